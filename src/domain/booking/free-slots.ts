import { addDays, type LocalDate } from "../time/calendar-date.ts";
import { localDate } from "../time/zone.ts";
import { offsetAt } from "../time/zone-offset.ts";
import { type Diary, type DiaryStaff, occupiedBy, staffResource } from "./diary.ts";
import { keptThen } from "./kept-times.ts";
import { type PlaceFound, placeFinder, type TreatmentPlace } from "./place-finder.ts";
import type { BookingRules } from "./rules.ts";
import { type Shifts, shiftsOf } from "./shifts.ts";
import { firstEndingAfter, instantOfMinute, type Span } from "./span.ts";

/** A time at which a beautician is free, and a room and a device where they are needed. */
export interface Slot extends TreatmentPlace {
  startsAt: Date;
  staffId: string;
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
export function freeSlots(diary: Diary, wish: Wish, shifts: Shifts = shiftsOf(diary)): Slot[] {
  const search = { diary, place: placeFinder(diary), stepMinutes: wish.rules.stepMinutes };
  const earliest = earliestMinute(wish);
  const staff = wantedStaff(diary, wish).map((one) => ({ one, busy: occupiedBy(diary, staffResource(one.id)) }));
  const kept = keptThen(diary, wish.rules, shifts, wish.now);
  const found: Slot[] = [];
  for (const date of daysOf(wish, diary.zone)) {
    const ofDay: DaySlots = new Map();
    for (const { one, busy } of staff) {
      for (const span of shifts.of(one, date)) {
        addSlots(ofDay, search, { staffId: one.id, busy }, { from: Math.max(span.from, earliest), to: span.to });
      }
    }
    for (const start of [...ofDay.keys()].sort((a, b) => a - b)) {
      if (wish.rules.kept && kept(start, date)) continue;
      for (const slot of ofDay.get(start) ?? []) found.push(slot);
    }
  }
  return found;
}

/** By the minute they start; they share the instant. */
type DaySlots = Map<number, Slot[]>;

/** The first minute that keeps the lead time. */
export function earliestMinute({ now, rules }: Pick<Wish, "now" | "rules">): number {
  return Math.ceil(now.getTime() / 60_000) + rules.leadMinutes;
}

export function wantedStaff(diary: Diary, { staffIds }: Wish): DiaryStaff[] {
  return staffIds ? diary.staff.filter((one) => staffIds.includes(one.id)) : diary.staff;
}

/** The dates of the wish that lie between today and the horizon. */
export function daysOf(wish: Wish, zone: string): LocalDate[] {
  const today = localDate(wish.now, zone);
  const last = addDays(today, wish.rules.horizonDays);
  const days: LocalDate[] = [];
  // A shift that began yesterday and runs past midnight still counts.
  let date = wish.from < today ? addDays(today, -1) : wish.from;
  for (; date <= wish.to && date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}

interface SlotSearch {
  diary: Diary;
  place: (start: number) => PlaceFound;
  stepMinutes: number;
}

/** A beautician and what of her time is taken. */
interface Busy {
  staffId: string;
  busy: readonly Span[];
}

function addSlots(slots: DaySlots, search: SlotSearch, { staffId, busy }: Busy, span: Span): void {
  const { diary, place, stepMinutes } = search;
  const { bufferBeforeMinutes: before, durationMinutes } = diary;
  const after = durationMinutes + diary.bufferMinutes;
  const grid = gridOf(span.from, stepMinutes, diary.zone);
  let next = firstEndingAfter(busy, span.from - before);
  let start = grid(span.from);
  while (start + durationMinutes <= span.to) {
    const taken = busy[next];
    if (taken && taken.to <= start - before) {
      next++;
    } else if (taken && taken.from < start + after) {
      start = grid(taken.to + before);
    } else {
      const found = place(start);
      if (typeof found !== "string") {
        addSlot(slots, start, staffId, found);
      }
      start += stepMinutes;
    }
  }
}

function addSlot(slots: DaySlots, start: number, staffId: string, { roomId, deviceId }: TreatmentPlace): void {
  const there = slots.get(start);
  const startsAt = there?.[0]?.startsAt ?? instantOfMinute(start);
  const slot = { startsAt, staffId, roomId, deviceId };
  if (there) there.push(slot);
  else slots.set(start, [slot]);
}

/** The next minute on the wall clock's grid, at or after the given one. */
export function gridOf(near: number, stepMinutes: number, zone: string): (minute: number) => number {
  const offset = offsetAt(near * 60_000, zone) / 60_000;
  return (minute) =>
    minute + ((stepMinutes - ((((minute + offset) % stepMinutes) + stepMinutes) % stepMinutes)) % stepMinutes);
}
