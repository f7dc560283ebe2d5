import { addDays } from "../time/calendar-date.ts";
import { minutesOf, minutesToTime } from "../time/clock-time.ts";
import { isQuiet, outsideQuietHours, type QuietHours } from "../time/quiet-hours.ts";
import { instantOf, localDate, localTime } from "../time/zone.ts";

export type ReminderKind = "day_before" | "hours_before";

const HOUR_MS = 3_600_000;
/** A reminder sooner after the booking than this would only repeat the confirmation. */
const SOONEST_MS = HOUR_MS;

/**
 * When she is reminded: the day before at the same hour of the wall clock, moved out of the quiet hours; booked later than that,
 * two hours before; null when that would be at once or in the quiet hours.
 */
export function reminderTime(
  startsAt: Date,
  now: Date,
  quiet: QuietHours,
  zone: string,
): { kind: ReminderKind; at: Date } | null {
  const dayBefore = theDayBefore(startsAt, quiet, zone);
  if (dayBefore.getTime() >= now.getTime() + SOONEST_MS && dayBefore < startsAt)
    return { kind: "day_before", at: dayBefore };
  const hoursBefore = new Date(startsAt.getTime() - 2 * HOUR_MS);
  if (hoursBefore.getTime() < now.getTime() + SOONEST_MS || isQuiet(hoursBefore, quiet, zone)) return null;
  return { kind: "hours_before", at: hoursBefore };
}

function theDayBefore(startsAt: Date, quiet: QuietHours, zone: string): Date {
  const date = addDays(localDate(startsAt, zone), -1);
  const wanted = instantOf(date, localTime(startsAt, zone), zone);
  if (!isQuiet(wanted, quiet, zone)) return wanted;
  const evening = quiet.from > quiet.to && localTime(wanted, zone) >= quiet.from;
  if (!evening) return outsideQuietHours(wanted, quiet, zone);
  return instantOf(date, minutesToTime(Math.max(0, minutesOf(quiet.from) - 30)), zone);
}
