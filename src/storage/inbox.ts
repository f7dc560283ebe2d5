import type { InboundEvent } from "../domain/message/inbound.ts";
import { BrokenSeal } from "./seal.ts";
import { openText, sealText } from "./sealed-client.ts";
import type { Tx } from "./store.ts";

/** An event waiting for its turn. */
export interface PendingEvent {
  seq: number;
  event: InboundEvent;
  attempts: number;
}

/** Stores events under their ids in one statement, in the given order; returns the ids that are new, whatever became of the others. */
export async function insertEvents(db: Tx, events: InboundEvent[], now: Date): Promise<Set<string>> {
  const rows = events.map((event) => {
    const sealed = sealText(db, "InboundEvent", "event", event.id, JSON.stringify(event));
    return [event.id, event.chatKey, sealed, "pending", 0, now, now];
  });
  const statement = insertStatement(rows.length);
  const inserted = await db.$queryRaw<{ eventId: string }[]>(statement, ...rows.flat());
  return new Set(inserted.map((row) => row.eventId));
}

/** The pieces between the values, as a tagged template would have them: each database then writes its own placeholders. */
function insertStatement(rows: number): TemplateStringsArray {
  const columns = `"eventId","chatKey","event","status","attempts","nextAttemptAt","receivedAt"`;
  const row = Array<string>(6).fill(", ");
  const pieces = Array.from({ length: rows }, (_, index) => [...row, index < rows - 1 ? "), (" : ""]).flat();
  const last = `) ON CONFLICT ("eventId") DO NOTHING RETURNING "eventId"`;
  const strings = [`INSERT INTO "InboundEvent" (${columns}) VALUES (`, ...pieces.slice(0, -1), last];
  return Object.assign(strings, { raw: strings });
}

/** Stores an event under its id; false when that id is known, whatever became of it. */
export async function insertEvent(db: Tx, event: InboundEvent, now: Date): Promise<boolean> {
  return (await insertEvents(db, [event], now)).has(event.id);
}

/**
 * The oldest pending event of a chat, or null when there is none or it still waits after a failure: later ones wait with it.
 * One that cannot be opened is parked.
 */
export async function nextPendingEvent(tx: Tx, chatKey: string, now: Date): Promise<PendingEvent | null> {
  const rows = await tx.$queryRaw<
    { seq: number | bigint; eventId: string; event: string; attempts: number | bigint; nextAttemptAt: Date | string }[]
  >`
    SELECT "seq","eventId","event","attempts","nextAttemptAt" FROM "InboundEvent"
    WHERE "chatKey" = ${chatKey} AND "status" = 'pending' ORDER BY "seq" LIMIT 1`;
  const row = rows[0];
  if (!row || new Date(row.nextAttemptAt) > now) return null;
  try {
    const event = readEvent(openText(tx, "InboundEvent", "event", row.eventId, row.event));
    return { seq: Number(row.seq), event, attempts: Number(row.attempts) };
  } catch (error) {
    if (!(error instanceof BrokenSeal)) throw error;
    await noteEventFailure(tx, Number(row.seq), error.message, null);
    return null;
  }
}

/** What the house itself wrote: mapped from the messenger by code, so the shape is ours. */
function readEvent(json: string): InboundEvent {
  return JSON.parse(json) as InboundEvent;
}

/** Marks an event done, in the transaction that holds its effects. */
export async function markEventDone(tx: Tx, seq: number, now: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "InboundEvent" SET "status" = 'done', "doneAt" = ${now} WHERE "seq" = ${seq}`;
}

/** Notes a failed attempt: tried again at `nextAttemptAt`, or parked for staff when that is null. */
export async function noteEventFailure(db: Tx, seq: number, error: string, nextAttemptAt: Date | null): Promise<void> {
  await db.inboundEvent.update({
    where: { seq },
    data: {
      attempts: { increment: 1 },
      error: error.slice(0, 500),
      ...(nextAttemptAt ? { nextAttemptAt } : { status: "parked" }),
    },
  });
}

/** Chats that have something to process now: after a restart, a failure's pause, or another process's death. */
export async function chatsWithPendingEvents(db: Tx, now: Date, limit = 200): Promise<string[]> {
  const rows = await db.$queryRaw<{ chatKey: string }[]>`
    SELECT DISTINCT "chatKey" FROM "InboundEvent"
    WHERE "status" = 'pending' AND "nextAttemptAt" <= ${now} LIMIT ${limit}`;
  return rows.map((row) => row.chatKey);
}
