import type { House } from "../../actions/context.ts";
import { watchWebChats } from "../../actions/customers/read-web-chat.ts";

/** What an open page is told: look into the log again, or somebody's words wait for their answer. */
export interface Watcher {
  chatId: string;
  chatKey: string;
  look(): void;
  answering(isAnswering: boolean): void;
}

const LOOK_EVERY_MS = 1_000;
/** Positions are given out before they are committed: the last seconds of the log are read again. */
const LOOKS_TO_LOOK_BACK = 5;

/** Tells open pages about new lines: at once when this process wrote them, within a second when another one did. One query a second for all pages together, none while no page is open. */
export function createLogWatch(house: House) {
  const watchers = new Set<Watcher>();
  let positions: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    const mine = timer;
    try {
      const since = positions[0] ?? null;
      const { newest, chatIds, answering } = await watchWebChats(house, since);
      positions = [...positions, newest].slice(-LOOKS_TO_LOOK_BACK);
      for (const watcher of watchers) {
        if (since === null || chatIds.includes(watcher.chatId)) watcher.look();
        watcher.answering(answering.includes(watcher.chatKey));
      }
    } catch (error) {
      if (watchers.size > 0) house.log.error("The chat log could not be read; trying again.", { error: String(error) });
    }
    if (timer === mine && watchers.size > 0) timer = setTimeout(look, LOOK_EVERY_MS);
  }

  return {
    /** How many pages show this chat now. */
    open: (chatId: string) => [...watchers].filter((watcher) => watcher.chatId === chatId).length,
    /** Starts telling a page; returns what ends it. */
    watch(watcher: Watcher): () => void {
      watchers.add(watcher);
      timer ??= setTimeout(look, LOOK_EVERY_MS);
      const forget = house.listen(`chat:${watcher.chatId}`, () => watcher.look());
      return () => {
        forget();
        watchers.delete(watcher);
        if (watchers.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
        positions = [];
      };
    },
  };
}

export type LogWatch = ReturnType<typeof createLogWatch>;
