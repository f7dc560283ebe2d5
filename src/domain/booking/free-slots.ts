import { addDays, type LocalDate } from "../time/calendar-date.ts";
import { localDate } from "../time/zone.ts";
import { offsetAt } from "../time/zone-offset.ts";
import { type Diary, type DiaryStaff, occupiedBy, openSpans, roomResource, staffResource, workSpans } from "./diary.ts";
import type { BookingRules } from "./rules.ts";
import { firstEndingAfter, instantOfMinute, isFree, minuteOf, type Span } from "./span.ts";

/** A time at which a beautician (and a room, when one is needed) is free. */
export interface Slot {
  startsAt: Date;
  staffId: string;
  roomId: string | null;
}

/** Which times are asked for: days of the branch's calendar from `from` to `to`, both included. */
export interface Wish {
  now: Date;
  from: LocalDate;
  to: LocalDate;
  /** Only these beauticians; all who are trained for it when absent. */
  staffIds?: readonly string[];
  rules: BookingRules;
}

/**
 * Every time at which the treatment fits into the branch's and a beautician's hours and nothing overlaps, by time and then beautician.
 * Pure; the lead time and the horizon of the rules are kept, the days of a clock change are as long as they are.
 */
export function freeSlots(diary: Diary, wish: Wish): Slot[] {
  const rooms = roomFinder(diary);
  const earliest = Math.ceil(wish.now.getTime() / 60_000) + wish.rules.leadMinutes;
  const wanted = wish.staffIds;
  const staff = wanted ? diary.staff.filter((one) => wanted.includes(one.id)) : diary.staff;
  const found: Slot[] = [];
  for (const date of daysOf(wish, diary.zone)) {
    const open = openSpans(diary, date);
    const ofDay: Slot[] = [];
    for (const one of staff) {
      for (const span of workSpans(diary, one, date, open)) {
        addSlots(
          ofDay,
          diary,
          one,
          { from: Math.max(span.from, earliest), to: span.to },
          wish.rules.stepMinutes,
          rooms,
        );
      }
    }
    ofDay.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    for (const slot of ofDay) found.push(slot);
  }
  return found;
}

/** The dates of the wish that lie between today and the horizon. */
function daysOf(wish: Wish, zone: string): LocalDate[] {
  const today = localDate(wish.now, zone);
  const last = addDays(today, wish.rules.horizonDays);
  const days: LocalDate[] = [];
  // A shift that began yesterday and runs past midnight still counts.
  let date = wish.from < today ? addDays(today, -1) : wish.from;
  for (; date <= wish.to && date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}

type RoomFinder = (start: number) => string | null | undefined;

function addSlots(
  slots: Slot[],
  diary: Diary,
  staff: DiaryStaff,
  span: Span,
  stepMinutes: number,
  rooms: RoomFinder,
): void {
  const busy = occupiedBy(diary, staffResource(staff.id));
  const grid = gridOf(span.from, stepMinutes, diary.zone);
  let next = firstEndingAfter(busy, span.from);
  let start = grid(span.from);
  while (start + diary.durationMinutes <= span.to) {
    const taken = busy[next];
    if (taken && taken.to <= start) {
      next++;
    } else if (taken && taken.from < start + diary.durationMinutes + diary.bufferMinutes) {
      start = grid(taken.to);
    } else {
      const roomId = rooms(start);
      if (roomId !== undefined) slots.push({ startsAt: instantOfMinute(start), staffId: staff.id, roomId });
      start += stepMinutes;
    }
  }
}

/** The next minute on the wall clock's grid, at or after the given one. */
function gridOf(near: number, stepMinutes: number, zone: string): (minute: number) => number {
  const offset = offsetAt(near * 60_000, zone) / 60_000;
  return (minute) =>
    minute + ((stepMinutes - ((((minute + offset) % stepMinutes) + stepMinutes) % stepMinutes)) % stepMinutes);
}

/** The first free room for a treatment that starts at that minute: null when none is needed, undefined when none is free. */
export function roomFinder(diary: Diary): RoomFinder {
  const { rooms } = diary;
  if (rooms === null) return () => null;
  const known = new Map<number, string | undefined>();
  const length = diary.durationMinutes + diary.bufferMinutes;
  return (start) => {
    if (!known.has(start)) {
      const wanted = { from: start, to: start + length };
      known.set(
        start,
        rooms.find((room) => isFree(occupiedBy(diary, roomResource(room)), wanted)),
      );
    }
    return known.get(start);
  };
}

/** How much of the day is taken for each beautician, for the fair spread. */
export function bookedThatDay(diary: Diary, staffId: string, date: LocalDate): number {
  const day = workDay(diary, date);
  const busy = occupiedBy(diary, staffResource(staffId));
  let count = 0;
  for (let i = firstEndingAfter(busy, day.from); i < busy.length; i++) {
    const span = busy[i];
    if (!span || span.from >= day.to) break;
    count++;
  }
  return count;
}

function workDay(diary: Diary, date: LocalDate): Span {
  const open = openSpans(diary, date);
  return { from: Math.min(...open.map((span) => span.from)), to: Math.max(...open.map((span) => span.to)) };
}

/** The minute a slot's treatment starts. */
export function startMinute(slot: Slot): number {
  return minuteOf(slot.startsAt);
}
