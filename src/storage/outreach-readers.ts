import { isLocale } from "../domain/message/locale.ts";
import type { ConsentPurpose } from "../domain/outreach/consent.ts";
import { type BroadcastCategory, purposeOf } from "../domain/outreach/message-categories.ts";
import type { Reader } from "../domain/outreach/segment.ts";
import { localDate } from "../domain/time/zone.ts";
import type { Tx } from "./store.ts";

/** Whose customers are read: all of a business, or some of them. */
export interface ReaderFilter {
  businessId: string;
  customerIds?: string[];
  /** What they would get: their agreement to that is read. */
  category: BroadcastCategory;
}

/** The customers of a business as a broadcast sees them, by name. */
export async function readReaders(tx: Tx, filter: ReaderFilter): Promise<Reader[]> {
  const customer = { businessId: filter.businessId, ...(filter.customerIds ? { id: { in: filter.customerIds } } : {}) };
  const people = await tx.customer.findMany({ where: customer, orderBy: [{ name: "asc" }, { id: "asc" }] });
  const marketing = await readMarketing(tx, customer, purposeOf(filter.category));
  const chats = await readChats(tx, customer);
  const open = await tx.case.findMany({
    where: { status: { not: "closed" }, customer },
    select: { customerId: true },
  });
  const worried = new Set(open.map((one) => one.customerId));
  const visits = await readVisits(tx, customer);
  return people.map((person) => ({
    customerId: person.id,
    name: person.name,
    locale: isLocale(person.locale) ? person.locale : "zh-CN",
    branchId: person.branchId,
    marketing: marketing.get(person.id) ?? "never",
    unreachable: person.unreachableAt !== null,
    chatId: chats.get(person.id) ?? null,
    hasOpenCase: worried.has(person.id),
    allergies: person.allergies,
    visits: visits.get(person.id) ?? [],
  }));
}

type CustomerWhere = { businessId: string; id?: { in: string[] } };

async function readMarketing(
  tx: Tx,
  customer: CustomerWhere,
  purpose: ConsentPurpose,
): Promise<Map<string, Reader["marketing"]>> {
  const consents = await tx.consent.findMany({
    where: { purpose, customer },
    select: { customerId: true, withdrawnAt: true },
  });
  const marketing = new Map<string, Reader["marketing"]>();
  for (const { customerId, withdrawnAt } of consents) {
    if (withdrawnAt === null) marketing.set(customerId, "given");
    else if (!marketing.has(customerId)) marketing.set(customerId, "withdrawn");
  }
  return marketing;
}

/** Her chat she wrote in last, of those that can be written to. */
async function readChats(tx: Tx, customer: CustomerWhere): Promise<Map<string, string>> {
  const chats = await tx.chat.findMany({
    where: { kind: "customer", unreachableAt: null, customer },
    select: { id: true, customerId: true, lastInboundAt: true, createdAt: true },
  });
  const written = (chat: (typeof chats)[number]) => (chat.lastInboundAt ?? chat.createdAt).getTime();
  chats.sort((one, other) => written(one) - written(other));
  return new Map(chats.flatMap((chat) => (chat.customerId ? [[chat.customerId, chat.id] as const] : [])));
}

async function readVisits(tx: Tx, customer: CustomerWhere): Promise<Map<string, Reader["visits"]>> {
  const completed = await tx.appointment.findMany({
    where: { status: "completed", customer },
    orderBy: { startsAt: "desc" },
    select: {
      customerId: true,
      startsAt: true,
      completedTreatment: true,
      service: { select: { code: true, treatment: true } },
      branch: { select: { zone: true } },
    },
  });
  const visits = new Map<string, Reader["visits"]>();
  for (const { customerId, startsAt, completedTreatment, service, branch } of completed) {
    const treatment = completedTreatment ?? service.treatment;
    const visit = { serviceCode: service.code, treatment, date: localDate(startsAt, branch.zone) };
    visits.set(customerId, [...(visits.get(customerId) ?? []), visit]);
  }
  return visits;
}

/** The branches of a business with their calendars and quiet hours. */
export async function readBranches(tx: Tx, businessId: string) {
  return tx.branch.findMany({
    where: { businessId },
    select: { id: true, zone: true, quietFrom: true, quietTo: true },
  });
}

/** The business of a branch; the first one when none is named. */
export async function businessOf(tx: Tx, branchId: string | null): Promise<string> {
  const branch = await tx.branch.findFirstOrThrow({
    ...(branchId ? { where: { id: branchId } } : {}),
    orderBy: { createdAt: "asc" },
    select: { businessId: true },
  });
  return branch.businessId;
}

/** The codes of a business's services. */
export async function readServiceCodes(tx: Tx, businessId: string): Promise<Set<string>> {
  const services = await tx.service.findMany({ where: { businessId }, select: { code: true } });
  return new Set(services.map((service) => service.code));
}
