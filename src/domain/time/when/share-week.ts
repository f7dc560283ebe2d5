import { addDays, dateExists, dateOf, daysBetween, type LocalDate } from "../calendar-date.ts";
import type { Mention } from "./mention.ts";
import { monthFrom, yearAndMonth } from "./spans.ts";
import type { Week, Weekday } from "./token.ts";

const NEAR = 20;
const THIS_YEAR = 330;

/** "The party is on 10 December, hair on the 9th": a day without a month lies in the month named before, when near. */
export function shareMonth(mentions: Mention[], today: LocalDate): Mention[] {
  return mentions.map((mention, at) => {
    const [numbered] = mention.dates;
    const named = monthNamed(mentions[at - 1], today);
    if (numbered?.kind !== "dayOfMonth" || mention.dates.length > 1 || !named) return mention;
    const [year, month] = yearAndMonth(named);
    if (named.slice(0, 7) <= today.slice(0, 7) || !dateExists(year, month, numbered.day)) return mention;
    const near = Math.abs(daysBetween(named, dateOf(year, month, numbered.day))) <= NEAR;
    return near ? { ...mention, dates: [monthFrom(named, 0), numbered] } : mention;
  });
}

/** The day of a named month that the mention before speaks of, when it is not a year away. */
function monthNamed(before: Mention | undefined, today: LocalDate): LocalDate | null {
  const days = before?.dates.find((date) => date.kind === "days");
  const month = before?.dates.find((date) => date.kind === "month");
  const numbered = before?.dates.find((date) => date.kind === "dayOfMonth");
  const inMonth = month && numbered ? addDays(month.from, numbered.day - 1) : null;
  const date = days?.from ?? inMonth;
  return date && daysBetween(today, date) <= THIS_YEAR ? date : null;
}

/** "Tuesday or Thursday next week", 下周三或周四: days that are joined lie in one week, whichever of them names it. */
export function shareWeek(mentions: Mention[]): Mention[] {
  const result = [...mentions];
  for (let i = 1; i < result.length; i++) {
    const first = result[i - 1];
    const second = result[i];
    if (first && second) result[i] = inWeekOfRefused(first, second);
    if (!first || !second || (second.link !== "or" && second.link !== "to") || first.negated !== second.negated)
      continue;
    const [day] = weekdays(first);
    const [other] = weekdays(second);
    if (!day || !other || other.days[0] === undefined || (day.days[0] ?? 8) >= other.days[0]) continue;
    const week = second.dates.find((date): date is Week => date.kind === "week");
    if (week && first.dates.length === 1 && day.week === "bare") result[i - 1] = { ...first, dates: [day, week] };
    const named = first.dates.find((date): date is Week => date.kind === "week");
    if (named && second.dates.length === 1 && other.week === "bare") result[i] = { ...second, dates: [other, named] };
    else if (second.dates.length === 1 && other.week === "bare" && typeof day.week === "number" && day.week > 0)
      result[i] = { ...second, dates: [{ ...other, week: day.week }] };
  }
  return result;
}

/** 下周三我妈来，周四吧: where a day of a later week was taken back, a bare weekday is of that week. */
function inWeekOfRefused(refused: Mention, mention: Mention): Mention {
  const [gone] = weekdays(refused);
  const [day] = mention.dates;
  const withdrawn = refused.negated === "weighed" || (refused.negated !== "no" && refused.asked);
  const back = withdrawn && !refused.except && typeof gone?.week === "number" && gone.week > 0;
  if (!back || mention.negated !== "no" || mention.dates.length !== 1 || day?.kind !== "weekday" || day.week !== "bare")
    return mention;
  return day.together ? mention : { ...mention, dates: [{ ...day, week: gone.week }] };
}

function weekdays(mention: Mention): Weekday[] {
  return mention.dates.filter((date): date is Weekday => date.kind === "weekday" && date.together === undefined);
}
