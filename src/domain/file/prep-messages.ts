import type { Appointment } from "../booking/appointment.ts";
import { appointmentValues } from "../booking/appointment-messages.ts";
import { expectedValues } from "../booking/late-messages.ts";
import { button, type Line, message, type Outgoing, phrase } from "../message/outgoing.ts";
import type { Fact } from "./fact.ts";

const MOST_WISHES = 6;

/**
 * To the beautician, or to the group when she has no chat: who comes, how she likes it, that there is something to read first, and where.
 * No word of her health and none of her own words: it may be read over a shoulder.
 */
export function prepMessage(
  visit: Appointment,
  facts: { comfort: readonly Fact[]; lookFirst: boolean; room: string | null; address: string | null },
): Outgoing {
  const { comfort, lookFirst, room, address } = facts;
  const values = expectedValues(visit);
  const lines: Line[] = [room ? phrase("prep-card-room", { ...values, room }) : phrase("prep-card", values)];
  for (const { kind, value } of comfort.filter((fact) => fact.value !== "").slice(0, MOST_WISHES)) {
    const what = phrase(`file-kind-${kind}`);
    lines.push(phrase("preferences-line", { what, chosen: phrase(`file-value-${kind}-${value}`) }));
  }
  if (lookFirst) lines.push(phrase("prep-look-first"));
  if (address) lines.push(phrase("prep-open", { address }));
  return { ...message(lines), purpose: "staff" };
}

/** To her: is anything new that we should know before she comes? */
export function newsQuestion(visit: Appointment): Outgoing {
  return message(
    [phrase("news-ask", appointmentValues(visit)), phrase("news-ask-examples")],
    [
      [button(phrase("news-button-nothing"), `go:news:none:${visit.id}`)],
      [button(phrase("news-button-tell"), `go:news:tell:${visit.id}`)],
    ],
  );
}
