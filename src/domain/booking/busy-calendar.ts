import ICAL from "ical.js";
import type { BusyProblem } from "./calendar-address.ts";
import { repeatsOf } from "./event-repeats.ts";
import { busyStart, type EventTime, lengthOf } from "./event-time.ts";
import { minuteOf, overlap, type Span } from "./span.ts";

/** Between which minutes busy times are wanted, and the zone of what names none: all-day events and floating times. */
export interface BusyWindow extends Span {
  zone: string;
}

export type BusyCalendar = { ok: true; events: BusyEvent[] } | { ok: false; reason: BusyProblem };

/** One event of the calendar; working out when it repeats takes a moment, so the caller may rest between two of them. */
export interface BusyEvent {
  spans(): { ok: true; spans: Span[] } | { ok: false; reason: BusyProblem };
}

const MOST_EVENTS = 5000;

/**
 * What makes somebody busy in a calendar file (RFC 5545): every event that is neither cancelled nor marked as free, repeated ones at each
 * of their times without the exceptions. Names, places and guests are not looked at.
 */
export function readBusyCalendar(text: string, window: BusyWindow): BusyCalendar {
  const root = parsed(text);
  if (!root) return { ok: false, reason: "not_a_calendar" };
  const events = root.getAllSubcomponents("vevent");
  if (events.length > MOST_EVENTS) return { ok: false, reason: "too_much" };
  const changed = changedTimes(events, window.zone);
  const busy = events.filter((event) => !isFreeTime(event));
  return { ok: true, events: busy.map((event) => ({ spans: () => spansOf(event, window, changed) })) };
}

function parsed(text: string): ICAL.Component | null {
  try {
    const found: unknown = ICAL.parse(text);
    // Several calendars in one file come as a list; the first with events is the one.
    const roots = Array.isArray(found) && typeof found[0] === "string" ? [found] : Array.isArray(found) ? found : [];
    const components = roots.map((root) => new ICAL.Component(root));
    return components.find((root) => root.name === "vcalendar") ?? null;
  } catch {
    return null;
  }
}

function isFreeTime(event: ICAL.Component): boolean {
  const said = (name: string) => String(event.getFirstPropertyValue(name) ?? "").toUpperCase();
  if (said("status") === "CANCELLED" || said("transp") === "TRANSPARENT") return true;
  return ["FREE", "WORKINGELSEWHERE"].includes(said("x-microsoft-cdo-busystatus"));
}

/** "<uid> <minute>" of the single times of repeated events that stand in the file as events of their own, moved or cancelled. */
function changedTimes(events: ICAL.Component[], zone: string): Set<string> {
  const changed = new Set<string>();
  for (const event of events) {
    const replaced = event.getFirstProperty("recurrence-id");
    const time = replaced && busyStart(replaced, zone);
    if (time) changed.add(`${event.getFirstPropertyValue("uid")} ${minuteOf(time.instant)}`);
  }
  return changed;
}

function spansOf(event: ICAL.Component, window: BusyWindow, changed: Set<string>): ReturnType<BusyEvent["spans"]> {
  const begin = event.getFirstProperty("dtstart");
  const start = begin && busyStart(begin, window.zone);
  if (!start) return { ok: true, spans: [] };
  const minutes = lengthOf(event, start, window.zone);
  if (minutes <= 0) return { ok: true, spans: [] };
  const starts = startsOf(event, start, { ...window, from: window.from - minutes });
  if (!starts) return { ok: false, reason: "too_much" };
  const uid = event.getFirstPropertyValue("uid");
  const single = event.hasProperty("recurrence-id");
  const spans = starts
    .filter((minute) => single || !changed.has(`${uid} ${minute}`))
    .map((from) => ({ from, to: from + minutes }));
  return { ok: true, spans: spans.filter((span) => overlap(span, window)) };
}

function startsOf(event: ICAL.Component, start: EventTime, window: BusyWindow): number[] | null {
  const repeated = event.hasProperty("rrule") || event.hasProperty("rdate");
  if (!repeated || event.hasProperty("recurrence-id")) return [minuteOf(start.instant)];
  return repeatsOf(event, start, window);
}
