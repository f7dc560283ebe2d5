import type { Visit } from "../../domain/booking/appointment.ts";
import { bookedMessage } from "../../domain/booking/appointment-messages.ts";
import { awaitsStaffMessage } from "../../domain/booking/late-messages.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import type { Outgoing } from "../../domain/message/outgoing.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import { staffGroupOf } from "../../storage/cases-facts.ts";
import { missedVisits } from "../../storage/missed-visits.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToChange } from "./access.ts";
import { remindOf } from "./remind.ts";
import { tellCustomer } from "./tell-customer.ts";
import { readWholeVisit, visitOf } from "./visit-of.ts";

/**
 * What a customer books who missed as many visits within a year as her branch allows waits for a person: its time is kept, Today and the
 * staff group ask for it. Returns the visit as it then is; nothing changes for others, and when staff book.
 */
export async function awaitPerson(context: ActionContext, visit: Visit): Promise<Visit> {
  const { noShowLimit } = visit.place.rules;
  if (context.actor.kind !== "customer" || noShowLimit === 0) return visit;
  const missed = (await missedVisits(context.tx, [visit.customerId], context.now)).get(visit.customerId) ?? 0;
  if (missed < noShowLimit) return visit;
  return letPersonConfirm(context, visit, (waiting) => awaitsStaffMessage(waiting, missed));
}

/** Keeps a visit until a person of the salon confirms it; the staff group is asked. Returns it as it then is. */
export async function letPersonConfirm(
  context: ActionContext,
  visit: Visit,
  words: (waiting: Visit) => Outgoing,
): Promise<Visit> {
  for (const part of visit.parts) await changeAppointment(context.tx, part, { awaitsStaffSince: context.now });
  const waiting = await readWholeVisit(
    context,
    visit.parts.map((part) => part.id),
  );
  const group = await staffGroupOf(context.tx, visit.branchId);
  const dedupeKey = `awaits:${visit.id}`;
  if (group) await sendMessage(context, { chatId: group.id, outgoing: words(waiting), dedupeKey });
  return waiting;
}

/** Staff confirm what waited for a person: she is told, and reminded from now on. Twice is fine; refused once it was cancelled (wrong_status). To decline it is to cancel it. */
export async function acceptBooking(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true; appointment: Visit; already: boolean } | Refusal> {
  if (context.actor.kind === "customer") return refuse("not_found");
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const { status } = found.appointment;
  if (status !== "booked" && status !== "confirmed") return refuse("wrong_status");
  const visit = await visitOf(context, found.appointment);
  if (!visit.awaitsStaffSince) return { ok: true, appointment: visit, already: true };
  for (const part of visit.parts) await changeAppointment(context.tx, part, { awaitsStaffSince: null });
  const accepted = await readWholeVisit(
    context,
    visit.parts.map((part) => part.id),
  );
  await remindOf(context, accepted);
  await recordAudit(context, "appointment.accept", { kind: "appointment", id: visit.id });
  await tellCustomer(context, accepted, bookedMessage);
  return { ok: true, appointment: accepted, already: false };
}
