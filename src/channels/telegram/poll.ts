import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Report } from "../report.ts";

const LONG_POLL_SECONDS = 30;
const LONGEST_PAUSE_MS = 30_000;

export interface Polling {
  stop(): Promise<void>;
}

/**
 * Asks Telegram for updates, and confirms them only after all of them were stored: a crash in between brings them again,
 * and the inbox knows their ids. A second poller (409) or an outage is waited out, never an end.
 */
export function startPolling(
  api: Api,
  allowed: readonly Exclude<keyof Update, "update_id">[],
  store: (update: Update) => Promise<void>,
  report: Report,
): Polling {
  const stopping = new AbortController();
  const run = async () => {
    let offset = 0;
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        const updates = await api.getUpdates(
          { offset, timeout: LONG_POLL_SECONDS, allowed_updates: allowed },
          stopping.signal as never,
        );
        for (const update of updates) {
          await store(update);
          offset = update.update_id + 1;
        }
        failures = 0;
      } catch (error) {
        if (stopping.signal.aborted) return;
        failures += 1;
        report("Telegram could not be asked for updates; trying again.", { why: String(error) });
        await pause(pauseAfter(error, failures), stopping.signal);
      }
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

function pauseAfter(error: unknown, failures: number): number {
  const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return asked ? asked * 1000 : Math.min(500 * 2 ** failures, LONGEST_PAUSE_MS);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
