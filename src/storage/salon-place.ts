import type { OpeningHours } from "../domain/salon/opening-hours.ts";
import type { Tx } from "./store.ts";

/** Where a branch is, how it is reached, and when it is open. */
export interface SalonPlace extends OpeningHours {
  address: string;
  phone: string;
}

export async function readSalonPlace(tx: Tx, branchId: string): Promise<SalonPlace | null> {
  const row = await tx.branch.findUnique({
    where: { id: branchId },
    select: { address: true, phone: true, hours: true, closures: { select: { date: true } } },
  });
  if (!row) return null;
  return {
    address: row.address.trim(),
    phone: row.phone.trim(),
    hours: row.hours.map(({ weekday, opens, closes }) => ({ weekday, from: opens, to: closes })),
    closedOn: row.closures.map((closure) => closure.date).sort(),
  };
}
