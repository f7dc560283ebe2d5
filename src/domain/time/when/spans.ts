import {
  addDays,
  dateExists,
  dateOf,
  daysBetween,
  daysInMonth,
  type LocalDate,
  startOfWeek,
} from "../calendar-date.ts";
import type { Days, Impossible, Month } from "./token.ts";

/** A date without a year that passed up to this many days ago is meant as passed; longer ago means next year. */
export const RECENT_DAYS = 31;

/** Year and month (1–12) of a date. */
export function yearAndMonth(date: LocalDate): [number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

/** One day as a token. */
export function day(date: LocalDate): Days {
  return { kind: "days", from: date, to: date };
}

/** A span of days as a token; asked back when the words only mean it roughly. */
export function span(from: LocalDate, to: LocalDate, ambiguous = false): Days {
  return { kind: "days", from, to, ambiguous };
}

/** Year, month and day as a token, or the mark of a day that does not exist. */
export function fullDate(year: number, month: number, dayOfMonth: number): Days | Impossible {
  return dateExists(year, month, dayOfMonth) ? day(dateOf(year, month, dayOfMonth)) : { kind: "impossible" };
}

/**
 * Month and day without a year: this year, or next year once it is more than RECENT_DAYS past.
 * In the first weeks of January a day of late December is asked back.
 */
export function monthAndDay(today: LocalDate, month: number, dayOfMonth: number): Days | Impossible {
  const [year] = yearAndMonth(today);
  const thisYear = fullDate(year, month, dayOfMonth);
  const past = thisYear.kind === "days" ? daysBetween(thisYear.from, today) : month < yearAndMonth(today)[1] ? 365 : 0;
  if (past > RECENT_DAYS) return fullDate(year + 1, month, dayOfMonth);
  if (thisYear.kind === "days" && past < RECENT_DAYS - 365) return { ...thisYear, ambiguous: true };
  return thisYear;
}

/** A month so many months from today's. */
export function monthFrom(today: LocalDate, months: number): Month {
  const [year, month] = yearAndMonth(today);
  const first = dateOf(year, month + months, 1);
  return { kind: "month", from: first, to: dateOf(...yearAndMonth(first), daysInMonth(...yearAndMonth(first))) };
}

/** A month by its number (1–12): this year's, next year's once it is over; null for a thirteenth month. */
export function monthByNumber(today: LocalDate, month: number): Month | null {
  if (month < 1 || month > 12) return null;
  const [, thisMonth] = yearAndMonth(today);
  return monthFrom(today, month - thisMonth + (month < thisMonth ? 12 : 0));
}

/** The same day so many months later, or the month's last day when it is shorter. */
export function monthsLater(today: LocalDate, months: number): LocalDate {
  const month = monthFrom(today, months);
  return dateOf(...yearAndMonth(month.from), Math.min(Number(today.slice(8)), Number(month.to.slice(8))));
}

const MONTH_PARTS: [RegExp, number, number][] = [
  [/上旬/, 1, 10],
  [/中下旬/, 11, 31],
  [/上半|(?:1st|first) half/, 1, 15],
  [/下半|(?:2nd|second|latter) half/, 16, 31],
  [/下旬/, 21, 31],
  [/early/, 1, 10],
  [/初|头|start|beginning/, 1, 7],
  [/中|mid/, 11, 20],
  [/late/, 21, 31],
  [/底|末|尾|end/, 25, 31],
];

/** The part of a month that words name: 初 1–7, 上旬 and early 1–10, 中 and mid 11–20, 下旬 and late 21 on, 底 and "end of" 25 on. */
export function partOfMonth(month: Month, words: string | undefined): Month | Days {
  const part = words ? MONTH_PARTS.find(([pattern]) => pattern.test(words)) : undefined;
  if (!part) return month;
  const last = Number(month.to.slice(8));
  const [year, number] = yearAndMonth(month.from);
  return span(dateOf(year, number, part[1]), dateOf(year, number, Math.min(part[2], last)));
}

const WEEK_PARTS: [RegExp, number, number][] = [
  [/周?初|头|early|start|beginning/, 0, 1],
  [/中|mid/, 1, 3],
  [/(?:1st|first) half/, 0, 2],
  [/尾|后半|late|end|(?:2nd|second|latter) half/, 3, 4],
];

/** The part of a week that words name: early Monday and Tuesday, mid Tuesday to Thursday, late Thursday and Friday. */
export function partOfWeek(today: LocalDate, offset: number, words: string): Days {
  const monday = addDays(startOfWeek(today), 7 * offset);
  const part = WEEK_PARTS.find(([pattern]) => pattern.test(words));
  return span(addDays(monday, part?.[1] ?? 0), addDays(monday, part?.[2] ?? 6));
}

/** "The weekend": this week's, but on a Sunday the next one, asked back. */
export function comingWeekend(today: LocalDate): Days {
  const isSunday = addDays(startOfWeek(today), 6) === today;
  return { ...weekend(today, isSunday ? 1 : 0), ambiguous: isSunday };
}

/** Saturday and Sunday so many calendar weeks from this one. */
export function weekend(today: LocalDate, offset: number): Days {
  const monday = addDays(startOfWeek(today), 7 * offset);
  return span(addDays(monday, 5), addDays(monday, 6));
}
