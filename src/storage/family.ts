import { isLocale, type Locale } from "../domain/message/locale.ts";
import type { Tx } from "./store.ts";

/** Somebody who has no chat of her own and whose messages come to her guardian's. */
export interface FamilyMember {
  id: string;
  name: string;
  /** To the guardian; domain/customers/family-words.ts. */
  relation: string;
  /** YYYY-MM-DD when it was told. */
  birthDate: string | null;
  locale: Locale;
  phone: string | null;
}

/** Who is in somebody's care, in the order in which they were told of. */
export async function readFamily(tx: Tx, guardianId: string): Promise<FamilyMember[]> {
  const rows = await tx.customer.findMany({
    where: { guardianId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, relation: true, birthDate: true, locale: true, phone: true },
  });
  return rows.map((row) => ({
    ...row,
    relation: row.relation ?? "other",
    locale: isLocale(row.locale) ? row.locale : "zh-CN",
  }));
}

export interface NewMember {
  id: string;
  guardianId: string;
  name: string;
  relation: string;
  birthDate: string | null;
  at: Date;
}

/** Opens a file of her own for somebody, at her guardian's branch and in her language; her phone number is the guardian's. */
export async function insertMember(tx: Tx, { id, guardianId, at, ...member }: NewMember): Promise<void> {
  const guardian = await tx.customer.findUniqueOrThrow({ where: { id: guardianId } });
  const { businessId, branchId, locale, phone } = guardian;
  const data = { id, guardianId, businessId, branchId, locale, phone, origin: "family", createdAt: at, ...member };
  await tx.customer.create({ data });
}

/** Those whose chats bring messages about a customer: her own, and those of who cares for her. */
export async function whoReads(tx: Tx, customerId: string): Promise<string[]> {
  const row = await tx.customer.findUnique({ where: { id: customerId }, select: { guardianId: true } });
  return row?.guardianId ? [customerId, row.guardianId] : [customerId];
}

/** Her name, when the chat is not her own but that of somebody who cares for her; null otherwise. */
export async function nameInChat(tx: Tx, chatId: string, customerId: string): Promise<string | null> {
  const chat = await tx.chat.findUnique({ where: { id: chatId }, select: { customerId: true } });
  if (!chat?.customerId || chat.customerId === customerId) return null;
  const person = await tx.customer.findUnique({ where: { id: customerId }, select: { name: true, guardianId: true } });
  return person?.guardianId === chat.customerId ? person.name : null;
}

/** Which of these people something with one of these ids belongs to: an appointment, a check-in, a place on the waiting list, a deposit, or she herself. */
export async function ownerAmong(tx: Tx, people: readonly string[], ids: readonly string[]): Promise<string | null> {
  const herself = people.find((id) => ids.includes(id));
  if (herself) return herself;
  const where = { id: { in: [...ids] }, customerId: { in: [...people] } };
  const select = { customerId: true };
  const found =
    (await tx.appointment.findFirst({ where, select })) ??
    (await tx.checkIn.findFirst({ where, select })) ??
    (await tx.waitOffer.findFirst({ where, select })) ??
    (await tx.waitEntry.findFirst({ where, select })) ??
    (await tx.payment.findFirst({ where, select }));
  return found?.customerId ?? null;
}

/** The name and the birth date of a customer, and who cares for her. */
export async function readAge(
  tx: Tx,
  customerId: string,
): Promise<{ birthDate: string | null; guardianId: string | null } | null> {
  return tx.customer.findUnique({ where: { id: customerId }, select: { birthDate: true, guardianId: true } });
}
