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
import {
  anyWeekday,
  type Base,
  besideDay,
  type MeantDays,
  single,
  weekdayWithin,
  withWeekday,
} from "./resolve-weekday.ts";
import type { Scene } from "./rule.ts";
import { yearAndMonth } from "./spans.ts";
import type { DateToken, DayOfMonth, Days, Week } from "./token.ts";

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
  // "Any weekday in the week of the 19th" too.
  const weekOf = named?.together !== undefined && mention.shifts.some((shift) => shift.week === "of");
  if (
    (suffix || weekOf) &&
    dated &&
    named &&
    dates.some(({ kind }) => kind === "days" || (weekOf && kind === "dayOfMonth"))
  )
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

function withDayOfMonth(base: Base | null, { day, over }: DayOfMonth, today: LocalDate): Base | "impossible" {
  if (!base && over) return single(lastDayOfMonth(day, today));
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

/** The last 25th up to today; a 31st skips the months that lack it. */
function lastDayOfMonth(day: number, today: LocalDate): LocalDate {
  const [year, month] = yearAndMonth(today);
  for (let i = 0; i < 3; i++) {
    const [y, m] = yearAndMonth(dateOf(year, month - i, 1));
    const date = day <= daysInMonth(y, m) ? dateOf(y, m, day) : null;
    if (date && date <= today) return date;
  }
  return today;
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
  // "From 13 to 17 March": the span says its own end.
  if (
    mention.bound === "from" &&
    mention.dates.length === 1 &&
    mention.dates[0]?.kind === "days" &&
    days.from !== days.to
  )
    return days;
  // "The itch from last week": where it comes from, no time to come.
  if (days.to < today && (mention.bound === "from" || mention.bound === "after")) return days;
  if (mention.bound === "before" && endOfMonth) return until(days.to);
  if (mention.bound === "before") return until(addDays(days.from, -1));
  if (mention.bound === "by") return until(days.to);
  if (mention.bound === "after") return since(addDays(days.to, 1));
  if (mention.bound === "from") return since(days.from);
  return days;
}
