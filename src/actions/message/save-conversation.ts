import { type ChatPeople, readChatPeople, type SavedFlow, saveFlow } from "../../storage/chats.ts";
import type { ActionContext } from "../context.ts";

/** Saves where a conversation stands; null ends it. */
export async function saveConversation(context: ActionContext, chatId: string, saved: SavedFlow): Promise<void> {
  await saveFlow(context.tx, chatId, saved);
}

/** Who talks in this chat and which branch looks after her; null when the file was erased. */
export async function peopleOfChat(
  context: ActionContext,
  chat: { customerId: string | null; branchId: string },
): Promise<ChatPeople | null> {
  return chat.customerId ? readChatPeople(context.tx, chat.customerId, chat.branchId) : null;
}
