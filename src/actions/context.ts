import type { Invoices } from "../domain/booking/deposit.ts";
import type { PressPhoto } from "../domain/photos/photo.ts";
import type { Store, Tx } from "../storage/store.ts";

/** Who does something; kept in the audit. */
export type Actor =
  /** `wardIds`: those for whom she may act, because they are in her care. */
  | { kind: "customer"; id: string; name: string; wardIds?: readonly string[] }
  | { kind: "staff"; id: string; name: string; role: Role; branchId: string }
  | { kind: "telegram"; id: string; name: string }
  | { kind: "system"; id: string; name: string };

export type Role = "owner" | "manager" | "beautician" | "reception";

export const systemActor: Actor = { kind: "system", id: "afterglow", name: "Afterglow" };

/** What every action gets: one open transaction, the salon's time, new ids, and who asks. */
export interface ActionContext {
  tx: Tx;
  now: Date;
  newId(): string;
  actor: Actor;
  /** Whether the salon has a model that may read a second time; customers are asked for their agreement only then. */
  hasSecondReader?: boolean;
  /** The address of the board and the web chat, where it is known. */
  publicUrl?: string;
  /** Which invoices can be sent; none when absent. */
  invoices?: Invoices;
  /** Photos that customers send can be kept here. */
  keepsPhotos?: boolean;
}

/** The running product as actions, jobs and pages see it. */
export interface House {
  store: Store;
  /** The salon's time; the sandbox clock may be ahead of the machine's. */
  now(): Date;
  newId(): string;
  hasSecondReader?: boolean;
  publicUrl?: string;
  invoices?: Invoices;
  /** Packs a file anew as a photo; absent where that cannot be done (Workers): photos are refused there. */
  pressPhoto?: PressPhoto;
  /** The secret keys in the data folder; absent where the key comes from the environment (and on Workers). */
  keptKeys?: KeptKeys;
  /** Goes on with a change of the key that was started, beside everything else. */
  goOnSealing?(): void;
  /** Says after a commit that something is waiting: the outbox is delivered, pages that watch a topic look again. */
  wake(topic: Topic): void;
  /** Calls `listener` on each wake of the topic in this process; returns what ends it. */
  listen(topic: Topic, listener: () => void): () => void;
  log: Log;
}

/** Where the secret key is kept by the house itself. */
export interface KeptKeys {
  /** When today's was made; null when that is not known. */
  since(): Date | null;
  /** Makes a new one today's, unless an earlier change is not finished; the older stays beside it. */
  renew(): void;
  /** Forgets the older ones, if `sealedWith` is still today's. */
  drop(sealedWith: string): void;
}

/** outbox: something to send · board: something a staff page shows changed · chat:<chat id>: a new message in that chat. */
export type Topic = "outbox" | "board" | `chat:${string}`;

export interface Log {
  info(words: string, facts?: Record<string, unknown>): void;
  error(words: string, facts?: Record<string, unknown>): void;
}

/** Runs one action in one transaction for somebody, then wakes what may be waiting for its effects. */
export async function perform<T>(
  house: House,
  actor: Actor,
  action: (context: ActionContext) => Promise<T>,
): Promise<T> {
  const { newId, publicUrl, invoices } = house;
  const result = await house.store.transact((tx) =>
    action({ tx, now: house.now(), newId, actor, publicUrl, invoices }),
  );
  house.wake("outbox");
  house.wake("board");
  return result;
}
