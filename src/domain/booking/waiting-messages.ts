import { type Button, button, message, type Outgoing, type Phrase, phrase, type Value } from "../message/outgoing.ts";
import type { WaitingShown } from "./waiting.ts";

/** What is offered, and where. */
export interface OfferedTime {
  id: string;
  entryId: string;
  startsAt: Date;
  until: Date;
}

/** "Book it", "no thanks", "stop waiting", under the time that came free. */
export function waitOfferMessage(
  offer: OfferedTime,
  said: { service: Value; beautician: string; place: string; zone: string },
): Outgoing {
  const { zone } = said;
  const values = {
    ...{ service: said.service, beautician: said.beautician, place: said.place },
    when: { instant: offer.startsAt.toISOString(), zone, style: "dateTime" as const },
    until: { instant: offer.until.toISOString(), zone, style: "time" as const },
  };
  const buttons = [
    [button(phrase("waitlist-button-yes"), `go:waitlist:yes:${offer.id}`)],
    [button(phrase("waitlist-button-no"), `go:waitlist:no:${offer.id}`), stopButton(offer.entryId)],
  ];
  return {
    ...message([phrase("waitlist-offer", values), phrase("waitlist-offer-kept", values)], buttons),
    purpose: "care",
  };
}

/** The offered time is not kept for her any more: it ran out or was withdrawn; she stays on the list. */
export function waitOfferOverMessage(
  why: "ran-out" | "withdrawn",
  offer: Pick<OfferedTime, "entryId" | "startsAt">,
  zone: string,
): Outgoing {
  const when = { instant: offer.startsAt.toISOString(), zone, style: "dateTime" as const };
  return { ...message(phrase(`waitlist-${why}`, { when }), [[stopButton(offer.entryId)]]), purpose: "care" };
}

/** What she waits for, with a way to stop. */
export function waitingMessage(key: "waitlist-joined" | "waitlist-mine", waiting: WaitingShown): Outgoing {
  return message(phrase(key, waitingValues(waiting)), [[stopButton(waiting.id)]]);
}

/** What a sentence about one who waits may name. */
export function waitingValues(waiting: WaitingShown): Record<string, Value> {
  const { service, beautician } = waiting;
  return {
    service,
    beautician: beautician ?? phrase("waitlist-anyone"),
    days: daysOf(waiting),
    hours: hoursOf(waiting),
  };
}

export function stopButton(entryId: string): Button {
  return button(phrase("waitlist-button-stop"), `go:waitlist:stop:${entryId}`);
}

function daysOf({ dateFrom, dateTo }: WaitingShown): Phrase {
  if (dateFrom === dateTo) return phrase("waitlist-day", { day: { date: dateFrom } });
  return phrase("waitlist-days", { from: { date: dateFrom }, to: { date: dateTo } });
}

function hoursOf({ timeFrom, timeTo }: WaitingShown): Phrase {
  if (timeFrom === null && timeTo === null) return phrase("waitlist-hours-any");
  if (timeFrom === timeTo) return phrase("waitlist-hours-at", { from: timeFrom ?? "" });
  if (timeTo === null) return phrase("waitlist-hours-from", { from: timeFrom ?? "" });
  if (timeFrom === null) return phrase("waitlist-hours-to", { to: timeTo });
  return phrase("waitlist-hours-between", { from: timeFrom, to: timeTo });
}
