import { addDays, weekday } from "../time/calendar-date.ts";
import { instantOf, localDate } from "../time/zone.ts";
import type { CaseSeverity } from "./case.ts";

/** Opening hours of a branch on its wall clock; a closure is a whole day. */
export interface OpeningHours {
  zone: string;
  hours: { weekday: number; opens: string; closes: string }[];
  closures: string[];
}

const MINUTE_MS = 60_000;
const URGENT_MINUTES = [3, 10];
const TODAY_OPEN_MINUTES = [60];
const DAYS_AHEAD = 30;

/**
 * When staff are reminded of a case that nobody has claimed: urgent ones after 3 and 10 minutes at any hour, those for
 * today after 60 minutes of opening hours. `step` counts from 1; null when the ladder ends there.
 */
export function ladderStepAt(
  severity: CaseSeverity,
  step: number,
  waitingSince: Date,
  open: OpeningHours,
): Date | null {
  if (severity === "watch") return null;
  if (severity === "today") return openMinutesLater(waitingSince, TODAY_OPEN_MINUTES[step - 1], open);
  const minutes = URGENT_MINUTES[step - 1];
  return minutes === undefined ? null : new Date(waitingSince.getTime() + minutes * MINUTE_MS);
}

function openMinutesLater(from: Date, minutes: number | undefined, open: OpeningHours): Date | null {
  if (minutes === undefined) return null;
  let left = minutes * MINUTE_MS;
  const first = localDate(from, open.zone);
  for (let day = 0; day <= DAYS_AHEAD; day++) {
    for (const span of openSpans(addDays(first, day), open)) {
      const start = Math.max(span.from.getTime(), from.getTime());
      const length = span.to.getTime() - start;
      if (length >= left) return new Date(start + left);
      left -= Math.max(0, length);
    }
  }
  // A branch without opening hours is still reminded.
  return new Date(from.getTime() + minutes * MINUTE_MS);
}

function openSpans(date: string, open: OpeningHours): { from: Date; to: Date }[] {
  if (open.closures.includes(date)) return [];
  return open.hours
    .filter((span) => span.weekday === weekday(date))
    .sort((one, other) => one.opens.localeCompare(other.opens))
    .map((span) => ({ from: instantOf(date, span.opens, open.zone), to: instantOf(date, span.closes, open.zone) }));
}
