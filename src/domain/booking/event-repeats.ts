import ICAL from "ical.js";
import { RRuleTemporal } from "rrule-temporal";
import { instantOf } from "../time/zone.ts";
import { type EventTime, eventTime } from "./event-time.ts";
import { instantOfMinute, minuteOf, type Span } from "./span.ts";

// A daily event may be older than twenty years; what repeats by the minute is no appointment.
const MOST_STEPS = 10_000;
const MOST_TIMES = 3000;
const tooOften = ["SECONDLY", "MINUTELY", "HOURLY"];

/** The minutes at which a repeated event begins inside the window, on the wall clock of its own zone; null when they are too many to work out. */
export function repeatsOf(event: ICAL.Component, start: EventTime, window: Span & { zone: string }): number[] | null {
  const starts = new Set<number>([minuteOf(start.instant)]);
  for (const rule of event.getAllProperties("rrule")) {
    const found = occurrences(rule, start, window);
    if (!found) return null;
    for (const minute of found) starts.add(minute);
    if (starts.size > MOST_TIMES) return null;
  }
  for (const minute of listed(event, "rdate", window.zone)) starts.add(minute);
  for (const minute of listed(event, "exdate", window.zone)) starts.delete(minute);
  return [...starts].filter((minute) => minute >= window.from && minute < window.to);
}

function occurrences(rule: ICAL.Property, start: EventTime, window: Span): number[] | null {
  const value = rule.getFirstValue();
  if (!(value instanceof ICAL.Recur) || tooOften.includes(value.freq)) return null;
  try {
    const rruleString = `${beginning(start)}\nRRULE:${written(value, start)}`;
    const repeated = new RRuleTemporal({ rruleString, maxIterations: MOST_STEPS, cache: false });
    const times = repeated.between(instantOfMinute(window.from), instantOfMinute(window.to), true);
    return times.map((time) => Math.floor(time.epochMilliseconds / 60_000));
  } catch {
    return null;
  }
}

function beginning({ date, time, zone }: EventTime): string {
  const clock = `${date.replaceAll("-", "")}T${time.replace(":", "")}00`;
  return zone === "UTC" ? `DTSTART:${clock}Z` : `DTSTART;TZID=${zone}:${clock}`;
}

/** UNTIL as an instant: a bare date, as all-day events have it, lasts to the end of that day. */
function written(value: ICAL.Recur, { zone }: EventTime): string {
  const text = value.toString();
  const { until } = value;
  if (!until?.isDate) return text;
  const day = until.toString().slice(0, 10);
  const last = new Date(instantOf(day, "24:00", zone).getTime() - 1000);
  const stamp = last.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
  return text.replace(/UNTIL=[^;]+/, `UNTIL=${stamp}`);
}

function listed(event: ICAL.Component, name: string, zone: string): number[] {
  return event.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value) => {
      const moment = value instanceof ICAL.Period ? value.start : value;
      const time = moment instanceof ICAL.Time ? eventTime(moment, property, zone) : null;
      return time ? [minuteOf(time.instant)] : [];
    }),
  );
}
