import type { Tx } from "./store.ts";

export interface DueRow {
  id: string;
  kind: string;
  dueAt: Date;
  attempts: number;
  customerId: string | null;
  chatId: string | null;
  appointmentId: string | null;
  payload: unknown;
}

/** What is due, oldest first. */
export async function dueItems(db: Tx, now: Date, limit: number): Promise<DueRow[]> {
  const rows = await db.dueItem.findMany({
    where: { status: "waiting", dueAt: { lte: now } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) }));
}

/** Takes an item for this transaction; false when another process did it or it was cancelled meanwhile. */
export async function takeDueItem(tx: Tx, id: string, now: Date): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE "DueItem" SET "status" = 'done', "doneAt" = ${now} WHERE "id" = ${id} AND "status" = 'waiting'`;
  return taken > 0;
}

/** Lets an item wait again until an instant. */
export async function deferDueItem(tx: Tx, id: string, dueAt: Date): Promise<void> {
  await tx.dueItem.update({ where: { id }, data: { status: "waiting", doneAt: null, dueAt } });
}

/** Notes that doing an item failed: again at an instant, or given up when that is null. */
export async function noteDueFailure(db: Tx, id: string, error: string, again: Date | null): Promise<void> {
  await db.dueItem.update({
    where: { id },
    data: {
      attempts: { increment: 1 },
      error: error.slice(0, 500),
      ...(again ? { dueAt: again } : { status: "failed" }),
    },
  });
}

/** The first instant at which something is due: an item or a message; null when nothing waits. */
export async function nextDueInstant(db: Tx): Promise<Date | null> {
  const [item, message] = await Promise.all([
    db.dueItem.findFirst({ where: { status: "waiting" }, orderBy: { dueAt: "asc" }, select: { dueAt: true } }),
    db.outboxMessage.findFirst({ where: { status: "pending" }, orderBy: { dueAt: "asc" }, select: { dueAt: true } }),
  ]);
  const instants = [item?.dueAt, message?.dueAt].filter((instant) => instant !== undefined);
  return instants.sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
}

/** The kinds of what waits for an appointment and is due by then. */
export async function waitingKinds(tx: Tx, appointmentId: string, until: Date): Promise<string[]> {
  const rows = await tx.dueItem.findMany({
    where: { appointmentId, status: "waiting", dueAt: { lte: until } },
    select: { kind: true },
  });
  return rows.map((row) => row.kind);
}
