import { type KeptHold, readHolds } from "../../storage/booking-holds.ts";
import type { Tx } from "../../storage/store.ts";

/** A time that is kept for a customer who is deciding, with her name. */
export type OpenHold = KeptHold & { customerName: string };

/** What is being decided about just now, by the time it is for (`to` not included), of one branch or of all. */
export async function listHolds(
  tx: Tx,
  filter: { branchId?: string; from?: Date; to?: Date; now: Date },
): Promise<OpenHold[]> {
  return readHolds(tx, filter);
}
