import type { Locale } from "../message/locale.ts";
import { button, message, type Outgoing, phrase, type Value } from "../message/outgoing.ts";
import type { Appointment } from "./appointment.ts";
import { appointmentIcs } from "./appointment-ics.ts";
import type { ReminderKind } from "./reminder-time.ts";

/** What a sentence about an appointment may name. */
export function appointmentValues(appointment: Appointment): Record<string, Value> {
  const { startsAt, service, staff, place, priceMinor, currency } = appointment;
  return {
    when: { instant: startsAt.toISOString(), zone: place.zone, style: "dateTime" },
    service: service.name,
    beautician: staff.name,
    place: place.address === "" ? place.name : `${place.name} · ${place.address}`,
    price: { minor: priceMinor, currency },
  };
}

/** "It is booked", with the calendar file; or that its time is kept until a person has confirmed it. */
export function bookedMessage(appointment: Appointment, locale: Locale, now: Date): Outgoing {
  if (appointment.awaitsStaffSince) return message(phrase("visit-awaits", appointmentValues(appointment)));
  return withFile("booking-confirmed", appointment, locale, now);
}

/** "It is moved", with the calendar file that replaces the old one. */
export function movedMessage(appointment: Appointment, locale: Locale, now: Date): Outgoing {
  return withFile("booking-moved", appointment, locale, now);
}

/** "It is cancelled", with the calendar file that takes it out again and a way to book anew. */
export function cancelledMessage(appointment: Appointment, locale: Locale, now: Date): Outgoing {
  const again = button(phrase("booking-button-again"), `go:booking:again:${appointment.id}`);
  return { ...withFile("booking-cancelled", appointment, locale, now), buttons: [[again]] };
}

function withFile(key: string, appointment: Appointment, locale: Locale, now: Date): Outgoing {
  return {
    ...message(phrase(key, appointmentValues(appointment))),
    attachment: appointmentIcs(appointment, locale, now),
  };
}

const reminderKeys: Record<ReminderKind, string> = {
  days_before: "visit-reminder-days-before",
  day_before: "booking-reminder-day-before",
  hours_before: "booking-reminder-hours-before",
};

/** The reminder with what she can do about it; who has confirmed already is not asked again. */
export function reminderMessage(appointment: Appointment, kind: ReminderKind): Outgoing {
  const key = reminderKeys[kind];
  const about = (verb: "confirm" | "move" | "cancel") =>
    button(phrase(`booking-button-${verb}`), `go:appointments:${verb}:${appointment.id}`);
  const buttons = [[about("move"), about("cancel")]];
  if (appointment.status === "booked") buttons.unshift([about("confirm")]);
  return { ...message(phrase(key, appointmentValues(appointment)), buttons), purpose: "care" };
}
