import { addDays, daysBetween, type LocalDate } from "../time/calendar-date.ts";
import { localDate } from "../time/zone.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** A treatment of the same kind that she had or has booked. */
export interface SameTreatment {
  startsAt: Date;
}

/**
 * Refuses a day on which the skin still recovers from the same treatment, before or after it, and tells the first day that works.
 * `intervalDays` comes from the service (at first from `recoveryDays` of treatments.json); days are counted on the branch's calendar.
 */
export function refusalForInterval(
  others: readonly SameTreatment[],
  wanted: LocalDate,
  intervalDays: number,
  zone: string,
): Refusal | null {
  const days = others.map((one) => localDate(one.startsAt, zone));
  const free = (date: LocalDate) => days.every((day) => Math.abs(daysBetween(day, date)) >= intervalDays);
  if (free(wanted)) return null;
  return refuse("interval", firstFreeDay(days, wanted, intervalDays, free));
}

function firstFreeDay(
  days: readonly LocalDate[],
  wanted: LocalDate,
  intervalDays: number,
  free: (date: LocalDate) => boolean,
): LocalDate {
  const candidates = days.map((day) => addDays(day, intervalDays)).filter((day) => day >= wanted && free(day));
  return candidates.sort()[0] ?? wanted;
}
