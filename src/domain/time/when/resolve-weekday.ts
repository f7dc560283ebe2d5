import { addDays, earlierOf, type LocalDate, startOfWeek, weekday } from "../calendar-date.ts";
import type { Weekday } from "./token.ts";

/** The days a mention means: one when from equals to. */
export interface MeantDays {
  from: LocalDate;
  to: LocalDate;
  ambiguous: boolean;
  /** "Tuesday the 9th" that is a Wednesday: the nearest day to come that has the weekday. */
  conflict?: LocalDate;
}

/** Days that a weekday beside them may narrow. */
export interface Base extends MeantDays {
  other?: LocalDate;
  /** A calendar month named around the day: a 31st that it lacks is impossible, not another month's. */
  month?: boolean;
}

/** The weekday among the days that were said, or by itself; one that does not fit is asked back. */
export function withWeekday(base: Base | null, named: Weekday, today: LocalDate): Base {
  if (!base) return weekdayAlone(named, today);
  if (base.from !== base.to) return weekdayWithin(base, named, today);
  const fits = (date: LocalDate) => named.days.includes(weekday(date)) && inWeek(date, named, today);
  if (fits(base.from)) return single(base.from);
  if (base.other && fits(base.other)) return single(base.other);
  const conflict = base.ambiguous ? {} : { conflict: nearestWeekday(base.from, named, today) };
  return { ...base, ambiguous: true, ...conflict };
}

function nearestWeekday(date: LocalDate, named: Weekday, today: LocalDate): LocalDate {
  for (let away = 1; away <= 7; away++) {
    const near = [addDays(date, -away), addDays(date, away)];
    const fits = near.find((one) => one >= today && named.days.includes(weekday(one)));
    if (fits) return fits;
  }
  return date;
}

/** 下周五12月4号 must be next week's Friday; English "next Friday" may be this week's or next week's. */
function inWeek(date: LocalDate, named: Weekday, today: LocalDate): boolean {
  if (typeof named.week !== "number") return true;
  return startOfWeek(date) === addDays(startOfWeek(today), 7 * named.week);
}

/** "The Saturday before Christmas": the nearest such weekday on that side of the day. */
export function besideDay(base: Base, named: Weekday, side: "before" | "after"): MeantDays {
  const step = side === "before" ? -1 : 1;
  let date = addDays(side === "before" ? base.from : base.to, step);
  while (!named.days.includes(weekday(date))) date = addDays(date, step);
  // 国庆前最后一个工作日 is one day, the weekend before it two.
  if (!named.together || named.days.length > 2) return single(date);
  const saturday = weekday(date) === 6 ? date : addDays(date, -1);
  return { from: saturday, to: addDays(saturday, 1), ambiguous: false };
}

/** From the first to the last day with that name, asked back when there are several. */
export function anyWeekday(span: MeantDays, named: Weekday): MeantDays {
  let { from, to } = span;
  while (from < to && !named.days.includes(weekday(from))) from = addDays(from, 1);
  while (to > from && !named.days.includes(weekday(to))) to = addDays(to, -1);
  return { from, to, ambiguous: from !== to };
}

/** The weekday as it lies in a span of days. */
export function weekdayWithin(base: Base, named: Weekday, today: LocalDate): Base {
  const matches: LocalDate[] = [];
  for (let date = base.from; date <= base.to && matches.length < 10; date = addDays(date, 1)) {
    if (named.days.includes(weekday(date))) matches.push(date);
  }
  const week = base.to === addDays(base.from, 6);
  const first = (week ? undefined : matches.find((date) => date > today)) ?? matches[0];
  if (!first) return { ...weekdayAlone(named, today), ambiguous: true };
  if (named.together) return together(first, named.days.length, base, matches);
  if (week && named.days.length > 1) return { from: first, to: matches.at(-1) ?? first, ambiguous: true };
  return { from: first, to: first, ambiguous: !week && matches.length > 1 };
}

/** The weekend or the weekdays that begin with that day, as far as they lie in the span; all of them when they come again. */
function together(first: LocalDate, count: number, { to }: Base, matches: LocalDate[]): Base {
  const begun = weekday(first) - (count === 2 ? 6 : 1);
  const end = earlierOf(addDays(first, count - 1 - begun), to);
  const again = (matches.at(-1) ?? end) > end;
  if (again && count > 2) return { from: first, to, ambiguous: true };
  return { from: first, to: end, ambiguous: again };
}

function weekdayAlone(named: Weekday, today: LocalDate): Base {
  if (named.together) return { ambiguous: false, ...named.together };
  const dates = named.days.map((day) => oneWeekday(day, named, today));
  if (dates.length === 1) return dates[0] ?? single(today);
  const days = dates.map((date) => date.from).sort();
  return { from: days[0] ?? today, to: days.at(-1) ?? today, ambiguous: true };
}

/**
 * The date of a weekday. Bare: the next one from tomorrow. A number or "this": in that calendar week.
 * English "this Friday" that is already over means the coming one and is asked back. English "next Friday" lies in the
 * next calendar week and is asked back while this week's is still ahead. "Last": the latest before today.
 */
function oneWeekday(day: number, { week }: Weekday, today: LocalDate): Base {
  const inThisWeek = addDays(startOfWeek(today), day - 1);
  const ahead = addDays(today, ((day - weekday(today) + 6) % 7) + 1);
  if (typeof week === "number") return single(addDays(inThisWeek, 7 * week));
  if (week === "this") return inThisWeek >= today ? single(inThisWeek) : { ...single(ahead), ambiguous: true };
  if (week === "before last") return single(addDays(ahead, weekday(today) === day ? -21 : -14));
  if (week === "last") return single(addDays(ahead, weekday(today) === day ? -14 : -7).slice(0, 10));
  if (week === "next") return { ...single(addDays(inThisWeek, 7)), ambiguous: ahead !== addDays(inThisWeek, 7) };
  return single(ahead);
}

/** One day for certain. */
export function single(date: LocalDate): Base {
  return { from: date, to: date, ambiguous: false };
}
