import { isLocale, type Locale } from "../domain/message/locale.ts";
import { activeMember, type StaffMember } from "../domain/salon/staff-member.ts";
import type { Tx } from "./store.ts";

/** The branch a group chat is linked to; null for a group that nobody linked. */
export async function branchOfGroup(tx: Tx, chatKey: string): Promise<{ id: string; zone: string } | null> {
  return tx.branch.findUnique({ where: { staffChatKey: chatKey }, select: { id: true, zone: true } });
}

/** The person of the salon behind a Telegram account; null when no active one is linked to it. */
export async function staffOfTelegram(tx: Tx, telegramUserId: string): Promise<StaffMember | null> {
  const row = await tx.staff.findUnique({ where: { telegramUserId } });
  return row && activeMember(row);
}

/** Makes a chat the group of a branch. */
export async function giveChatToBranch(tx: Tx, chatKey: string, branchId: string): Promise<void> {
  await tx.chat.update({ where: { key: chatKey }, data: { branchId, kind: "staff_group", unreachableAt: null } });
}

/** Makes a private chat that of a person of the salon; returns her language. */
export async function giveChatToStaff(tx: Tx, chatId: string, staffId: string): Promise<Locale> {
  const staff = await tx.staff.findUniqueOrThrow({ where: { id: staffId }, select: { branchId: true, locale: true } });
  await tx.chat.update({ where: { id: chatId }, data: { staffId, kind: "staff_private", branchId: staff.branchId } });
  return isLocale(staff.locale) ? staff.locale : "zh-CN";
}

/** Whom a case is about and how she is phoned. */
export async function contactOf(tx: Tx, customerId: string): Promise<{ name: string; phone: string | null }> {
  return tx.customer.findUniqueOrThrow({ where: { id: customerId }, select: { name: true, phone: true } });
}

/** What is known about customers before their treatment: allergies, by customer; those without are left out. */
export async function allergiesOf(tx: Tx, customerIds: string[]): Promise<Map<string, string>> {
  const rows = await tx.customer.findMany({
    where: { id: { in: customerIds }, NOT: { allergies: "" } },
    select: { id: true, allergies: true },
  });
  return new Map(rows.map((row) => [row.id, row.allergies]));
}

/** Links a Telegram group to the first branch when neither is linked yet; returns the branch, or null when nothing changed. */
export async function adoptGroup(tx: Tx, group: { id: string; chatKey: string; now: Date }): Promise<string | null> {
  const branch = await tx.branch.findFirst({ where: { active: true }, orderBy: { createdAt: "asc" } });
  if (!branch || branch.staffChatKey || (await branchOfGroup(tx, group.chatKey))) return null;
  const externalId = group.chatKey.slice("telegram:".length);
  const chat = { kind: "staff_group", channel: "telegram", externalId, branchId: branch.id };
  await tx.chat.upsert({
    where: { key: group.chatKey },
    create: { id: group.id, key: group.chatKey, ...chat, locale: "zh-CN", createdAt: group.now },
    update: chat,
  });
  await tx.branch.update({ where: { id: branch.id }, data: { staffChatKey: group.chatKey } });
  return branch.id;
}
