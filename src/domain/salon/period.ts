import { addDays, instantOf, isDate, localDate } from "../time/zone.ts";

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 7;
const LONGEST_DAYS = 370;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

export type Period =
  | { ok: true; from: Date; to: Date }
  | { ok: false; field: "from" | "to"; reason: "bad" | "too_long" };

/**
 * A stretch of time that somebody asked for: dates (a whole day each, on a wall clock in the zone, `to` included) or ISO 8601
 * instants with an offset (`to` not included). Without `from` it begins today, without `to` it lasts a week; at most a year.
 */
export function readPeriod(asked: { from?: string; to?: string }, now: Date, zone: string): Period {
  const from = asked.from === undefined ? instantOf(localDate(now, zone), "00:00", zone) : edge(asked.from, zone, 0);
  if (!from) return { ok: false, field: "from", reason: "bad" };
  const to = asked.to === undefined ? new Date(from.getTime() + DEFAULT_DAYS * DAY_MS) : edge(asked.to, zone, 1);
  if (!to || to <= from) return { ok: false, field: "to", reason: "bad" };
  if (to.getTime() - from.getTime() > LONGEST_DAYS * DAY_MS) return { ok: false, field: "to", reason: "too_long" };
  return { ok: true, from, to };
}

function edge(text: string, zone: string, daysAfter: number): Date | null {
  if (isDate(text)) return instantOf(addDays(text, daysAfter), "00:00", zone);
  // An unescaped + of an offset arrives as a space.
  const written = text.replace(" ", "+");
  const instant = new Date(written);
  return INSTANT.test(written) && !Number.isNaN(instant.getTime()) ? instant : null;
}
