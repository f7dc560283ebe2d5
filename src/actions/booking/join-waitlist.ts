import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import type { WaitingShown } from "../../domain/booking/waiting.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import type { LocalTime } from "../../domain/time/clock-time.ts";
import { instantOf, localDate } from "../../domain/time/zone.ts";
import { readBeauticians, readBookingBranch, readServicesInOrder } from "../../storage/booking-services.ts";
import { readWaiting, saveWaiting, showWaiting } from "../../storage/waitlist.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { schedule } from "../time/schedule.ts";
import { mayTouch } from "./access.ts";
import { maySheHave, type ToldSkin } from "./may-she-have.ts";

export interface WaitInput {
  branchId: string;
  customerId: string;
  chatId: string;
  serviceIds: readonly string[];
  staffId: string | null;
  dateFrom: LocalDate;
  dateTo: LocalDate;
  timeFrom: LocalTime | null;
  timeTo: LocalTime | null;
  told?: ToldSkin;
}

/**
 * She waits for a time that is taken: days and hours on the branch's calendar and clock. For the same services she waits once: new words
 * change the wish and leave her place. Refuses not_found, not_offered, not_skilled, past, and for her skin's sake when it allows no day of the span.
 */
export async function joinWaitlist(
  context: ActionContext,
  input: WaitInput,
): Promise<{ ok: true; waiting: WaitingShown } | Refusal> {
  const { tx, now } = context;
  if (!mayTouch(context.actor, input, "appointment.book")) return refuse("not_found");
  const branch = await readBookingBranch(tx, input.branchId);
  const services = branch && (await readServicesInOrder(tx, branch.businessId, input.serviceIds));
  if (!branch || !services?.length || services.some((one) => !one.active)) return refuse("not_offered");
  const staff = await readBeauticians(tx, branch.id, input.serviceIds[0]);
  if (input.staffId !== null && !staff.some((one) => one.id === input.staffId)) return refuse("not_skilled");
  if (input.dateTo < localDate(now, branch.zone)) return refuse("past");
  const { told, ...wish } = input;
  const skin = await maySheHave(tx, { customerId: input.customerId, branch, services, now, told });
  const firstDay = skin.firstDay(input.dateFrom);
  const refusal = firstDay === null || firstDay > input.dateTo ? skin.refusalOn(input.dateFrom) : null;
  if (refusal) return refusal;
  const id = await saveWaiting(tx, { ...wish, id: context.newId(), createdAt: now });
  await recordAudit(context, "waitlist.join", { kind: "waitlist", id });
  await schedule(context, {
    ...{ kind: "waitlist.over", dueAt: instantOf(addDays(input.dateTo, 1), "10:00", branch.zone) },
    dedupeKey: `waitlist:over:${id}:${input.dateTo}`,
    ...{ customerId: input.customerId, chatId: input.chatId, payload: { entryId: id } },
  });
  const [waiting] = await showWaiting(tx, await readWaiting(tx, { id }));
  if (!waiting) throw new Error("Who was just put on the list is not there.");
  return { ok: true, waiting };
}
