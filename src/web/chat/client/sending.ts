import type { Kept, Unsent } from "./kept.ts";
import { type Pauses, pause } from "./pauses.ts";
import type { Session } from "./session.ts";

export interface SendingEvents {
  /** The salon has it, durably. */
  sent(message: Unsent, answeredByPerson: boolean): void;
  /** It will not be accepted as it is. */
  refused(message: Unsent): void;
  slowedDown(): void;
  sessionLost(): void;
}

/** Sends what was written, in order, again and again under the same id until the salon has stored it: a lost connection loses nothing and sends nothing twice. */
export function createSending(kept: Kept, session: Session, pauses: Pauses, events: SendingEvents) {
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    for (let failures = 0; ; ) {
      const next = kept.unsent()[0];
      if (!next) break;
      const waitMs = await tryOnce(next).catch(() => pauses.after(failures));
      failures = waitMs === 0 ? 0 : failures + 1;
      if (waitMs > 0) await pause(waitMs);
    }
    running = false;
  }

  /** Milliseconds to wait before going on; 0 when this message is settled. */
  async function tryOnce(message: Unsent): Promise<number> {
    const token = await session.ensure();
    const { id, text, action } = message;
    const response = await fetch("/api/chat/messages", {
      method: "POST",
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify(action === undefined ? { id, text } : { id, action }),
    });
    if (response.status === 401) {
      if (session.forget(token)) events.sessionLost();
      return 0;
    }
    if (response.status === 429) {
      events.slowedDown();
      return 1000 * Number(response.headers.get("Retry-After") ?? 5);
    }
    if (response.status >= 500) throw new Error(`Not stored: ${response.status}`);
    kept.forgetUnsent(id);
    if (response.status === 202) events.sent(message, (await response.json()).answeredBy === "person");
    else events.refused(message);
    return 0;
  }

  return {
    send(message: Unsent): void {
      kept.keepUnsent(message);
      void run();
    },
    /** Goes on with what a reload or another tab left. */
    resume: () => void run(),
  };
}
