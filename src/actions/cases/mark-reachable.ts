import { finishPhoneTasks, noteReachable } from "../../storage/cases-chats.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** Notes that a chat can be written to again (unblocked, or she wrote): the task to phone her is done. */
export async function markReachable(context: ActionContext, input: { chatId: string }): Promise<void> {
  const chat = await noteReachable(context.tx, input.chatId);
  if (!chat) return;
  await finishPhoneTasks(context.tx, chat.id, context.actor.id, context.now);
  await recordAudit(context, "chat.reachable", { kind: "chat", id: chat.id });
}
