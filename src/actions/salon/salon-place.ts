import { readSalonPlace, type SalonPlace } from "../../storage/salon-place.ts";
import type { Tx } from "../../storage/store.ts";

export type { SalonPlace } from "../../storage/salon-place.ts";

/** Where a branch is, its telephone, and when it is open on its own calendar and clock; null for an unknown branch. */
export async function salonPlace(tx: Tx, branchId: string): Promise<SalonPlace | null> {
  return readSalonPlace(tx, branchId);
}
