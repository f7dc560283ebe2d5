import { activeAftercareOf } from "../../actions/care/active-aftercare.ts";
import { relayToStaff } from "../../actions/cases/relay-to-staff.ts";
import { recentWords } from "../../actions/message/log-inbound.ts";
import { recordTriage } from "../../actions/triage/record-triage.ts";
import { agrees } from "../../domain/booking/agreeing-words.ts";
import { wantsAnybody } from "../../domain/booking/beautician-words.ts";
import { exposuresTold } from "../../domain/booking/exposure-words.ts";
import { saysOnlyWhen } from "../../domain/booking/only-when.ts";
import { visitTopic } from "../../domain/booking/visit-topic.ts";
import { contactTold, isOnlyNameAndNumber } from "../../domain/customers/contact-told.ts";
import { heardForWhom, nameAmong } from "../../domain/customers/family-words.ts";
import { healthTold } from "../../domain/intake/health-told.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { messageWishes } from "../../domain/outreach/message-words.ts";
import { isStopWord } from "../../domain/outreach/stop-word.ts";
import { asksForCall } from "../../domain/salon/desk-words.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { safetyMessage } from "../../domain/triage/safety-message.ts";
import { triage } from "../../domain/triage/triage.ts";
import type { CustomerInChat } from "../flow.ts";
import { keepOrOffer } from "../intake/told-health.ts";
import { answersPhone } from "../phone/phone-flow.ts";
import { waitsAfterEmergency } from "./after-emergency.ts";
import { answerAction } from "./answer-action.ts";
import { answerAside } from "./answer-aside.ts";
import { answerAtDesk, answerCall } from "./answer-desk.ts";
import { callPerson } from "./call-person.ts";
import { comeBack, startBeside } from "./come-back.ts";
import { answeredNews, keepAskedNews } from "./news-words.ts";
import { answeredNextVisit } from "./next-visit-words.ts";
import { obeyedAtOnce } from "./obeyed-at-once.ts";
import { passOnQuestionsBeside, routeByIntent } from "./route-by-intent.ts";
import { continueFlow, dropInBetween, startFlow } from "./run-flow.ts";
import { saidOfSeries, wishesOnlySeries } from "./series-words.ts";
import { keepToldComfort } from "./told-comfort.ts";
import { keepToldContact } from "./told-contact.ts";
import { toldLate } from "./told-late.ts";
import { isAboutHerself, reply, type Turn } from "./turn-state.ts";
import { typedTap } from "./typed-tap.ts";
import { saidOfWaiting } from "./waiting-words.ts";
import { personMeant } from "./whom.ts";
import { agreedAndMore } from "./yes-and-more.ts";

/** Messages within this time are one thought and are read together. */
const ONE_THOUGHT_MS = 5 * 60_000;

export interface Read {
  text: string;
  decision: TriageDecision;
  decisionId: string;
  appointmentId?: string;
}

/** Answers a customer's words: triage first, whatever conversation is under way; then people; then the conversation. */
export async function answerText(turn: Turn, text: string): Promise<void> {
  // Whatever is no answer to "is that your new number?" leaves the number as it is.
  if (turn.chat.flow === "phone" && answersPhone(text) === null) await dropInBetween(turn);
  const read = await readText(turn, text);
  const { severity } = read.decision;
  const heldBy = turn.chat.heldByCaseId;
  // The update of her case shows staff the same words: they are not relayed a second time.
  if (severity === "urgent") return answerUrgent(turn, read);
  if (await obeyedAtOnce(turn, text)) return;
  if (heldBy) {
    await relayToStaff(turn.context, { caseId: heldBy });
    return;
  }
  const beside = onlyWordsUnclear(read) ? await keepToldContact(turn, text) : undefined;
  if (beside === null) return;
  if (await agreedAndMore(turn, beside?.text ?? text)) return;
  if (beside) return answerOrdinary(turn, { ...read, ...beside });
  if (severity === "today" && !toldBeforeAnyVisit(read) && !answersWhen(turn, read)) return answerToday(turn, read);
  await answerOrdinary(turn, read);
}

/** "Half past ten.", "yes": in answer to our question no sign of illness, however little triage makes of it. */
function answersWhen({ chat }: Turn, { text, decision }: Read): boolean {
  if (chat.flow !== "booking" && chat.flow !== "appointments") return false;
  return decision.reasons.every(({ code }) => unread.has(code)) && (saysOnlyWhen(text) || agrees(text));
}

const unread: ReadonlySet<string> = new Set(["NOT_UNDERSTOOD", "SYMPTOM_NOT_UNDERSTOOD"]);

/** A fact of her health and nothing else, from somebody to whom nothing was done lately: kept with her agreement, and passed on from there. */
function toldBeforeAnyVisit(read: Read): boolean {
  return toldOnlyOfHealth(read) && read.appointmentId === undefined;
}

/** Judges her words and keeps the decision; `form`: they were written on the page of a form, about that person. */
export async function readText(turn: Turn, text: string, form?: { about: CustomerInChat }): Promise<Read> {
  const { context, chat } = turn;
  const customer = form?.about ?? (await personMeant(turn, text));
  turn.about = customer;
  const aftercare = await activeAftercareOf(context, customer.id);
  const since = new Date(context.now.getTime() - ONE_THOUGHT_MS);
  const earlier = (await recentWords(context, chat.id, since)).filter((words) => words.kind === "text").slice(0, -1);
  const input = {
    text,
    locale: chat.locale,
    treatment: aftercare?.treatment,
    day: aftercare?.day,
    askedAbout: aftercare?.askedAbout ?? (form || chat.flow === "intake" ? "health form" : undefined),
    recentTexts: earlier.map((words) => words.text),
  };
  const decision = triage(input);
  const of = { chatId: chat.id, customerId: customer.id, eventId: turn.event.id };
  const decisionId = await recordTriage(context, of, input, decision);
  return { text, decision, decisionId, appointmentId: aftercare?.appointmentId };
}

export async function answerUrgent(turn: Turn, read: Read): Promise<void> {
  const opened = await callPerson(turn, {
    kind: "reaction",
    severity: "urgent",
    words: read.text,
    reasons: read.decision.reasons,
    appointmentId: read.appointmentId,
    decisionId: read.decisionId,
  });
  reply(turn, safetyMessage(read.decision.reasons, turn.branch.place, opened.isNew));
  // The safety text stands alone; a check-in only keeps the words as its answer.
  if (turn.chat.flow === "checkin") await continueFlow(turn, { kind: "text", text: read.text, triage: read.decision });
}

async function answerToday(turn: Turn, read: Read): Promise<void> {
  const event = { kind: "text" as const, text: read.text, triage: read.decision };
  const unclear = read.decision.reasons.every(({ code }) => unread.has(code));
  if (unclear && (await waitsAfterEmergency(turn, read))) return;
  if (await wishesOnlySeries(turn, read.text, read.decision)) return;
  // "Whoever is free" answers "with whom?"; elsewhere it may well call for a person.
  if (turn.chat.flow === "booking" && wantsAnybody(read.text) && (await continueFlow(turn, event))) return;
  if (onlyNotUnderstood(read.decision) && (await tappedByWords(turn, read.text))) return;
  if (onlyNotUnderstood(read.decision) && (await answeredNextVisit(turn, read.text))) return;
  if (onlyNotUnderstood(read.decision) && (await saidOfWaiting(turn, read.text, read.decision))) return;
  if (onlyNotUnderstood(read.decision) && (await saidOfSeries(turn, read.text, read.decision))) return;
  if (onlyNotUnderstood(read.decision) && (await answeredNews(turn, read.text, read.decision))) return;
  if (onlyNotUnderstood(read.decision) && (await keepToldComfort(turn, read.text)) === "all") {
    return void (await comeBack(turn));
  }
  // A short answer such as a beautician's name is not understood by triage, but may be by the conversation that asked for it.
  if (onlyNotUnderstood(read.decision) && (await continueFlow(turn, event))) return;
  // "Her name is Ana, don't ring her, ring me" answers what she is called.
  const called = turn.chat.flow === "family" && nameAmong(read.text) !== null;
  if (called && read.decision.intent === "human_request" && (await continueFlow(turn, named(event)))) return;
  await keepAskedNews(turn, read.text, read.decision);
  const { intent } = read.decision;
  const isNote = toldOnlyOfHealth(read) || toldOnlyOfSkin(turn, read);
  const kind = isNote ? "question" : caseKind(intent);
  const opened = await callPerson(turn, {
    kind,
    severity: "today",
    words: read.text,
    reasons: read.decision.reasons,
    appointmentId: read.appointmentId,
    decisionId: read.decisionId,
  });
  // These two tell her themselves that a person has been called, and go on.
  const booksOn = isNote && turn.chat.flow === "booking";
  const toldThere = turn.chat.flow === "checkin" || turn.chat.flow === "intake" || booksOn;
  const answered = toldThere && (await continueFlow(turn, event));
  const phoned = kind === "human_request" && asksForCall(read.text);
  if (phoned) await answerCall(turn, read.text);
  else if (!answered)
    reply(
      turn,
      message(
        phrase(`core-today-${isNote ? "reaction" : kind}${opened.isNew ? "" : "-again"}`, { salon: turn.branch.name }),
      ),
    );
  const keeps = isNote && !answered && isAboutHerself(turn);
  const offer = keeps ? await keepOrOffer(turn.context, turn, healthTold(read.text)) : null;
  if (offer) reply(turn, offer);
  if (!answered && (waiting.includes(turn.chat.flow ?? "") || intent === "booking")) reply(turn, notForgotten(turn));
}

/** The answer to what somebody is called is no wish to be called. */
function named<Event extends { triage: TriageDecision }>(event: Event): Event {
  return { ...event, triage: { ...event.triage, intent: "other" } };
}

function caseKind(intent: TriageDecision["intent"]): "complaint" | "human_request" | "reaction" {
  return intent === "complaint" || intent === "human_request" ? intent : "reaction";
}

/** A pregnancy or a medicine that speaks against a treatment is no reaction to one: in the middle of a booking the booking minds it. */
function toldOnlyOfHealth({ text, decision }: Read): boolean {
  return healthTold(text).length > 0 && onlyRisk(decision);
}

/** "I was in the sun yesterday" while she books: the booking minds it, and a person reads it as well. */
function toldOnlyOfSkin({ chat, context, branch }: Turn, { text, decision }: Read): boolean {
  if (chat.flow !== "booking") return false;
  const { told, rest } = exposuresTold(text, localDate(context.now, branch.zone));
  // What triage could not read is read here to its last word.
  const allRead = rest.trim() === "" && decision.reasons.every(({ code }) => isRisk(code) || unread.has(code));
  return told.length > 0 && (allRead || onlyRisk(decision));
}

function onlyRisk({ reasons }: TriageDecision): boolean {
  return reasons.every(({ code }) => isRisk(code));
}

const isRisk = (code: string) => code === "UNDISCLOSED_RISK";

/** Conversations she can go back to when somebody has been called. */
const waiting: readonly string[] = ["booking", "appointments", "intake"];

function notForgotten({ chat }: Turn) {
  const action = chat.flow && waiting.includes(chat.flow) ? `go:${chat.flow}:again` : "go:booking:";
  const label = phrase(action === "go:booking:" ? "core-menu-book" : "core-go-on");
  const key = chat.flow === "intake" ? "core-form-not-forgotten" : "core-booking-not-forgotten";
  return message(phrase(key), [[{ label, action }]]);
}

/** Typing what a button says, or its number, is as good as tapping it. */
async function tappedByWords(turn: Turn, text: string): Promise<boolean> {
  const tapped = await typedTap(turn, text);
  if (!tapped) return false;
  await answerAction(turn, tapped.action, tapped.label);
  return true;
}

async function answerOrdinary(turn: Turn, read: Read): Promise<void> {
  const event = { kind: "text" as const, text: read.text, triage: read.decision };
  // A stop word means the same in every conversation, and is obeyed at once.
  if (isStopWord(read.text) && (await startBeside(turn, "consent", "stop", read.text))) return;
  if (messageWishes(read.text) && (await startBeside(turn, "messages", "words", read.text))) return;
  if (await tappedByWords(turn, read.text)) return;
  if (await waitsAfterEmergency(turn, read)) return;
  const aboutWhen = read.decision.intent !== "care_question" || saysOnlyWhen(read.text);
  if (aboutWhen && (await answeredNextVisit(turn, read.text))) return;
  // In the middle of a booking it is no wish for another time.
  if (turn.chat.flow === "booking" && (await toldLate(turn, read.text))) return;
  if (await saidOfWaiting(turn, read.text, read.decision)) return;
  if (await wishesOnlySeries(turn, read.text, read.decision)) return;
  if (await answeredNews(turn, read.text, read.decision)) return;
  if (await wantsForSomebodyElse(turn, read)) return;
  const comfort = await keepToldComfort(turn, read.text);
  if (comfort === "all") return void (await comeBack(turn));
  const { text, decision } = comfort ?? read;
  await keepSign(turn, read);
  if (await answerAtDesk(turn, text, decision)) return;
  if (await answerAside(turn, text, decision)) return;
  if (await continueFlow(turn, comfort ? { ...event, text, triage: decision } : event))
    return passOnQuestionsBeside(turn, text);
  await routeByIntent(turn, text, decision);
}

/** A mild sign told in the middle of a booking reaches a person, and the booking goes on. */
async function keepSign(turn: Turn, { text: words, decision, appointmentId, decisionId }: Read): Promise<void> {
  if (decision.severity !== "watch" || !signless.has(turn.chat.flow ?? "")) return;
  const reasons = decision.reasons.filter(({ code }) => !noSign.test(code));
  if (reasons.length === 0) return;
  await callPerson(turn, { kind: "reaction", severity: "watch", words, reasons, appointmentId, decisionId });
  reply(turn, message(phrase("core-watch-reaction", { salon: turn.branch.name })));
}

/** Conversations that would take the words as their own. */
const signless: ReadonlySet<string> = new Set(["booking", "appointments", "family", "waitlist", "series"]);
const noSign = /NOT_UNDERSTOOD|UNDISCLOSED_RISK|COMPLAINT|HUMAN|HEALTH_NOTE|OPT_OUT/;

/** "给我妈约个补水": it is settled for whom before anything else of it is understood. */
async function wantsForSomebodyElse(turn: Turn, { text, decision }: Read): Promise<boolean> {
  if (turn.chat.flow === "booking" || turn.chat.flow === "family") return false;
  const heard = heardForWhom(text);
  if (!heard) return false;
  const { zone } = turn.branch;
  const topic = visitTopic({ text: heard.rest, now: turn.context.now, zone, locale: turn.chat.locale });
  if (decision.intent !== "booking" && topic !== "booking" && !/约|約|订|訂|\bbook|appointment/i.test(text))
    return false;
  return startFlow(turn, "booking", "", text);
}

/** Nothing in her words is a sign by itself: at most they were not understood, as a name and a number are not. After a treatment a person reads those. */
function onlyWordsUnclear({ text, decision: { severity, reasons }, appointmentId }: Read): boolean {
  if (severity === "routine") return true;
  if (appointmentId !== undefined) return false;
  const told = contactTold(text);
  if (told && isOnlyNameAndNumber(told)) return true;
  return reasons.every(({ code }) => unread.has(code));
}

function onlyNotUnderstood(decision: TriageDecision): boolean {
  return decision.reasons.length > 0 && decision.reasons.every((reason) => reason.code === "NOT_UNDERSTOOD");
}
