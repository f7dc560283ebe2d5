import { addDays } from "../time/calendar-date.ts";
import { minutesOf, minutesToTime } from "../time/clock-time.ts";
import { isQuiet, outsideQuietHours, type QuietHours } from "../time/quiet-hours.ts";
import { instantOf, localDate, localTime } from "../time/zone.ts";

/** In the order in which they come. */
export const reminderKinds = ["days_before", "day_before", "hours_before"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface PlannedReminder {
  kind: ReminderKind;
  at: Date;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A reminder sooner after the booking than this would only repeat the confirmation. */
const SOONEST_MS = HOUR_MS;
/** Later than this before the beginning a reminder is of no use any more. */
const USEFUL_MS = 30 * MINUTE_MS;
/** Two reminders within this time are one: the later says it all. */
export const TOGETHER_MS = 3 * HOUR_MS;

/**
 * When she could be reminded of an appointment, whichever of it her branch has set: three days and one day before at the same hour of the
 * wall clock, and two hours before. None in the quiet hours: in the evening it comes before them, in the morning after them; two hours
 * before a very early appointment it would then be useless, so there it comes in spite of them. None that would be due within an hour of `now`.
 */
export function plannedReminders(startsAt: Date, now: Date, quiet: QuietHours, zone: string): PlannedReminder[] {
  const planned = [
    { kind: "days_before" as const, at: daysBefore(startsAt, 3, quiet, zone) },
    { kind: "day_before" as const, at: daysBefore(startsAt, 1, quiet, zone) },
    { kind: "hours_before" as const, at: hoursBefore(startsAt, quiet, zone) },
  ];
  return planned.filter(({ at }) => at.getTime() >= now.getTime() + SOONEST_MS && at < startsAt);
}

function daysBefore(startsAt: Date, days: number, quiet: QuietHours, zone: string): Date {
  const date = addDays(localDate(startsAt, zone), -days);
  const wanted = instantOf(date, localTime(startsAt, zone), zone);
  return beforeTheEvening(wanted, quiet, zone) ?? outsideQuietHours(wanted, quiet, zone);
}

function hoursBefore(startsAt: Date, quiet: QuietHours, zone: string): Date {
  const wanted = new Date(startsAt.getTime() - 2 * HOUR_MS);
  const later = outsideQuietHours(wanted, quiet, zone);
  return beforeTheEvening(wanted, quiet, zone) ?? (isUseful(later, startsAt) ? later : wanted);
}

/** Half an hour before quiet hours that begin in the evening; null when the instant does not lie in them. */
function beforeTheEvening(wanted: Date, quiet: QuietHours, zone: string): Date | null {
  const evening = quiet.from > quiet.to && localTime(wanted, zone) >= quiet.from;
  if (!evening) return null;
  return instantOf(localDate(wanted, zone), minutesToTime(Math.max(0, minutesOf(quiet.from) - 30)), zone);
}

function isUseful(at: Date, startsAt: Date): boolean {
  return startsAt.getTime() - at.getTime() >= USEFUL_MS;
}

/** Until when a reminder that is due now waits for the end of the quiet hours; null when it may go out: it is not quiet, or later it would be useless. */
export function waitsUntil(startsAt: Date, now: Date, quiet: QuietHours, zone: string): Date | null {
  if (!isQuiet(now, quiet, zone)) return null;
  const later = outsideQuietHours(now, quiet, zone);
  return isUseful(later, startsAt) ? later : null;
}

/** Whether the first is nearer to the appointment than the second. */
export function isNearer(kind: ReminderKind, other: ReminderKind): boolean {
  return reminderKinds.indexOf(kind) > reminderKinds.indexOf(other);
}
