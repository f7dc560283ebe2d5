import { minutesOf, minutesToTime } from "../time/clock-time.ts";
import type { QuietHours } from "../time/quiet-hours.ts";
import { addDays, instantOf, localDate, localTime } from "../time/zone.ts";

const MINUTE_MS = 60_000;
const PREPARE_MINUTES = 15;
/** Whoever comes from then on is asked in the morning of the day, everybody else in the evening before. */
const AFTERNOON = "13:00";
const MORNING = "09:30";
const EVENING = "18:00";
/** Sooner after the booking the question would only disturb. */
const SOONEST_MS = 60 * MINUTE_MS;

/** When the beautician gets the prep card: 15 minutes before (S0.15 of the salon's documents). */
export function prepareAt(startsAt: Date): Date {
  return new Date(startsAt.getTime() - PREPARE_MINUTES * MINUTE_MS);
}

/**
 * When she is asked whether anything is new: in the morning of an afternoon visit, else at six in the evening before; never in the quiet
 * hours, nor within an hour of the booking. Null when that is over.
 */
export function newsAskedAt(startsAt: Date, now: Date, quiet: QuietHours, zone: string): Date | null {
  const day = localDate(startsAt, zone);
  const at =
    localTime(startsAt, zone) >= AFTERNOON
      ? instantOf(day, quiet.from > quiet.to && quiet.to > MORNING ? quiet.to : MORNING, zone)
      : instantOf(addDays(day, -1), beforeEvening(quiet), zone);
  return at.getTime() >= now.getTime() + SOONEST_MS && at < startsAt ? at : null;
}

function beforeEvening(quiet: QuietHours): string {
  if (quiet.from <= quiet.to || quiet.from > EVENING) return EVENING;
  return minutesToTime(Math.max(0, minutesOf(quiet.from) - 30));
}
