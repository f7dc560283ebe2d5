import type { House } from "../../actions/context.ts";
import { noteFailedEvent, waitingChats } from "../../actions/message/note-failed-event.ts";
import { helpAfterFailure } from "./help-after-failure.ts";
import { runTurn } from "./turn.ts";

export interface Turns {
  /** Something waits in this chat. */
  kick(chatKey: string): void;
  /** Looks for chats that wait without anybody having kicked them, and starts their turns. */
  recover(): Promise<void>;
  /** Resolves when nothing is being processed. */
  idle(): Promise<void>;
}

/** Processes waiting events, one at a time per chat, a few chats side by side. */
export function createTurns(house: House, publicUrl: string, sideBySide = 4): Turns {
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();

  const pump = () => {
    for (const chatKey of waiting) {
      if (running.size >= sideBySide) return;
      if (running.has(chatKey)) continue;
      waiting.delete(chatKey);
      running.set(
        chatKey,
        drain(house, publicUrl, chatKey).finally(() => {
          running.delete(chatKey);
          pump();
        }),
      );
    }
  };
  const idle = async () => {
    while (running.size > 0) await Promise.all(running.values());
  };
  const kick = (chatKey: string) => {
    waiting.add(chatKey);
    pump();
  };
  const recover = async () => {
    for (const chatKey of await waitingChats(house)) kick(chatKey);
  };
  return { kick, idle, recover };
}

/** Runs a chat's turns until nothing waits there, or until its next event has to wait after a failure. */
async function drain(house: House, publicUrl: string, chatKey: string): Promise<void> {
  try {
    for (;;) {
      const result = await runTurn(house, publicUrl, chatKey);
      if (result.kind === "idle") return;
      house.wake("outbox");
      house.wake("board");
      if (result.kind === "failed") {
        house.log.error("A turn failed.", { event: result.pending.event.id, why: String(result.error) });
        if (await noteFailedEvent(house, result.pending, result.error))
          await helpAfterFailure(house, result.pending.event);
      }
    }
  } catch (error) {
    house.log.error("A chat's turns stopped; the next tick goes on.", { chatKey, why: String(error) });
  }
}
