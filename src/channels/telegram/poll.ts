import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Report } from "../report.ts";
import { pauseAfter, wait } from "./patience.ts";

const LONG_POLL_SECONDS = 30;
const SHORT_POLL_MS = 250;

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
    let mayHaveWebhook = true;
    while (!stopping.signal.aborted) {
      try {
        // As long as a webhook is set, Telegram answers nobody who polls.
        if (mayHaveWebhook) await api.deleteWebhook({}, stopping.signal as never);
        mayHaveWebhook = false;
        const asked = Date.now();
        const updates = await api.getUpdates(
          { offset, timeout: LONG_POLL_SECONDS, allowed_updates: allowed },
          stopping.signal as never,
        );
        for (const update of updates) {
          await store(update);
          offset = update.update_id + 1;
        }
        failures = 0;
        // A server that knows no long polls is not asked in a spin.
        if (updates.length === 0 && Date.now() - asked < SHORT_POLL_MS) await wait(SHORT_POLL_MS, stopping.signal);
      } catch (error) {
        if (stopping.signal.aborted) return;
        failures += 1;
        mayHaveWebhook ||= error instanceof GrammyError && /webhook is active/i.test(error.description);
        report("Telegram could not be asked for updates; trying again.", { why: String(error) });
        await wait(pauseAfter(error, failures), stopping.signal);
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
