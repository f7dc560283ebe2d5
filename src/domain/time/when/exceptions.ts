import { addDays, type LocalDate, weekday } from "../calendar-date.ts";
import type { Mention } from "./mention.ts";
import { resolveDays } from "./resolve-day.ts";
import type { MeantDays } from "./resolve-weekday.ts";
import type { Scene } from "./rule.ts";

/** Days that do not suit ("any day but Monday"): weekdays in any week, Monday 1 to Sunday 7, and single dates. */
export interface Exceptions {
  weekdays: number[];
  dates: LocalDate[];
}

const LONGEST = 31;

/** What the words take out of the days that suit; null when they take out nothing. */
export function exceptionsIn(mentions: Mention[], scene: Scene): Exceptions | null {
  const taken = mentions.filter((mention, at) => mention.except || isOutOfWeek(mention, weekBefore(mentions, at)));
  if (taken.length === 0) return null;
  const weekdays = new Set<number>();
  const dates = new Set<LocalDate>();
  for (const mention of taken) {
    const always = mention.dates.flatMap((date) =>
      date.kind === "weekday" && date.week === "bare" ? date.days : [null],
    );
    if (always.length > 0 && always.every((day) => day !== null)) {
      for (const day of always) if (day !== null) weekdays.add(day);
    } else for (const date of datesOf(resolveDays(mention, scene))) dates.add(date);
  }
  return { weekdays: [...weekdays].sort(), dates: [...dates].sort() };
}

/** 下周不要周一周二: behind another day of that week that does not suit. */
function weekBefore(mentions: Mention[], at: number): Mention | undefined {
  return mentions.slice(0, at).findLast((one, i) => i === 0 || one.negated === "no" || !mentions[i + 1]?.joined);
}

/** 下周哪天都行，就是周一不行: a weekday refused right behind the week that was wished for. */
function isOutOfWeek({ negated, dates, times }: Mention, before: Mention | undefined): boolean {
  if (negated === "no" || times.length > 0 || dates.length === 0) return false;
  const week = before?.negated === "no" && !before.told && before.dates.every(({ kind }) => kind === "week");
  return week === true && before?.dates.length === 1 && dates.every(({ kind }) => kind === "weekday");
}

function datesOf(days: ReturnType<typeof resolveDays>): LocalDate[] {
  if (typeof days !== "object") return [];
  const dates: LocalDate[] = [];
  for (let date = days.from; date <= days.to && dates.length < LONGEST; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** Whether the date is one of those that do not suit. */
export function isExcepted({ weekdays, dates }: Exceptions, date: LocalDate): boolean {
  return weekdays.includes(weekday(date)) || dates.includes(date);
}

/** A span begins and ends on a day that suits: "this weekend but not Sunday" is Saturday. */
export function trimmed(days: MeantDays, exceptions: Exceptions): MeantDays {
  let { from, to } = days;
  while (from < to && isExcepted(exceptions, from)) from = addDays(from, 1);
  while (to > from && isExcepted(exceptions, to)) to = addDays(to, -1);
  return { ...days, from, to };
}
