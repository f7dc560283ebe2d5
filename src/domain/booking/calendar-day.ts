import { addDays, type LocalDate, weekday } from "../time/calendar-date.ts";
import { type LocalTime, minutesOf } from "../time/clock-time.ts";
import { instantOf } from "../time/zone.ts";
import { minuteOf } from "./span.ts";

const DAY_MINUTES = 1440;

/** A date of the branch's calendar, asked about many times: its weekday, and the minute since 1970 of each time on its wall clock. */
export interface CalendarDay {
  /** Monday 1 … Sunday 7. */
  weekday: number;
  /** On the day itself, or `daysLater`. */
  minuteAt(time: LocalTime, daysLater?: 0 | 1): number;
}

/** On a day without a clock change, and with none on the next, the minutes are counted from midnight; else each time is looked up. */
export function calendarDay(date: LocalDate, zone: string): CalendarDay {
  const midnight = minuteOf(instantOf(date, "00:00", zone));
  const tomorrow = addDays(date, 1);
  const end = minuteOf(instantOf(tomorrow, "24:00", zone));
  const length = minuteOf(instantOf(tomorrow, "00:00", zone)) - midnight;
  const changes = end - midnight !== 2 * DAY_MINUTES || length !== DAY_MINUTES;
  const known = new Map<LocalTime, number>();
  return {
    weekday: weekday(date),
    minuteAt: (time, daysLater = 0) => {
      if (changes) return minuteOf(instantOf(daysLater === 0 ? date : tomorrow, time, zone));
      // The hours of twenty beauticians are a handful of times.
      const minutes = known.get(time) ?? minutesOf(time);
      known.set(time, minutes);
      return midnight + daysLater * DAY_MINUTES + minutes;
    },
  };
}
