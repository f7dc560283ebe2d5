import {
  addDays,
  dateOf,
  daysInMonth,
  earlierOf,
  type LocalDate,
  laterOf,
  startOfWeek,
  weekday,
} from "../calendar-date.ts";
import type { Mention } from "./mention.ts";
import type { Scene } from "./rule.ts";
import { yearAndMonth } from "./spans.ts";
import type { DateToken, DayOfMonth, Days, Week, Weekday } from "./token.ts";

/** The days a mention means: one when from equals to. */
export interface MeantDays {
  from: LocalDate;
  to: LocalDate;
  ambiguous: boolean;
  /** "Tuesday the 9th" that is a Wednesday: the nearest day to come that has the weekday. */
  conflict?: LocalDate;
}

const OPEN_SPAN_DAYS = 13;

/** The days that everything said in one mention adds up to; contradictions are asked back, impossible days refused. */
export function resolveDays(mention: Mention, scene: Scene): MeantDays | "none" | "impossible" {
  const { dates } = mention;
  if (dates.length === 0) return shiftAlone(mention, scene.today);
  if (dates.some((date) => date.kind === "impossible")) return "impossible";
  const base = anchorOf(mention, scene) ?? baseSpan(dates, scene.today);
  const numbered = dates.find((date) => date.kind === "dayOfMonth");
  const dated = numbered ? withDayOfMonth(base, numbered, scene.today) : base;
  if (dated === "impossible") return "impossible";
  const named = dates.find((date) => date.kind === "weekday");
  // "A Saturday before Christmas" is any of them.
  if (dated && named?.any && mention.bound === "before") return anyWeekday(bounded(dated, mention, scene.today), named);
  // 月底之前的平日: all of them until then.
  if (dated && named?.together && named.days.length > 2 && dated.from !== dated.to && mention.bound === "before")
    return weekdayWithin(bounded(dated, mention, scene.today), named, scene.today);
  if (dated && named && (mention.bound === "before" || mention.bound === "after"))
    return besideDay(dated, named, mention.bound);
  // 除夕前一周的周六 lies in that week.
  const suffix = mention.shifts.find((shift) => shift.week && shift.side === "suffix");
  if (suffix && dated && named && dates.some((date) => date.kind === "days"))
    return weekdayWithin(shifted(dated, mention), named, scene.today);
  if (mention.shifts.some((shift) => shift.week) && dated && !named) return shifted(dated, mention);
  const meant = named ? withWeekday(dated, named, scene.today) : dated;
  if (!meant) return "none";
  return bounded(shifted(meant, mention), mention, scene.today);
}

/** "Saturday or the Monday after": the day that a weekday before or after it is counted from. */
function anchorOf({ anchor }: Mention, scene: Scene): Base | null {
  const days = anchor ? resolveDays({ ...anchor, bound: null }, scene) : "none";
  return typeof days === "object" ? days : null;
}

/** "The week after", with no day to count from, is some day of a later week. */
function shiftAlone({ shifts }: Mention, today: LocalDate): MeantDays | "none" {
  const weeks = Math.floor(shifts.reduce((sum, shift) => sum + shift.days, 0) / 7);
  const monday = addDays(startOfWeek(today), 7 * weeks);
  return weeks > 0 ? { from: monday, to: addDays(monday, 6), ambiguous: true } : "none";
}

interface Base extends MeantDays {
  other?: LocalDate;
  /** A calendar month named around the day: a 31st that it lacks is impossible, not another month's. */
  month?: boolean;
}

function baseSpan(dates: DateToken[], today: LocalDate): Base | null {
  let base: Base | null = null;
  const hasWeekday = dates.some((date) => date.kind === "weekday" || date.kind === "dayOfMonth");
  for (const date of dates) {
    if (date.kind !== "days" && date.kind !== "week" && date.kind !== "month") continue;
    const span = date.kind === "week" ? weekSpan(date, today, hasWeekday) : date;
    const next: Base = { from: span.from, to: span.to, ambiguous: "ambiguous" in span && span.ambiguous === true };
    if (date.kind === "days" && date.other) next.other = date.other;
    if (date.kind === "month") next.month = true;
    base = base ? overlap(base, next) : next;
  }
  return base;
}

function weekSpan(week: Week, today: LocalDate, wholeWeek: boolean): Days {
  if (week.day && !wholeWeek) return { kind: "days", from: week.day, to: week.day };
  const monday = addDays(startOfWeek(today), 7 * Math.floor(week.offset));
  return { kind: "days", from: monday, to: addDays(monday, 6) };
}

/** The days two spans share; spans that share none contradict each other. */
function overlap(a: Base, b: Base): Base {
  const from = laterOf(a.from, b.from);
  const to = earlierOf(a.to, b.to);
  if (from <= to) return { ...a, ...b, from, to, ambiguous: (a.ambiguous || b.ambiguous) && from !== to };
  const exact = a.from === a.to ? a : b;
  return { ...exact, ambiguous: true };
}

function withDayOfMonth(base: Base | null, { day }: DayOfMonth, today: LocalDate): Base | "impossible" {
  if (!base) return single(nextDayOfMonth(day, today));
  for (let date = base.from; date <= base.to; date = addDays(date, 1)) {
    if (Number(date.slice(8)) === day) return { from: date, to: date, ambiguous: base.ambiguous && !base.month };
  }
  if (base.month) return "impossible";
  return { ...single(nextDayOfMonth(day, base.from < today ? today : base.from)), ambiguous: true };
}

/** The 25th from today on; a 31st skips the months that lack it. */
function nextDayOfMonth(day: number, today: LocalDate): LocalDate {
  const [year, month] = yearAndMonth(today);
  for (let i = 0; i < 3; i++) {
    const [y, m] = yearAndMonth(dateOf(year, month + i, 1));
    const date = day <= daysInMonth(y, m) ? dateOf(y, m, day) : null;
    if (date && date >= today) return date;
  }
  return today;
}

function withWeekday(base: Base | null, named: Weekday, today: LocalDate): Base {
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
function besideDay(base: Base, named: Weekday, side: "before" | "after"): MeantDays {
  const step = side === "before" ? -1 : 1;
  let date = addDays(side === "before" ? base.from : base.to, step);
  while (!named.days.includes(weekday(date))) date = addDays(date, step);
  // 国庆前最后一个工作日 is one day, the weekend before it two.
  if (!named.together || named.days.length > 2) return single(date);
  const saturday = weekday(date) === 6 ? date : addDays(date, -1);
  return { from: saturday, to: addDays(saturday, 1), ambiguous: false };
}

/** From the first to the last day with that name, asked back when there are several. */
function anyWeekday(span: MeantDays, named: Weekday): MeantDays {
  let { from, to } = span;
  while (from < to && !named.days.includes(weekday(from))) from = addDays(from, 1);
  while (to > from && !named.days.includes(weekday(to))) to = addDays(to, -1);
  return { from, to, ambiguous: from !== to };
}

function weekdayWithin(base: Base, named: Weekday, today: LocalDate): Base {
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

function shifted(days: MeantDays, mention: Mention): MeantDays {
  const by = mention.shifts.reduce((sum, shift) => sum + shift.days, 0);
  const week = mention.shifts.find((shift) => shift.week)?.week;
  if (week === "before") return { ...days, from: addDays(days.from, -7 - Math.max(by, 0)), to: addDays(days.from, -1) };
  if (week === "after") return { ...days, from: addDays(days.to, 1), to: addDays(days.to, 7 + Math.max(by, 0)) };
  if (week === "of") return { ...days, from: startOfWeek(days.from), to: addDays(startOfWeek(days.from), 6) };
  if (week === "around") return { from: addDays(days.from, -3), to: addDays(days.to, 3), ambiguous: true };
  if (week === "long weekend") return longWeekend(days);
  if (week === "first day") return { ...days, to: days.from };
  if (week === "last day") return { ...days, from: days.to };
  if (week === "weekend of")
    return { ...days, from: addDays(startOfWeek(days.from), 5), to: addDays(startOfWeek(days.from), 6) };
  return by === 0 ? days : { ...days, from: addDays(days.from, by), to: addDays(days.to, by) };
}

/** Saturday and Sunday of that week, or those beside a Monday or a Friday with it. */
function longWeekend(days: MeantDays): MeantDays {
  const number = weekday(days.from);
  if (number === 1) return { ...days, from: addDays(days.from, -2) };
  if (number === 5) return { ...days, to: addDays(days.from, 2) };
  const saturday = addDays(startOfWeek(days.from), 5);
  return { ...days, from: saturday, to: addDays(saturday, 1) };
}

/** Before and by end the span, from and after begin one of two weeks that is asked back. */
function bounded(days: MeantDays, mention: Mention, today: LocalDate): MeantDays {
  const until = (to: LocalDate) => ({ ...days, from: today <= to ? today : to, to });
  const since = (from: LocalDate) => ({ from, to: addDays(from, OPEN_SPAN_DAYS), ambiguous: true });
  // 月底前 is by the end of the month, not before its last week begins.
  const endOfMonth = days.from !== days.to && Number(days.from.slice(8)) > 20 && addDays(days.to, 1).endsWith("-01");
  // "The itch from last week": where it comes from, no time to come.
  if (days.to < today && (mention.bound === "from" || mention.bound === "after")) return days;
  if (mention.bound === "before" && endOfMonth) return until(days.to);
  if (mention.bound === "before") return until(addDays(days.from, -1));
  if (mention.bound === "by") return until(days.to);
  if (mention.bound === "after") return since(addDays(days.to, 1));
  if (mention.bound === "from") return since(days.from);
  return days;
}

function single(date: LocalDate): Base {
  return { from: date, to: date, ambiguous: false };
}
