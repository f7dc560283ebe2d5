import type { LocalDate } from "../time/calendar-date.ts";
import type { LocalTime } from "../time/clock-time.ts";
import { type CalendarDay, calendarDay } from "./calendar-day.ts";
import { commonSpans, type Span, withoutSpans } from "./span.ts";

/** Opening or working hours of one weekday (Monday 1 … Sunday 7) on the branch's wall clock; several rows a day make a split shift. */
export interface WeeklyHours {
  weekday: number;
  from: LocalTime;
  /** Not later than `from` means: on the next day. */
  to: LocalTime;
}

export interface DiaryStaff {
  id: string;
  hours: WeeklyHours[];
  timeOff: Span[];
}

/** Time that is taken; `held` while another customer still decides about it. */
export interface Occupied extends Span {
  held?: boolean;
}

/** All that decides which times of one branch are free for one service. */
export interface Diary {
  /** IANA zone of the branch. */
  zone: string;
  hours: WeeklyHours[];
  closedOn: LocalDate[];
  /** Those who are trained for the service, by name: whose turn it is among equals follows this order. */
  staff: DiaryStaff[];
  /** Rooms of the needed kind; null when the service needs none. */
  rooms: string[] | null;
  /** The devices that can give it, one of which is needed beside the room; null when it needs none. */
  devices: string[] | null;
  /** By resource ("staff:<id>", "room:<id>"), ordered by time. */
  occupied: Map<string, Occupied[]>;
  durationMinutes: number;
  /** Preparing before the treatment: the beautician, the room and the device are not free. */
  bufferBeforeMinutes: number;
  /** Disinfecting after the treatment: the beautician and the room are not free, the customer is. */
  bufferMinutes: number;
}

/** When a branch is open, whatever is booked. */
export type OpeningPlan = Pick<Diary, "zone" | "hours" | "closedOn">;

export function staffResource(staffId: string): string {
  return `staff:${staffId}`;
}

export function roomResource(roomId: string): string {
  return `room:${roomId}`;
}

/** Devices are kept beside rooms, under the same kind of name. */
export function deviceResource(deviceId: string): string {
  return roomResource(deviceId);
}

export function occupiedBy(diary: Diary, resource: string): readonly Occupied[] {
  return diary.occupied.get(resource) ?? [];
}

/** The treatment with the time before and after it in which everything it needs is not free. */
export function neededSpan(diary: Diary, start: number): Span {
  const { bufferBeforeMinutes, durationMinutes, bufferMinutes } = diary;
  return { from: start - bufferBeforeMinutes, to: start + durationMinutes + bufferMinutes };
}

/** When the branch is open for a day that begins on that date: lunch and closures are left out. */
export function openSpans(diary: OpeningPlan, date: LocalDate, day = calendarDay(date, diary.zone)): Span[] {
  return diary.closedOn.includes(date) ? [] : spansOn(diary.hours, day);
}

/** When the beautician works on that date while the branch is open, without her time off. */
export function workSpans(
  diary: OpeningPlan,
  staff: DiaryStaff,
  date: LocalDate,
  day = calendarDay(date, diary.zone),
  open = openSpans(diary, date, day),
): Span[] {
  if (open.length === 0) return [];
  const working = commonSpans(open, spansOn(staff.hours, day));
  return staff.timeOff.length === 0 ? working : withoutSpans(working, staff.timeOff);
}

function spansOn(hours: readonly WeeklyHours[], day: CalendarDay): Span[] {
  const spans: Span[] = [];
  for (const row of hours) {
    if (row.weekday !== day.weekday) continue;
    spans.push({ from: day.minuteAt(row.from), to: day.minuteAt(row.to, row.to > row.from ? 0 : 1) });
  }
  return spans;
}
