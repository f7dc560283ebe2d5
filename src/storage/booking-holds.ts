import type { Tx } from "./store.ts";

export type HoldKind = "choice" | "offer" | "deposit" | "beside";

/** A time that is kept for a customer while she decides. */
export interface KeptHold {
  id: string;
  branchId: string;
  customerId: string;
  /** choice: in a dialogue of hers · offer: what the waiting list offers her · deposit: until she has paid; no dialogue gives those back · beside: for who comes along with her, beside her own. */
  kind: HoldKind;
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

/** The hold of her dialogue (or of that kind), also when its time is over; null when she has none. */
export async function readHoldOf(tx: Tx, customerId: string, kind: HoldKind = "choice"): Promise<KeptHold | null> {
  const row = await tx.hold.findUnique({ where: { customerId_kind: { customerId, kind } } });
  return row ? { ...row, kind, serviceIds: idsIn(row.serviceIds) } : null;
}

/** A hold that was kept beside another one is the other person's own from now on. */
export async function passHold(tx: Tx, id: string, customerId: string): Promise<void> {
  await tx.hold.update({ where: { id }, data: { customerId, kind: "choice" } });
}

/** Keeps a hold longer. */
export async function extendHold(tx: Tx, id: string, until: Date): Promise<void> {
  await tx.hold.update({ where: { id }, data: { until } });
  await tx.occupancy.updateMany({ where: { holdId: id }, data: { holdUntil: until } });
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
    kind: kindOf(row.kind),
    serviceIds: idsIn(row.serviceIds),
    customerName: nameOf(row.customerId),
  }));
}

/** Gives back what she held in her dialogue (or was offered, when `kind` says so), and all that is over in the branch; their occupancy goes with them. */
export async function dropHolds(
  tx: Tx,
  where: { branchId: string; customerId: string | null; now: Date; kind?: HoldKind },
): Promise<void> {
  const { branchId, customerId, now, kind = "choice" } = where;
  const over = { branchId, until: { lte: now } };
  await tx.hold.deleteMany({ where: customerId === null ? over : { OR: [over, { customerId, kind }] } });
}

/** Rooms and devices that are kept for what the waiting list offers her, or in a hold of that kind. */
export async function offeredRooms(tx: Tx, customerId: string, kind: HoldKind = "offer"): Promise<string[]> {
  const rows = await tx.occupancy.findMany({
    where: { hold: { customerId, kind } },
    select: { resource: true },
  });
  return rows.flatMap(({ resource }) => (resource.startsWith("room:") ? [resource.slice("room:".length)] : []));
}

function kindOf(kind: string): HoldKind {
  return kind === "offer" || kind === "deposit" || kind === "beside" ? kind : "choice";
}

function idsIn(json: string): string[] {
  const saved: unknown = JSON.parse(json);
  return Array.isArray(saved) ? saved.map(String) : [];
}
