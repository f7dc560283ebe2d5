import type { BusyProblem } from "../../domain/booking/calendar-address.ts";
import { joinSpans, minuteOf, type Span } from "../../domain/booking/span.ts";
import {
  type BusyCalendarFile,
  busyCalendar,
  busyCalendarsDue,
  busyTimesOf,
  changeBusyCalendar,
  replaceBusyTimes,
  takeBusyCalendar,
} from "../../storage/outside-calendars.ts";
import type { ActionContext, House } from "../context.ts";

export type { BusyCalendarFile } from "../../storage/outside-calendars.ts";

const MINUTE_MS = 60_000;
const CHECK_EVERY_MINUTES = 15;
const LONGEST_PAUSE_MINUTES = 360;
/** A process that dies while it reads holds the calendar up so long. */
const LEASE_MINUTES = 5;

/** Whether a calendar outside is to be read now; a look that wakes nobody. */
export async function isCalendarDue({ store, now }: House): Promise<boolean> {
  return (await busyCalendarsDue(store.db, now(), 1)).length > 0;
}

/** A calendar outside that is to be read now, for this process alone; null when there is none. */
export async function takeDueCalendar(context: ActionContext): Promise<BusyCalendarFile | null> {
  const { tx, now } = context;
  for (const calendar of await busyCalendarsDue(tx, now, 5)) {
    if (await takeBusyCalendar(tx, calendar, new Date(now.getTime() + LEASE_MINUTES * MINUTE_MS))) return calendar;
  }
  return null;
}

/**
 * Writes how the reading of a calendar outside went. What was read replaces what was known of it. A failure leaves that as it is, because
 * an old appointment is likelier than none, and is tried again later and later, at most six hours apart.
 */
export async function keepBusyTimes(
  context: ActionContext,
  input: { id: string; read: { ok: true; spans: Span[] } | { ok: false; reason: BusyProblem } },
): Promise<void> {
  const { tx, now } = context;
  const calendar = await busyCalendar(tx, input.id);
  if (!calendar) return;
  const { read } = input;
  const after = (minutes: number) => new Date(now.getTime() + minutes * MINUTE_MS);
  if (!read.ok) {
    const pause = Math.min(LONGEST_PAUSE_MINUTES, CHECK_EVERY_MINUTES * 2 ** calendar.failures);
    const failures = calendar.failures + 1;
    await changeBusyCalendar(tx, calendar.id, {
      problem: read.reason,
      failures,
      checkedAt: now,
      nextCheckAt: after(pause),
    });
    return;
  }
  const spans = joinSpans(read.spans);
  if (await isNew(context, calendar.id, spans)) await replaceBusyTimes(tx, calendar, spans, context.newId);
  const nextCheckAt = after(CHECK_EVERY_MINUTES);
  await changeBusyCalendar(tx, calendar.id, { problem: null, failures: 0, checkedAt: now, readAt: now, nextCheckAt });
}

async function isNew({ tx, now }: ActionContext, id: string, spans: readonly Span[]): Promise<boolean> {
  const known = await busyTimesOf(tx, id, now);
  const coming = spans.filter((span) => span.to > minuteOf(now));
  const same = (span: Span, index: number) =>
    span.from === minuteOf(known[index]?.startsAt ?? now) && span.to === minuteOf(known[index]?.endsAt ?? now);
  return known.length !== coming.length || !coming.every(same);
}
