import ICAL from "ical.js";
import { addDays } from "../time/calendar-date.ts";
import { instantOf, isZone } from "../time/zone.ts";
import { offsetAt } from "../time/zone-offset.ts";
import { minuteOf } from "./span.ts";
import { zoneOfWindows } from "./windows-zones.ts";

/** When an event begins: its instant, the wall clock it was written in, and that clock's zone. */
export interface EventTime {
  instant: Date;
  allDay: boolean;
  /** "2026-11-21" and "10:00". */
  date: string;
  time: string;
  zone: string;
}

const MINUTE_MS = 60_000;

/** Reads a date or time property; null when it is none. All-day and floating times are those of the given zone. */
export function busyStart(property: ICAL.Property, zone: string): EventTime | null {
  const value = property.getFirstValue();
  return value instanceof ICAL.Time ? eventTime(value, property, zone) : null;
}

/** One time of a property that may hold several, such as EXDATE. */
export function eventTime(value: ICAL.Time, property: ICAL.Property, zone: string): EventTime | null {
  const two = (number: number) => String(number).padStart(2, "0");
  const date = `${String(value.year).padStart(4, "0")}-${two(value.month)}-${two(value.day)}`;
  const time = value.isDate ? "00:00" : `${two(value.hour)}:${two(value.minute)}`;
  try {
    if (!value.isDate && value.zone === ICAL.Timezone.utcTimezone) return at(date, time, "UTC", false);
    const named = value.isDate ? zone : zoneOf(property, value, zone);
    return at(date, time, named, value.isDate);
  } catch {
    return null;
  }
}

function at(date: string, time: string, zone: string, allDay: boolean): EventTime {
  return { instant: instantOf(date, time, zone), allDay, date, time, zone };
}

/**
 * The zone a time is written in. By its name, as IANA or Windows spell it, because the rules some programs put into a file are wrong;
 * by the file's own rules only when the name says nothing; else the given one.
 */
function zoneOf(property: ICAL.Property, value: ICAL.Time, fallback: string): string {
  const named = property.getFirstParameter("tzid") ?? "";
  const plain = named.replace(/^\/[^/]+\/(Olson_[^/]*\/)?/, "");
  if (isZone(plain)) return plain;
  const windows = zoneOfWindows(plain);
  if (windows) return windows;
  if (!value.zone || value.zone === ICAL.Timezone.localTimezone) return fallback;
  const location = String(value.zone.component?.getFirstPropertyValue("x-lic-location") ?? "");
  if (isZone(location)) return location;
  return sameOffset(value, fallback) ? fallback : fixedZone(value.utcOffset());
}

function sameOffset(value: ICAL.Time, zone: string): boolean {
  return offsetAt(value.toUnixTime() * 1000, zone) === value.utcOffset() * 1000;
}

/** A zone that never changes its clock, for whole hours; POSIX counts them the other way round. */
function fixedZone(seconds: number): string {
  const hours = Math.round(seconds / 3600);
  return hours === 0 ? "UTC" : `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
}

/** How many minutes the event lasts: to DTEND, for DURATION, a day for an all-day event without either, otherwise nothing (RFC 5545, 3.6.1). */
export function lengthOf(event: ICAL.Component, start: EventTime, zone: string): number {
  const ending = event.getFirstProperty("dtend");
  const end = ending && busyStart(ending, zone);
  if (end) return minuteOf(end.instant) - minuteOf(start.instant);
  const duration = event.getFirstPropertyValue("duration");
  if (duration instanceof ICAL.Duration) return Math.floor((duration.toSeconds() * 1000) / MINUTE_MS);
  if (!start.allDay) return 0;
  return minuteOf(instantOf(addDays(start.date, 1), "00:00", zone)) - minuteOf(start.instant);
}
