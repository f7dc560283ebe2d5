import type { ShownButton } from "../../domain/message/typed-button.ts";
import { lastFromBot } from "../../storage/messages.ts";
import type { ActionContext } from "../context.ts";

/** One of our newest messages: its buttons as she reads them, and its sentences as they were decided (JSON). */
export interface Said {
  buttons: ShownButton[];
  lines: string;
}

/** What we said last in a chat, the newest first. */
export async function lastSaid(context: ActionContext, chatId: string): Promise<Said[]> {
  return lastFromBot(context.tx, chatId);
}
