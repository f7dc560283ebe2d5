import { treatmentOf } from "../salon/treatments.ts";
import { addDays, daysBetween, type LocalDate, weekday } from "../time/calendar-date.ts";
import { minutesOf } from "../time/clock-time.ts";
import { localDate, localTime } from "../time/zone.ts";

/** Nobody is asked back sooner, however short the interval of the treatment is. */
const SOONEST_DAYS = 7;
/** So many of her last visits say what is usual. */
const REMEMBERED = 8;
/** Proposed within so many days from the first good one. */
export const NEXT_VISIT_DAYS = 14;

/** What she usually does: Monday 1 … Sunday 7, and minutes after midnight on the branch's wall clock. */
export interface Usual {
  weekday: number;
  minute: number;
}

/**
 * The first good day for the next visit: after the interval of what was given (treatments.json, recoveryDays) or of the service when the
 * salon set a longer one, and never sooner than in a week. Days of the branch's calendar.
 */
export function nextVisitDay(given: { treatment: string; intervalDays: number; on: LocalDate }): LocalDate {
  const interval = treatmentOf(given.treatment)?.recoveryDays ?? 0;
  return addDays(given.on, Math.max(interval, given.intervalDays, SOONEST_DAYS));
}

/** Her usual weekday (the most frequent of her last visits, the newest among equals) and time of day (the middle one); visits newest first, at least one. */
export function usualTime(visits: readonly Date[], zone: string): Usual {
  const last = visits.slice(0, REMEMBERED);
  const days = last.map((visit) => weekday(localDate(visit, zone)));
  const often = (day: number) => days.filter((other) => other === day).length;
  const most = Math.max(...days.map(often));
  const minutes = last.map((visit) => minutesOf(localTime(visit, zone))).sort((a, b) => a - b);
  return {
    weekday: days.find((day) => often(day) === most) ?? 1,
    minute: minutes[Math.floor((minutes.length - 1) / 2)] ?? 0,
  };
}

/** What a time away from what she is used to costs, in minutes of the clock. */
const costs = { otherPerson: 600, otherWeekday: 240, dayLater: 15 };

/** The free time that is most like what she is used to: her beautician, her weekday, her time of day, soon; the earliest among equals. */
export function proposeNext<Free extends { startsAt: Date; staffId: string }>(
  free: readonly Free[],
  usual: Usual,
  wish: { staffId: string; from: LocalDate; zone: string },
): Free | null {
  const cost = ({ startsAt, staffId }: Free) => {
    const date = localDate(startsAt, wish.zone);
    return (
      Math.abs(minutesOf(localTime(startsAt, wish.zone)) - usual.minute) +
      (staffId === wish.staffId ? 0 : costs.otherPerson) +
      (weekday(date) === usual.weekday ? 0 : costs.otherWeekday) +
      daysBetween(wish.from, date) * costs.dayLater
    );
  };
  return free.reduce<Free | null>((best, one) => (best === null || cost(one) < cost(best) ? one : best), null);
}

/** What stands in the button of a proposed time, short enough for Telegram: the minute and the end of the beautician's id. */
export function proposalCode({ startsAt, staffId }: { startsAt: Date; staffId: string }): string {
  return `${Math.floor(startsAt.getTime() / 60_000).toString(36)}:${staffId.slice(-6)}`;
}

/** The proposed time of a button; null when it is none. */
export function readProposal(minute: string, staffEnd: string): { startsAt: Date; staffEnd: string } | null {
  const minutes = Number.parseInt(minute, 36);
  if (!/^[0-9a-z]{1,7}$/.test(minute) || !Number.isSafeInteger(minutes)) return null;
  return { startsAt: new Date(minutes * 60_000), staffEnd };
}
