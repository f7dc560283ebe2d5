import type { LocalText } from "../message/locale.ts";
import { button, message, type Outgoing, phrase } from "../message/outgoing.ts";

/** The way into the form from outside: a sentence and one button. */
export function intakeOffer(
  key: string,
  visit: { appointmentId: string; startsAt: Date; zone: string; service: LocalText },
  started: boolean,
): Outgoing {
  const when = { instant: visit.startsAt.toISOString(), zone: visit.zone, style: "dateTime" as const };
  const label = phrase(started ? "intake-button-go-on" : "intake-button-start");
  return {
    ...message(phrase(key, { service: visit.service, when }), [
      [button(label, `go:intake:${visit.appointmentId}`)],
      [button(phrase("intake-button-in-person"), `go:intake:${visit.appointmentId}:no`)],
    ]),
    purpose: "reply",
  };
}
