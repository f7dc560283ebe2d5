import { dayNumber, type LocalDate } from "./calendar-date.ts";
import { type LocalTime, minutesOf } from "./clock-time.ts";
import { offsetAt } from "./zone-offset.ts";

// One address for everything a caller needs to reckon with dates and times.
export { addDays, daysBetween, isDate, type LocalDate, startOfWeek, weekday } from "./calendar-date.ts";
export { isTime, type LocalTime, minutesOf, minutesToTime } from "./clock-time.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The calendar date at that instant in the IANA zone. */
export function localDate(instant: Date, zone: string): LocalDate {
  return localClock(instant, zone).slice(0, 10);
}

/** The wall-clock time HH:MM at that instant in the IANA zone (seconds are dropped, not rounded). */
export function localTime(instant: Date, zone: string): LocalTime {
  return localClock(instant, zone).slice(11, 16);
}

function localClock(instant: Date, zone: string): string {
  const ms = instant.getTime();
  return new Date(ms + offsetAt(ms, zone)).toISOString();
}

/**
 * The instant at which a wall clock in the zone shows that date and time; "24:00" is the next midnight.
 * A time that a clock change skips moves forward by the length of the gap (01:30 → 02:30);
 * a time that happens twice is the first of the two. Throws RangeError for a date or time that is none.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: string): Date {
  const wall = dayNumber(date) * DAY_MS + minutesOf(time) * MINUTE_MS;
  const before = offsetAt(wall - DAY_MS, zone);
  const after = offsetAt(wall + DAY_MS, zone);
  const first = wall - before;
  if (before === after || offsetAt(first, zone) === before) return new Date(first);
  const second = wall - after;
  return new Date(offsetAt(second, zone) === after ? second : first);
}

/** What is wrong with a wall-clock time on the day a clock changes: it is skipped, or comes twice; null on any other. */
export function clockTrouble(date: LocalDate, time: LocalTime, zone: string): "skipped" | "twice" | null {
  const wall = dayNumber(date) * DAY_MS + minutesOf(time) * MINUTE_MS;
  const before = offsetAt(wall - DAY_MS, zone);
  const after = offsetAt(wall + DAY_MS, zone);
  if (before === after) return null;
  const first = offsetAt(wall - before, zone) === before;
  const second = offsetAt(wall - after, zone) === after;
  if (first && second) return "twice";
  return first || second ? null : "skipped";
}

const knownZones = new Map<string, boolean>();

/** Whether the text is an IANA time zone name such as Asia/Shanghai; plain offsets (+08:00) are not. */
export function isZone(text: string): boolean {
  let known = knownZones.get(text);
  if (known === undefined) {
    known = /^[A-Za-z]/.test(text) && opensInCalendar(text);
    if (knownZones.size < 1000) knownZones.set(text, known);
  }
  return known;
}

function opensInCalendar(zone: string): boolean {
  try {
    offsetAt(0, zone);
    return true;
  } catch {
    return false;
  }
}
