import {
  type DueRow,
  deferDueItem,
  dueItems,
  nextDueInstant,
  noteDueFailure,
  takeDueItem,
} from "../../storage/due-items.ts";
import type { ActionContext, House } from "../context.ts";

export type { DueRow } from "../../storage/due-items.ts";

const MAX_ATTEMPTS = 6;

/** What is due now, oldest first. */
export async function findDueWork(house: House, limit: number): Promise<DueRow[]> {
  return dueItems(house.store.db, house.now(), limit);
}

/** Takes an item for this transaction, so that it is done once; false when somebody else did it or it was taken back. */
export async function takeDueWork(context: ActionContext, id: string): Promise<boolean> {
  return takeDueItem(context.tx, id, context.now);
}

/** Lets a taken item wait again. */
export async function deferDueWork(context: ActionContext, id: string, againAt: Date): Promise<void> {
  await deferDueItem(context.tx, id, againAt);
}

/** Notes a failure: tried again after a growing pause (2 s to about a minute), given up after six attempts. */
export async function noteFailedDueWork(house: House, row: DueRow, error: unknown): Promise<void> {
  const pause = 2 ** (row.attempts + 1) * 1000;
  const again = row.attempts + 1 >= MAX_ATTEMPTS ? null : new Date(house.now().getTime() + pause);
  await noteDueFailure(house.store.db, row.id, String(error), again);
}

/** When something falls due next. */
export async function nextDueWork(house: House): Promise<Date | null> {
  return nextDueInstant(house.store.db);
}
