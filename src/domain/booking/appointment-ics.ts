import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from "ical-generator";
import type { Locale } from "../message/locale.ts";
import type { Attachment } from "../message/outgoing.ts";
import type { Appointment } from "./appointment.ts";

/**
 * The calendar file of an appointment: always the same UID, SEQUENCE grows with each move and the cancellation (RFC 5545, RFC 5546).
 * Instants are written in UTC, which every calendar shows on its own clock; the branch's zone is only named.
 */
export function appointmentIcs(appointment: Appointment, locale: Locale, now: Date): Attachment {
  return visitsIcs([appointment], "appointment.ics", locale, now);
}

/** One calendar file for the visits of a series that were booked, moved or cancelled together; each keeps the UID it has by itself. */
export function seriesIcs(visits: readonly Appointment[], locale: Locale, now: Date): Attachment | undefined {
  return visits.length === 0 ? undefined : visitsIcs(visits, "appointments.ics", locale, now);
}

function visitsIcs(visits: readonly Appointment[], filename: string, locale: Locale, now: Date): Attachment {
  const cancelled = visits.every(({ status }) => status === "cancelled");
  const calendar = ical({
    prodId: { company: "Afterglow", product: "Afterglow", language: locale.slice(0, 2).toUpperCase() },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.x([{ key: "X-WR-TIMEZONE", value: visits[0]?.place.zone ?? "UTC" }]);
  for (const visit of visits) calendar.createEvent(eventOf(visit, locale, now));
  return { filename, mediaType: "text/calendar", content: calendar.toString() };
}

function eventOf(appointment: Appointment, locale: Locale, now: Date): ICalEventData {
  const { place, service } = appointment;
  return {
    id: appointment.id,
    sequence: appointment.sequence,
    stamp: now,
    start: appointment.startsAt,
    end: appointment.endsAt,
    summary: `${service.name[locale]} · ${place.name}`,
    description: appointment.staff.name,
    location: [place.name, place.address].filter((part) => part !== "").join(", "),
    status: appointment.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // RFC 5546 wants an organizer; a salon need not have a mail address, and .invalid never receives mail (RFC 2606).
    organizer: { name: place.name, email: "appointments@afterglow.invalid" },
  };
}
