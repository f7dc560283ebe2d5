import { noteFact } from "../../actions/file/note-fact.ts";
import { visitTopic } from "../../domain/booking/visit-topic.ts";
import { genderWish } from "../../domain/file/comfort-words.ts";
import { type HeardComfort, hearComfort } from "../../domain/file/told-comfort.ts";
import { button, type Line, message, phrase } from "../../domain/message/outgoing.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { asksSomething } from "../../domain/message/small-talk.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { triage } from "../../domain/triage/triage.ts";
import { parseIntakeState } from "../intake/intake-state.ts";
import { callPerson } from "./call-person.ts";
import { reply, type Turn } from "./turn-state.ts";
import { personAbout } from "./whom.ts";

/** Conversations in which every word is an answer. */
const answering: readonly string[] = ["intake", "checkin"];

/**
 * Wishes for her visits that she says in passing are kept in her words and shown to her, with a way to take them back. "all" when she said
 * nothing else; else what is left of her words, read anew; null when there was no wish.
 */
export async function keepToldComfort(
  turn: Turn,
  text: string,
): Promise<"all" | { text: string; decision: TriageDecision } | null> {
  if (answering.includes(turn.chat.flow ?? "") && !beforeTheForm(turn)) return null;
  const heard = withReason(turn, hearComfort(text));
  if (heard.told.length === 0) return null;
  const kept = await keep(turn, heard);
  if (kept.length === 0) return null;
  const words = heard.told.map((one) => one.words).join(" · ");
  const only = kept.length === 1 ? kept[0] : undefined;
  const back = only
    ? button(phrase("preferences-button-back"), `go:preferences:back:${only}`)
    : button(phrase("preferences-button-see"), "go:preferences:");
  reply(turn, message([phrase("preferences-noted", { words }), ...(await toldOfWhom(turn, heard))], [[back]]));
  if (heard.rest === "") return "all";
  return { text: heard.rest, decision: triage({ text: heard.rest, locale: turn.chat.locale }) };
}

/** "A female beautician please": who of them is one our data do not tell, so a person sees to it. */
async function toldOfWhom(turn: Turn, { told }: HeardComfort): Promise<Line[]> {
  const wish = told.find(({ words }) => genderWish.test(simplify(words)));
  if (!wish) return [];
  const reasons = [{ code: "NOT_UNDERSTOOD", evidence: "" }];
  await callPerson(turn, { kind: "question", severity: "watch", words: wish.words, reasons });
  return [phrase("preferences-whom", { salon: turn.branch.name })];
}

/** The health form is only offered yet: "不要香薰" is no refusal of it. */
function beforeTheForm({ chat }: Turn): boolean {
  return chat.flow === "intake" && parseIntakeState(chat.flowState)?.step === "consent";
}

/** "别放香薰，味道太冲": what only says why belongs to the wish before it. */
function withReason(turn: Turn, heard: HeardComfort): HeardComfort {
  const { told, rest } = heard;
  const [only, ...more] = told;
  if (!only || more.length > 0 || rest === "" || [...rest].length > LONGEST_REASON || asksSomething(rest)) return heard;
  const { locale } = turn.chat;
  const { severity, intent } = triage({ text: rest, locale });
  const topic = visitTopic({ text: rest, now: turn.context.now, zone: turn.branch.zone, locale });
  if (severity !== "routine" || topic !== null || !idle.includes(intent)) return heard;
  return { told: [{ ...only, words: `${only.words}，${rest}` }], rest: "" };
}

const LONGEST_REASON = 40;
const idle: readonly string[] = ["smalltalk", "other", "checkin_reply"];

async function keep(turn: Turn, { told }: HeardComfort): Promise<string[]> {
  const ids: string[] = [];
  // In the middle of a booking for somebody in her care it is that person's wish.
  const booking = turn.chat.flow === "booking" ? turn.chat.flowState : null;
  const person = await personAbout(turn, { state: booking, event: { kind: "again" } });
  for (const { kind, value, words } of told) {
    const entry = { kind, value, words };
    const noted = await noteFact(turn.context, { customerId: person.id, zone: turn.branch.zone, entry });
    if (noted.ok) ids.push(noted.factId);
  }
  return ids;
}
