import type { AddressInfo } from "node:net";
import type { Update } from "grammy/types";
import type { Call, CallFilter, Calls } from "./calls.ts";
import { controlOverHttp } from "./control.ts";
import type { Fault } from "./faults.ts";
import { Group, type GroupDetails } from "./group.ts";
import { isRecord } from "./payload.ts";
import { Person, type PersonDetails } from "./person.ts";
import { runWebhookReply, serve } from "./server.ts";
import { Telegram, type TelegramOptions } from "./telegram.ts";
import type { UpdateContent } from "./updates.ts";

export interface BotApiOptions extends TelegramOptions {
  /** Any free port unless given. */
  port?: number;
  host?: string;
}

/** Starts a Bot API server that behaves as Telegram does, for one bot. */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const telegram = new Telegram(options);
  telegram.webhook.onReply = (method, fields) => void runWebhookReply(telegram, method, fields);
  const host = options.host ?? "127.0.0.1";
  const api: BotApi = new BotApi(telegram, host, (path, request) => controlOverHttp(api, path, request));
  await api.listen(options.port ?? 0);
  return api;
}

export class BotApi {
  readonly telegram: Telegram;
  readonly token: string;
  readonly #server: ReturnType<typeof serve>;
  readonly #host: string;
  readonly #people = new Map<number, Person>();
  readonly #groups = new Map<number, Group>();

  constructor(telegram: Telegram, host: string, control: Parameters<typeof serve>[1]) {
    this.telegram = telegram;
    this.token = telegram.token;
    this.#host = host;
    this.#server = serve(telegram, control);
  }

  get port(): number {
    const address: AddressInfo | string | null = this.#server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  /** The value for TELEGRAM_API_ROOT. */
  get url(): string {
    return `http://${this.#host}:${this.port}`;
  }

  get calls(): Calls {
    return this.telegram.calls;
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, this.#host, resolve);
    });
  }

  async stop(): Promise<void> {
    this.telegram.webhook.remove();
    this.telegram.clock.stop();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** The person with this id; the details of the first call count. */
  user(details: PersonDetails): Person {
    const person = this.#people.get(details.id) ?? new Person(this.telegram, details);
    this.#people.set(details.id, person);
    return person;
  }

  /** The group with this id, also one that a group migrated to. */
  group(details: GroupDetails): Group {
    const group = this.findGroup(details.id) ?? new Group(this.telegram, details);
    this.#groups.set(details.id, group);
    return group;
  }

  /** Somebody created earlier, for tests in another process. */
  findUser(id: number): Person | undefined {
    return this.#people.get(id);
  }

  findGroup(id: number): Group | undefined {
    const room = this.telegram.chats.find(id);
    return this.#groups.get(id) ?? (room?.kind === "group" ? new Group(this.telegram, room.chat) : undefined);
  }

  /** Lets something happen that no handle can do; numbered and queued as real updates are. */
  deliver(content: UpdateContent): Update | undefined {
    return this.telegram.updates.push(content);
  }

  /** Delivers anything at all as an update, exactly as given, whatever its update_id. */
  deliverRaw(update: unknown): void {
    const id = isRecord(update) && typeof update.update_id === "number" ? update.update_id : -1;
    this.telegram.updates.force(update, id, `raw:${id}`);
  }

  /** Delivers an earlier update again, behind whatever else waits in its queue. */
  redeliver(updateId: number, times = 1): void {
    const { update, queue } = this.#earlier(updateId);
    for (let i = 0; i < times; i++) this.telegram.updates.force(update, updateId, queue);
  }

  /** Posts an earlier update to the webhook `times` at once, past its queue; the statuses answered (0: none). */
  redeliverAtOnce(updateId: number, times: number): Promise<number[]> {
    return this.telegram.webhook.sendNow(this.#earlier(updateId).update, times);
  }

  failNext(method: string, fault: Fault, times = 1): void {
    this.telegram.faults.failNext(method, fault, times);
  }

  failWhen(when: CallFilter | ((call: Call) => boolean), fault: Fault, times?: number): () => void {
    return this.telegram.faults.failWhen(when, fault, times);
  }

  clearFaults(): void {
    this.telegram.faults.clear();
  }

  /** Every call answers 429 for so many Telegram seconds. */
  mute(seconds: number): void {
    this.telegram.flood.mute(seconds);
  }

  /** Skips Telegram's time: expiry, retries and 429s move on. */
  advance(seconds: number): void {
    this.telegram.clock.advance(seconds);
  }

  /** What the bot has not confirmed yet. */
  pendingUpdates(): unknown[] {
    this.telegram.updates.dropExpired();
    return [...this.telegram.updates.pending.values()].map(({ update }) => update);
  }

  /** Now, in the order of events; for `waitFor(…, { since })`. */
  mark(): number {
    return this.telegram.chats.revision;
  }

  #earlier(updateId: number) {
    const entry = this.telegram.updates.history.get(updateId);
    if (!entry) throw new Error(`there was no update ${updateId}`);
    return entry;
  }
}
