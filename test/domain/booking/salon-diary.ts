import type { Diary, WeeklyHours } from "../../../src/domain/booking/diary.ts";
import { minuteOf } from "../../../src/domain/booking/span.ts";
import { instantOf } from "../../../src/domain/time/zone.ts";

export const rules = { leadMinutes: 60, horizonDays: 60, stepMinutes: 30 };

/** The same stretches on each weekday. */
export function daily(...stretches: [from: string, to: string][]): WeeklyHours[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => stretches.map(([from, to]) => ({ weekday, from, to })));
}

/** A small branch: one beautician, ten to six, a lunch hour, an hour's treatment with ten minutes of cleaning. */
export function diary(change: Partial<Diary> = {}): Diary {
  return {
    zone: "Asia/Shanghai",
    hours: daily(["10:00", "13:00"], ["14:00", "18:00"]),
    closedOn: [],
    staff: [{ id: "lin", hours: daily(["10:00", "18:00"]), timeOff: [] }],
    rooms: null,
    devices: null,
    occupied: new Map(),
    durationMinutes: 60,
    bufferBeforeMinutes: 0,
    bufferMinutes: 10,
    ...change,
  };
}

/** A stretch on a wall clock of the zone. */
export function span(date: string, from: string, to: string, zone = "Asia/Shanghai") {
  return { from: minuteOf(instantOf(date, from, zone)), to: minuteOf(instantOf(date, to, zone)) };
}
