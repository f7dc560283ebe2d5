import { markSeen } from "../../storage/web-chat.ts";
import type { House } from "../context.ts";

/**
 * Keeps when messages of the salon first stood in sight on a customer's own web chat page; that is all that "read" can mean. Ids of
 * other chats, and her own messages, change nothing.
 */
export async function noteSeen(house: House, chatId: string, ids: readonly string[]): Promise<void> {
  await house.store.transact((tx) => markSeen(tx, chatId, ids, house.now()));
}
