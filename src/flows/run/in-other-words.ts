import { type Line, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { saidBefore, type Turn } from "./turn-state.ts";

/** The same thought in other words, for what has just been said. */
const otherwise: Record<string, readonly string[]> = {
  "core-passed-on-again": ["core-passed-on-still", "core-passed-on-kept"],
  "core-person-called-again": ["core-person-called-still", "core-passed-on-kept"],
  "core-today-reaction-again": ["core-today-reaction-still", "core-passed-on-kept"],
  "core-today-complaint-again": ["core-today-complaint-still", "core-passed-on-kept"],
  "core-today-human_request-again": ["core-person-called-still", "core-passed-on-kept"],
  "core-health-noted": ["core-health-noted-again", "core-passed-on-kept"],
  "core-smalltalk": ["core-smalltalk-again", "core-at-hand"],
  "core-at-hand": ["core-at-hand-again", "core-at-hand-still"],
  "core-hello-again": ["core-hello-still"],
  "core-glad": ["core-noted"],
  "core-noted": ["core-at-hand-again"],
  "core-sticker": ["core-sticker-again", "core-at-hand-still"],
  "core-photo": ["core-photo-again", "core-passed-on-kept"],
  "core-voice": ["core-voice-again", "core-passed-on-kept"],
  "core-file": ["core-file-again", "core-passed-on-kept"],
  "core-back-to-it": ["core-where-we-were", "core-still-open"],
  "core-which-one": ["core-once-more"],
  "booking-noted": ["booking-noted-again"],
  "booking-not-understood": ["booking-not-understood-again"],
  "care-question": ["care-question-again", "core-passed-on-kept"],
  "consent-nothing-to-stop": ["consent-nothing-still"],
};

/** Her replies with nothing in them that we have just said word for word; safety texts stay as they are. */
export async function inOtherWords(turn: Turn): Promise<Outgoing[]> {
  const { replies, event } = turn;
  if (replies.length === 0 || event.content.kind === "action") return replies;
  const said = (await saidBefore(turn)).map((one) => one.lines);
  const isCare = (reply: Outgoing) => JSON.stringify(reply.lines).includes('"care-step-');
  // The care that was shown a moment ago is not shown again beside an answer.
  const shown = replies.filter((reply, index) => index === 0 || !isCare(reply) || !said.includes(linesOf(reply)));
  // "Here is the care for today" must not stand there without it.
  const gone = shown.length < replies.length ? "care-question" : null;
  return shown.map((reply, index) => {
    if (reply.purpose === "safety") return reply;
    return { ...reply, lines: reworded(reply.lines, said, said[shown.length - 1 - index], gone) };
  });
}

/** `last`: what stood in the same place the turn before. */
function reworded(lines: Line[], said: string[], last: string | undefined, gone: string | null): Line[] {
  const [first, ...others] = lines;
  const isGone = first !== undefined && "key" in first && first.key === gone;
  if (!isGone && !said.includes(JSON.stringify(lines))) return lines;
  const keys = first && "key" in first ? (otherwise[first.key] ?? []) : [];
  const fresh = keys
    .map((key) => [{ ...first, key }, ...others])
    .find((candidate) => !said.includes(JSON.stringify(candidate)));
  if (fresh) return fresh;
  return JSON.stringify(lines) === last ? [phrase("core-once-more"), ...lines] : lines;
}

function linesOf(reply: Outgoing): string {
  return JSON.stringify(reply.lines);
}
