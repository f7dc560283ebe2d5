import type { Tx } from "./store.ts";

/** A time that is kept for a customer while she decides. */
export interface KeptHold {
  id: string;
  branchId: string;
  customerId: string;
  chatId: string | null;
  staffId: string;
  serviceIds: readonly string[];
  startsAt: Date;
  endsAt: Date;
  until: Date;
  createdAt: Date;
}

export async function insertHold(tx: Tx, hold: KeptHold): Promise<void> {
  await tx.hold.create({ data: { ...hold, serviceIds: JSON.stringify(hold.serviceIds) } });
}

/** Her hold, also when its time is over; null when she has none. */
export async function readHoldOf(tx: Tx, customerId: string): Promise<KeptHold | null> {
  const row = await tx.hold.findUnique({ where: { customerId } });
  return row ? { ...row, serviceIds: idsIn(row.serviceIds) } : null;
}

/** The holds of a branch that are not over, by the time they are for. */
export async function readHolds(
  tx: Tx,
  filter: { branchId?: string; from?: Date; to?: Date; now: Date },
): Promise<(KeptHold & { customerName: string })[]> {
  const { branchId, from, to, now } = filter;
  const rows = await tx.hold.findMany({
    where: { branchId, until: { gt: now }, startsAt: { gte: from, lt: to } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const people = await tx.customer.findMany({
    where: { id: { in: rows.map((row) => row.customerId) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? "";
  return rows.map((row) => ({
    ...row,
    serviceIds: idsIn(row.serviceIds),
    customerName: nameOf(row.customerId),
  }));
}

/** Gives back what she held, and all that is over in the branch; their occupancy goes with them. */
export async function dropHolds(
  tx: Tx,
  where: { branchId: string; customerId: string | null; now: Date },
): Promise<void> {
  const { branchId, customerId, now } = where;
  const over = { branchId, until: { lte: now } };
  await tx.hold.deleteMany({ where: customerId === null ? over : { OR: [over, { customerId }] } });
}

function idsIn(json: string): string[] {
  const saved: unknown = JSON.parse(json);
  return Array.isArray(saved) ? saved.map(String) : [];
}
