import type { LocalText } from "../message/locale.ts";
import type { LocalDate } from "../time/calendar-date.ts";

/** Sessions that a customer paid for at once. Money is in minor units; both days are calendar dates of the branch and count. */
export interface Package {
  id: string;
  branchId: string;
  /** Null: for any service; `service` is null then too. */
  serviceId: string | null;
  service: LocalText | null;
  sessionsTotal: number;
  sessionsUsed: number;
  priceMinor: number;
  currency: string;
  boughtOn: LocalDate | null;
  validUntil: LocalDate | null;
  note: string;
}

export const MOST_SESSIONS = 500;
export const MOST_PACKAGE_NOTE = 500;

export function sessionsLeft({ sessionsTotal, sessionsUsed }: Package): number {
  return Math.max(0, sessionsTotal - sessionsUsed);
}

/** Whether it still counts on a day: sessions are left and it is not over. */
export function isOpen(one: Package, on: LocalDate): boolean {
  return sessionsLeft(one) > 0 && (one.validUntil === null || one.validUntil >= on);
}

/**
 * Which packages a visit of that service on that day could be taken from, the likeliest first: for this very service before those for
 * any, and what ends sooner before what ends later.
 */
export function packagesFor(packages: readonly Package[], visit: { serviceId: string; on: LocalDate }): Package[] {
  const fitting = packages.filter(
    (one) => isOpen(one, visit.on) && (one.serviceId === null || one.serviceId === visit.serviceId),
  );
  const key = ({ serviceId, validUntil, boughtOn, id }: Package) =>
    [serviceId === null ? "1" : "0", validUntil ?? "9999", boughtOn ?? "9999", id].join(" ");
  return fitting.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
