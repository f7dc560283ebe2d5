import type { InboundEvent } from "../../domain/message/inbound.ts";
import { insertEvents } from "../../storage/inbox.ts";
import type { House } from "../context.ts";

/** Stores what a person did; false for an id that was stored before. */
export type ReceiveEvent = (event: InboundEvent) => Promise<boolean>;

interface Waiting {
  event: InboundEvent;
  stored(isNew: boolean): void;
  failed(error: unknown): void;
}

/** One statement stays well below the number of values that a database takes. */
const MOST_AT_ONCE = 100;
/** In a rush, how long a write waits for company: a durable commit costs about as much. */
const GATHER_MS = 4;

/**
 * Stores events durably before the messenger is told that we have them. Events that arrive while others are being written
 * are written together, so that a rush costs one commit and not one each.
 */
export function createReceiver(house: House): ReceiveEvent {
  let waiting: Waiting[] = [];
  let writing = false;
  let lastWrite = 0;

  const writeAll = async () => {
    if (performance.now() - lastWrite < GATHER_MS) await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
    while (waiting.length > 0) {
      const now = waiting.slice(0, MOST_AT_ONCE);
      waiting = waiting.slice(MOST_AT_ONCE);
      await write(house, now);
    }
    lastWrite = performance.now();
    writing = false;
  };
  return (event) =>
    new Promise((stored, failed) => {
      waiting.push({ event, stored, failed });
      if (writing) return;
      writing = true;
      void writeAll();
    });
}

async function write(house: House, batch: Waiting[]): Promise<void> {
  // The same id twice in one statement would count as new twice.
  const once = [...new Map(batch.map(({ event }) => [event.id, event])).values()];
  try {
    const fresh = await insertEvents(house.store.db, once, house.now());
    for (const { event, stored } of batch) stored(fresh.delete(event.id));
  } catch (error) {
    // One that cannot be stored must not take the others with it.
    if (batch.length > 1) for (const one of batch) await write(house, [one]);
    else for (const { failed } of batch) failed(error);
  }
}
