import type { LocalText } from "../domain/message/locale.ts";
import type { BroadcastCategory } from "../domain/outreach/message-categories.ts";
import type { SkipReason } from "../domain/outreach/recipients.ts";
import type { Segment } from "../domain/outreach/segment.ts";
import type { Broadcast as BroadcastRow } from "./generated/sqlite/client.ts";
import type { Tx } from "./store.ts";

export const broadcastStatuses = ["draft", "sending", "paused", "done"] as const;
export type BroadcastStatus = (typeof broadcastStatuses)[number];

/** A tip of the owner to a segment of her customers. */
export interface Broadcast {
  id: string;
  businessId: string;
  branchId: string | null;
  /** Which agreement it needs. */
  category: BroadcastCategory;
  text: LocalText;
  segment: Segment;
  status: BroadcastStatus;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}

/** Writes a draft. */
export async function insertBroadcast(
  tx: Tx,
  draft: Pick<Broadcast, "id" | "businessId" | "branchId" | "category" | "text" | "segment" | "createdAt"> & {
    createdBy: string;
  },
): Promise<void> {
  const { text, segment, ...same } = draft;
  const words = { textZhCn: text["zh-CN"], textZhTw: text["zh-TW"], textEn: text.en };
  await tx.broadcast.create({ data: { ...same, ...words, segment: JSON.stringify(segment), status: "draft" } });
}

/** Reads a broadcast; null when there is none. */
export async function readBroadcast(tx: Tx, id: string): Promise<Broadcast | null> {
  const row = await tx.broadcast.findUnique({ where: { id } });
  return row && readRow(row);
}

/** The newest broadcasts of a branch, or of all. */
export async function readBroadcasts(tx: Tx, branchId: string | null, most: number): Promise<Broadcast[]> {
  const where = branchId ? { branchId } : {};
  return (await tx.broadcast.findMany({ where, orderBy: { createdAt: "desc" }, take: most })).map(readRow);
}

/** Moves a broadcast from one state to the next; false when it was not in that state any more. */
export async function changeStatus(
  tx: Tx,
  id: string,
  from: BroadcastStatus,
  to: BroadcastStatus,
  at: Partial<Pick<Broadcast, "startedAt" | "finishedAt">> = {},
): Promise<boolean> {
  const changed = await tx.broadcast.updateMany({ where: { id, status: from }, data: { status: to, ...at } });
  return changed.count > 0;
}

export interface FrozenRecipient {
  id: string;
  customerId: string;
  chatId: string | null;
  skipped: SkipReason | null;
}

/** Freezes who gets a broadcast and who does not. */
export async function insertRecipients(tx: Tx, broadcastId: string, recipients: FrozenRecipient[]): Promise<void> {
  const rows = recipients.map(({ id, customerId, chatId, skipped }) => ({
    id,
    broadcastId,
    customerId,
    chatId,
    status: skipped ? "skipped" : "waiting",
    reason: skipped,
  }));
  const AT_ONCE = 500;
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await tx.broadcastRecipient.createMany({ data: rows.slice(from, from + AT_ONCE) });
  }
}

/** Notes what became of a message of a broadcast. */
export async function noteBroadcastOutcome(
  tx: Tx,
  outboxId: string,
  status: "sent" | "failed" | "unknown",
): Promise<void> {
  await tx.$executeRaw`UPDATE "BroadcastRecipient" SET "status" = ${status} WHERE "outboxId" = ${outboxId}`;
}

function readRow(row: BroadcastRow): Broadcast {
  const { textZhCn, textZhTw, textEn, segment, status, category, createdBy: _, ...same } = row;
  return {
    ...same,
    category: category === "offers" ? "offers" : "tips",
    text: { "zh-CN": textZhCn, "zh-TW": textZhTw, en: textEn },
    segment: JSON.parse(segment) as Segment,
    status: broadcastStatuses.find((known) => known === status) ?? "paused",
  };
}
