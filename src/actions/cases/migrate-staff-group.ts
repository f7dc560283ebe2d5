import { moveChat } from "../../storage/cases-chats.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** Follows a group that the messenger gave a new id (it became a supergroup): the chat, its branch's link and what waits to be sent. */
export async function migrateStaffGroup(
  context: ActionContext,
  input: { chatId: string; toExternalId: string },
): Promise<void> {
  const key = await moveChat(context.tx, input.chatId, input.toExternalId, context.now);
  if (key) await recordAudit(context, "chat.migrate", { kind: "chat", id: input.chatId }, { to: key });
}
