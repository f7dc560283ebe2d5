import { readProposal } from "../../domain/booking/next-visit.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import { readBeauticians } from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";
import { schedule, unschedule } from "../time/schedule.ts";
import { mayTouch } from "./access.ts";
import { bookOrAskDeposit } from "./book-with-deposit.ts";
import { whenToAskAgain } from "./offer-next-visit.ts";

/** She takes the proposed next visit: the same service at that time with that beautician. A deposit is asked as always (book-with-deposit.ts). Refuses like bookAppointment, and not_found for a visit that is not hers. */
export async function bookNextVisit(
  context: ActionContext,
  input: { appointmentId: string; minute: string; staffEnd: string; chatId: string; via: "telegram" | "webchat" },
): ReturnType<typeof bookOrAskDeposit> {
  const earlier = await hers(context, input.appointmentId);
  const proposed = readProposal(input.minute, input.staffEnd);
  if (!earlier || !proposed) return refuse("not_found");
  const { branchId, customerId, service } = earlier;
  const people = await readBeauticians(context.tx, branchId, service.id);
  const beautician = people.find((one) => one.id.endsWith(proposed.staffEnd));
  if (!beautician) return refuse("not_skilled");
  const { chatId, via } = input;
  const { startsAt } = proposed;
  const wanted = { branchId, customerId, serviceId: service.id, staffId: beautician.id, startsAt, chatId, via };
  return bookOrAskDeposit(context, wanted);
}

/** She does not want one: nothing is pushed again, also what she had asked to be reminded of. */
export async function declineNextVisit(context: ActionContext, input: { appointmentId: string }): Promise<void> {
  if (await hers(context, input.appointmentId)) await unschedule(context, input.appointmentId, ["rebook"]);
}

/** She would like to be asked when the day comes nearer; refuses not_found. Twice is once. */
export async function askAgainLater(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true } | Refusal> {
  const earlier = await hers(context, input.appointmentId);
  const dueAt = earlier && (await whenToAskAgain(context, earlier.id));
  if (!earlier || !dueAt) return refuse("not_found");
  const { id: appointmentId, customerId } = earlier;
  await schedule(context, {
    kind: "rebook.offer",
    dueAt,
    dedupeKey: `rebook:${appointmentId}:later`,
    customerId,
    appointmentId,
  });
  return { ok: true };
}

async function hers(context: ActionContext, appointmentId: string) {
  const earlier = await readAppointment(context.tx, appointmentId);
  return earlier && mayTouch(context.actor, earlier, "appointment.book") ? earlier : null;
}
