import { type LocalDate, weekday } from "../time/calendar-date.ts";
import type { DayHours } from "./salon-plan.ts";

/** When a branch is open, on its own calendar and clock. */
export interface OpeningHours {
  hours: readonly DayHours[];
  closedOn: readonly LocalDate[];
}

/** Neighbouring weekdays (1 Monday … 7 Sunday) with the same hours; no times: closed. */
export interface WeekPart {
  from: number;
  to: number;
  times: string[];
}

/** "10:00–13:00" for each stretch of a weekday, the first first. */
export function timesOnWeekday(hours: readonly DayHours[], day: number): string[] {
  return hours
    .filter((stretch) => stretch.weekday === day)
    .map((stretch) => `${stretch.from}–${stretch.to}`)
    .sort();
}

/** The stretches on a date; none on a day on which the branch is closed. */
export function timesOnDate({ hours, closedOn }: OpeningHours, date: LocalDate): string[] {
  return closedOn.includes(date) ? [] : timesOnWeekday(hours, weekday(date));
}

/** The first opening and the last closing of a date, or of the whole week; null when it is closed all the time or open past midnight. */
export function openFromTo(place: OpeningHours, date: LocalDate | null): { from: string; to: string } | null {
  const day = date === null ? null : weekday(date);
  const stretches = place.hours.filter((stretch) => day === null || stretch.weekday === day);
  const closed = date !== null && place.closedOn.includes(date);
  if (closed || stretches.length === 0 || stretches.some(({ from, to }) => to <= from)) return null;
  const [from = ""] = stretches.map((stretch) => stretch.from).sort();
  const to =
    stretches
      .map((stretch) => stretch.to)
      .sort()
      .at(-1) ?? "";
  return { from, to };
}

/** The week as it is told: "Monday to Saturday 10:00–20:00, Sunday closed". */
export function weekParts(hours: readonly DayHours[]): WeekPart[] {
  const parts: WeekPart[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const times = timesOnWeekday(hours, day);
    const last = parts.at(-1);
    if (last && last.times.join() === times.join()) last.to = day;
    else parts.push({ from: day, to: day, times });
  }
  return parts;
}
