import { button, message, type Outgoing, phrase } from "../message/outgoing.ts";
import type { LocalDate } from "../time/calendar-date.ts";
import type { Appointment } from "./appointment.ts";
import { proposalCode } from "./next-visit.ts";

/** At the checkout: the next visit, read back in full, booked by one tap. */
export function nextVisitMessage(
  { id, service, place }: Appointment,
  proposed: { startsAt: Date; staffId: string; beautician: string },
): Outgoing {
  const values = {
    when: { instant: proposed.startsAt.toISOString(), zone: place.zone, style: "dateTime" as const },
    ...{ service: service.name, beautician: proposed.beautician, place: place.name },
  };
  const buttons = [
    [button(phrase("visit-next-yes"), `go:rebook:yes:${id}:${proposalCode(proposed)}`)],
    [
      button(phrase("visit-next-other"), `go:rebook:other:${id}`),
      button(phrase("visit-next-no"), `go:rebook:no:${id}`),
    ],
  ];
  return { ...message(phrase("visit-next", values), buttons), purpose: "care" };
}

/** The next good day is farther ahead than the branch plans: shall she be asked then? */
export function nextVisitLaterMessage({ id, service }: Appointment, day: LocalDate): Outgoing {
  const buttons = [
    [
      button(phrase("visit-next-later-yes"), `go:rebook:later:${id}`),
      button(phrase("visit-next-no"), `go:rebook:no:${id}`),
    ],
  ];
  const words = phrase("visit-next-later", { service: service.name, day: { date: day } });
  return { ...message(words, buttons), purpose: "care" };
}
