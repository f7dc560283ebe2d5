import { dayNumber, type LocalDate } from "../time/calendar-date.ts";
import { localDate } from "../time/zone.ts";
import { type Diary, occupiedBy, staffResource } from "./diary.ts";
import type { Slot } from "./free-slots.ts";
import { type Shifts, shiftsOf } from "./shifts.ts";
import { firstEndingAfter } from "./span.ts";

/**
 * One slot for each time: with the beautician she had last when that one is free, else with the one who has the fewest
 * appointments that day; among equals the first place goes round from day to day.
 */
export function spreadFairly(diary: Diary, slots: readonly Slot[], lastStaffId?: string | null): Slot[] {
  const rank = ranking(diary, lastStaffId ?? null);
  const best = new Map<number, { slot: Slot; rank: number }>();
  for (const slot of slots) {
    const time = slot.startsAt.getTime();
    const own = rank(slot);
    const other = best.get(time);
    if (!other || own < other.rank) best.set(time, { slot, rank: own });
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
  return (slot) => {
    if (slot.staffId === lastStaffId) return -1;
    const date = dateOf(slot.startsAt);
    const ofDay = known.get(date) ?? new Map<string, number>();
    known.set(date, ofDay);
    let value = ofDay.get(slot.staffId);
    if (value === undefined) {
      value = bookedThatDay(diary, shifts, slot.staffId, date) * ids.length + turnOf(ids, slot.staffId, date);
      ofDay.set(slot.staffId, value);
    }
    return value;
  };
}

/** Many slots start at the same time: its date is worked out once. */
function dateMemory(zone: string): (instant: Date) => LocalDate {
  let known = Number.NaN;
  let date = "";
  return (instant) => {
    if (instant.getTime() !== known) {
      known = instant.getTime();
      date = localDate(instant, zone);
    }
    return date;
  };
}

function turnOf(ids: readonly string[], staffId: string, date: LocalDate): number {
  return (ids.indexOf(staffId) + dayNumber(date)) % ids.length;
}

/** How many times of the branch's day are taken for a beautician. */
function bookedThatDay(diary: Diary, shifts: Shifts, staffId: string, date: LocalDate): number {
  const open = shifts.open(date);
  const from = Math.min(...open.map((span) => span.from));
  const to = Math.max(...open.map((span) => span.to));
  const busy = occupiedBy(diary, staffResource(staffId));
  let count = 0;
  for (let i = firstEndingAfter(busy, from); i < busy.length; i++) {
    const span = busy[i];
    if (!span || span.from >= to) break;
    count++;
  }
  return count;
}
