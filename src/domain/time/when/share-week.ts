import type { Mention } from "./mention.ts";
import type { Week, Weekday } from "./token.ts";

/** "Tuesday or Thursday next week", 下周三或周四: days that are joined lie in one week, whichever of them names it. */
export function shareWeek(mentions: Mention[]): Mention[] {
  const result = [...mentions];
  for (let i = 1; i < result.length; i++) {
    const first = result[i - 1];
    const second = result[i];
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

function weekdays(mention: Mention): Weekday[] {
  return mention.dates.filter((date): date is Weekday => date.kind === "weekday" && date.together === undefined);
}
