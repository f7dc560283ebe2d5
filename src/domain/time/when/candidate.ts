import { addDays } from "../calendar-date.ts";
import type { MeantTime } from "./meant-time.ts";
import type { Mention } from "./mention.ts";
import { resolveDays } from "./resolve-day.ts";
import { resolveTime } from "./resolve-time.ts";
import type { MeantDays } from "./resolve-weekday.ts";
import type { Scene } from "./rule.ts";

const HALF_DAY = 720;

/** A mention with the days and times it means. */
export interface Candidate {
  mention: Mention;
  days: MeantDays | "none" | "impossible";
  time: MeantTime;
}

/** What a mention means on this day and at this hour. */
export function candidate(mention: Mention, scene: Scene): Candidate {
  const days = resolveDays(mention, scene);
  const said = delayed(resolveTime(mention.times), mention.delay);
  const over = mention.dates.some((date) => date.kind === "days" && date.over);
  const time = over ? said : laterToday(said, days, scene);
  const moved = typeof days === "object" && time.daysLater > 0;
  return { mention, time, days: moved ? { ...days, from: addDays(days.from, 1), to: addDays(days.to, 1) } : days };
}

/** "Push my 3pm back half an hour". */
function delayed(time: MeantTime, minutes: number): MeantTime {
  if (minutes === 0 || time.from === null || time.from !== time.to) return time;
  const moved = time.from + minutes;
  return moved < 0 || moved >= 2 * HALF_DAY ? { ...time, ambiguous: true } : { ...time, from: moved, to: moved };
}

/** "Today at 9", said after noon when nine is over, is nine in the evening. */
function laterToday(time: MeantTime, days: Candidate["days"], { today, minuteNow }: Scene): MeantTime {
  const isToday = typeof days === "object" && days.from === today && days.to === today;
  if (!isToday || time.sure || time.from === null || time.from !== time.to) return time;
  const evening = time.from + HALF_DAY;
  return minuteNow >= HALF_DAY && time.from < HALF_DAY && time.from < minuteNow && evening > minuteNow
    ? { ...time, from: evening, to: evening }
    : time;
}

/** Whether it says anything about the time. */
export function hasTime({ time }: Candidate): boolean {
  return time.from !== null || time.to !== null || time.impossible;
}

/** Whether it names another time than the other, or a time where the other has none. */
export function differs(a: Candidate, b: Candidate): boolean {
  return hasTime(a) && (a.time.from !== b.time.from || a.time.to !== b.time.to);
}

/** Whether its days, or its hours today, are over. */
export function isPast(days: Candidate["days"], time: MeantTime, { today, minuteNow }: Scene): boolean {
  if (typeof days !== "object") return false;
  if (days.to !== today) return days.to < today;
  if (time.to !== null) return time.to < minuteNow || (time.from !== time.to && time.to <= minuteNow);
  return false;
}
