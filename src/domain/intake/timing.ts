import { outsideQuietHours, type QuietHours } from "../time/quiet-hours.ts";
import { addDays, instantOf, localDate, localTime } from "../time/zone.ts";

const DAY_MS = 86_400_000;

/** When a customer who has not answered is reminded: 24 hours before the visit, not in quiet hours; null when that is past or too close to the visit to help. */
export function nudgeAt(startsAt: Date, quiet: QuietHours, zone: string, now: Date): Date | null {
  const wanted = new Date(startsAt.getTime() - DAY_MS);
  if (wanted <= now) return null;
  const allowed = outsideQuietHours(wanted, quiet, zone);
  return allowed < startsAt ? allowed : null;
}

/** When "later" comes round: the same wall-clock time tomorrow in the zone, not in quiet hours; null when the visit is before that. */
export function resumeAt(startsAt: Date, quiet: QuietHours, zone: string, now: Date): Date | null {
  const tomorrow = instantOf(addDays(localDate(now, zone), 1), localTime(now, zone), zone);
  const allowed = outsideQuietHours(tomorrow, quiet, zone);
  return allowed < startsAt ? allowed : null;
}
