import type { Clock } from "./clock.ts";
import { ApiError } from "./errors.ts";
import type { Payload } from "./payload.ts";
import type { Pending, Updates } from "./updates.ts";

const MAX_TIMEOUT = 50;
/** After one conflict the next ones are answered this much later, so that two pollers do not spin. */
const CONFLICT_DELAY = 3;

interface LongPoll {
  wake: () => void;
  conflict?: string;
}

/** getUpdates: at most one call waits; a newer one ends the older. */
export class Polling {
  readonly #updates: Updates;
  readonly #clock: Clock;
  #current: LongPoll | undefined;
  #nextPromptConflict = 0;

  constructor(updates: Updates, clock: Clock) {
    this.#updates = updates;
    this.#clock = clock;
  }

  wake(): void {
    this.#current?.wake();
  }

  /** Ends the waiting call, if any, with 409. */
  interrupt(reason: string): void {
    if (!this.#current) return;
    this.#current.conflict = `Conflict: terminated by ${reason}`;
    this.#current.wake();
  }

  async getUpdates(payload: Payload, closed: AbortSignal): Promise<unknown[]> {
    this.interrupt("other getUpdates request; make sure that only one bot instance is running");
    const limit = Math.min(Math.max(payload.integer("limit") ?? 100, 1), 100);
    const timeout = Math.min(Math.max(payload.integer("timeout") ?? 0, 0), MAX_TIMEOUT);
    this.#confirm(payload.integer("offset") ?? 0);
    let batch = this.#take(limit);
    if (batch.length > 0 || timeout === 0) return batch;
    const poll = await this.#wait(timeout, closed);
    if (poll.conflict) throw await this.#conflict(poll.conflict);
    if (!closed.aborted) batch = this.#take(limit);
    return batch;
  }

  async #wait(timeout: number, closed: AbortSignal): Promise<LongPoll> {
    const woken = new AbortController();
    const poll: LongPoll = { wake: () => woken.abort() };
    this.#current = poll;
    await this.#clock.wait(timeout, AbortSignal.any([woken.signal, closed]));
    if (this.#current === poll) this.#current = undefined;
    return poll;
  }

  async #conflict(description: string): Promise<ApiError> {
    if (this.#clock.seconds() < this.#nextPromptConflict) await this.#clock.wait(CONFLICT_DELAY);
    else this.#nextPromptConflict = this.#clock.seconds() + CONFLICT_DELAY;
    return new ApiError(409, description);
  }

  /** Forgets what the offset confirms. As in reality, an offset far in the future confirms nothing. */
  #confirm(offset: number): void {
    const entries = [...this.#updates.pending.values()].filter((entry) => !entry.forced);
    if (offset < 0) for (const entry of entries.slice(0, offset)) this.#updates.drop(entry);
    if (offset <= 0 || offset > this.#updates.nextId + 10) return;
    for (const entry of entries) if (entry.id < offset) this.#updates.drop(entry);
  }

  #take(limit: number): unknown[] {
    this.#updates.dropExpired();
    const entries = [...this.#updates.pending.values()];
    const forced = entries.filter((entry) => entry.forced);
    const batch: Pending[] = [...forced, ...entries.filter((entry) => !entry.forced)].slice(0, limit);
    for (const entry of batch) if (entry.forced) this.#updates.drop(entry);
    return batch.map((entry) => entry.update);
  }
}
