import {
  comesToHer,
  type MessageCategory,
  messageCategories,
  purposeOf,
} from "../domain/outreach/message-categories.ts";
import type { Tx } from "./store.ts";

/** Whether a kind of messages comes to a customer, and where that comes from. */
export interface MessageChoice {
  category: MessageCategory;
  on: boolean;
  /** When she, or staff for her, said so; null when nobody has. */
  saidAt: Date | null;
  /** Staff said so for her: why. */
  why: string;
}

/** All kinds, in their order, for one customer. */
export async function readMessageChoices(tx: Tx, customerId: string): Promise<MessageChoice[]> {
  const purposes = messageCategories.map(purposeOf);
  const rows = await tx.consent.findMany({
    where: { customerId, purpose: { in: purposes } },
    orderBy: { givenAt: "asc" },
  });
  return messageCategories.map((category) => {
    const said = rows.filter(({ purpose }) => purpose === purposeOf(category));
    const newest = said.at(-1);
    const saidAt = newest ? (newest.withdrawnAt ?? newest.givenAt) : null;
    return { category, on: comesToHer(category, said), saidAt, why: newest?.why ?? "" };
  });
}

/** Whether a kind comes to all of these customers: to her it is about, and to her whose chat it is sent to. */
export async function comesToAll(tx: Tx, customerIds: readonly string[], category: MessageCategory): Promise<boolean> {
  const ids = [...new Set(customerIds)];
  const rows = await tx.consent.findMany({
    where: { customerId: { in: ids }, purpose: purposeOf(category) },
    select: { customerId: true, withdrawnAt: true },
  });
  return ids.every((id) =>
    comesToHer(
      category,
      rows.filter(({ customerId }) => customerId === id),
    ),
  );
}

/** Writes a no to what comes until it is refused: a row that is over from the beginning. */
export async function insertRefusal(
  tx: Tx,
  refusal: { id: string; customerId: string; category: MessageCategory; version: string; at: Date; via: string },
): Promise<void> {
  const { category, at, ...same } = refusal;
  await tx.consent.create({ data: { ...same, purpose: purposeOf(category), givenAt: at, withdrawnAt: at } });
}

/** Why staff changed it for her, on the newest row of that kind. */
export async function putChoiceReason(
  tx: Tx,
  customerId: string,
  category: MessageCategory,
  why: string,
): Promise<void> {
  const where = { customerId, purpose: purposeOf(category) };
  const newest = await tx.consent.findFirst({ where, orderBy: { givenAt: "desc" }, select: { id: true } });
  if (newest) await tx.consent.update({ where: { id: newest.id }, data: { why } });
}

/** How the messages of a kind are named in the outbox. */
const keysOf: Record<MessageCategory, readonly string[]> = {
  reminders: ["reminder:", "intake-nudge:", "prep.news:"],
  care: ["care:", "checkin:", "checkin.nudge:"],
  next_visit: ["rebook:"],
  tips: [],
  offers: [],
};

/** Takes back what waits to be sent of a kind that she does not want any more. */
export async function takeBackWaiting(tx: Tx, customerId: string, category: MessageCategory): Promise<void> {
  const chats = await tx.chat.findMany({ where: { customerId }, select: { id: true } });
  const waiting = { chatId: { in: chats.map(({ id }) => id) }, status: "pending" };
  const keys = keysOf[category].map((key) => ({ dedupeKey: { startsWith: key } }));
  if (keys.length > 0) await tx.outboxMessage.deleteMany({ where: { ...waiting, OR: keys } });
  if (category !== "tips" && category !== "offers") return;
  const broadcasts = await tx.broadcast.findMany({
    where: { category, status: { not: "done" } },
    select: { id: true },
  });
  const of = { broadcastId: { in: broadcasts.map(({ id }) => id) } };
  await tx.outboxMessage.deleteMany({ where: { ...waiting, ...of, purpose: "broadcast" } });
  await tx.broadcastRecipient.updateMany({
    where: { customerId, ...of, status: { in: ["waiting", "queued"] } },
    data: { status: "skipped", reason: "opted_out" },
  });
}
