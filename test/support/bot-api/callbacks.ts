import type { Clock } from "./clock.ts";
import { badRequest } from "./errors.ts";

const LIFETIME = 150;

/** What a person saw after a tap. */
export interface CallbackAnswer {
  userId: number;
  callbackQueryId: string;
  text: string;
  showAlert: boolean;
  url?: string;
}

/** Taps waiting to be answered: once each, within 150 seconds. */
export class Callbacks {
  readonly answers: CallbackAnswer[] = [];
  readonly #open = new Map<string, { userId: number; issuedAt: number }>();
  readonly #clock: Clock;
  #lastId = 4_300_000_000_000_000n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issue(userId: number): string {
    const id = String(++this.#lastId);
    this.#open.set(id, { userId, issuedAt: this.#clock.seconds() });
    return id;
  }

  answer(id: string, shown: Omit<CallbackAnswer, "userId" | "callbackQueryId">): void {
    const tap = this.#open.get(id);
    if (!tap || this.#clock.seconds() - tap.issuedAt > LIFETIME) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    if (shown.text.length > 200) throw badRequest("MESSAGE_TOO_LONG");
    this.#open.delete(id);
    this.answers.push({ userId: tap.userId, callbackQueryId: id, ...shown });
  }
}
