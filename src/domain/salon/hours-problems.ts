import { isTime, minutesOf } from "../time/clock-time.ts";
import type { DayHours } from "./salon-plan.ts";

export const hoursProblems = ["bad_time", "closes_before_opens", "overlapping_hours"] as const;
export type HoursProblem = (typeof hoursProblems)[number];

interface Found {
  where: string;
  reason: HoursProblem;
  value: string;
}

/** What is wrong with a week of hours: times that are none, an end before its beginning, two stretches of a day that overlap. */
export function problemOfHours(hours: DayHours[], where: string): Found[] {
  const each = hours.flatMap((stretch, i) => problemOfStretch(stretch, `${where}.${i}`));
  return each.length > 0 ? each : overlaps(hours, where);
}

/** Nothing when the text is a time of day HH:MM. */
export function problemOfTime(time: string, where: string): Found[] {
  return isTime(time) ? [] : [{ where, reason: "bad_time", value: time }];
}

function problemOfStretch({ from, to }: DayHours, where: string): Found[] {
  const wrong = [from, ...(to === "24:00" ? [] : [to])].find((time) => !isTime(time));
  if (wrong !== undefined) return [{ where, reason: "bad_time", value: wrong }];
  return minutesOf(from) < minutesOf(to) ? [] : [{ where, reason: "closes_before_opens", value: `${from}–${to}` }];
}

function overlaps(hours: DayHours[], where: string): Found[] {
  return hours.flatMap((one, i) => {
    const clash = hours.slice(0, i).some((other) => {
      const apart = one.weekday !== other.weekday;
      return !apart && minutesOf(one.from) < minutesOf(other.to) && minutesOf(other.from) < minutesOf(one.to);
    });
    return clash ? [{ where: `${where}.${i}`, reason: "overlapping_hours", value: `${one.from}–${one.to}` }] : [];
  });
}
