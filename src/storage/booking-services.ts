import { type BookingRules, type BranchBooking, rulesOfTier } from "../domain/booking/rules.ts";
import { type BookableService, preparesOf } from "../domain/booking/service.ts";
import type { Service } from "./generated/sqlite/client.ts";
import { keptTimesIn } from "./kept-times.ts";
import type { Tx } from "./store.ts";

export interface BookingBranch {
  id: string;
  businessId: string;
  zone: string;
  licence: string;
  booking: BranchBooking;
}

export async function readBookingBranch(tx: Tx, branchId: string): Promise<BookingBranch | null> {
  const row = await tx.branch.findUnique({
    where: { id: branchId, active: true },
    select: {
      ...{ id: true, businessId: true, zone: true, business: { select: { licence: true } } },
      ...{ leadMinutes: true, horizonDays: true, tierDays: true, holdMinutes: true, keptTimes: true },
    },
  });
  if (!row) return null;
  const { id, businessId, zone, business, keptTimes, ...numbers } = row;
  return { id, businessId, zone, licence: business.licence, booking: { ...numbers, kept: keptTimesIn(keptTimes) } };
}

/** The service, also when it is no longer offered: what is booked can still be moved. */
export async function readService(
  tx: Tx,
  businessId: string,
  serviceId: string,
): Promise<(BookableService & { active: boolean }) | null> {
  const row = await tx.service.findFirst({ where: { id: serviceId, businessId } });
  return row ? serviceFromRow(row) : null;
}

/** The services in that order; null when one of them is not there. */
export async function readServicesInOrder(
  tx: Tx,
  businessId: string,
  serviceIds: readonly string[],
): Promise<(BookableService & { active: boolean })[] | null> {
  const rows = await tx.service.findMany({ where: { businessId, id: { in: [...serviceIds] } } });
  const services = serviceIds.flatMap((id) => rows.filter((row) => row.id === id)).map(serviceFromRow);
  return services.length === serviceIds.length ? services : null;
}

/** Who in the branch gives the service, or any service at all. */
export async function readBeauticians(
  tx: Tx,
  branchId: string,
  serviceId?: string,
): Promise<{ id: string; name: string }[]> {
  return tx.staff.findMany({
    where: { branchId, active: true, skills: { some: serviceId ? { serviceId } : {} } },
    select: { id: true, name: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** The beautician and service of her last visit or booking in the branch. */
export async function readLastChoice(
  tx: Tx,
  customerId: string,
  branchId: string,
): Promise<{ staffId: string; serviceId: string } | null> {
  const rows = await tx.$queryRaw<{ staffId: string; serviceId: string }[]>`
    SELECT "staffId", "serviceId" FROM "Appointment"
      WHERE "customerId" = ${customerId} AND "branchId" = ${branchId} AND "status" NOT IN ('cancelled', 'no_show')
      ORDER BY "startsAt" DESC LIMIT 1`;
  return rows[0] ?? null;
}

/** What is read of a service; a statement of our own may bring numbers and truth as the database keeps them. */
export type ServiceRow = Omit<Service, "businessId" | "position">;

export function serviceFromRow(row: ServiceRow): BookableService & { active: boolean } {
  const { id, code, treatment, currency, roomKind } = row;
  return {
    ...{ id, code, treatment, currency, roomKind },
    durationMinutes: Number(row.durationMinutes),
    bufferMinutes: Number(row.bufferMinutes),
    bufferBeforeMinutes: Number(row.bufferBeforeMinutes),
    intervalDays: Number(row.intervalDays),
    priceMinor: Number(row.priceMinor),
    depositMinor: Number(row.depositMinor),
    name: { "zh-CN": row.nameZhCn, "zh-TW": row.nameZhTw, en: row.nameEn },
    prepares: preparesOf(row.prepares),
    active: Boolean(row.active),
  };
}

/** What a customer of the branch may book by herself, by her tier. */
export async function readCustomerRules(tx: Tx, branch: BookingBranch, customerId: string): Promise<BookingRules> {
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { tier: true } });
  return rulesOfTier(branch.booking, customer?.tier ?? 0);
}
