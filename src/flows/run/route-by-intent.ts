import { comingAppointments } from "../../actions/booking/list-appointments.ts";
import { paidDeposit } from "../../actions/booking/settle-deposit.ts";
import { recentWords } from "../../actions/message/log-inbound.ts";
import { plainAnswer } from "../../domain/booking/answer-words.ts";
import { understandVerb } from "../../domain/booking/appointment-words.ts";
import { leavesItOpen, putsOff } from "../../domain/booking/later-words.ts";
import { asksForOwn, asksOfItsDay } from "../../domain/booking/own-visit-words.ts";
import { treatmentWords } from "../../domain/booking/service-synonyms.ts";
import { asksForTheUsual, goesOnFrom, pointsBack } from "../../domain/booking/service-words.ts";
import { withoutPast } from "../../domain/booking/treatment-told.ts";
import { asksForRoom, asksOfCare, speaksOfHerSkin, visitTopic } from "../../domain/booking/visit-topic.ts";
import { tellsHealthNote } from "../../domain/intake/health-note.ts";
import { healthTold } from "../../domain/intake/health-told.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { asksSomething, onlyGreets } from "../../domain/message/small-talk.ts";
import { isStartWord } from "../../domain/outreach/start-word.ts";
import { isStopWord } from "../../domain/outreach/stop-word.ts";
import { questionsBeside } from "../../domain/salon/salon-question.ts";
import { understandWhen } from "../../domain/time/when.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { keepOrOffer } from "../intake/told-health.ts";
import { passOnRest } from "./answer-aside.ts";
import { answerSmalltalk, answerWordless } from "./answer-smalltalk.ts";
import { callPerson } from "./call-person.ts";
import { comeBack, startBeside } from "./come-back.ts";
import { mainMenu } from "./menu.ts";
import { startFlow } from "./run-flow.ts";
import { saidOfSeries } from "./series-words.ts";
import { lateForNothing, toldLate } from "./told-late.ts";
import { isAboutHerself, reply, type Turn } from "./turn-state.ts";

/** What a cancelled visit costs or gives back, nobody but the salon can say. */
const moneyBack =
  /退(钱|款|费|定金|押金)|(定金|押金|订金|訂金|违约|違約)|\b(refund\w*|deposit|cancell?ation (fee|policy)|money back|get back)\b/i;

/** "Something for my wedding": a wish deserves more than a polite word. */
const wishes =
  /(?<!不)(想(?!你|不)|需要|希望)|有什么适合|\b(i want|i need|i'?d like|looking for|something for|in need of)\b/i;

/** Answers words that no running conversation waited for, and goes back to the one under way. What is not understood goes to a person. */
export async function routeByIntent(turn: Turn, text: string, decision: TriageDecision): Promise<void> {
  if (await answeredAside(turn, text, decision)) return;
  if ((await toldLate(turn, text)) || (await lateForNothing(turn, text))) return;
  // "Do I get my deposit back if I cancel?" is answered by the question whether to cancel, which says so.
  if (moneyBack.test(text) && (await asksOfDeposit(turn, text))) return;
  if (!moneyBack.test(text) && (await startedFor(turn, text, decision))) return;
  if (decision.intent === "care_question" && (await startBeside(turn, "care", "question", text))) return;
  if (turn.chat.flow === null && (leavesItOpen(text) || putsOff(text)))
    return reply(turn, message(phrase("core-at-hand")));
  if (await answerWordless(turn, text)) return;
  if (onlyGreets(text)) return answerSmalltalk(turn, text);
  const isNote = tellsHealthNote(text) || healthTold(text).length > 0;
  const ofHerSkin = turn.chat.flow === "booking" && speaksOfHerSkin(text);
  if (decision.intent === "smalltalk" && !isNote && !ofHerSkin && !asksSomething(text) && !wishes.test(text))
    return answerSmalltalk(turn, text);
  if (decision.intent === "checkin_reply" && decision.severity === "routine" && !isNote) {
    if (await startFlow(turn, "checkin", "", text)) return;
    if (wishes.test(text) || asksSomething(text)) return passToPerson(turn, text, decision, isNote);
    reply(turn, turn.chat.flow ? message(phrase("core-noted")) : mainMenu("core-glad"));
    return void (await comeBack(turn));
  }
  await passToPerson(turn, text, decision, isNote);
}

/** She has paid for a visit to come and speaks of cancelling it: what would become of her money stands in the question. */
async function asksOfDeposit(turn: Turn, text: string): Promise<boolean> {
  if (understandVerb(text) !== "cancel") return false;
  const { tx, now } = turn.context;
  const [next] = await comingAppointments(tx, [turn.customer.id, ...(turn.customer.wardIds ?? [])], now);
  if (!next || !(await paidDeposit(turn.context, next.parts))) return false;
  return startBeside(turn, "appointments", `cancel:${next.id}`, text);
}

/** Leaving and coming back to the tips: each answers at once. */
async function answeredAside(turn: Turn, text: string, decision: TriageDecision): Promise<boolean> {
  if (isStartWord(text)) return startBeside(turn, "consent", "yes", text);
  if (isStopWord(text) || decision.intent === "opt_out") return startBeside(turn, "consent", "stop", text);
  return false;
}

/** Words that begin a booking or speak of an appointment she has. */
async function startedFor(turn: Turn, text: string, decision: TriageDecision): Promise<boolean> {
  if (asksOfItsDay(text) && (await startBeside(turn, "appointments", "of-day", text))) return true;
  if (asksForOwn(text) && (await startBeside(turn, "appointments", "", text))) return true;
  if (putsOff(text) && understandVerb(text) !== "cancel") return false;
  const cancels = understandVerb(text) === "cancel";
  if (await saidOfSeries(turn, text, decision)) return true;
  const statement = decision.intent === "care_question" && !asksSomething(text);
  const besidePast = withoutPast(text) !== text;
  const wish = decision.intent === "care_question" && decision.severity === "routine" && !asksOfCare(text);
  const open = unclear.includes(decision.intent) || statement || wish || cancels || asksForRoom(text) || besidePast;
  const topic = open ? topicOf(turn, text) : null;
  if (topic === "appointments" && (await startBeside(turn, "appointments", "maybe", text))) return true;
  if (cancels) return nothingToCancel(turn, text);
  // A booking under way had its say already: it waits, and does not begin anew.
  const spoken = topic === null && unclear.includes(decision.intent) && (await pointsAtTreatment(turn, text));
  const together = decision.severity === "routine" && wishesTwo(text);
  const usual = asksForTheUsual(text) && decision.severity === "routine" && !asksCare.includes(decision.intent);
  const booking =
    (decision.intent === "booking" || topic === "booking" || usual || spoken || together) &&
    turn.chat.flow !== "booking";
  if (!booking || !(await startFlow(turn, "booking", "", text))) return false;
  await passOnQuestionsBeside(turn, text);
  return true;
}

/** "11 then, and can I lie on my side?": what a conversation took of her words leaves a question for a person. */
export async function passOnQuestionsBeside(turn: Turn, text: string): Promise<void> {
  if (!choosing.includes(turn.chat.flow ?? "")) return;
  const beside = questionsBeside(text).filter((words) => understandVerb(words) === null);
  if (beside.some((words) => isOfNoVisit(turn, words))) await passOnRest(turn, text);
}

const choosing: readonly string[] = ["booking", "appointments"];

const asksCare: readonly string[] = ["complaint", "human_request", "opt_out"];

/** "清洁加红蓝光一起做", "a facial and LED in one go": two treatments for one visit. */
function wishesTwo(text: string): boolean {
  const said = simplify(text);
  const inOne =
    /一起做|一次做|一块做|同时做|一齐做|加|\b(in one (go|visit)|together|same (visit|time|day)|at once|plus)\b/.test(
      said,
    );
  return inOne && treatmentWords.filter(([, words]) => words.test(said)).length > 1;
}

/** "Never mind" of somebody who has nothing to cancel is politeness; a clear wish to cancel hears that there is nothing. */
async function nothingToCancel(turn: Turn, text: string): Promise<boolean> {
  if (turn.chat.flow !== null) return false;
  const politely = plainAnswer(text) === "stop" && !/取消|cancel/i.test(text);
  if (politely || /算了|never ?mind/i.test(text)) {
    reply(turn, message(phrase("core-at-hand")));
    return true;
  }
  return startFlow(turn, "appointments", "", text);
}

/** Intents that say little: "lash lift on saturday at 4" has no word of booking in it. */
const unclear: readonly string[] = ["other", "checkin_reply", "smalltalk"];

function topicOf(turn: Turn, text: string) {
  return visitTopic({ text, now: turn.context.now, zone: turn.branch.zone, locale: turn.chat.locale });
}

/** "有停车位吗" beside a wish: no treatment, no day and nobody else in it. */
function isOfNoVisit({ context, branch, chat }: Turn, words: string): boolean {
  const said = simplify(words);
  const when = understandWhen({ text: words, now: context.now, zone: branch.zone, locale: chat.locale });
  const visit =
    /几点|哪天|最[早晚]|什么时(候|间)|\b(when|what time|latest|earliest|soonest)\b|(?<!车)[位空](置|子)?|能来|能做|可以做|\b(space|availab|free|slots?|time|come|bring|get|have|do) ?/;
  return !when.found && !visit.test(said) && !treatmentWords.some(([, treatment]) => treatment.test(said));
}

const REMEMBERED_MS = 30 * 60_000;

/** "Ok can I do it the 28th at 11": a day to come for a treatment that was just spoken of. */
async function pointsAtTreatment(turn: Turn, text: string): Promise<boolean> {
  if (turn.chat.flow !== null || !(pointsBack(text) || goesOnFrom(text))) return false;
  const { context, branch, chat } = turn;
  const when = understandWhen({ text, now: context.now, zone: branch.zone, locale: chat.locale });
  if (!when.found || when.past) return false;
  const words = await recentWords(context, chat.id, new Date(context.now.getTime() - REMEMBERED_MS));
  return words.some(({ text: said }) => treatmentWords.some(([, treatment]) => treatment.test(simplify(said))));
}

async function passToPerson(turn: Turn, text: string, decision: TriageDecision, isNote: boolean): Promise<void> {
  const code = isNote ? "HEALTH_NOTE" : "NOT_UNDERSTOOD";
  const isSign = decision.severity === "watch" && decision.intent === "checkin_reply";
  const opened = await callPerson(turn, {
    kind: isSign ? "reaction" : "question",
    severity: isNote ? "today" : "watch",
    words: text,
    reasons: decision.reasons.length > 0 ? decision.reasons : [{ code, evidence: isNote ? text : "" }],
  });
  const salon = turn.branch.name;
  const again = isSign ? "core-today-reaction-again" : "core-passed-on-again";
  const first = isSign ? "core-watch-reaction" : "core-passed-on";
  const key = isNote ? "core-health-noted" : opened.isNew ? first : again;
  const offer = isNote && isAboutHerself(turn) ? await keepOrOffer(turn.context, turn, healthTold(text)) : null;
  if (offer) reply(turn, offer);
  const offersMenu = opened.isNew && !isNote && !isSign && turn.chat.flow === null;
  reply(turn, offersMenu ? mainMenu("core-passed-on-menu", { salon }) : message(phrase(key, { salon })));
  await comeBack(turn);
}
