import { addDays, type LocalDate, weekday } from "../time/calendar-date.ts";
import { instantOf, localDate } from "../time/zone.ts";
import { type Diary, type DiaryStaff, neededSpan, occupiedBy, staffResource } from "./diary.ts";
import { gridOf, type Wish, wantedStaff } from "./free-slots.ts";
import type { Refusal, RefusalReason } from "./refusal.ts";
import { refusalForSlot } from "./refusal-for-slot.ts";
import { shiftsOf } from "./shifts.ts";
import { firstOverlap, instantOfMinute, minuteOf, overlap, type Span } from "./span.ts";

/** What more there is to say of a reason: which kind of closed, away or taken it is. */
export type HiddenDetail =
  /** The branch is closed the whole day. */
  | "closed_day"
  /** It is open that day, but not then, or not long enough: before opening, over lunch, past the end. */
  | "outside_hours"
  | "time_off"
  /** She does not work at that hour of that weekday. */
  | "not_her_hours"
  /** Only the time for preparing or disinfecting is in the way. */
  | "cleaning";

export interface WhyHidden {
  reason: RefusalReason;
  detail: HiddenDetail | null;
  /** When what is in the way ends, where one thing is. */
  until: Date | null;
}

/** A time of the grid with one beautician: free (`why` is null), or hidden with its reason. */
export interface ExplainedTime {
  startsAt: Date;
  staffId: string;
  why: WhyHidden | null;
}

/** A rule of the day beside hours and bookings, e.g. that the skin still recovers. */
export type DayRule = (date: LocalDate) => Refusal | null;

/**
 * Every time of the grid on the days of the wish, from the opening to the closing of the branch, with each beautician: free or why not. The
 * same rules as freeSlots; a day on which the branch is closed is one line, at its midnight.
 */
export function explainTimes(diary: Diary, wish: Wish, dayRule: DayRule = () => null): ExplainedTime[] {
  const { now, rules } = wish;
  const shifts = shiftsOf(diary);
  const staff = wantedStaff(diary, wish);
  const explained: ExplainedTime[] = [];
  for (let date = wish.from; date <= wish.to; date = addDays(date, 1)) {
    const starts = startsOf(diary, date, shifts.open(date), rules.stepMinutes);
    const closed = dayRule(date);
    for (const startsAt of starts) {
      for (const one of staff) {
        const refusal = refusalForSlot(diary, { staffId: one.id, startsAt }, now, rules, shifts) ?? closed;
        explained.push({ startsAt, staffId: one.id, why: refusal && describe(diary, one, startsAt, refusal) });
      }
    }
  }
  return explained;
}

function startsOf(diary: Diary, date: LocalDate, open: readonly Span[], stepMinutes: number): Date[] {
  if (open.length === 0) return [instantOf(date, "00:00", diary.zone)];
  const from = Math.min(...open.map((span) => span.from));
  const to = Math.max(...open.map((span) => span.to));
  const starts: Date[] = [];
  for (let start = gridOf(from, stepMinutes, diary.zone)(from); start < to; start += stepMinutes) {
    starts.push(instantOfMinute(start));
  }
  return starts;
}

function describe(diary: Diary, staff: DiaryStaff, startsAt: Date, { reason }: Refusal): WhyHidden {
  const start = minuteOf(startsAt);
  const treatment = { from: start, to: start + diary.durationMinutes };
  switch (reason) {
    case "closed":
      return { reason, detail: isClosedDay(diary, startsAt) ? "closed_day" : "outside_hours", until: null };
    case "away": {
      const off = staff.timeOff.find((span) => overlap(span, treatment));
      return { reason, detail: off ? "time_off" : "not_her_hours", until: off ? instantOfMinute(off.to) : null };
    }
    case "taken":
    case "held": {
      const clash = firstOverlap(occupiedBy(diary, staffResource(staff.id)), neededSpan(diary, start));
      const detail = clash && !overlap(clash, treatment) ? "cleaning" : null;
      return { reason, detail, until: clash ? instantOfMinute(clash.to) : null };
    }
    default:
      return { reason, detail: null, until: null };
  }
}

function isClosedDay(diary: Diary, startsAt: Date): boolean {
  const date = localDate(startsAt, diary.zone);
  return diary.closedOn.includes(date) || !diary.hours.some((row) => row.weekday === weekday(date));
}
