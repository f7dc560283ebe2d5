import type { Clock } from "./clock.ts";
import { tooManyRequests } from "./errors.ts";

export interface Limits {
  perChatPerSecond?: number;
  /** Messages a chat may get at once before the rate counts; perChatPerSecond unless given. */
  perChatBurst?: number;
  globalPerSecond?: number;
  perGroupPerMinute?: number;
  /** While a 429 lasts, every call of the bot fails, as in reality. true unless given. */
  muteAll?: boolean;
}

interface Bucket {
  tokens: number;
  at: number;
}

const COUNTED = /^(send(?!chataction)|copy|forward|edit)/i;

/** Telegram's flood control: token buckets per chat, per group and for the bot as a whole. */
export class FloodControl {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #buckets = new Map<string, Bucket>();
  #mutedUntil = 0;

  constructor(clock: Clock, limits: Limits = {}) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Every call answers 429 for so many Telegram seconds. */
  mute(seconds: number): void {
    this.#mutedUntil = this.#clock.seconds() + seconds;
  }

  /** Throws the 429 this call deserves. */
  check(method: string, chatId: number | undefined): void {
    const leftSeconds = this.#mutedUntil - this.#clock.seconds();
    if (leftSeconds > 0) throw tooManyRequests(Math.ceil(leftSeconds));
    if (!COUNTED.test(method) || chatId === undefined) return;
    const rules = this.#rules(chatId);
    const waits = rules.map(([name, size, rate]) => this.#missing(name, size, rate));
    const retryAfter = Math.ceil(Math.max(0, ...waits));
    if (retryAfter > 0) {
      if (this.#limits.muteAll !== false) this.mute(retryAfter);
      throw tooManyRequests(retryAfter);
    }
    for (const [name, size, rate] of rules) this.#bucket(name, size, rate).tokens -= 1;
  }

  /** Name, size and refill per second of each bucket a message to this chat takes from. */
  #rules(chatId: number): [string, number, number][] {
    const { perChatPerSecond, perChatBurst, globalPerSecond, perGroupPerMinute } = this.#limits;
    const rules: [string, number, number][] = [];
    if (globalPerSecond) rules.push(["all", globalPerSecond, globalPerSecond]);
    if (perChatPerSecond) rules.push([`chat:${chatId}`, perChatBurst ?? perChatPerSecond, perChatPerSecond]);
    if (perGroupPerMinute && chatId < 0) rules.push([`group:${chatId}`, perGroupPerMinute, perGroupPerMinute / 60]);
    return rules;
  }

  /** Seconds until this bucket has a token. */
  #missing(name: string, size: number, rate: number): number {
    const { tokens } = this.#bucket(name, size, rate);
    return tokens >= 1 ? 0 : (1 - tokens) / rate;
  }

  #bucket(name: string, size: number, rate: number): Bucket {
    const now = this.#clock.seconds();
    const bucket = this.#buckets.get(name) ?? { tokens: size, at: now };
    bucket.tokens = Math.min(size, bucket.tokens + (now - bucket.at) * rate);
    bucket.at = now;
    this.#buckets.set(name, bucket);
    return bucket;
  }
}
