import type { SkipReason } from "../domain/outreach/recipients.ts";
import type { Tx } from "./store.ts";

export interface WaitingRecipient {
  id: string;
  customerId: string;
}

/** Those of a broadcast who wait, of one branch. */
export async function waitingRecipients(
  tx: Tx,
  broadcastId: string,
  branchId: string,
  most: number,
): Promise<WaitingRecipient[]> {
  return tx.$queryRaw<WaitingRecipient[]>`
    SELECT r."id", r."customerId" FROM "BroadcastRecipient" r JOIN "Customer" c ON c."id" = r."customerId"
    WHERE r."broadcastId" = ${broadcastId} AND r."status" = 'waiting' AND c."branchId" = ${branchId}
    ORDER BY r."id" LIMIT ${most}`;
}

/** The branches in which somebody of a broadcast still waits. */
export async function branchesWaiting(tx: Tx, broadcastId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ branchId: string }[]>`
    SELECT DISTINCT c."branchId" FROM "BroadcastRecipient" r JOIN "Customer" c ON c."id" = r."customerId"
    WHERE r."broadcastId" = ${broadcastId} AND r."status" = 'waiting'`;
  return rows.map((row) => row.branchId);
}

/** Marks a recipient as handed to the outbox. */
export async function noteQueued(tx: Tx, id: string, chatId: string, outboxId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "BroadcastRecipient" SET "status" = 'queued', "chatId" = ${chatId}, "outboxId" = ${outboxId}
    WHERE "id" = ${id}`;
}

/** Marks a recipient as left out after all. */
export async function noteSkipped(tx: Tx, id: string, reason: SkipReason): Promise<void> {
  await tx.$executeRaw`
    UPDATE "BroadcastRecipient" SET "status" = 'skipped', "reason" = ${reason} WHERE "id" = ${id}`;
}

/** When the last tip that waits in the outbox is due: the next ones queue up behind it, whichever broadcast they belong to. */
export async function lastTipDueAt(tx: Tx): Promise<Date | null> {
  const last = await tx.outboxMessage.findFirst({
    where: { purpose: "broadcast", status: "pending" },
    orderBy: { dueAt: "desc" },
    select: { dueAt: true },
  });
  return last?.dueAt ?? null;
}

/** Takes what was not sent yet back out of the outbox; those people wait again. */
export async function takeBackWaiting(tx: Tx, broadcastId: string): Promise<void> {
  const taken = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM "OutboxMessage" WHERE "broadcastId" = ${broadcastId} AND "status" = 'pending' RETURNING "id"`;
  await tx.broadcastRecipient.updateMany({
    where: { broadcastId, outboxId: { in: taken.map((row) => row.id) } },
    data: { status: "waiting", outboxId: null },
  });
}

/** How many recipients of a broadcast stand where, and why people were left out. */
export async function countRecipients(
  tx: Tx,
  broadcastId: string,
): Promise<{ status: string; reason: string | null; count: number }[]> {
  const groups = await tx.broadcastRecipient.groupBy({
    by: ["status", "reason"],
    where: { broadcastId },
    _count: { _all: true },
  });
  return groups.map(({ status, reason, _count }) => ({ status, reason, count: _count._all }));
}
