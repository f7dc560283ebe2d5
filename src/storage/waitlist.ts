import { joinedNames } from "../domain/booking/visit.ts";
import type { Waiting, WaitingShown } from "../domain/booking/waiting.ts";
import type { WaitEntry, WaitOffer } from "./generated/sqlite/client.ts";
import type { Tx } from "./store.ts";

export type WaitEnd = "booked" | "stopped" | "over" | "removed";
export type OfferEnd = "accepted" | "declined" | "ran_out" | "withdrawn";

/** An offered time, open or answered. */
export interface KeptOffer {
  id: string;
  entryId: string;
  customerId: string;
  staffId: string;
  thenStaffIds: readonly string[];
  startsAt: Date;
  endsAt: Date;
  until: Date;
  status: "open" | OfferEnd;
  /** Entries that were asked about this time, hers too. */
  asked: readonly string[];
}

/** Writes an entry, or the new wish into the one she has for the same services: her place in the order stays. Returns its id. */
export async function saveWaiting(tx: Tx, waiting: Omit<Waiting, "tier">): Promise<string> {
  const serviceIds = JSON.stringify(waiting.serviceIds);
  const waitingKey = keyOf(waiting);
  const found = await tx.waitEntry.findUnique({ where: { waitingKey } });
  const { chatId, staffId, dateFrom, dateTo, timeFrom, timeTo } = waiting;
  const wish = { chatId, staffId, dateFrom, dateTo, timeFrom, timeTo };
  if (found) await tx.waitEntry.update({ where: { id: found.id }, data: wish });
  else await tx.waitEntry.create({ data: { ...waiting, serviceIds, waitingKey, status: "waiting" } });
  return found?.id ?? waiting.id;
}

function keyOf({ branchId, customerId, serviceIds }: Pick<Waiting, "branchId" | "customerId" | "serviceIds">): string {
  return [branchId, customerId, ...serviceIds].join(":");
}

/** Who waits, in no order: in a branch, or one customer, or one entry. */
export async function readWaiting(
  tx: Tx,
  where: { branchId?: string; customerId?: string; id?: string },
): Promise<Waiting[]> {
  const rows = await tx.waitEntry.findMany({ where: { ...where, status: "waiting" } });
  const people = await tx.customer.findMany({
    where: { id: { in: rows.map((row) => row.customerId) } },
    select: { id: true, tier: true },
  });
  return rows.map((row) => waitingOf(row, people.find((one) => one.id === row.customerId)?.tier ?? 0));
}

/** Whether anybody waits in the branch. */
export async function anybodyWaits(tx: Tx, branchId: string): Promise<boolean> {
  return (await tx.waitEntry.findFirst({ where: { branchId, status: "waiting" }, select: { id: true } })) !== null;
}

function waitingOf(row: WaitEntry, tier: number): Waiting {
  const { id, branchId, customerId, chatId, staffId, dateFrom, dateTo, timeFrom, timeTo, createdAt } = row;
  const kept = { id, branchId, customerId, chatId, staffId, dateFrom, dateTo, timeFrom, timeTo, createdAt };
  return { ...kept, serviceIds: textsIn(row.serviceIds), tier };
}

/** The same with the names that are said about them and what is offered to them now. */
export async function showWaiting(tx: Tx, list: readonly Waiting[]): Promise<WaitingShown[]> {
  const services = await tx.service.findMany({ where: { id: { in: list.flatMap((one) => one.serviceIds) } } });
  const staff = await tx.staff.findMany({ where: { id: { in: list.flatMap((one) => one.staffId ?? []) } } });
  const people = await tx.customer.findMany({ where: { id: { in: list.map((one) => one.customerId) } } });
  const offers = await tx.waitOffer.findMany({ where: { entryId: { in: list.map((one) => one.id) }, status: "open" } });
  return list.map((one) => {
    const named = one.serviceIds.flatMap((id) => services.filter((service) => service.id === id));
    const offer = offers.find((each) => each.entryId === one.id);
    return {
      ...one,
      customerName: people.find((each) => each.id === one.customerId)?.name ?? "",
      service: joinedNames(named.map((each) => ({ "zh-CN": each.nameZhCn, "zh-TW": each.nameZhTw, en: each.nameEn }))),
      beautician: staff.find((each) => each.id === one.staffId)?.name ?? null,
      offer: offer ? { startsAt: offer.startsAt, until: offer.until } : null,
    };
  });
}

/** Ends the waiting; false when it was over already. */
export async function endWaiting(tx: Tx, id: string, status: WaitEnd, now: Date): Promise<boolean> {
  const change = { status, waitingKey: null, endedAt: now };
  return (await tx.waitEntry.updateMany({ where: { id, status: "waiting" }, data: change })).count > 0;
}

/** Opens an offer; the database refuses a second open one of the same customer. */
export async function insertOffer(tx: Tx, offer: KeptOffer, madeAt: Date): Promise<void> {
  const { thenStaffIds, asked, customerId } = offer;
  const lists = { thenStaffIds: JSON.stringify(thenStaffIds), asked: JSON.stringify(asked) };
  await tx.waitOffer.create({ data: { ...offer, ...lists, openKey: customerId, madeAt } });
}

export async function readOffer(tx: Tx, id: string): Promise<KeptOffer | null> {
  const row = await tx.waitOffer.findUnique({ where: { id } });
  return row && offerOf(row);
}

/** The open offer of an entry. */
export async function openOfferOf(tx: Tx, entryId: string): Promise<KeptOffer | null> {
  const row = await tx.waitOffer.findFirst({ where: { entryId, status: "open" } });
  return row && offerOf(row);
}

/** Whether she is being asked about another time just now. */
export async function hasOpenOffer(tx: Tx, customerId: string): Promise<boolean> {
  return (await tx.waitOffer.findUnique({ where: { openKey: customerId }, select: { id: true } })) !== null;
}

/** Times that she did not want. */
export async function declinedTimes(tx: Tx, entryId: string): Promise<number[]> {
  const rows = await tx.waitOffer.findMany({ where: { entryId, status: "declined" }, select: { startsAt: true } });
  return rows.map((row) => row.startsAt.getTime());
}

/** Closes an offer: one statement, so of two at once one gets true. With `before`, only while it still holds at that instant. */
export async function closeOffer(
  tx: Tx,
  id: string,
  status: OfferEnd,
  at: { now: Date; onlyInTime?: boolean },
): Promise<boolean> {
  const { now, onlyInTime = false } = at;
  const where = { id, status: "open", ...(onlyInTime ? { until: { gt: now } } : {}) };
  const closed = await tx.waitOffer.updateMany({ where, data: { status, openKey: null, answeredAt: now } });
  return closed.count > 0;
}

function offerOf(row: WaitOffer): KeptOffer {
  const { id, entryId, customerId, staffId, startsAt, endsAt, until } = row;
  const status = offerStates.find((one) => one === row.status) ?? "withdrawn";
  const lists = { thenStaffIds: textsIn(row.thenStaffIds), asked: textsIn(row.asked) };
  return { id, entryId, customerId, staffId, startsAt, endsAt, until, status, ...lists };
}

const offerStates = ["open", "accepted", "declined", "ran_out", "withdrawn"] as const;

function textsIn(json: string): string[] {
  const saved: unknown = JSON.parse(json);
  return Array.isArray(saved) ? saved.map(String) : [];
}
