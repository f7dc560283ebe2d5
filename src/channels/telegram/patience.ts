import { GrammyError } from "grammy";

const LONGEST_PAUSE_MS = 30_000;

/** How long to wait after so many failures in a row, in milliseconds; as long as Telegram says when it says so. */
export function pauseAfter(error: unknown, failures: number): number {
  const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return asked ? asked * 1000 : Math.min(500 * 2 ** failures, LONGEST_PAUSE_MS);
}

/** Whether trying again may help: anything but a plain refusal. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof GrammyError) || error.error_code === 429 || error.error_code >= 500;
}

/** Waits so many milliseconds, or until the signal ends it. */
export function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done, { once: true });
  });
}

/** Does something until it worked or the signal ends it. */
export async function untilItWorks(
  work: () => Promise<void>,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<void> {
  for (let failures = 1; !signal.aborted; failures++) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) return;
      failed(error);
      await wait(pauseAfter(error, failures), signal);
    }
  }
}
