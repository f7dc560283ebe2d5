import { type Phrase, phrase } from "../message/outgoing.ts";
import type { LocalDate } from "../time/calendar-date.ts";

/** Why an appointment is not made, moved or changed. Each has one kind sentence: "booking-refused-<reason>". */
export type RefusalReason =
  /** Somebody else has this time. */
  | "taken"
  /** Another customer is deciding about this time; it may be free again in a few minutes. */
  | "held"
  /** No room of the needed kind is free. */
  | "no_room"
  /** No device that can give it is free. */
  | "no_device"
  /** The same service twice, or more services than one visit holds. */
  | "not_together"
  /** It has begun or is over. */
  | "past"
  /** Less ahead than the branch asks for. */
  | "too_late"
  /** Farther ahead than the branch plans. */
  | "too_far"
  /** The branch is closed then, or the treatment would run past the end of its hours. */
  | "closed"
  /** The beautician does not work then. */
  | "away"
  | "not_skilled"
  /** The skin still recovers from the last treatment of this kind; `firstDay` works again. */
  | "interval"
  /** The treatment belongs into a clinic, and this is a salon. */
  | "clinic_only"
  | "not_offered"
  /** There is no such appointment, or it is not hers. */
  | "not_found"
  /** From its present state the appointment cannot become that. */
  | "wrong_status"
  /** Not before it should have begun. */
  | "too_early"
  | "unknown_treatment";

/** An expected refusal; the first day that works is told where there is one. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  firstDay?: LocalDate;
}

export function refuse(reason: RefusalReason, firstDay?: LocalDate): Refusal {
  return firstDay ? { ok: false, reason, firstDay } : { ok: false, reason };
}

/** The kind sentence for it. */
export function refusalSentence(refusal: Refusal): Phrase {
  const { reason, firstDay } = refusal;
  return phrase(`booking-refused-${reason}`, firstDay ? { day: { date: firstDay } } : undefined);
}
