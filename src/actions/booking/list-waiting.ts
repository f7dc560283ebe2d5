import { inTurn, type WaitingShown } from "../../domain/booking/waiting.ts";
import type { Tx } from "../../storage/store.ts";
import { readWaiting, showWaiting } from "../../storage/waitlist.ts";

/** The waiting list of a branch, or what one customer waits for, in the order in which they are asked. */
export async function listWaiting(
  tx: Tx,
  where: { branchId: string } | { customerId: string },
): Promise<WaitingShown[]> {
  return showWaiting(tx, (await readWaiting(tx, where)).sort(inTurn));
}
