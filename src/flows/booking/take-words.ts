import { type PlainAnswer, plainAnswer } from "../../domain/booking/answer-words.ts";
import { understandBeautician } from "../../domain/booking/beautician-words.ts";
import { leavesItToUs, readingMeant } from "../../domain/booking/day-readings.ts";
import { leavesItOpen } from "../../domain/booking/later-words.ts";
import { wantsSoonest } from "../../domain/booking/offered-words.ts";
import { wantsOnlyFirst } from "../../domain/booking/series-words.ts";
import { speaksOfHerSkin } from "../../domain/booking/visit-topic.ts";
import { understandWaiting } from "../../domain/booking/wait-words.ts";
import { type ForWhom, heardForWhom } from "../../domain/customers/family-words.ts";
import { type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { understandWhen } from "../../domain/time/when.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { askNext } from "./ask-next.ts";
import type { BookingState } from "./booking-state.ts";
import { reopenTime } from "./changes.ts";
import { type HeardTogether, hearCompany, hearNameOfCompany, sharedOut } from "./company.ts";
import { chosenService, type Desk } from "./desk.ts";
import { type HeardSkin, hearSkin } from "./hear-skin.ts";
import { type Heard, hearWords } from "./hear-words.ts";
import { nearestAgain, nearestOf } from "./near-times.ts";
import { namingChosen, notedLine } from "./noted.ts";
import { isAboutOwn, toOwn } from "./own-appointment.ts";
import { answerApart, isDetour } from "./set-apart.ts";
import { agreesToTimes, takeEnd } from "./soonest.ts";
import { withSpokenOf } from "./spoken-of.ts";
import { suggesting } from "./suggest-service.ts";
import { takeChoice } from "./take-choice.ts";
import { waitFromWords } from "./wait.ts";
import { readingChoice, stillOpen } from "./which-day.ts";

type Result = FlowResult<BookingState>;

const anyTime =
  /随便|隨便|都行|都可以|无所谓|無所謂|是但|冇所謂|幾時都得|\b(any ?(time|day)?|either|whenever|doesn'?t matter|don'?t mind)\b/i;
const whenFree =
  /跟(谁|哪位)|哪位(美容师)?$|\bwho (is|was|am i|are we) (it|that|this|with|seeing)|几点|幾點|啥时候|啥時候|幾時先|几时先|什么时(候|间)|什麼時(候|間)|哪天|哪些(时间|時間|天)|\b(what|which) (time|day|hour)s?\b|\bwhen\b/i;
const question =
  /[?？]|吗|呢|有冇|边度|点样|几钱|得唔得|多少|哪里|哪儿|怎么|有没有|能不能|可不可以|\b(where|how|what|why|which|who|do you|is there|are there|can i|could i)\b/i;

/** Answers free words in the middle of a booking; a detour is left to the house, and the booking waits where it is. */
export async function takeWords(
  context: FlowContext,
  desk: Desk,
  before: BookingState,
  words: string,
  triage: TriageDecision,
): Promise<Result> {
  const called = hearNameOfCompany(before, words);
  const [state, text] = called ? [called.state, called.rest] : [before, words];
  if (called && text === "") return askNext(context, desk, { ...state, misses: 0 }, [phrase("booking-noted")]);
  const together = await hearCompany(context, state, text);
  if (together) return goOnTogether(context, desk, together);
  const whom = heardForWhom(text);
  if (whom) return toFamily(desk, state, whom);
  if (understandWaiting(text) === "join") return waitFromWords(context, desk, state, text);
  const meant = readingChoice(state, text);
  if (meant !== null) return takeChoice(context, desk, { ...state, misses: 0 }, meant);
  if (state.series !== null && wantsOnlyFirst(text))
    return askNext(context, desk, { ...state, series: null, misses: 0 }, [phrase("series-dropped")]);
  const plain = plainAnswer(text);
  const left = saysWhen(context, text) ? null : leftToUs(state, text, plain);
  if (left) return askNext(context, desk, left);
  const answered = plain ? await takePlain(context, desk, state, plain) : null;
  if (answered) return answered;
  if (leavesItOpen(text) && !saysWhen(context, text)) return takeChoice(context, desk, { ...state, misses: 0 }, "stop");
  const skin = await hearSkin(context, state, text);
  if (skin) return goOnWithSkin(context, desk, skin);
  const apart = await answerApart(context, desk, state, text);
  if (apart) return apart;
  if (isDetour(state, text, triage)) return { kind: "pass" };
  if (state.asking === "service" && (await isAboutOwn(context, desk, text))) return toOwn(text);
  const near = await takeNearest(context, desk, state, text);
  if (near) return near;
  const said = afterNo(state, text);
  const heard = withAnybody(
    state,
    withOffer(state, hearWords(context, desk, { ...state, offer: null, readings: [] }, said)),
  );
  const spoken = state.asking === "service" ? await withSpokenOf(context, desk, heard.state, text) : heard.state;
  if (wantsSoonest(text) && heard.notes.length === 0 && chosenService(desk, spoken))
    return takeEnd(context, desk, stillOpen(state, spoken), "earliest");
  if (heard.understood || spoken !== heard.state)
    return goOn(context, desk, state, { ...heard, state: stillOpen(state, spoken) });
  if (state.serviceId !== null && asksWhoIsFree.test(simplify(text))) {
    return takeChoice(context, desk, { ...state, misses: 0 }, "c:staff");
  }
  if (asksForTimes(state, text)) return askNext(context, desk, { ...state, misses: 0 });
  if (meansAnyTime(state, text) || isLeftOpen(state, text)) return takeEnd(context, desk, state, "earliest");
  // A question of hers, a wish of her skin, or words that were not understood twice: a person looks.
  const ofWhom = state.asking === "staff" && /[男女]|\b(fe)?male\b|\b(wo)?man\b|\blad(y|ies)\b/i.test(text);
  const polite =
    triage.intent === "smalltalk" && /谢|唔该|\b(thanks?|thank you|thx|ty|cheers|ta)\b/.test(simplify(text));
  if (
    polite ||
    ofWhom ||
    speaksOfHerSkin(text) ||
    question.test(simplify(text)) ||
    question.test(text) ||
    state.misses > 0
  )
    return { kind: "pass" };
  const note = phrase("booking-not-understood");
  const again = await askNext(context, desk, { ...state, misses: state.misses + 1 }, [note]);
  return suggesting(context, desk, state, again);
}

/** Her words are taken: the next question, after what was noted of them. */
async function goOn(context: FlowContext, desk: Desk, before: BookingState, { state, notes }: Heard): Promise<Result> {
  const asked = await askNext(context, desk, { ...state, misses: 0 }, notes);
  const guessed = await suggesting(context, desk, before, acknowledge(desk, before, asked));
  return namingChosen(desk, before, guessed);
}

/** "No 4", "不 四点": a correction of what was read back. */
function afterNo({ asking }: BookingState, text: string): string {
  if (asking !== "confirm") return text;
  return text.replace(/^\s*(?:no|nope|nah|sorry|不是|不对|不對|不|唔係|唔系)[\s,，.]+(?=\S)/i, "");
}

/** A day or an hour in answer to "with whom?" leaves that to us. */
function withAnybody({ asking, wish }: BookingState, heard: Heard): Heard {
  const said = JSON.stringify(heard.state.wish) !== JSON.stringify(wish);
  if (asking !== "staff" || !said || heard.state.staff !== null) return heard;
  return { ...heard, state: { ...heard.state, staff: "any" } };
}

/** The day that was offered for one that is over stands, when what she says next names no other. */
function withOffer({ offer }: BookingState, heard: Heard): Heard {
  const { date, from, to } = heard.state.wish;
  if (offer === null || !heard.understood || (date ?? from ?? to) !== null || heard.state.offer !== null) return heard;
  return { ...heard, state: { ...heard.state, wish: { ...heard.state.wish, date: offer } } };
}

const asksWhoIsFree =
  /(谁|哪位|哪个|边个)(老师|美容师)?.{0,3}(有空|在|得闲|有位|能做|可以做|有时间)|\bwho('s| is| are)? (free|available|in|working|around)\b|\bwho (can|could) do\b/;

/** It is for somebody else: that is settled first, then it goes on with the treatment that was chosen and her words. */
function toFamily(desk: Desk, state: BookingState, { relation, age, rest }: ForWhom): Result {
  const chosen = chosenService(desk, state)?.name["zh-CN"] ?? "";
  return {
    kind: "go",
    flow: "family",
    argument: `for:${relation}${age ?? ""}:${`${chosen} ${rest}`.trim()}`,
    replies: [],
  };
}

/** Who comes along is noted, and her words taken as usual. */
async function goOnTogether(context: FlowContext, desk: Desk, { state, notes, words }: HeardTogether): Promise<Result> {
  const heard = hearWords(context, desk, { ...state, offer: null, readings: [] }, words);
  const shared = sharedOut(state, heard.state);
  return askNext(context, desk, { ...shared, misses: 0 }, [...notes, ...heard.notes]);
}

/** What she told of her skin is noted, and the rest of her words taken as usual. */
async function goOnWithSkin(
  context: FlowContext,
  desk: Desk,
  { state, rest, noted, offer }: HeardSkin,
): Promise<Result> {
  const heard = hearWords(context, desk, { ...reopenTime(state, context.branch.zone), offer: null }, rest);
  const notes = [noted, ...heard.notes];
  const next = await askNext(context, desk, { ...heard.state, misses: 0 }, notes);
  return offer && next.kind !== "pass" ? { ...next, replies: [offer, ...next.replies] } : next;
}

/** The same question again sounds as if she had not been heard, unless it says that she was. */
function acknowledge(desk: Desk, before: BookingState, result: Result): Result {
  const [reply, ...others] = result.kind === "stay" ? result.replies : [];
  if (result.kind !== "stay" || result.state.asking !== before.asking || result.state.offer || !asksOnly(reply))
    return result;
  return {
    ...result,
    replies: [{ ...reply, lines: [notedLine(desk, before, result.state), ...reply.lines] }, ...others],
  };
}

/** A question by itself; with whom is asked together with what is free. */
function asksOnly(reply: Outgoing | undefined): reply is Outgoing {
  const [first, ...others] = reply?.lines ?? [];
  const whom = first !== undefined && "key" in first && first.key === "booking-ask-beautician";
  return first !== undefined && (others.length === 0 || whom);
}

/** "Whatever", "好 就那个" to the question with whom: anyone, then; of two days the one she points at. null when she is asked something else. */
function leftToUs(state: BookingState, text: string, plain: PlainAnswer | null): BookingState | null {
  if (state.asking !== "staff") return null;
  const meant = state.orElse === null ? null : readingMeant(text);
  if (plain !== "yes" && meant === null && !leavesItToUs(text)) return null;
  const day = meant === 1 ? { date: state.orElse, from: state.orElse, to: state.orElse } : {};
  const settled = meant === null ? {} : { orElse: null, wish: { ...state.wish, ...day } };
  return { ...state, ...settled, staff: "any", misses: 0 };
}

/** "Tuesday afternoon, anyone" says more than that it is left to us. */
function saysWhen({ now, branch, chat }: FlowContext, text: string): boolean {
  return understandWhen({ text, now, zone: branch.zone, locale: chat.locale }).found;
}

function isLeftOpen(state: BookingState, text: string): boolean {
  return (state.asking === "day" || state.asking === "time") && leavesItToUs(text) && !question.test(text);
}

/** null when the short answer makes no sense in this step. */
async function takePlain(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  plain: PlainAnswer,
): Promise<Result | null> {
  const choose = (choice: string) => takeChoice(context, desk, { ...state, misses: 0 }, choice);
  switch (plain) {
    case "yes":
      if (state.offer !== null) return choose(`d:${state.offer}`);
      if (state.asking === "service" && state.suggested !== null) return choose(`s:${state.suggested}`);
      if (state.asking === "confirm") return choose("yes");
      if (state.asking === "change") return askNext(context, desk, state);
      return agreesToTimes(context, desk, state);
    case "no":
      return state.asking === "confirm" ? choose("change") : null;
    case "earliest":
      return state.serviceId ? takeEnd(context, desk, state, plain) : null;
    case "latest":
      return state.serviceId && state.asking === "time" ? takeEnd(context, desk, state, plain) : null;
    case "more":
      return state.asking === "staff" || state.asking === "confirm" ? null : choose("more");
    case "change":
      return state.serviceId ? choose("change") : null;
    case "back":
    case "stop":
      return choose(plain);
    case "other_service":
      return choose("c:service");
    case "other_staff":
      return choose("c:staff");
    case "other_day":
      return choose("c:day");
    case "other_time":
      return choose(state.asking === "confirm" || state.asking === "change" ? "c:time" : "c:day");
  }
}

/** "几点有空?" while times are shown: they are shown again. */
function asksForTimes(state: BookingState, text: string): boolean {
  return (state.asking === "day" || state.asking === "time") && whenFree.test(text);
}

function meansAnyTime(state: BookingState, text: string): boolean {
  return (state.asking === "day" || state.asking === "time") && anyTime.test(text) && !/\bnot\b/i.test(text);
}

/** "下午吧" while the nearest times are shown: the one that is left is taken, several are shown. */
async function takeNearest(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  text: string,
): Promise<Result | null> {
  if (state.asking !== "time" || understandBeautician(text, desk.beauticians, null).kind === "named") return null;
  const near = nearestOf(context, state, text);
  const [only] = near;
  if (only === undefined) return null;
  if (near.length === 1) return takeChoice(context, desk, { ...state, misses: 0 }, `t:${only}`);
  return { kind: "stay", state: { ...state, near, misses: 0 }, replies: [nearestAgain(context, near)] };
}
