import { chooseAnswer, keepAnswer, type OpenCheckIn, tellPerson } from "../../actions/checkins/answer-checkin.ts";
import { partMessage } from "../../domain/checkins/checkin-message.ts";
import { type Choice, choiceOf } from "../../domain/checkins/choices.ts";
import { understandReply } from "../../domain/checkins/understand-reply.ts";
import { isWithdrawal } from "../../domain/intake/withdrawal.ts";
import { button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { Severity, TriageDecision } from "../../domain/triage/decision.ts";
import { safetyMessage } from "../../domain/triage/safety-message.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { closing } from "./closing.ts";

/** Saved while the next words may answer a check-in. */
export interface CheckInState {
  checkinId: string;
}

type Result = FlowResult<CheckInState>;

/** Takes a tapped answer, or words that mean it: a worry goes to a person at once, else the next question or a warm end. */
export async function takeChoice(
  context: FlowContext,
  open: OpenCheckIn,
  choice: Choice,
  words?: string,
): Promise<Result> {
  const { chat } = context;
  const input = { choice, words, locale: chat.locale, chatId: chat.id };
  const taken = await chooseAnswer(context, open, input);
  if (taken.gravity === "urgent") {
    return { kind: "done", replies: [urgentReply(context, choice, taken.opened?.isNew ?? true)] };
  }
  if (!taken.gravity) return goOn(context, taken.open);
  const key = choice.part === "look" ? "checkin-person-listens" : "checkin-person-looks";
  const told = phrase(key, { salon: context.branch.name });
  return choice.code === "worse" ? goOn(context, taken.open, [told]) : { kind: "done", replies: [message(told)] };
}

/** The same safety text as after written words: what to do, the number, that a person has been called. */
function urgentReply(context: FlowContext, choice: Choice, isNew: boolean): Outgoing {
  const reasons = choice.sign ? [{ code: choice.sign.flag, evidence: choice.label[context.chat.locale] }] : [];
  const decision: TriageDecision = {
    severity: "urgent",
    intent: "checkin_reply",
    reasons,
    ruleVersion: "",
    understood: true,
  };
  return safetyMessage(decision.reasons, context.branch.place, isNew);
}

/** Asks what is still open, below what has just been said; ends when nothing is. */
export async function goOn(context: FlowContext, open: OpenCheckIn, before: Line[] = []): Promise<Result> {
  const { file, next } = open;
  if (!next) return { kind: "done", replies: before.length > 0 ? [message(before)] : [await closing(context, open)] };
  return { kind: "stay", state: { checkinId: file.id }, replies: [partMessage(file.id, next, before)] };
}

const elsewhere = ["booking", "human_request", "opt_out", "complaint", "care_question", "smalltalk"];

/**
 * Takes an answer in her own words. What triage found worrying has a case already: the words are kept and a person is announced.
 * What neither this question nor triage understands is left to the house.
 */
export async function hearWords(
  context: FlowContext,
  open: OpenCheckIn,
  text: string,
  triage: TriageDecision | null,
): Promise<Result> {
  if (isWithdrawal(text)) return { kind: "pass" };
  const words = text.trim().slice(0, 500);
  const severity = worryOf(triage);
  if (severity) {
    await keepAnswer(context, open, { question: open.next?.name ?? "trend", answer: "told", words, severity });
    const heard = message(phrase("checkin-heard", { salon: context.branch.name }));
    return { kind: "done", replies: severity === "urgent" ? [] : [heard] };
  }
  const meant = open.next && understandReply(words, open.next.name);
  const choice = meant ? choiceOf(meant) : null;
  if (choice && (wishesVisit(words) || !(asksBack(words) && choice.code !== "worse")))
    return withVisit(open, words, await takeChoice(context, open, choice, words));
  if (meant === "yes") {
    await tellPerson(context, open, { words, locale: context.chat.locale, chatId: context.chat.id });
    const looks = phrase("checkin-person-looks", { salon: context.branch.name });
    return { kind: "done", replies: [message([looks, phrase("checkin-which")])] };
  }
  // A "2" or an "ok" to "any of these?" may mean anything: it is asked once more rather than taken for well.
  if (open.next?.name === "signs" && tellsNothing(words))
    return goOn(context, open, [phrase("checkin-which-of-these")]);
  if (asksBack(words) || !open.next || !triage?.understood || elsewhere.includes(triage.intent))
    return { kind: "pass" };
  const kept = await keepAnswer(context, open, {
    question: open.next.name,
    answer: "words",
    words,
    severity: triage.severity,
  });
  return goOn(context, kept);
}

/** "挺好的，下周五想再约一次": the answer counts, and the visit she wishes is one tap away, not forgotten. */
function withVisit({ visit }: OpenCheckIn, words: string, result: Result): Result {
  const isSafety = result.kind !== "pass" && result.replies.some(({ purpose }) => purpose === "safety");
  if (result.kind === "pass" || isSafety || !wishesVisit(words)) return result;
  const again = button(phrase("booking-button-again"), `go:booking:again:${visit.appointmentId}`);
  return { ...result, replies: [...result.replies, message(phrase("checkin-and-visit"), [[again]])] };
}

function wishesVisit(words: string): boolean {
  return /(?<!没|沒)[约約订訂](?!束)|\b(book|next (one|appointment|visit)|come (back|again) (in|on|for))\b/i.test(
    words,
  );
}

/** A question of hers is no answer to ours: "can it get better?" */
function asksBack(words: string): boolean {
  return /[?？]\s*$|[吗嗎呢]\s*$/.test(words);
}

/** A bare number, a mark or a mere "ok". */
function tellsNothing(words: string): boolean {
  return (
    /^[\s\d\p{P}\p{S}]*$/u.test(words) || /^(ok+|okay|k|好|好的|嗯+|恩|哦|收到|知道了|got it)[\s.!。！~]*$/i.test(words)
  );
}

/** How worrying triage found the words; null when it did not, or only did not understand them. */
function worryOf(triage: TriageDecision | null): Extract<Severity, "urgent" | "today"> | null {
  if (triage?.severity !== "urgent" && triage?.severity !== "today") return null;
  return triage.reasons.every((reason) => reason.code === "NOT_UNDERSTOOD") ? null : triage.severity;
}
