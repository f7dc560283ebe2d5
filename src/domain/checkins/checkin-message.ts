import { type Button, button, type Line, type Outgoing, phrase } from "../message/outgoing.ts";
import { choicesOf } from "./choices.ts";
import type { Part } from "./script.ts";

/** One question with its buttons; they work from any message, also days later. The signs stand one below the other, after "none of these". */
export function partMessage(checkinId: string, part: Part, before: Line[] = []): Outgoing {
  const buttons = choicesOf(part).map((choice) =>
    button({ literal: choice.label }, `go:checkin:${checkinId}:${choice.code}`),
  );
  const rows: Button[][] = part.name === "signs" ? buttons.map((one) => [one]) : [buttons];
  return { lines: [...before, { literal: part.question }], buttons: rows, purpose: "reply" };
}

/** The check-in as it is sent: its first question, and that one can write any time. */
export function checkInMessage(checkinId: string, part: Part): Outgoing {
  const first = partMessage(checkinId, part);
  return { ...first, lines: [...first.lines, phrase("checkin-any-time")], purpose: "care" };
}

/** The one reminder of a check-in without an answer, in other words than the first time. */
export function checkInNudge(checkinId: string, part: Part): Outgoing {
  const asked = partMessage(checkinId, part);
  const lines = part.name === "trend" ? [phrase("checkin-nudge-trend")] : [phrase("checkin-nudge"), ...asked.lines];
  return { ...asked, lines, purpose: "care" };
}
