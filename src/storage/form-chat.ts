import { isLocale, type Locale } from "../domain/message/locale.ts";
import type { Tx } from "./store.ts";

/** The chat that a form's page belongs to. */
export interface FormChat {
  id: string;
  key: string;
  channel: "telegram" | "webchat";
  /** The messenger's id of the chat; of a private chat on Telegram also that of the person. */
  externalId: string;
  locale: Locale;
  /** Who writes there. */
  writer: { id: string; name: string };
  place: string;
  branchName: string;
}

/** The chat in which a customer, or who cares for her, is asked; null when it is neither's, or gone. */
export async function readFormChat(tx: Tx, chatId: string, customerId: string): Promise<FormChat | null> {
  const chat = await tx.chat.findUnique({ where: { id: chatId }, include: { customer: true } });
  if (!chat?.customer) return null;
  const person = await tx.customer.findUnique({ where: { id: customerId }, select: { guardianId: true } });
  if (chat.customer.id !== customerId && person?.guardianId !== chat.customer.id) return null;
  const branch = await tx.branch.findUniqueOrThrow({ where: { id: chat.branchId } });
  return {
    ...{ id: chat.id, key: chat.key, externalId: chat.externalId },
    channel: chat.channel === "telegram" ? "telegram" : "webchat",
    locale: isLocale(chat.locale) ? chat.locale : "zh-CN",
    writer: { id: chat.customer.id, name: chat.customer.name },
    ...{ place: branch.place, branchName: branch.name },
  };
}
