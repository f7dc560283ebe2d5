import { z } from "zod";
import { waitOfferOverMessage } from "../../domain/booking/waiting-messages.ts";
import { outsideQuietHours } from "../../domain/time/quiet-hours.ts";
import { dropHolds, offeredRooms } from "../../storage/booking-holds.ts";
import { closeOffer, type KeptOffer, type OfferEnd, readOffer } from "../../storage/waitlist.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { timeFreed } from "./time-freed.ts";

/** Ends an open offer without a booking: what was kept is free, and the next who waits is asked. False when it was closed already. */
export async function endOffer(
  context: ActionContext,
  offer: KeptOffer,
  branchId: string,
  status: Exclude<OfferEnd, "accepted">,
): Promise<boolean> {
  if (!(await closeOffer(context.tx, offer.id, status, { now: context.now }))) return false;
  await freeOffered(context, offer, branchId);
  return true;
}

/** Gives back what an offer kept, and looks who is next. */
export async function freeOffered(context: ActionContext, offer: KeptOffer, branchId: string): Promise<void> {
  const { customerId, staffId, startsAt: from, endsAt: to, asked } = offer;
  const roomIds = await offeredRooms(context.tx, customerId);
  await dropHolds(context.tx, { branchId, customerId, now: context.now, kind: "offer" });
  await timeFreed(context, { branchId, staffId, roomIds, from, to }, { asked });
}

const itemSchema = z.object({ offerId: z.string() });

/** The half hour is over and she did not answer: she is told so, stays on the list, and the next one is asked. */
export async function waitOfferRanOut(context: ActionContext, item: { payload: unknown }): Promise<null> {
  const offer = await readOffer(context.tx, itemSchema.parse(item.payload).offerId);
  const entry = offer && (await context.tx.waitEntry.findUnique({ where: { id: offer.entryId } }));
  if (!entry || !(await endOffer(context, offer, entry.branchId, "ran_out"))) return null;
  await sayOfferIsOver(context, "ran-out", offer, entry);
  return null;
}

/** Tells her that the time is not kept for her any more; not in the quiet hours. */
export async function sayOfferIsOver(
  context: ActionContext,
  why: "ran-out" | "withdrawn",
  offer: KeptOffer,
  entry: { branchId: string; chatId: string },
): Promise<void> {
  const { quietFrom, quietTo, zone } = await context.tx.branch.findUniqueOrThrow({ where: { id: entry.branchId } });
  const chat = await context.tx.chat.findUnique({ where: { id: entry.chatId } });
  if (!chat || chat.unreachableAt) return;
  const dueAt = outsideQuietHours(context.now, { from: quietFrom, to: quietTo }, zone);
  const outgoing = waitOfferOverMessage(why, offer, zone);
  await sendMessage(context, { chatId: chat.id, outgoing, dueAt, dedupeKey: `waitlist:over:${offer.id}` });
}
