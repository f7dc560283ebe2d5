import type { Licence } from "../domain/salon/salon-plan.ts";
import type { Tx } from "./store.ts";

export interface BusinessRecord {
  id: string;
  licence: Licence;
  currency: string;
  demo: boolean;
}

/** The businesses in this database: one, or none before the first start. */
export async function readBusinesses(tx: Tx): Promise<BusinessRecord[]> {
  const rows = await tx.business.findMany({ orderBy: { createdAt: "asc" } });
  return rows.map(({ id, licence, currency, demo }) => ({ id, licence: licenceOf(licence), currency, demo }));
}

/** Whether a salon with real customers has been set up; the sandbox clock is not for it. */
export async function hasRealSalon(tx: Tx): Promise<boolean> {
  return (await tx.business.count({ where: { demo: false } })) > 0;
}

/** A licence we cannot read allows what the smaller one allows. */
function licenceOf(saved: string): Licence {
  return saved === "clinic" ? "clinic" : "salon";
}

/** The business of a branch; null when there is no such branch. */
export async function businessOfBranch(tx: Tx, branchId: string): Promise<BusinessRecord | null> {
  const branch = await tx.branch.findUnique({ where: { id: branchId }, include: { business: true } });
  return branch && { ...branch.business, licence: licenceOf(branch.business.licence) };
}

/** Ids of a business's services by their codes, retired ones included. */
export async function serviceIdsByCode(tx: Tx, businessId: string): Promise<Map<string, string>> {
  const rows = await tx.service.findMany({ where: { businessId }, select: { id: true, code: true } });
  return new Map(rows.map((row) => [row.code, row.id]));
}

export interface AheadFilter {
  branchId?: string;
  staffId?: string;
  roomId?: string;
  from: Date;
  to?: Date;
}

/** How many appointments that still hold overlap the time from `from` (to `to`). */
export async function countAppointmentsAhead(tx: Tx, filter: AheadFilter): Promise<number> {
  const { branchId, staffId, roomId, from, to } = filter;
  return tx.appointment.count({
    where: {
      branchId,
      staffId,
      roomId,
      status: { in: ["booked", "confirmed"] },
      endsAt: { gt: from },
      ...(to ? { startsAt: { lt: to } } : {}),
    },
  });
}
