import type { Attachment } from "../../domain/message/outgoing.ts";
import {
  type ChatLine,
  chatsBeingAnswered,
  findWebChat,
  logChanges,
  newestLogPosition,
  readChatAttachment,
  readChatLines,
  type WebChat,
} from "../../storage/web-chat.ts";
import type { House } from "../context.ts";

export type { ChatLine, WebChat } from "../../storage/web-chat.ts";

/** How many lines one reading gives at most. */
export const LINES_AT_ONCE = 200;
const LINES_TO_SEARCH_FOR_A_BUTTON = 40;

/** The chat that a token's SHA-256 opens; null for a wrong token. */
export async function openWebChat(house: House, tokenHash: string): Promise<WebChat | null> {
  return findWebChat(house.store.db, tokenHash);
}

/** At most 200 lines: the oldest after a position, or the newest when there is none. */
export async function readWebChat(house: House, chatId: string, after: number | null): Promise<ChatLine[]> {
  return readChatLines(house.store.db, chatId, after, LINES_AT_ONCE);
}

/** A file that was sent with a line of this very chat. */
export async function readWebChatAttachment(
  house: House,
  chatId: string,
  messageId: string,
): Promise<Attachment | null> {
  return readChatAttachment(house.store.db, chatId, messageId);
}

/** What the newest button with this action says; the log then shows the words she tapped. */
export async function labelOfButton(house: House, chatId: string, action: string): Promise<string | undefined> {
  const lines = await readChatLines(house.store.db, chatId, null, LINES_TO_SEARCH_FOR_A_BUTTON);
  const buttons = lines.reverse().flatMap((line) => line.buttons.flat());
  return buttons.find((button) => "action" in button && button.action === action)?.label;
}

/** What changed in all chats after a position of the log; the first call, without one, only says where the log ends. */
export async function watchWebChats(
  house: House,
  since: number | null,
): Promise<{ newest: number; chatIds: string[]; answering: string[] }> {
  const changes =
    since === null
      ? { newest: await newestLogPosition(house.store.db), chatIds: [] }
      : await logChanges(house.store.db, since);
  return { ...changes, answering: await chatsBeingAnswered(house.store.db) };
}
