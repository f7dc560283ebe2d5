import { isLocale, type Locale } from "../domain/message/locale.ts";
import { erasuresOf } from "./erasures.ts";
import { readFamily } from "./family.ts";
import type { Tx } from "./store.ts";

/** A customer as a list shows her. */
export interface CustomerLine {
  id: string;
  name: string;
  phone: string | null;
  lastVisit: Date | null;
  openCases: number;
  /** When she was forgotten; null for everybody who has a file. */
  erasedAt: Date | null;
}

/** What narrows a search besides words. */
export interface CustomerFilter {
  /** A kind and value of a grade. */
  grade?: { kind: string; value: string } | null;
  /** Whether words are looked for in tags too. */
  inTags: boolean;
}

/** Customers of these branches whose name, phone number or tag contains the words; without words those seen last. */
export async function findCustomers(
  tx: Tx,
  branchIds: string[],
  words: string,
  most: number,
  filter: CustomerFilter = { inTags: false },
): Promise<CustomerLine[]> {
  const ids = await idsFound(tx, words, filter);
  const rows = await tx.customer.findMany({
    where: { branchId: { in: branchIds }, ...(ids ? { id: { in: ids } } : {}) },
    select: { id: true, name: true, phone: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: most,
  });
  const people = { customerId: { in: rows.map((row) => row.id) } };
  const visits = await tx.appointment.groupBy({
    by: ["customerId"],
    where: { ...people, status: "completed" },
    _max: { startsAt: true },
  });
  const cases = await tx.case.groupBy({
    by: ["customerId"],
    where: { ...people, status: { not: "closed" } },
    _count: true,
  });
  const erased = await erasuresOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows
    .map(({ id, name, phone }) => ({
      id,
      name,
      phone,
      lastVisit: visits.find((visit) => visit.customerId === id)?._max.startsAt ?? null,
      openCases: cases.find((one) => one.customerId === id)?._count ?? 0,
      erasedAt: erased.get(id) ?? null,
    }))
    .sort((one, other) => (other.lastVisit?.getTime() ?? 0) - (one.lastVisit?.getTime() ?? 0));
}

async function idsFound(tx: Tx, words: string, { grade, inTags }: CustomerFilter): Promise<string[] | null> {
  const named = words ? await idsLike(tx, words) : null;
  const tagged = words && inTags ? await idsTagged(tx, words) : [];
  const found = named && [...new Set([...named, ...tagged])];
  if (!grade) return found;
  const where = { kind: grade.kind, value: grade.value, removedAt: null };
  const rows = await tx.customerFact.findMany({ where, select: { customerId: true }, take: MOST_TAGS });
  const graded = rows.map(({ customerId }) => customerId);
  return found ? graded.filter((id) => found.includes(id)) : graded;
}

/** Tags are sealed, so the database cannot look for their words: all of them are opened and compared. */
async function idsTagged(tx: Tx, words: string): Promise<string[]> {
  const select = { id: true, customerId: true, words: true };
  const rows = await tx.customerFact.findMany({ where: { kind: "tag", removedAt: null }, select, take: MOST_TAGS });
  const wanted = words.toLowerCase();
  return rows.filter((row) => row.words.toLowerCase().includes(wanted)).map(({ customerId }) => customerId);
}

const MOST_TAGS = 20_000;
const MOST_FOUND = 500;

/** The two databases disagree about capital letters in LIKE, so both sides are made small; a typed % or _ means itself. */
async function idsLike(tx: Tx, words: string): Promise<string[]> {
  const literally = (text: string) => text.replaceAll(/[\\%_]/g, "\\$&");
  const name = `%${literally(words.toLowerCase())}%`;
  const digits = words.replaceAll(/\D/g, "");
  const phone = digits.length >= 3 ? `%${digits}%` : "-";
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Customer" WHERE LOWER("name") LIKE ${name} ESCAPE '\\' OR "phone" LIKE ${phone}
    ORDER BY "createdAt" DESC LIMIT ${MOST_FOUND}`;
  return rows.map((row) => row.id);
}

export interface CustomerFile {
  id: string;
  name: string;
  phone: string | null;
  locale: Locale;
  allergies: string;
  /** 0 none … 3. */
  tier: number;
  notes: string;
  unreachable: boolean;
  createdAt: Date;
  channels: string[];
  /** What she agreed to and did not withdraw. */
  consents: string[];
  /** Whose chat her messages go to; null when she has her own. */
  guardian: Relative | null;
  /** Who is in her care. */
  family: Relative[];
  /** YYYY-MM-DD when it was told. */
  birthDate: string | null;
  /** When she was forgotten, and the numbers of the cases that a legal hold keeps; null for everybody who has a file. */
  erased: { at: Date; heldCases: HeldCase[] } | null;
}

export interface HeldCase {
  id: string;
  number: number;
}

export interface Relative {
  id: string;
  name: string;
  /** domain/customers/family-words.ts. */
  relation: string;
}

/** A customer who belongs to one of these branches or was there; null otherwise. */
export async function customerOf(tx: Tx, id: string, branchIds: string[]): Promise<CustomerFile | null> {
  const here = { in: branchIds };
  const row = await tx.customer.findFirst({
    where: { id, OR: [{ branchId: here }, { appointments: { some: { branchId: here } } }] },
    include: {
      chats: { select: { channel: true } },
      consents: { where: { withdrawnAt: null }, select: { purpose: true } },
    },
  });
  if (!row) return null;
  const guardian = row.guardianId ? await tx.customer.findUnique({ where: { id: row.guardianId } }) : null;
  const family = await readFamily(tx, row.id);
  const erasedAt = (await erasuresOf(tx, [id])).get(id);
  return {
    guardian: guardian && { id: guardian.id, name: guardian.name, relation: row.relation ?? "other" },
    family: family.map(({ id: memberId, name, relation }) => ({ id: memberId, name, relation })),
    birthDate: row.birthDate,
    erased: erasedAt ? { at: erasedAt, heldCases: await heldCasesOf(tx, id) } : null,
    id: row.id,
    name: row.name,
    phone: row.phone,
    locale: isLocale(row.locale) ? row.locale : "zh-CN",
    allergies: row.allergies,
    tier: row.tier,
    notes: row.notes,
    unreachable: row.unreachableAt !== null,
    createdAt: row.createdAt,
    channels: [...new Set(row.chats.map((chat) => chat.channel))],
    consents: [...new Set(row.consents.map((consent) => consent.purpose))],
  };
}

async function heldCasesOf(tx: Tx, customerId: string): Promise<HeldCase[]> {
  const where = { customerId, legalHoldAt: { not: null } };
  return tx.case.findMany({ where, select: { id: true, number: true }, orderBy: { number: "asc" } });
}
