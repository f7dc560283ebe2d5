import { type Phrase, phrase, type Value } from "../message/outgoing.ts";
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
  /** She wants to move or cancel it later than the notice of the branch allows. */
  | "move_notice"
  | "cancel_notice"
  /** The salon keeps it for customers of a higher tier, until some hours before. */
  | "kept"
  /** Farther ahead than the branch plans. */
  | "too_far"
  /** The branch is closed then, or the treatment would run past the end of its hours. */
  | "closed"
  /** The beautician does not work then. */
  | "away"
  | "not_skilled"
  /** The skin still recovers from the last treatment of this kind; `firstDay` works again. */
  | "interval"
  /** Another treatment was, or is booked, too near to it; `firstDay` works. */
  | "cross_interval"
  /** A product, the sun or a procedure elsewhere was on her skin too lately; `firstDay` works. */
  | "stop_days"
  /** Something has to heal first; `firstDay` works. */
  | "heal"
  /** A patch test or a consultation is missing, too young or expired; `firstDay` only when one is booked. */
  | "patch_test"
  | "consultation"
  /** Between two treatments of the visit days must lie: they want two visits. */
  | "not_same_day"
  /** Her answers or her file rule it out, or ask for a clinician's look. */
  | "contraindicated"
  | "clinician"
  /** An adverse case on skin that it touches is not closed. */
  | "open_case"
  /** She may not set a rule aside, or gave no reason for it. */
  | "override_not_allowed"
  | "override_needs_reason"
  /** Nobody under 14 is treated; from 14 until 18 a guardian signs first. */
  | "too_young"
  | "guardian_needed"
  /** The risks are not signed, and nobody said why it goes on without; or the signature is empty. */
  | "unsigned"
  | "signature_empty"
  /** The treatment belongs into a clinic, and this is a salon. */
  | "clinic_only"
  | "not_offered"
  /** What the waiting list offered is not kept for her any more. */
  | "offer_over"
  /** There is no such appointment, or it is not hers. */
  | "not_found"
  /** From its present state the appointment cannot become that. */
  | "wrong_status"
  /** Not before it should have begun. */
  | "too_early"
  | "unknown_treatment"
  /** What was used or seen at the visit is longer than the file keeps. */
  | "record_too_long"
  /** The package that was chosen is not hers, or nothing is left of it. */
  | "package_spent"
  /** She has no chat that reaches her. */
  | "no_chat";

/** An expected refusal; the first day that works is told where there is one. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  firstDay?: LocalDate;
  /** What its sentence names. */
  values?: Record<string, Value>;
}

export function refuse(reason: RefusalReason, firstDay?: LocalDate): Refusal {
  return firstDay ? { ok: false, reason, firstDay } : { ok: false, reason };
}

/** The time is kept for customers of a higher tier until then. */
export function keptUntil(until: Date, zone: string): Refusal {
  return { ok: false, reason: "kept", values: { until: { instant: until.toISOString(), zone, style: "dateTime" } } };
}

/** The kind sentence for it. */
export function refusalSentence(refusal: Refusal): Phrase {
  const { reason, firstDay, values } = refusal;
  if (!firstDay && !values) return phrase(`booking-refused-${reason}`);
  const key = firstDay || !timed.includes(reason) ? reason : `${reason}-open`;
  return phrase(`booking-refused-${key}`, { ...values, ...(firstDay ? { day: { date: firstDay } } : {}) });
}

/** Those whose sentence names a day; without one they have another, "…-open". */
const timed: readonly RefusalReason[] = ["patch_test", "consultation"];
