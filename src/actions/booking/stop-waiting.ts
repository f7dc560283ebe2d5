import { z } from "zod";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import type { WaitingShown } from "../../domain/booking/waiting.ts";
import { waitingValues } from "../../domain/booking/waiting-messages.ts";
import { button, message, phrase } from "../../domain/message/outgoing.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { localDate } from "../../domain/time/zone.ts";
import { endWaiting, openOfferOf, readWaiting, showWaiting, type WaitEnd } from "../../storage/waitlist.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayTouch } from "./access.ts";
import { endOffer, sayOfferIsOver } from "./close-wait-offer.ts";

/**
 * Takes somebody off the waiting list: she herself, or staff of the branch, who let her know by it. What was offered to her goes to the
 * next. Refuses not_found when she does not wait any more, or it is not the actor's to stop.
 */
export async function stopWaiting(
  context: ActionContext,
  input: { entryId: string },
): Promise<{ ok: true; waiting: WaitingShown } | Refusal> {
  const [found] = await readWaiting(context.tx, { id: input.entryId });
  if (!found || !mayTouch(context.actor, found, "appointment.book")) return refuse("not_found");
  const [waiting] = await showWaiting(context.tx, [found]);
  const byStaff = context.actor.kind !== "customer";
  if (!waiting || !(await end(context, waiting, byStaff ? "removed" : "stopped"))) return refuse("not_found");
  await recordAudit(context, byStaff ? "waitlist.remove" : "waitlist.stop", { kind: "waitlist", id: waiting.id });
  if (byStaff) await tell(context, waiting, "removed");
  return { ok: true, waiting };
}

/**
 * She has booked the same services on a day she waited for: she waits for them no more, and what was offered to her meanwhile goes to the next. A
 * visit on another day, "just in case", leaves the day she waits for open.
 */
export async function waitNoMore(
  context: ActionContext,
  booked: { branchId: string; customerId: string; serviceIds: readonly string[]; date: LocalDate },
): Promise<void> {
  const { branchId, customerId, serviceIds, date } = booked;
  const entries = await readWaiting(context.tx, { branchId, customerId });
  const same = entries.filter(
    (one) => one.serviceIds.join() === serviceIds.join() && one.dateFrom <= date && date <= one.dateTo,
  );
  for (const one of await showWaiting(context.tx, same)) await end(context, one, "booked");
}

const itemSchema = z.object({ entryId: z.string() });

/** The last day she waited for is over: she is told that nothing came free, and can look for another time. */
export async function waitingIsOver(context: ActionContext, item: { payload: unknown }): Promise<null> {
  const [found] = await readWaiting(context.tx, { id: itemSchema.parse(item.payload).entryId });
  const [waiting] = found ? await showWaiting(context.tx, [found]) : [];
  if (!waiting) return null;
  const { zone } = await context.tx.branch.findUniqueOrThrow({ where: { id: waiting.branchId } });
  // She has changed her wish to later days meanwhile.
  if (waiting.dateTo >= localDate(context.now, zone)) return null;
  if (await end(context, waiting, "over")) await tell(context, waiting, "over");
  return null;
}

async function end(context: ActionContext, waiting: WaitingShown, status: WaitEnd): Promise<boolean> {
  if (!(await endWaiting(context.tx, waiting.id, status, context.now))) return false;
  const offer = await openOfferOf(context.tx, waiting.id);
  if (offer && (await endOffer(context, offer, waiting.branchId, "withdrawn")) && status === "removed") {
    await sayOfferIsOver(context, "withdrawn", offer, waiting);
  }
  return true;
}

async function tell(context: ActionContext, waiting: WaitingShown, why: "removed" | "over"): Promise<void> {
  const { tx, now } = context;
  const { chatId, branchId, id } = waiting;
  const { quietFrom, quietTo, zone } = await tx.branch.findUniqueOrThrow({ where: { id: branchId } });
  const chat = await tx.chat.findUnique({ where: { id: chatId } });
  if (!chat || chat.unreachableAt) return;
  const dueAt = outsideQuietHours(now, { from: quietFrom, to: quietTo }, zone);
  const again = [[button(phrase("core-menu-book"), "go:booking:")]];
  const outgoing = { ...message(phrase(`waitlist-${why}`, waitingValues(waiting)), again), purpose: "care" as const };
  await sendMessage(context, { chatId, outgoing, dueAt, dedupeKey: `waitlist:${why}:${id}` });
}
