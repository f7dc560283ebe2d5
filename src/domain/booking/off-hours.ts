import { addDays, type LocalDate } from "../time/calendar-date.ts";
import { instantOf } from "../time/zone.ts";
import { type Diary, openSpans, type WeeklyHours, workSpans } from "./diary.ts";
import { minuteOf, type Span, withoutSpans } from "./span.ts";

/** What decides when a branch is open: its hours on its own wall clock and the dates on which it is closed. */
export interface OpenPlan {
  zone: string;
  hours: WeeklyHours[];
  closedOn: LocalDate[];
}

/** The stretches of the days from `from` to `to` (both included, branch calendar) in which the branch is closed, or a person does not work. */
export function offHours(plan: OpenPlan, from: LocalDate, to: LocalDate, person?: WeeklyHours[]): Span[] {
  const { zone } = plan;
  const diary: Diary = {
    ...plan,
    ...{ staff: [], rooms: null, devices: null, occupied: new Map() },
    ...{ durationMinutes: 0, bufferBeforeMinutes: 0, bufferMinutes: 0 },
  };
  const all = {
    from: minuteOf(instantOf(from, "00:00", zone)),
    to: minuteOf(instantOf(addDays(to, 1), "00:00", zone)),
  };
  const open: Span[] = [];
  // A shift that began the day before may run past midnight.
  for (let date = addDays(from, -1); date <= to; date = addDays(date, 1)) {
    const spans = person ? workSpans(diary, { id: "", hours: person, timeOff: [] }, date) : openSpans(diary, date);
    open.push(...spans);
  }
  return withoutSpans([all], open);
}
