/** Telegram's time as the tests see it: durations may pass faster than on the wall, or be skipped. */
export interface ClockOptions {
  /** How many Telegram seconds pass in one real second (retries, expiry, long polls). 1 = as in reality. */
  timeScale?: number;
  /** Milliseconds since 1970; for tests that own the clock. */
  now?: () => number;
}

interface Wait {
  due: number;
  wake: () => void;
  timer?: NodeJS.Timeout;
}

export class Clock {
  readonly #timeScale: number;
  readonly #now: () => number;
  readonly #startedAt: number;
  readonly #waits = new Set<Wait>();
  #skippedMs = 0;

  constructor({ timeScale = 1, now = Date.now }: ClockOptions = {}) {
    this.#timeScale = timeScale;
    this.#now = now;
    this.#startedAt = now();
  }

  /** Unix seconds as stamped on messages: the wall clock plus what was skipped, never scaled. */
  date(): number {
    return Math.floor((this.#now() + this.#skippedMs) / 1000);
  }

  /** Telegram seconds since start; ages and deadlines are measured with this. */
  seconds(): number {
    return ((this.#now() - this.#startedAt) * this.#timeScale + this.#skippedMs) / 1000;
  }

  /** Resolves after so many Telegram seconds, or as soon as `signal` aborts. */
  wait(seconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wait: Wait = { due: this.seconds() + seconds, wake: () => this.#finish(wait, resolve, signal) };
      signal?.addEventListener("abort", wait.wake, { once: true });
      this.#waits.add(wait);
      this.#arm(wait);
    });
  }

  /** Skips time: everything that was waiting for it happens now. */
  advance(seconds: number): void {
    this.#skippedMs += seconds * 1000;
    for (const wait of [...this.#waits]) this.#arm(wait);
  }

  /** Ends every wait, so that nothing keeps the process alive. */
  stop(): void {
    for (const wait of [...this.#waits]) wait.wake();
  }

  #arm(wait: Wait): void {
    clearTimeout(wait.timer);
    const leftMs = Math.max(0, wait.due - this.seconds()) * 1000;
    wait.timer = setTimeout(wait.wake, leftMs / this.#timeScale);
  }

  #finish(wait: Wait, resolve: () => void, signal?: AbortSignal): void {
    clearTimeout(wait.timer);
    signal?.removeEventListener("abort", wait.wake);
    this.#waits.delete(wait);
    resolve();
  }
}
