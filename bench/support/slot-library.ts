import { getSlots } from "slot-calculator";
import type { Diary } from "../../src/domain/booking/diary.ts";
import { staffResource } from "../../src/domain/booking/diary.ts";
import { instantOfMinute } from "../../src/domain/booking/span.ts";
import { addDays } from "../../src/domain/time/calendar-date.ts";
import { instantOf } from "../../src/domain/time/zone.ts";

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The same question to slot-calculator (npm), which knows neither a grid nor disinfecting nor a lunch hour: one beautician, her hours and what is taken. */
export function slotLibrary(diary: Diary, staffIndex: number, from: string, days: number): number {
  const staff = diary.staff[staffIndex];
  if (!staff) return 0;
  const iso = (minute: number) => instantOfMinute(minute).toISOString();
  const { availableSlots } = getSlots({
    from: instantOf(from, "00:00", diary.zone).toISOString(),
    to: instantOf(addDays(from, days), "00:00", diary.zone).toISOString(),
    duration: diary.durationMinutes,
    outputTimezone: diary.zone,
    availability: staff.hours.map((row) => ({
      ...{ day: names[row.weekday - 1] ?? "", from: row.from, to: row.to, timezone: diary.zone },
    })),
    unavailability: (diary.occupied.get(staffResource(staff.id)) ?? []).map((span) => ({
      ...{ from: iso(span.from), to: iso(span.to) },
    })),
  });
  return availableSlots.length;
}
