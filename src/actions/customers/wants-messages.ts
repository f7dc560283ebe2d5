import type { MessageCategory } from "../../domain/outreach/message-categories.ts";
import { comesToAll } from "../../storage/message-choices.ts";
import type { Tx } from "../../storage/store.ts";

/** Whether a kind of messages about a customer may be sent into a chat now: neither she nor whoever reads there has said no. Asked right before each is sent. */
export async function wantsMessages(
  tx: Tx,
  message: { customerId: string; chatId: string; category: MessageCategory },
): Promise<boolean> {
  const { customerId, chatId, category } = message;
  const chat = await tx.chat.findUnique({ where: { id: chatId }, select: { customerId: true } });
  return comesToAll(tx, [customerId, chat?.customerId ?? customerId], category);
}
