import { type Phrase, phrase } from "../message/outgoing.ts";
import { addDays, type LocalDate, weekday } from "../time/calendar-date.ts";

/** How visits of a series follow one another: every so many weeks, or on the nth weekday of each month (5: the last). */
export type SeriesRule = { kind: "weeks"; weeks: number } | { kind: "month"; nth: number; weekday: number };

export interface SeriesWish {
  rule: SeriesRule;
  /** Visits altogether, the first included. */
  times: number;
}

export const mostSeriesTimes = 12;
export const usualSeriesTimes = 6;
/** The rule as it is kept beside each visit: "w4", "m3-5". */
export function seriesCode(rule: SeriesRule): string {
  return rule.kind === "weeks" ? `w${rule.weeks}` : `m${rule.nth}-${rule.weekday}`;
}

/** The rule of a code; null for what is none. */
export function readSeriesCode(code: string | null): SeriesRule | null {
  const weeks = /^w(\d{1,2})$/.exec(code ?? "")?.[1];
  if (weeks && Number(weeks) >= 1 && Number(weeks) <= 26) return { kind: "weeks", weeks: Number(weeks) };
  const [, nth, day] = /^m([1-5])-([1-7])$/.exec(code ?? "") ?? [];
  return nth && day ? { kind: "month", nth: Number(nth), weekday: Number(day) } : null;
}

/** The days that follow the first one by the rule, on the branch's calendar. */
export function datesAfter(first: LocalDate, rule: SeriesRule, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, index) => nextDate(first, rule, index + 1));
}

function nextDate(first: LocalDate, rule: SeriesRule, steps: number): LocalDate {
  if (rule.kind === "weeks") return addDays(first, rule.weeks * 7 * steps);
  const [year = 0, month = 1] = first.split("-").map(Number);
  const months = year * 12 + (month - 1) + steps;
  return nthWeekday(Math.floor(months / 12), (months % 12) + 1, rule);
}

/** The nth such weekday of a month; where there are only four, the fifth is the last. */
function nthWeekday(year: number, month: number, { nth, weekday: day }: Extract<SeriesRule, { kind: "month" }>) {
  const begin = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  const first = addDays(begin, (day - weekday(begin) + 7) % 7);
  const wanted = addDays(first, (nth - 1) * 7);
  return wanted.slice(0, 7) === begin.slice(0, 7) ? wanted : addDays(wanted, -7);
}

/** "every 4 weeks", "on the third Friday of each month". */
export function seriesPhrase(rule: SeriesRule): Phrase {
  if (rule.kind === "weeks") return phrase("series-rule-weeks", { weeks: rule.weeks });
  const day = phrase(`series-weekday-${rule.weekday}`);
  return phrase(`series-rule-month-${rule.nth}`, { day });
}
