import { addDays } from "./calendar-date.ts";
import { type LocalTime, minutesOf } from "./clock-time.ts";
import { instantOf, localDate, localTime } from "./zone.ts";

/** Hours in which nobody is written to: `from` is quiet, `to` is not; they may span midnight, and equal means none. */
export interface QuietHours {
  from: LocalTime;
  to: LocalTime;
}

/** Whether the instant falls into the quiet hours on a wall clock in the zone. */
export function isQuiet(instant: Date, quiet: QuietHours, zone: string): boolean {
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  const now = minutesOf(localTime(instant, zone));
  return from <= to ? now >= from && now < to : now >= from || now < to;
}

/** The same instant when it is allowed, else the first instant after it at which the quiet hours are over in the zone. */
export function outsideQuietHours(instant: Date, quiet: QuietHours, zone: string): Date {
  if (!isQuiet(instant, quiet, zone)) return instant;
  const today = localDate(instant, zone);
  const beforeMidnight = minutesOf(quiet.from) > minutesOf(quiet.to) && localTime(instant, zone) >= quiet.from;
  const end = instantOf(beforeMidnight ? addDays(today, 1) : today, quiet.to, zone);
  if (end > instant) return end;
  // The clock went back: `to` has already been once and comes a second time.
  let minute = new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
  while (isQuiet(minute, quiet, zone)) minute = new Date(minute.getTime() + 60_000);
  return minute;
}
