import { addDays, type LocalDate } from "../time/calendar-date.ts";
import type { LocalTime } from "../time/clock-time.ts";
import { type Exceptions, isExcepted } from "../time/when/exceptions.ts";
import type { When } from "../time/when.ts";
import { localDate, localTime } from "../time/zone.ts";

/** What a customer has said so far about when she wants to come, on the branch's calendar and clock. */
export interface WishedTime {
  /** Days to choose from; null is open. */
  from: LocalDate | null;
  to: LocalDate | null;
  /** The day she chose. */
  date: LocalDate | null;
  /** Part of the day; equal when it is an exact time. */
  timeFrom: LocalTime | null;
  timeTo: LocalTime | null;
  /** "Three or four": the later hour suits as well as the earlier one. */
  lastToo?: boolean | undefined;
  /** Days that do not suit her. */
  except?: Exceptions | undefined;
}

export const noWish: WishedTime = { from: null, to: null, date: null, timeFrom: null, timeTo: null };

/** Why words about a day or time could not simply be taken; each has a sentence "booking-day-<problem>". */
export type WishProblem = "past" | "invalid" | "ambiguous" | "conflict";

/** The wish after her words: a new day replaces the old one, a time alone keeps the day. */
export function addToWish(wish: WishedTime, when: When): { wish: WishedTime; problem: WishProblem | null } {
  if (!when.found) return { wish, problem: null };
  if (when.invalid) return { wish, problem: "invalid" };
  if (when.past) return { wish, problem: "past" };
  const { timeFrom, timeTo } = when;
  const lastToo = when.ambiguous && timeFrom !== null && timeTo !== null && when.dateFrom === undefined;
  const times = timeFrom !== null || timeTo !== null ? { timeFrom, timeTo, lastToo: lastToo || undefined } : {};
  const span = when.dateFrom && when.dateTo ? { date: null, from: when.dateFrom, to: when.dateTo } : {};
  const day = when.date ? dayOrNeighbours(when, when.date) : span;
  const named = when.date !== undefined || when.dateFrom !== undefined;
  const except = named ? when.except : bothExceptions(wish.except, when.except);
  const next = { ...wish, ...day, ...times, except };
  if (when.conflict && when.date) return { wish: eitherDay(next, when.date, when.conflict), problem: "conflict" };
  // "Any day but Monday" leaves the days open, and there is nothing to ask back.
  const open = when.except !== undefined && !named;
  return { wish: open ? { ...next, date: null } : next, problem: when.ambiguous && !open ? "ambiguous" : null };
}

/** "Not Saturday either" comes on top of what she has taken out before. */
function bothExceptions(before?: Exceptions, now?: Exceptions): Exceptions | undefined {
  if (!before || !now) return now ?? before;
  return {
    weekdays: [...new Set([...before.weekdays, ...now.weekdays])],
    dates: [...new Set([...before.dates, ...now.dates])],
  };
}

/** "Tuesday the 9th" that is a Wednesday: she chooses between the two days. */
function eitherDay(wish: WishedTime, date: LocalDate, other: LocalDate): WishedTime {
  const [from = date, to = date] = [date, other].sort();
  const dates: LocalDate[] = [];
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) dates.push(day);
  return { ...wish, date: null, from, to, except: { weekdays: [], dates } };
}

/** Figures with two readings: she chooses between the days around. "Saturday morning or afternoon" leaves only the time open. */
function dayOrNeighbours(when: When, date: LocalDate): Pick<WishedTime, "date" | "from" | "to"> {
  const timeIsOpen = when.timeFrom !== when.timeTo;
  if (!when.ambiguous || timeIsOpen) return { date: when.ambiguous ? null : date, from: date, to: date };
  return { date: null, from: addDays(date, -1), to: addDays(date, 1) };
}

/** "这周五" said on a Saturday: the next Friday. null when her words name no weekday that went by in the last seven days. */
export function sameWeekdayAhead(text: string, when: When, today: LocalDate): LocalDate | null {
  const { date } = when;
  const named = /[周週]|星期|礼拜|禮拜|\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?s?\b/i.test(text);
  if (!named || !date || date >= today || date < addDays(today, -7)) return null;
  const ahead = addDays(date, 7);
  return ahead > today ? ahead : addDays(ahead, 7);
}

/** Whether she named one exact time. */
export function isExact(wish: WishedTime): boolean {
  return wish.timeFrom !== null && wish.timeFrom === wish.timeTo;
}

const WIDER_MINUTES = [60, 120];

/** The wished part of the day made wider by an hour or two, so far that one of the times fits; null when none does, or no hour was wished. */
export function aroundHour(wish: WishedTime, times: readonly { startsAt: Date }[], zone: string): WishedTime | null {
  const { timeFrom, timeTo } = wish;
  if (timeFrom === null && timeTo === null) return null;
  const wider = WIDER_MINUTES.map((minutes) => ({
    ...wish,
    timeFrom: timeFrom && shifted(timeFrom, -minutes),
    timeTo: timeTo && shifted(timeTo, minutes),
  }));
  return wider.find((one) => times.some(({ startsAt }) => fitsWish(one, startsAt, zone))) ?? null;
}

function shifted(time: LocalTime, minutes: number): LocalTime {
  const [hour = "0", minute = "0"] = time.split(":");
  const moved = Math.min(24 * 60 - 1, Math.max(0, Number(hour) * 60 + Number(minute) + minutes));
  return `${String(Math.floor(moved / 60)).padStart(2, "0")}:${String(moved % 60).padStart(2, "0")}`;
}

/** Whether a treatment that starts then begins in the wished part of the day. */
export function fitsWish(wish: WishedTime, startsAt: Date, zone: string): boolean {
  const time = localTime(startsAt, zone);
  if (wish.except && isExcepted(wish.except, localDate(startsAt, zone))) return false;
  if (isExact(wish)) return time === wish.timeFrom;
  if (wish.lastToo && time === wish.timeTo) return true;
  return (wish.timeFrom === null || time >= wish.timeFrom) && (wish.timeTo === null || time < wish.timeTo);
}
