import { type Phrase, phrase } from "../message/outgoing.ts";
import type { Appointment } from "./appointment.ts";

export type NoticeVerb = "move" | "cancel";

const MINUTE_MS = 60_000;
/** What was booked by mistake may be taken back so long, however soon it begins. */
const MISTAKE_MS = 10 * MINUTE_MS;

type Noticed = Pick<Appointment, "startsAt" | "createdAt"> & {
  place: { rules: Pick<Appointment["place"]["rules"], "moveNoticeMinutes" | "cancelNoticeMinutes"> };
};

/** How many minutes before the beginning a customer has to say that she wants to move or cancel it. */
export function noticeMinutes({ place }: Noticed, verb: NoticeVerb): number {
  return verb === "move" ? place.rules.moveNoticeMinutes : place.rules.cancelNoticeMinutes;
}

/**
 * Whether a customer may still move or cancel it herself: it has not begun, and the notice of her branch is kept to the minute (elapsed
 * time, also over a clock change), or she booked it within the last ten minutes.
 */
export function isInTime(appointment: Noticed, verb: NoticeVerb, now: Date): boolean {
  const left = appointment.startsAt.getTime() - now.getTime();
  if (left <= 0) return false;
  const age = now.getTime() - appointment.createdAt.getTime();
  return left >= noticeMinutes(appointment, verb) * MINUTE_MS || (age >= 0 && age <= MISTAKE_MS);
}

/** "3 hours", "90 minutes". */
export function spokenMinutes(minutes: number): Phrase {
  if (minutes >= 60 && minutes % 60 === 0) return phrase("visit-span-hours", { hours: minutes / 60 });
  return phrase("visit-span-minutes", { minutes });
}
