import type { House } from "../../actions/context.ts";
import { noteFailedEvent, waitingChats } from "../../actions/message/note-failed-event.ts";
import { helpAfterFailure } from "./help-after-failure.ts";
import { runTurn, runTurnsTogether, type TurnResult } from "./turn.ts";

export interface Turns {
  /** An event waits in this chat. */
  kick(chatKey: string): void;
  /** Looks for chats that wait without anybody having kicked them, and resolves when all known work is done. */
  recover(): Promise<void>;
  /** Resolves when nothing is being processed. */
  idle(): Promise<void>;
}

/**
 * How turns of different chats run: side by side on PostgreSQL; on SQLite one after the other, several in one transaction, and
 * in a rush with a short pause in between for company, because a durable commit costs about as much.
 */
const lanesOf = {
  sqlite: { lanes: 1, together: 12, gatherMs: 4 },
  postgresql: { lanes: 4, together: 1, gatherMs: 0 },
};

/** Processes waiting events, one at a time per chat. */
export function createTurns(house: House, publicUrl: string): Turns {
  const { lanes, together, gatherMs } = lanesOf[house.store.engine];
  /** Chats that wait, and how many of their events we know of. */
  const waiting = new Map<string, number>();
  const underWay = new Set<string>();
  const running = new Set<Promise<void>>();

  const take = (): [string, number][] => {
    const free = [...waiting].filter(([chatKey]) => !underWay.has(chatKey)).slice(0, together);
    for (const [chatKey] of free) {
      waiting.delete(chatKey);
      underWay.add(chatKey);
    }
    return free;
  };
  const add = (chatKey: string, events: number) => waiting.set(chatKey, (waiting.get(chatKey) ?? 0) + events);
  const runLane = async () => {
    for (let taken = take(); taken.length > 0; taken = take()) {
      const results = await runAll(
        house,
        publicUrl,
        taken.map(([chatKey]) => chatKey),
      );
      for (const [index, [chatKey, events]] of taken.entries()) {
        underWay.delete(chatKey);
        if (results[index]?.kind === "done" && events > 1) add(chatKey, events - 1);
      }
      if (gatherMs > 0) await new Promise((resolve) => setTimeout(resolve, gatherMs));
    }
  };
  const kick = (chatKey: string, events = 1) => {
    add(chatKey, events);
    if (running.size >= lanes) return;
    const lane: Promise<void> = runLane().finally(() => running.delete(lane));
    running.add(lane);
  };
  const idle = async () => {
    while (running.size > 0) await Promise.all(running);
  };
  const recover = async () => {
    // How many events wait there is unknown: the chat is looked at until none is left.
    for (const chatKey of await waitingChats(house)) {
      if (!waiting.has(chatKey) && !underWay.has(chatKey)) kick(chatKey, Number.POSITIVE_INFINITY);
    }
    await idle();
  };
  return { kick, idle, recover };
}

async function runAll(house: House, publicUrl: string, chatKeys: string[]): Promise<TurnResult[]> {
  const together = chatKeys.length > 1 ? await runTurnsTogether(house, publicUrl, chatKeys) : null;
  const results = together ?? [];
  if (!together) for (const chatKey of chatKeys) results.push(await runAlone(house, publicUrl, chatKey));
  house.wake("outbox");
  house.wake("board");
  return results;
}

async function runAlone(house: House, publicUrl: string, chatKey: string): Promise<TurnResult> {
  try {
    const result = await runTurn(house, publicUrl, chatKey);
    if (result.kind !== "failed") return result;
    house.log.error("A turn failed.", { event: result.pending.event.id, why: String(result.error) });
    if (await noteFailedEvent(house, result.pending, result.error)) await helpAfterFailure(house, result.pending.event);
    return result;
  } catch (error) {
    house.log.error("A chat's turn could not be run; the next tick tries again.", { chatKey, why: String(error) });
    return { kind: "idle" };
  }
}
