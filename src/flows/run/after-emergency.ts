import { freshEmergency } from "../../actions/cases/fresh-emergency.ts";
import { plainAnswer } from "../../domain/booking/answer-words.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { emergencyNumber } from "../../domain/triage/emergency-numbers.ts";
import { asksWhereWeAre } from "./answer-aside.ts";
import type { Read } from "./answer-text.ts";
import { callPerson } from "./call-person.ts";
import { reply, saidBefore, type Turn } from "./turn-state.ts";

/** After a safety text she is not sent back to a menu: what she writes goes to whoever takes the case. False when nothing holds these words up. */
export async function waitsAfterEmergency(turn: Turn, read: Read): Promise<boolean> {
  if (!mayWait(read)) return false;
  const emergency = await freshEmergency(turn.context, turn.chat.id);
  if (!emergency) return false;
  if (emergency === "heard" && goesOnHerself(turn, read)) {
    await tellOfGoingOn(turn);
    return false;
  }
  await standBy(turn, read);
  return true;
}

const talk: readonly string[] = ["smalltalk", "checkin_reply", "other", "booking", "care_question"];

function mayWait({ text, decision }: Read): boolean {
  return talk.includes(decision.intent) && !asksWhereWeAre.test(text.trim());
}

/** In the midst of a booking, what sounded like an emergency and names none ("I never move in this traffic") does not hold her up: she goes on by answering. */
function goesOnHerself({ chat }: Turn, { text, decision: { intent } }: Read): boolean {
  const answers = intent === "booking" || intent === "other" || plainAnswer(text) !== null;
  return answers && arranging.has(chat.flow ?? "");
}

const arranging: ReadonlySet<string> = new Set(["booking", "appointments", "waitlist", "series"]);

/** Said once after a safety text: staff read her words all the same. */
async function tellOfGoingOn(turn: Turn): Promise<void> {
  const [last] = await saidBefore(turn);
  if (!/"core-(safety|stand-by)/.test(last?.lines ?? "")) return;
  const { ems: number } = emergencyNumber(turn.branch.place);
  reply(turn, message(phrase("core-goes-on", { salon: turn.branch.name, number })));
}

/** "Go on" leads back to what she was doing. */
async function standBy(turn: Turn, { text: words, decision, appointmentId, decisionId }: Read): Promise<void> {
  await callPerson(turn, { kind: "reaction", severity: "watch", words, reasons: [], appointmentId, decisionId });
  const books = turn.chat.flow === "booking";
  const key = decision.intent === "booking" || books ? "core-stand-by-booking" : "core-stand-by";
  const goOn = books ? [[{ label: phrase("core-go-on"), action: "go:booking:again" }]] : [];
  reply(turn, message(phrase(key, { salon: turn.branch.name }), goOn));
}
