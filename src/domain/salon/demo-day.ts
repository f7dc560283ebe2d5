import { addDays, type LocalDate, weekday } from "../time/calendar-date.ts";
import type { DayHours } from "./salon-plan.ts";

/** The first day, that many days from today or farther away from it, on which somebody with these hours works. */
export function workingDayNear(today: LocalDate, daysFromToday: number, hours: DayHours[]): LocalDate {
  const step = daysFromToday < 0 ? -1 : 1;
  for (let tried = 0; tried < 7; tried++) {
    const date = addDays(today, daysFromToday + tried * step);
    if (hours.some((stretch) => stretch.weekday === weekday(date))) return date;
  }
  throw new Error("Nobody works on any day of the week.");
}
