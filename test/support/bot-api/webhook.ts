import type { Clock } from "./clock.ts";
import { badRequest } from "./errors.ts";
import { isRecord, type Payload } from "./payload.ts";
import type { Pending, Updates } from "./updates.ts";

const ANSWER_TIMEOUT = 60;
const MAX_DELAY = 60;
const MAX_RETRY_AFTER = 3600;

interface Target {
  url: string;
  secret: string;
  maxConnections: number;
  stopped: AbortController;
}

interface Attempt {
  ok: boolean;
  status: number;
  problem: string;
  retryAfter: number;
  reply?: Record<string, unknown>;
}

/** Pushes updates to the bot's URL: one in flight per queue, kept and repeated until a 2xx or their expiry. */
export class Webhook {
  readonly #updates: Updates;
  readonly #clock: Clock;
  readonly #running = new Set<string>();
  #target: Target | undefined;
  #inFlight = 0;
  #lastError: { date: number; message: string } | undefined;
  /** Runs a method the bot put in its answer; its outcome is never reported back. */
  onReply: (method: string, fields: Record<string, unknown>) => void = () => {};

  constructor(updates: Updates, clock: Clock) {
    this.#updates = updates;
    this.#clock = clock;
  }

  get active(): boolean {
    return this.#target !== undefined;
  }

  set(payload: Payload): void {
    const url = payload.text("url");
    if (!URL.canParse(url)) throw badRequest("invalid webhook URL specified");
    const secret = payload.text("secret_token");
    if (secret.length > 256) throw badRequest("secret token is too long");
    if (!/^[\w-]*$/.test(secret)) throw badRequest("secret token contains unallowed characters");
    this.remove();
    const maxConnections = payload.integer("max_connections") ?? 40;
    this.#target = { url, secret, maxConnections, stopped: new AbortController() };
    this.#lastError = undefined;
    for (const queue of this.#updates.queues) this.deliver(queue);
  }

  remove(): void {
    this.#target?.stopped.abort();
    this.#target = undefined;
    this.#running.clear();
  }

  info(): Record<string, unknown> {
    const target = this.#target;
    const error = this.#lastError;
    return {
      url: target?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: this.#updates.pending.size,
      ...(target ? { max_connections: target.maxConnections } : {}),
      ...(error ? { last_error_date: error.date, last_error_message: error.message } : {}),
      ...(this.#updates.allowed.length > 0 ? { allowed_updates: this.#updates.allowed } : {}),
    };
  }

  /** Starts delivering a queue, unless that is already going on. */
  deliver(queue: string): void {
    const target = this.#target;
    if (!target || this.#running.has(queue)) return;
    this.#running.add(queue);
    void this.#drain(queue, target);
  }

  /** Sends one update past all queues, `times` at once; the answers' statuses, 0 for none. */
  sendNow(update: unknown, times: number): Promise<number[]> {
    const target = this.#target;
    if (!target) throw new Error("no webhook is set");
    const attempts = Array.from({ length: times }, () => this.#post(update, target));
    return Promise.all(attempts.map(async (attempt) => (await attempt).status));
  }

  async #drain(queue: string, target: Target): Promise<void> {
    while (!target.stopped.signal.aborted) {
      const entry = this.#updates.head(queue);
      if (!entry) break;
      await this.#deliverOne(entry, target);
    }
    if (this.#target === target) this.#running.delete(queue);
  }

  async #deliverOne(entry: Pending, target: Target): Promise<void> {
    let delay = 1;
    for (let failures = 0; !target.stopped.signal.aborted; failures++) {
      const attempt = await this.#post(entry.update, target);
      if (target.stopped.signal.aborted) return;
      if (attempt.ok) {
        this.#updates.drop(entry);
        return this.#runReply(attempt.reply);
      }
      this.#lastError = { date: this.#clock.date(), message: attempt.problem };
      // Telegram's own schedule: at once, then 2, 4, 8 … seconds, unless the bot names its own delay.
      if (failures > 0 && attempt.retryAfter === 0) delay = Math.min(delay * 2, MAX_DELAY * (1 + Math.random()));
      const pause = attempt.retryAfter > 0 ? attempt.retryAfter : failures > 0 ? delay : 0;
      if (this.#clock.seconds() + pause > entry.expiresAt) return this.#updates.drop(entry);
      await this.#clock.wait(pause, target.stopped.signal);
    }
  }

  async #post(update: unknown, target: Target): Promise<Attempt> {
    while (this.#inFlight >= target.maxConnections) await this.#clock.wait(0.05);
    this.#inFlight++;
    const late = new AbortController();
    const finished = new AbortController();
    void this.#clock.wait(ANSWER_TIMEOUT, finished.signal).then(() => late.abort());
    try {
      const response = await fetch(target.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(target.secret ? { "X-Telegram-Bot-Api-Secret-Token": target.secret } : {}),
        },
        body: JSON.stringify(update),
        signal: late.signal,
      });
      return await readAttempt(response);
    } catch {
      const problem = late.signal.aborted ? "Read timeout expired" : "Connection refused";
      return { ok: false, status: 0, problem, retryAfter: 0 };
    } finally {
      finished.abort();
      this.#inFlight--;
    }
  }

  #runReply(reply: Record<string, unknown> | undefined): void {
    const method = String(reply?.method ?? "").toLowerCase();
    if (!reply || method === "" || method.startsWith("get")) return;
    if (!["setwebhook", "deletewebhook", "close", "logout"].includes(method)) this.onReply(method, reply);
  }
}

async function readAttempt(response: Response): Promise<Attempt> {
  const text = await response.text();
  const problem = `Wrong response from the webhook: ${response.status} ${response.statusText}`;
  const asked = Number(response.headers.get("retry-after") ?? 0);
  const retryAfter = Number.isInteger(asked) ? Math.min(Math.max(asked, 0), MAX_RETRY_AFTER) : 0;
  return { ok: response.ok, status: response.status, problem, retryAfter, reply: parseReply(text) };
}

function parseReply(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
