import type { InboundEvent } from "../../domain/message/inbound.ts";
import { insertEvent } from "../../storage/inbox.ts";
import type { House } from "../context.ts";

/** Stores what a person did, durably, before the messenger is told that we have it. False for an id that was stored before. */
export async function receiveEvent(house: House, event: InboundEvent): Promise<boolean> {
  return insertEvent(house.store.db, event, house.now());
}
