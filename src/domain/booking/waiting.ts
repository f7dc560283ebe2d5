import type { LocalText } from "../message/locale.ts";
import { addDays, earlierOf, type LocalDate, laterOf } from "../time/calendar-date.ts";
import type { LocalTime } from "../time/clock-time.ts";
import { localDate } from "../time/zone.ts";
import { fitsWish, noWish } from "./wished-time.ts";

/** Who waits for a time that is taken: days and hours are those of the branch; both days belong to the wish. */
export interface Waiting {
  id: string;
  branchId: string;
  customerId: string;
  chatId: string;
  /** In the order of the visit. */
  serviceIds: readonly string[];
  /** null: anyone. */
  staffId: string | null;
  dateFrom: LocalDate;
  dateTo: LocalDate;
  /** Not before, and not at or after; equal: exactly then; null is open. */
  timeFrom: LocalTime | null;
  timeTo: LocalTime | null;
  createdAt: Date;
  /** 0 none … 3; see tiers. */
  tier: number;
}

/** One who waits, with the words for it. */
export interface WaitingShown extends Waiting {
  customerName: string;
  service: LocalText;
  /** null: anyone. */
  beautician: string | null;
  /** So long a time is kept for her; null when none is offered just now. */
  offer: { startsAt: Date; until: Date } | null;
}

/** A stretch of time that became free. */
export interface FreedTime {
  branchId: string;
  /** Whose time it was. */
  staffId: string;
  /** Rooms and devices that are free with it. */
  roomIds: readonly string[];
  from: Date;
  to: Date;
}

/** What a salon can make of a customer; 0 is none. A higher one comes first on the waiting list. */
export const tiers = [0, 1, 2, 3] as const;

/** So many minutes a freed time is kept for one who waits. */
export const offerMinutes = 30;

/** The order of the list: a higher tier first, then who has waited longest. */
export function inTurn(one: Waiting, other: Waiting): number {
  return (
    other.tier - one.tier ||
    one.createdAt.getTime() - other.createdAt.getTime() ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}

/** The days on which the freed time and her wish meet, of the branch's calendar; null when they do not. */
export function daysInCommon(
  waiting: Waiting,
  freed: FreedTime,
  zone: string,
): { from: LocalDate; to: LocalDate } | null {
  // A longer treatment may begin on the day before the freed time.
  const from = laterOf(waiting.dateFrom, addDays(localDate(freed.from, zone), -1));
  const to = earlierOf(waiting.dateTo, localDate(freed.to, zone));
  return from <= to ? { from, to } : null;
}

/** Whether somebody can come only because of what was freed: by the beautician whose time it was, or in a room or with a device of hers. */
export function needsFreed(
  visit: { staffId: string; thenStaffIds: readonly string[]; roomId: string | null; deviceId: string | null },
  { staffId, roomIds }: FreedTime,
): boolean {
  if (visit.staffId === staffId || visit.thenStaffIds.includes(staffId)) return true;
  return [visit.roomId, visit.deviceId].some((id) => id !== null && roomIds.includes(id));
}

/** Whether a visit that begins then, so many minutes long, uses some of the freed time and begins in the hours she wishes. */
export function usesFreed(
  waiting: Waiting,
  visit: { startsAt: Date; minutes: number },
  freed: FreedTime,
  zone: string,
): boolean {
  const { timeFrom, timeTo } = waiting;
  const endsAt = visit.startsAt.getTime() + visit.minutes * 60_000;
  const overlaps = visit.startsAt < freed.to && endsAt > freed.from.getTime();
  return overlaps && fitsWish({ ...noWish, timeFrom, timeTo }, visit.startsAt, zone);
}
