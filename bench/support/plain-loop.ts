import type { Diary } from "../../src/domain/booking/diary.ts";
import { staffResource } from "../../src/domain/booking/diary.ts";
import { minuteOf } from "../../src/domain/booking/span.ts";
import { addDays, weekday } from "../../src/domain/time/calendar-date.ts";
import { instantOf } from "../../src/domain/time/zone.ts";

/**
 * What somebody writes in an afternoon for exactly this salon: no rooms, no lead time, no night shifts, no reasons, everything in numbers;
 * appointments are walked along once. The yardstick of the benchmark, not a part of the product.
 */
export function plainLoop(diary: Diary, from: string, days: number, stepMinutes: number, earliest: number): number[] {
  const starts: number[] = [];
  for (const one of diary.staff) {
    const busy = diary.occupied.get(staffResource(one.id)) ?? [];
    let next = 0;
    for (let day = 0; day < days; day++) {
      const date = addDays(from, day);
      if (diary.closedOn.includes(date)) continue;
      const number = weekday(date);
      for (const open of diary.hours) {
        if (open.weekday !== number) continue;
        for (const hers of one.hours) {
          if (hers.weekday !== number) continue;
          const begin = minuteOf(instantOf(date, open.from > hers.from ? open.from : hers.from, diary.zone));
          const end = minuteOf(instantOf(date, open.to < hers.to ? open.to : hers.to, diary.zone));
          for (let start = begin; start + diary.durationMinutes <= end; start += stepMinutes) {
            if (start < earliest) continue;
            while (next < busy.length && (busy[next]?.to ?? 0) <= start) next++;
            const taken = busy[next];
            if (!taken || taken.from >= start + diary.durationMinutes + diary.bufferMinutes) starts.push(start);
          }
        }
      }
    }
  }
  return starts;
}
