import { isCalendarDue, keepBusyTimes, takeDueCalendar } from "../actions/calendars/keep-busy-times.ts";
import { staffZone } from "../actions/calendars/staff-zone.ts";
import { type House, perform, systemActor } from "../actions/context.ts";
import { readBusyCalendar } from "../domain/booking/busy-calendar.ts";
import type { BusyProblem, FetchCalendar } from "../domain/booking/calendar-address.ts";
import { minuteOf, type Span } from "../domain/booking/span.ts";

export interface BusyCalendarReader {
  /** Some calendar may be due; returns at once. */
  kick(): void;
  /** Resolves when nothing is being read. */
  idle(): Promise<void>;
}

const LOOK_EVERY_MS = 5_000;
const DAYS_AHEAD = 180;
const MOST_SPANS = 4000;
/** Repeated events of one calendar are worked out for so long, with rests in between. */
const LONGEST_WORK_MS = 5_000;
const REST_AFTER_MS = 25;

/** Reads calendars outside, one after the other, outside of any transaction; nobody ever waits for it. */
export function createBusyCalendarReader(house: House, fetchCalendar: FetchCalendar): BusyCalendarReader {
  let reading: Promise<void> | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  const readAll = async () => {
    while (await isCalendarDue(house)) {
      const calendar = await perform(house, systemActor, (context) => takeDueCalendar(context));
      if (!calendar) return;
      const zone = await staffZone(house.store.db, calendar.staffId);
      const read = zone
        ? await readOne(house, fetchCalendar, calendar.address, zone)
        : { ok: true as const, spans: [] };
      await perform(house, systemActor, (context) => keepBusyTimes(context, { id: calendar.id, read }));
    }
  };
  return {
    kick() {
      const now = performance.now();
      if (reading || now - lookedAt < LOOK_EVERY_MS) return;
      lookedAt = now;
      reading = readAll()
        .catch((error) => house.log.error("A calendar outside could not be read.", { why: String(error) }))
        .finally(() => {
          reading = null;
        });
    },
    idle: async () => {
      await reading;
    },
  };
}

type Read = { ok: true; spans: Span[] } | { ok: false; reason: BusyProblem };

async function readOne(house: House, fetchCalendar: FetchCalendar, address: string, zone: string): Promise<Read> {
  const fetched = await fetchCalendar(address);
  if (!fetched.ok) return fetched;
  const from = minuteOf(house.now()) - 1440;
  const read = readBusyCalendar(fetched.text, { from, to: from + DAYS_AHEAD * 1440, zone });
  if (!read.ok) return read;
  const spans: Span[] = [];
  const begin = performance.now();
  let restedAt = begin;
  for (const event of read.events) {
    const found = event.spans();
    if (!found.ok) return found;
    spans.push(...found.spans);
    const now = performance.now();
    if (spans.length > MOST_SPANS || now - begin > LONGEST_WORK_MS) return { ok: false, reason: "too_much" };
    if (now - restedAt < REST_AFTER_MS) continue;
    // Customers' messages go first.
    await new Promise((resolve) => setTimeout(resolve, 1));
    restedAt = performance.now();
  }
  return { ok: true, spans };
}
