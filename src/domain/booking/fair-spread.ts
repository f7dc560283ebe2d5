import { dayNumber, type LocalDate } from "../time/calendar-date.ts";
import { localDate } from "../time/zone.ts";
import type { Diary } from "./diary.ts";
import { bookedThatDay, type Slot } from "./free-slots.ts";

/**
 * One slot for each time: with the beautician she had last when that one is free, else with the one who has the fewest
 * appointments that day; among equals the first place goes round from day to day.
 */
export function spreadFairly(diary: Diary, slots: readonly Slot[], lastStaffId?: string | null): Slot[] {
  const rank = ranking(diary, lastStaffId ?? null);
  const best = new Map<number, Slot>();
  for (const slot of slots) {
    const time = slot.startsAt.getTime();
    const other = best.get(time);
    if (!other || rank(slot) < rank(other)) best.set(time, slot);
  }
  return [...best.values()].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function ranking(diary: Diary, lastStaffId: string | null): (slot: Slot) => number {
  const ids = diary.staff.map((one) => one.id).sort();
  const known = new Map<string, number>();
  return (slot) => {
    if (slot.staffId === lastStaffId) return -1;
    const date = localDate(slot.startsAt, diary.zone);
    const key = `${slot.staffId} ${date}`;
    let value = known.get(key);
    if (value === undefined) {
      value = bookedThatDay(diary, slot.staffId, date) * ids.length + turnOf(ids, slot.staffId, date);
      known.set(key, value);
    }
    return value;
  };
}

function turnOf(ids: readonly string[], staffId: string, date: LocalDate): number {
  return (ids.indexOf(staffId) + dayNumber(date)) % ids.length;
}
