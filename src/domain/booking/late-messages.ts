import { givenName } from "../cases/given-name.ts";
import { clip } from "../cases/reason-words.ts";
import { button, type Line, message, type Outgoing, phrase, type Value } from "../message/outgoing.ts";
import type { Appointment, Visit } from "./appointment.ts";
import { appointmentValues } from "./appointment-messages.ts";
import type { LateFit } from "./late-fit.ts";

const offeredMinutes = [5, 10, 15, 20, 30] as const;
const LONGEST_WORDS = 200;

/** What a sentence to staff about an expected customer may name. */
export function expectedValues({ startsAt, customerName, service, staff, place }: Appointment): Record<string, Value> {
  return {
    time: { instant: startsAt.toISOString(), zone: place.zone, style: "time" },
    name: givenName(customerName),
    service: service.name,
    beautician: staff.name,
  };
}

/** When she will be here, on the branch's wall clock. */
export function arrivesAt({ startsAt, place }: Appointment, minutes: number): Value {
  const instant = new Date(startsAt.getTime() + minutes * 60_000).toISOString();
  return { instant, zone: place.zone, style: "time" };
}

/** Staff: who is late, by how much, what it does to what follows, and her words. */
export function staffLateMessage(
  visit: Visit,
  { minutes, words }: { minutes: number | null; words: string },
  fit: LateFit,
): Outgoing {
  const values = expectedValues(visit);
  const known = minutes !== null;
  const lines: Line[] = [
    phrase(known ? "visit-staff-late" : "visit-staff-late-unknown", {
      ...values,
      ...(known ? { minutes, arrives: arrivesAt(visit, minutes) } : {}),
    }),
  ];
  if (fit.kind === "shorter" || fit.kind === "too_late") {
    lines.push(phrase(`visit-staff-late-${fit.kind}`, { minutes: fit.byMinutes }));
  }
  if (words.trim() !== "") lines.push(phrase("cases-words", { words: clip(words, LONGEST_WORDS) }));
  const arrived = button(phrase("staff-button-arrived"), `visit:arrived:${visit.id}`);
  return { ...message(lines, [[arrived]]), purpose: "staff" };
}

/** To her: it was told, and whether it still fits; without minutes she is asked how many. */
export function lateAnswer(visit: Visit, minutes: number | null, fit: LateFit): Outgoing {
  const { beautician } = appointmentValues(visit);
  const name = beautician ?? "";
  if (minutes === 0)
    return message(phrase("visit-coming", { beautician: name, when: appointmentValues(visit).when ?? "" }));
  if (minutes === null || fit.kind === "unknown") {
    const rows = offeredMinutes.map((each) =>
      button(phrase("visit-span-minutes", { minutes: each }), `go:appointments:late:${visit.id}:${each}`),
    );
    return message(phrase("visit-late-how-much", { beautician: name }), [rows.slice(0, 3), rows.slice(3)]);
  }
  const values = { beautician: name, arrives: arrivesAt(visit, minutes), minutes };
  if (fit.kind === "fits") return message(phrase("visit-late-fits", values));
  return message(phrase(`visit-late-${fit.kind}`, { ...values, less: fit.byMinutes }));
}

/** Staff are asked where she is: the grace of the branch is over. */
export function notHereMessage(visit: Appointment, minutes: number): Outgoing {
  const about = (verb: string, key: string) => button(phrase(key), `visit:${verb}:${visit.id}`);
  return {
    ...message(phrase("visit-staff-not-here", { ...expectedValues(visit), minutes }), [
      [about("arrived", "staff-button-arrived"), about("coming", "visit-button-coming")],
      [about("no_show", "staff-button-no-show")],
    ]),
    purpose: "staff",
  };
}

/** To the customer: we are late, and when she will be looked after. */
export function behindMessage(appointment: Appointment, minutes: number): Outgoing {
  const values = { ...appointmentValues(appointment), minutes, begins: arrivesAt(appointment, minutes) };
  const fine = button(phrase("visit-button-fine"), `go:appointments:fine:${appointment.id}`);
  const move = button(phrase("booking-button-move"), `go:appointments:move:${appointment.id}`);
  return { ...message(phrase("visit-behind", values), [[fine, move]]), purpose: "care" };
}

/** Some time after a visit was marked as missed: kind, without blame. */
export function missedMessage(appointment: Appointment): Outgoing {
  const again = button(phrase("booking-button-again"), `go:booking:again:${appointment.id}`);
  return { ...message(phrase("visit-missed", appointmentValues(appointment)), [[again]]), purpose: "care" };
}

/** Staff: a booking that waits for a person, because she missed so many visits. */
export function awaitsStaffMessage(visit: Appointment, missed: number): Outgoing {
  const { when } = appointmentValues(visit);
  const values = { ...expectedValues(visit), when: when ?? "", times: missed };
  const accept = button(phrase("visit-button-accept"), `visit:accept:${visit.id}`);
  const decline = button(phrase("visit-button-decline"), `visit:decline:${visit.id}`);
  return { ...message(phrase("visit-staff-awaits", values), [[accept, decline]]), purpose: "staff" };
}
