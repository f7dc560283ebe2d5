import type { Outgoing, Purpose } from "../domain/message/outgoing.ts";
import { BrokenSeal } from "./seal.ts";
import { openText, sealText } from "./sealed-client.ts";
import type { Tx } from "./store.ts";

export interface NewOutboxMessage {
  id: string;
  chatId: string;
  purpose: Purpose;
  outgoing: Outgoing;
  dueAt: Date;
  createdAt: Date;
  dedupeKey?: string;
  caseId?: string;
  broadcastId?: string;
}

/** Puts a message into the outbox; false when one with the same dedupe key is already there. */
export async function insertOutboxMessage(tx: Tx, message: NewOutboxMessage): Promise<boolean> {
  const content = sealText(tx, "OutboxMessage", "content", message.id, JSON.stringify(message.outgoing));
  const inserted = await tx.$executeRaw`
    INSERT INTO "OutboxMessage" ("id","chatId","purpose","content","status","attempts","dueAt","createdAt","dedupeKey","caseId","broadcastId")
    VALUES (${message.id}, ${message.chatId}, ${message.purpose}, ${content}, 'pending', 0,
            ${message.dueAt}, ${message.createdAt}, ${message.dedupeKey ?? null}, ${message.caseId ?? null}, ${message.broadcastId ?? null})
    ON CONFLICT ("dedupeKey") DO NOTHING`;
  return inserted > 0;
}

/** A message handed to this process for delivery. */
export interface LeasedMessage {
  seq: number;
  id: string;
  chatId: string;
  purpose: Purpose;
  outgoing: Outgoing;
  attempts: number;
  caseId: string | null;
  broadcastId: string | null;
}

interface LeasedRow {
  seq: number | bigint;
  id: string;
  chatId: string;
  purpose: string;
  content: string;
  attempts: number | bigint;
  caseId: string | null;
  broadcastId: string | null;
}

/**
 * Leases what is due, safety first, and counts the attempt before it is made. A chat's messages keep their order: none is
 * leased while an earlier one of its chat is under way or waits to be tried again; safety texts overtake.
 */
export async function leaseOutbox(
  db: Tx,
  now: Date,
  leaseUntil: Date,
  owner: string,
  limit: number,
): Promise<LeasedMessage[]> {
  const rows = await db.$queryRaw<LeasedRow[]>`
    UPDATE "OutboxMessage" SET "status" = 'leased', "leaseUntil" = ${leaseUntil}, "leaseOwner" = ${owner}, "triedAt" = ${now},
      "attempts" = "attempts" + 1
    WHERE "status" = 'pending' AND "seq" IN (
      SELECT o."seq" FROM "OutboxMessage" o
      WHERE o."status" = 'pending' AND o."dueAt" <= ${now} AND (o."purpose" = 'safety' OR NOT EXISTS (
        SELECT 1 FROM "OutboxMessage" b WHERE b."chatId" = o."chatId" AND b."seq" < o."seq"
          AND (b."status" = 'leased' OR (b."status" = 'pending' AND (b."attempts" > 0 OR b."error" IS NOT NULL)))))
      ORDER BY CASE o."purpose" WHEN 'safety' THEN 0 WHEN 'staff' THEN 1 WHEN 'reply' THEN 2 WHEN 'care' THEN 3 ELSE 4 END, o."seq"
      LIMIT ${limit})
    RETURNING "seq","id","chatId","purpose","content","attempts","caseId","broadcastId"`;
  return readLeased(db, rows, now);
}

/** In the order in which they were written. One that cannot be opened is given up: it must not hold up the others. */
async function readLeased(db: Tx, rows: LeasedRow[], now: Date): Promise<LeasedMessage[]> {
  const read: LeasedMessage[] = [];
  for (const row of rows) {
    try {
      read.push(readOne(db, row));
    } catch (error) {
      if (!(error instanceof BrokenSeal)) throw error;
      await giveUp(db, row.id, error.message, now);
    }
  }
  return read.sort((one, other) => one.seq - other.seq);
}

async function giveUp(db: Tx, id: string, error: string, now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE "OutboxMessage" SET "status" = 'failed', "error" = ${error}, "failedAt" = ${now}, "leaseUntil" = NULL
    WHERE "id" = ${id}`;
}

function readOne(db: Tx, row: LeasedRow): LeasedMessage {
  const content = openText(db, "OutboxMessage", "content", row.id, row.content);
  return {
    seq: Number(row.seq),
    id: row.id,
    chatId: row.chatId,
    purpose: row.purpose as Purpose,
    outgoing: JSON.parse(content) as Outgoing,
    attempts: Number(row.attempts),
    caseId: row.caseId,
    broadcastId: row.broadcastId,
  };
}

/** Leases that ran out: the process that held them died, so nobody knows whether they arrived. */
export async function expiredLeases(db: Tx, now: Date): Promise<LeasedMessage[]> {
  const rows = await db.$queryRaw<LeasedRow[]>`
    SELECT "seq","id","chatId","purpose","content","attempts","caseId","broadcastId" FROM "OutboxMessage"
    WHERE "status" = 'leased' AND "leaseUntil" < ${now} ORDER BY "seq" LIMIT 200`;
  return readLeased(db, rows, now);
}

/** What becomes of a leased message. */
export type Settlement =
  | { status: "sent"; providerMessageId: string }
  | { status: "pending"; dueAt: Date; error: string; countsAsAttempt: boolean }
  | { status: "failed" | "unknown"; error: string };

/** Writes what became of a leased message; a message that is no longer leased keeps its state. */
export async function settleOutboxMessage(tx: Tx, seq: number, settlement: Settlement, now: Date): Promise<void> {
  if (settlement.status === "sent") {
    await tx.$executeRaw`
      UPDATE "OutboxMessage" SET "status" = 'sent', "sentAt" = ${now}, "providerMessageId" = ${settlement.providerMessageId},
        "leaseUntil" = NULL, "error" = NULL WHERE "seq" = ${seq} AND "status" = 'leased'`;
    return;
  }
  if (settlement.status === "pending") {
    const back = settlement.countsAsAttempt ? 0 : 1;
    await tx.$executeRaw`
      UPDATE "OutboxMessage" SET "status" = 'pending', "dueAt" = ${settlement.dueAt}, "error" = ${settlement.error},
        "leaseUntil" = NULL, "attempts" = "attempts" - ${back} WHERE "seq" = ${seq} AND "status" = 'leased'`;
    return;
  }
  await tx.$executeRaw`
    UPDATE "OutboxMessage" SET "status" = ${settlement.status}, "error" = ${settlement.error}, "failedAt" = ${now},
      "leaseUntil" = NULL
    WHERE "seq" = ${seq} AND "status" = 'leased'`;
}

/** Where the messages of some chats go. */
export async function addressesOf(db: Tx, chatIds: string[]) {
  const chats = await db.chat.findMany({
    where: { id: { in: chatIds } },
    select: { id: true, key: true, channel: true, externalId: true, locale: true, unreachableAt: true, kind: true },
  });
  return new Map(chats.map((chat) => [chat.id, chat]));
}

/** Takes a message back that nobody has tried to send yet; false when it is under way, gone, or was never there. */
export async function withdrawMessage(tx: Tx, dedupeKey: string): Promise<boolean> {
  const { count } = await tx.outboxMessage.deleteMany({ where: { dedupeKey, status: "pending", attempts: 0 } });
  return count > 0;
}
