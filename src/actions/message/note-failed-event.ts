import { chatsWithPendingEvents, noteEventFailure, type PendingEvent } from "../../storage/inbox.ts";
import type { House } from "../context.ts";

/** How long an event waits after each failure; after the last one it is parked and staff are asked to look. */
const pausesSeconds = [0, 1, 5, 15];

/** Notes that an event's turn failed. True when it is parked now. */
export async function noteFailedEvent(house: House, pending: PendingEvent, error: unknown): Promise<boolean> {
  const pause = pausesSeconds[pending.attempts];
  const words = error instanceof Error ? error.message : String(error);
  const next = pause === undefined ? null : new Date(house.now().getTime() + pause * 1000);
  await noteEventFailure(house.store.db, pending.seq, words, next);
  return next === null;
}

/** The chats in which something waits to be processed. */
export async function waitingChats(house: House): Promise<string[]> {
  return chatsWithPendingEvents(house.store.db, house.now());
}
