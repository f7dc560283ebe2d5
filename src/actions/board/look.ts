import type { ActionContext, Actor, House } from "../context.ts";

/** Runs something that only reads, outside a transaction; nobody is woken. */
export function look<T>(house: House, actor: Actor, read: (context: ActionContext) => Promise<T>): Promise<T> {
  return read({ tx: house.store.db, now: house.now(), newId: house.newId, actor });
}
