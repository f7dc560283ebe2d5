import { Temporal } from "temporal-polyfill";

const DAY_MS = 86_400_000;
const DAYS_KEPT = 4096;

/** What one UTC day looks like in a zone: one offset, or two with the instant at which the second begins. */
interface DayOffsets {
  before: number;
  after: number;
  changesAt: number;
}

const zones = new Map<string, Map<number, DayOffsets>>();

/**
 * Local time minus UTC in milliseconds at an epoch millisecond; throws RangeError for an unknown zone.
 * Availability asks this thousands of times, so each UTC day is worked out once per zone and kept.
 */
export function offsetAt(epochMs: number, zone: string): number {
  let days = zones.get(zone);
  if (!days) {
    days = new Map();
    askOffset(epochMs, zone);
    zones.set(zone, days);
  }
  const day = Math.floor(epochMs / DAY_MS);
  let offsets = days.get(day);
  if (!offsets) {
    offsets = offsetsOfDay(day, zone);
    if (days.size >= DAYS_KEPT) days.clear();
    days.set(day, offsets);
  }
  return epochMs < offsets.changesAt ? offsets.before : offsets.after;
}

function offsetsOfDay(day: number, zone: string): DayOffsets {
  const start = day * DAY_MS;
  const before = askOffset(start, zone);
  const after = askOffset(start + DAY_MS - 1, zone);
  if (before === after) return { before, after, changesAt: start };
  return { before, after, changesAt: firstInstantWith(after, start, start + DAY_MS - 1, zone) };
}

function firstInstantWith(offset: number, from: number, to: number, zone: string): number {
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askOffset(middle, zone) === offset) high = middle;
    else low = middle;
  }
  return high;
}

function askOffset(epochMs: number, zone: string): number {
  return (
    Temporal.Instant.fromEpochMilliseconds(Math.floor(epochMs)).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000
  );
}
