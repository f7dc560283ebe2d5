import type { Reason } from "../domain/triage/decision.ts";
import { readReasons } from "./cases.ts";
import type { Tx } from "./store.ts";

/** What the reachability of a chat concerns. */
export interface ChatOwner {
  id: string;
  key: string;
  kind: string;
  channel: string;
  branchId: string;
  customerId: string | null;
}

/** Marks a chat as one the messenger refuses to deliver to; null when it was known already, or there is no such chat. */
export async function noteUnreachable(tx: Tx, chatId: string, now: Date): Promise<ChatOwner | null> {
  const marked = await tx.chat.updateMany({
    where: { id: chatId, unreachableAt: null },
    data: { unreachableAt: now },
  });
  const chat = marked.count > 0 ? await tx.chat.findUnique({ where: { id: chatId } }) : null;
  if (chat?.customerId && !(await hasReachableChat(tx, chat.customerId))) {
    await tx.customer.update({ where: { id: chat.customerId }, data: { unreachableAt: now } });
  }
  return chat;
}

/** Takes the mark back; null when the chat was not marked. */
export async function noteReachable(tx: Tx, chatId: string): Promise<ChatOwner | null> {
  const freed = await tx.chat.updateMany({
    where: { id: chatId, unreachableAt: { not: null } },
    data: { unreachableAt: null },
  });
  const chat = freed.count > 0 ? await tx.chat.findUnique({ where: { id: chatId } }) : null;
  if (chat?.customerId) await tx.customer.update({ where: { id: chat.customerId }, data: { unreachableAt: null } });
  return chat;
}

async function hasReachableChat(tx: Tx, customerId: string): Promise<boolean> {
  return (await tx.chat.count({ where: { customerId, unreachableAt: null } })) > 0;
}

/** The customer's unclosed case in this chat, if any. */
export async function unclosedCaseOf(tx: Tx, chatId: string): Promise<string | null> {
  const found = await tx.case.findFirst({ where: { chatId, status: { not: "closed" } }, select: { id: true } });
  return found?.id ?? null;
}

/** Finishes the phone tasks that a customer's unreachable chat had caused. */
export async function finishPhoneTasks(tx: Tx, chatId: string, byId: string, now: Date): Promise<void> {
  await tx.staffTask.updateMany({
    where: { dedupeKey: { startsWith: `unreachable:${chatId}:` }, doneAt: null },
    data: { doneAt: now, doneById: byId },
  });
}

/** Gives a chat its new address; one that already wrote from there takes over what waits for the old one. */
export async function moveChat(tx: Tx, chatId: string, toExternalId: string, now: Date): Promise<string | null> {
  const chat = await tx.chat.findUnique({ where: { id: chatId } });
  if (!chat || chat.externalId === toExternalId) return null;
  const key = `${chat.channel}:${toExternalId}`;
  await tx.branch.updateMany({ where: { staffChatKey: chat.key }, data: { staffChatKey: key } });
  const newcomer = await tx.chat.findUnique({ where: { key } });
  if (!newcomer) {
    await tx.chat.update({ where: { id: chatId }, data: { key, externalId: toExternalId } });
    return key;
  }
  await tx.chat.update({
    where: { id: newcomer.id },
    data: { branchId: chat.branchId, kind: chat.kind, locale: chat.locale },
  });
  await tx.chat.update({ where: { id: chatId }, data: { unreachableAt: now } });
  await tx.outboxMessage.updateMany({
    where: { chatId, status: { in: ["pending", "leased"] } },
    data: { chatId: newcomer.id },
  });
  await tx.caseCard.updateMany({ where: { chatId, providerMessageId: null }, data: { chatId: newcomer.id } });
  return key;
}

/** Why the urgent case of this chat was opened that nobody has closed and that was opened, or grew, since an instant; null when there is none. */
export async function reasonsOfFreshUrgentCase(tx: Tx, chatId: string, since: Date): Promise<Reason[] | null> {
  const where = { chatId, severity: "urgent", status: { not: "closed" }, lastActivityAt: { gte: since } };
  const found = await tx.case.findFirst({ where, select: { reasons: true } });
  return found && readReasons(found.reasons);
}
