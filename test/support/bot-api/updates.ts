import type { Update } from "grammy/types";
import type { Clock } from "./clock.ts";

export type UpdateContent = Omit<Update, "update_id">;

/** One update on its way to the bot. */
export interface Pending {
  sequence: number;
  update: unknown;
  id: number;
  /** Updates of one queue are delivered strictly one after the other. */
  queue: string;
  /** In Telegram seconds; undelivered updates are dropped then. */
  expiresAt: number;
  /** Delivered whatever the offset says, once: repeats and raw updates. */
  forced: boolean;
}

const DAY = 86_400;
const CALLBACK_LIFETIME = 150;
const ONLY_ON_REQUEST = ["chat_member", "message_reaction", "message_reaction_count"];

/** What waits for the bot, in the order it happened. */
export class Updates {
  readonly pending = new Map<number, Pending>();
  readonly #queues = new Map<string, Set<Pending>>();
  readonly history = new Map<number, Pending>();
  allowed: string[] = [];
  onPush: (entry: Pending) => void = () => {};
  readonly #clock: Clock;
  #nextId: number;
  #sequence = 0;

  constructor(clock: Clock, firstId: number) {
    this.#clock = clock;
    this.#nextId = firstId;
  }

  get nextId(): number {
    return this.#nextId;
  }

  /** Numbers and queues an update, unless the bot did not ask for its kind. */
  push(content: UpdateContent): Update | undefined {
    const kind = Object.keys(content)[0] ?? "";
    const wanted = this.allowed.length > 0 ? this.allowed.includes(kind) : !ONLY_ON_REQUEST.includes(kind);
    if (!wanted) return undefined;
    const update: Update = structuredClone({ update_id: this.#nextId++, ...content });
    this.#add({ update, id: update.update_id, queue: queueOf(content), lifetime: lifetimeOf(kind), forced: false });
    return update;
  }

  /** Queues anything at all, as it is. */
  force(update: unknown, id: number, queue: string): void {
    this.#add({ update, id, queue, lifetime: DAY, forced: true });
  }

  /** The queues that hold something. */
  get queues(): string[] {
    return [...this.#queues.keys()];
  }

  head(queue: string): Pending | undefined {
    return this.#queues.get(queue)?.values().next().value;
  }

  drop(entry: Pending): void {
    this.pending.delete(entry.sequence);
    const queue = this.#queues.get(entry.queue);
    queue?.delete(entry);
    if (queue?.size === 0) this.#queues.delete(entry.queue);
  }

  clear(): void {
    this.pending.clear();
    this.#queues.clear();
  }

  dropExpired(): void {
    const now = this.#clock.seconds();
    for (const entry of this.pending.values()) if (entry.expiresAt < now) this.drop(entry);
  }

  #add({ lifetime, ...rest }: Omit<Pending, "sequence" | "expiresAt"> & { lifetime: number }): void {
    const entry: Pending = { ...rest, sequence: ++this.#sequence, expiresAt: this.#clock.seconds() + lifetime };
    this.pending.set(entry.sequence, entry);
    const queue = this.#queues.get(entry.queue) ?? new Set();
    this.#queues.set(entry.queue, queue.add(entry));
    if (!entry.forced) this.history.set(entry.id, entry);
    this.onPush(entry);
  }
}

/** Telegram's own queues: messages per chat, taps per user, membership apart from both. */
export function queueOf(content: UpdateContent): string {
  if (content.callback_query) return `callback:${content.callback_query.from.id}`;
  if (content.my_chat_member) return `my_chat_member:${content.my_chat_member.chat.id}`;
  if (content.pre_checkout_query) return `checkout:${content.pre_checkout_query.from.id}`;
  const message = content.message ?? content.edited_message;
  return message ? `chat:${message.chat.id}` : "other";
}

function lifetimeOf(kind: string): number {
  return kind === "callback_query" ? CALLBACK_LIFETIME : DAY;
}
