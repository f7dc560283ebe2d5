import type { Tx } from "./store.ts";

const YEAR_MS = 365 * 86_400_000;

/** How many visits each of these customers missed within the last year; a visit of several treatments is one. */
export async function missedVisits(tx: Tx, customerIds: readonly string[], now: Date): Promise<Map<string, number>> {
  const rows = await tx.appointment.findMany({
    where: {
      customerId: { in: [...customerIds] },
      status: "no_show",
      startsAt: { gt: new Date(now.getTime() - YEAR_MS) },
    },
    select: { id: true, customerId: true, visitId: true },
  });
  const visits = new Map<string, Set<string>>();
  for (const row of rows) {
    visits.set(row.customerId, (visits.get(row.customerId) ?? new Set()).add(row.visitId ?? row.id));
  }
  return new Map([...visits].map(([customerId, missed]) => [customerId, missed.size]));
}
