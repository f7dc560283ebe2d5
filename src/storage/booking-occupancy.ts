import type { Span } from "../domain/booking/span.ts";
import type { Tx } from "./store.ts";

export interface Occupying {
  id: string;
  /** "staff:<id>" or "room:<id>". */
  resource: string;
  span: Span;
  appointmentId: string | null;
  /** A hold counts like an appointment until its time is over. */
  hold?: { id: string; until: Date };
}

/**
 * Takes a resource for a stretch of time, false when any minute of it is taken: one guarded statement. Two transactions at once are
 * told apart by the database itself: on PostgreSQL the second waits for the first and then takes nothing (without the last line many
 * at once would find each other's rows and deadlock), on SQLite it is refused, runs again and sees "taken".
 */
export async function occupy(tx: Tx, wanted: Occupying): Promise<boolean> {
  const { from, to } = wanted.span;
  const { id: holdId = null, until = null } = wanted.hold ?? {};
  const inserted = await tx.$executeRaw`
    INSERT INTO "Occupancy" ("id", "resource", "fromMinute", "toMinute", "appointmentId", "holdId", "holdUntil")
    SELECT ${wanted.id}, ${wanted.resource}, CAST(${from} AS INTEGER), CAST(${to} AS INTEGER), ${wanted.appointmentId}, ${holdId}, ${until}
    WHERE NOT EXISTS (
      SELECT 1 FROM "Occupancy" o
      WHERE o."resource" = ${wanted.resource}
        AND o."fromMinute" < CAST(${to} AS INTEGER) AND o."toMinute" > CAST(${from} AS INTEGER))
    ON CONFLICT DO NOTHING`;
  return inserted > 0;
}

/** What appointments occupy, by resource. */
export async function readOccupiedBy(tx: Tx, appointmentIds: readonly string[]): Promise<Occupying[]> {
  const rows = await tx.occupancy.findMany({ where: { appointmentId: { in: [...appointmentIds] } } });
  return rows.map((row) => ({
    id: row.id,
    resource: row.resource,
    span: { from: row.fromMinute, to: row.toMinute },
    appointmentId: row.appointmentId,
  }));
}

/** Frees everything the appointments occupied, and gives it back so that it can be taken again. */
export async function release(tx: Tx, appointmentIds: readonly string[]): Promise<Occupying[]> {
  const freed = await readOccupiedBy(tx, appointmentIds);
  if (freed.length > 0) await tx.occupancy.deleteMany({ where: { appointmentId: { in: [...appointmentIds] } } });
  return freed;
}

/**
 * Minutes that are free after an appointment on everything it occupies, until the next one; null when nothing follows within a day.
 * Holds of customers who are still deciding do not count.
 */
export async function slackAfter(tx: Tx, appointmentIds: readonly string[]): Promise<number | null> {
  const own = await readOccupiedBy(tx, appointmentIds);
  const slacks: number[] = [];
  for (const { resource, span } of own) {
    const next = await tx.occupancy.findFirst({
      where: {
        ...{ resource, fromMinute: { gte: span.to, lt: span.to + 1440 } },
        AND: [{ appointmentId: { not: null } }, { appointmentId: { notIn: [...appointmentIds] } }],
      },
      orderBy: { fromMinute: "asc" },
      select: { fromMinute: true },
    });
    if (next) slacks.push(next.fromMinute - span.to);
  }
  return slacks.length === 0 ? null : Math.min(...slacks);
}
