import { asksForRoom, visitTopic } from "../../domain/booking/visit-topic.ts";
import { isWithdrawal } from "../../domain/intake/withdrawal.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { isStopWord } from "../../domain/outreach/stop-word.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { callPerson } from "./call-person.ts";
import { mainMenu } from "./menu.ts";
import { startFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

const ownAppointments =
  /我的预约|我的預約|预约记录|預約紀錄|改(一下)?(时间|時間|期)|改约|改約|取消预约|取消預約|my (appointment|booking)s?\b|reschedul|cancel (my|the) (appointment|booking)/i;

/** Answers words that no running conversation waited for. What is not understood goes to a person. */
export async function routeByIntent(turn: Turn, text: string, decision: TriageDecision): Promise<void> {
  if (isStopWord(text) || decision.intent === "opt_out") {
    if (await startFlow(turn, "consent", "stop", text)) return;
  }
  if (isWithdrawal(text) && (await startFlow(turn, "intake", "withdraw", text))) return;
  if (ownAppointments.test(text) && (await startFlow(turn, "appointments", "", text))) return;
  const topic = unclear.includes(decision.intent) || asksForRoom(text) ? topicOf(turn, text) : null;
  if (topic === "appointments" && (await startFlow(turn, "appointments", "maybe", text))) return;
  const booking = decision.intent === "booking" || topic === "booking";
  if (booking && (await startFlow(turn, "booking", "", text))) return;
  if (decision.intent === "care_question" && (await startFlow(turn, "care", "question", text))) return;
  if (decision.intent === "smalltalk") return reply(turn, smalltalk(turn));
  if (decision.intent === "checkin_reply" && (await startFlow(turn, "checkin", "", text))) return;
  if (decision.intent === "checkin_reply") return reply(turn, mainMenu("core-glad"));
  await passToPerson(turn, text, decision);
}

/** Intents that say little: "lash lift on saturday at 4" has no word of booking in it. */
const unclear: readonly string[] = ["other", "checkin_reply", "smalltalk"];

function topicOf(turn: Turn, text: string) {
  return visitTopic({ text, now: turn.context.now, zone: turn.branch.zone, locale: turn.chat.locale });
}

function smalltalk(turn: Turn) {
  return turn.chat.flowSerial === 0
    ? mainMenu("core-welcome", { salon: turn.branch.name })
    : message(phrase("core-smalltalk"));
}

async function passToPerson(turn: Turn, text: string, decision: TriageDecision): Promise<void> {
  const opened = await callPerson(turn, {
    kind: "question",
    severity: "watch",
    words: text,
    reasons: decision.reasons.length > 0 ? decision.reasons : [{ code: "NOT_UNDERSTOOD", evidence: "" }],
  });
  reply(turn, mainMenu(opened.isNew ? "core-passed-on" : "core-passed-on-again", { salon: turn.branch.name }));
}
