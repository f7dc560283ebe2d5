import { type LocalDate, weekday } from "../time/calendar-date.ts";
import type { LocalTime } from "../time/clock-time.ts";
import { localTime } from "../time/zone.ts";
import type { Diary } from "./diary.ts";
import type { BookingRules } from "./rules.ts";
import type { Shifts } from "./shifts.ts";
import { instantOfMinute, minuteOf } from "./span.ts";

/** Times that an owner keeps for customers of a tier and above, until some hours before they begin. */
export interface KeptTimes {
  /** 1 to 3; 0: nothing is kept. */
  tier: number;
  /** So many of the first and of the last times of each day of the branch. */
  first: number;
  last: number;
  /** Between these hours of the wall clock on these weekdays (Monday 1 … Sunday 7); no days: no hours. */
  days: readonly number[];
  from: LocalTime;
  to: LocalTime;
  /** So many hours before it begins a kept time is everybody's. */
  untilHours: number;
}

/** What a branch begins with. */
export const keepsNothing: KeptTimes = {
  ...{ tier: 0, first: 0, last: 0, days: [], from: "10:00", to: "12:00", untilHours: 48 },
};

/** What is kept from a customer of that tier; undefined when nothing is. */
export function keptFrom(kept: KeptTimes, tier: number): KeptTimes | undefined {
  return kept.tier > 0 && tier < kept.tier ? kept : undefined;
}

/** Until when the treatment's time at that minute is kept for others, null when it is anybody's; `date` is the day of the branch it belongs to. */
export type KeptThen = (minute: number, date: LocalDate) => Date | null;

const HOUR_MINUTES = 60;

/** Looks up which times are kept: counted on the grid that customers are offered, from the opening of the branch to the last time at which the treatment fits. */
export function keptThen(diary: Diary, { kept, stepMinutes }: BookingRules, shifts: Shifts, now: Date): KeptThen {
  if (!kept) return () => null;
  const nowMinute = minuteOf(now);
  return (minute, date) => {
    const opensAt = minute - kept.untilHours * HOUR_MINUTES;
    if (nowMinute >= opensAt) return null;
    const isKept = atTheEdge(minute, date) || inTheHours(minute, date);
    return isKept ? instantOfMinute(opensAt) : null;
  };

  function atTheEdge(minute: number, date: LocalDate): boolean {
    const open = shifts.open(date);
    if (!kept || open.length === 0) return false;
    const first = Math.min(...open.map((span) => span.from));
    const last = Math.max(...open.map((span) => span.to)) - diary.durationMinutes;
    return minute < first + kept.first * stepMinutes || minute > last - kept.last * stepMinutes;
  }

  function inTheHours(minute: number, date: LocalDate): boolean {
    if (!kept?.days.includes(weekday(date))) return false;
    const time = localTime(instantOfMinute(minute), diary.zone);
    return time >= kept.from && time < kept.to;
  }
}
