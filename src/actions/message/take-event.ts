import { type ChatState, lockChat } from "../../storage/chats.ts";
import { markEventDone, nextPendingEvent, type PendingEvent } from "../../storage/inbox.ts";
import type { ActionContext } from "../context.ts";

export type { ChatState } from "../../storage/chats.ts";
export type { PendingEvent } from "../../storage/inbox.ts";

/** The chat, taken for this transaction, and its oldest waiting event; `chat` is null for a chat never seen before. */
export async function takeEvent(
  context: ActionContext,
  chatKey: string,
): Promise<{ chat: ChatState | null; pending: PendingEvent } | null> {
  const chat = await lockChat(context.tx, chatKey, context.now);
  const pending = await nextPendingEvent(context.tx, chatKey, context.now);
  return pending ? { chat, pending } : null;
}

/** The event's effects are all in this transaction: it never has any again. */
export async function finishEvent(context: ActionContext, seq: number): Promise<void> {
  await markEventDone(context.tx, seq, context.now);
}
