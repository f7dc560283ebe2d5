import { addDays, dayNumber, type LocalDate } from "../time/calendar-date.ts";
import { instantOf, localDate } from "../time/zone.ts";
import { type Diary, occupiedBy, staffResource } from "./diary.ts";
import type { Slot } from "./free-slots.ts";
import { type Shifts, shiftsOf } from "./shifts.ts";
import { firstEndingAfter, minuteOf, type Span } from "./span.ts";

/**
 * One slot for each time: with the beautician she had last when that one is free, else with the one who has the fewest
 * appointments that day; among equals the first place goes round from day to day.
 */
export function spreadFairly(
  diary: Diary,
  slots: readonly Slot[],
  lastStaffId?: string | null,
  shifts: Shifts = shiftsOf(diary),
): Slot[] {
  const rank = ranking(diary, lastStaffId ?? null, shifts);
  const best = new Map<number, { slot: Slot; rank: number }>();
  for (const slot of slots) {
    const minute = minuteOf(slot.startsAt);
    const own = rank(slot);
    const other = best.get(minute);
    if (!other || own < other.rank) best.set(minute, { slot, rank: own });
  }
  return [...best.values()].map(({ slot }) => slot).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** The lower, the sooner it is somebody's turn: whom she had last, then whoever has the fewest appointments that day. */
export function ranking(
  diary: Diary,
  lastStaffId: string | null,
  shifts: Shifts = shiftsOf(diary),
): (slot: Pick<Slot, "startsAt" | "staffId">) => number {
  const ids = diary.staff.map((one) => one.id);
  const dateOf = dateMemory(diary.zone);
  const known = new Map<string, Map<string, number>>();
  const busyOf = new Map(ids.map((id) => [id, occupiedBy(diary, staffResource(id))]));
  const openOn = new Map<LocalDate, Span>();
  return (slot) => {
    if (slot.staffId === lastStaffId) return -1;
    const date = dateOf(slot.startsAt);
    const ofDay = known.get(date) ?? new Map<string, number>();
    known.set(date, ofDay);
    let value = ofDay.get(slot.staffId);
    if (value === undefined) {
      const open = openOn.get(date) ?? wholeOf(shifts.open(date));
      openOn.set(date, open);
      value = takenIn(open, busyOf.get(slot.staffId) ?? []) * ids.length + turnOf(ids, slot.staffId, date);
      ofDay.set(slot.staffId, value);
    }
    return value;
  };
}

/** Slots come in order of time: the date of a day is worked out once. */
function dateMemory(zone: string): (instant: Date) => LocalDate {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  let date = "";
  return (instant) => {
    const time = instant.getTime();
    if (time < from || time >= until) {
      date = localDate(instant, zone);
      from = time;
      until = instantOf(addDays(date, 1), "00:00", zone).getTime();
    }
    return date;
  };
}

function turnOf(ids: readonly string[], staffId: string, date: LocalDate): number {
  return (ids.indexOf(staffId) + dayNumber(date)) % ids.length;
}

function wholeOf(open: readonly Span[]): Span {
  return { from: Math.min(...open.map((span) => span.from)), to: Math.max(...open.map((span) => span.to)) };
}

/** How many times of the branch's day are taken for a beautician. */
function takenIn(open: Span, busy: readonly Span[]): number {
  let count = 0;
  for (let i = firstEndingAfter(busy, open.from); i < busy.length; i++) {
    const span = busy[i];
    if (!span || span.from >= open.to) break;
    count++;
  }
  return count;
}
