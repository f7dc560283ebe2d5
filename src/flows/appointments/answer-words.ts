import { listBeauticians } from "../../actions/booking/list-services.ts";
import { salonPlace } from "../../actions/salon/salon-place.ts";
import { agrees } from "../../domain/booking/agreeing-words.ts";
import { type PlainAnswer, plainAnswer } from "../../domain/booking/answer-words.ts";
import type { Visit } from "../../domain/booking/appointment.ts";
import { understandVerb } from "../../domain/booking/appointment-words.ts";
import { understandBeautician } from "../../domain/booking/beautician-words.ts";
import { isInTime } from "../../domain/booking/notice.ts";
import { meansAll, shiftInDays, shiftInMinutes } from "../../domain/booking/shift-words.ts";
import { inThatWeek, sameHour } from "../../domain/booking/spoken-day.ts";
import { addToWish, noWish, type WishedTime } from "../../domain/booking/wished-time.ts";
import { type Line, phrase } from "../../domain/message/outgoing.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { localDate, localTime } from "../../domain/time/zone.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { reopenTime } from "../booking/changes.ts";
import { dayNote } from "../booking/day-note.ts";
import { firstOrLast, nearestAgain, nearestOf } from "../booking/near-times.ts";
import { outsideHours } from "../booking/outside-hours.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { answerChoice } from "./answer-choice.ts";
import type { AppointmentsState } from "./appointments-state.ts";
import { tellOfLateCancel } from "./late-wish.ts";
import { askMove, searchForMove } from "./move.ts";
import { lateInWords, onHerWay } from "./on-her-way.ts";
import { shiftedByDays, startOneByOne } from "./one-by-one.ts";
import { coming, openFor, showList } from "./open-appointment.ts";
import { meantAmong, visitsMeant } from "./which-meant.ts";

type Result = FlowResult<AppointmentsState>;

const elsewhere: readonly string[] = ["care_question", "complaint", "human_request", "opt_out"];

/** Answers free words about her appointments, in any step. */
export async function answerWords(
  context: FlowContext,
  state: AppointmentsState,
  text: string,
  triage: TriageDecision,
): Promise<Result> {
  if (state.asking === "late") return (await lateInWords(context, state, text)) ?? { kind: "pass" };
  if (shiftInMinutes(text) === null || /到|来|late/i.test(text)) {
    const late = await onHerWay(context, text);
    if (late.kind !== "pass") return late;
  }
  const plain = state.asking === "confirm" && agrees(text, moving) ? "yes" : plainAnswer(text);
  if (plain === "stop" && state.asking !== "cancel" && /取消|cancel/i.test(text)) return startCancel(context, state);
  const choice = plain ? choiceOf(plain, state) : null;
  if (choice) return answerChoice(context, { ...state, misses: 0 }, choice);
  const named = state.asking === "which" ? await chooseByWords(context, state, text) : null;
  if (named) return named;
  if (state.asking === "list" && shiftInMinutes(text) !== null) return startWith(context, text);
  if (elsewhere.includes(triage.intent)) return { kind: "pass" };
  const verb = understandVerb(text);
  if (verb === "list") return showList(context);
  if (verb === "cancel" || (verb && state.asking === "list")) return startWith(context, text);
  if (verb === "move" && state.asking === "cancel") return moveInstead(context, state, text);
  if (state.asking === "which") {
    return openFor(context, state.verb, { appointmentId: null, wish: state.wish }, [phrase("booking-not-understood")]);
  }
  const near = await takeNearest(context, state, text, plain);
  if (near) return near;
  const moved = await moveByWords(context, state, text);
  if (moved) return moved;
  // With the list before her, whatever it does not answer is about something else.
  const about = state.asking !== "list" && triage.intent !== "booking" && triage.intent !== "smalltalk";
  if (!about || state.misses > 0 || /[?？]|吗/.test(text)) return { kind: "pass" };
  return askAgain(context, { ...state, misses: state.misses + 1 }, [phrase("booking-not-understood")]);
}

/** In answer to "shall I move it?" these name what is asked. */
const moving = ["move", "change", "swap", "switch", "push", "改", "挪", "换", "改期", "移"];

/** A bare "取消" may mean the move or the appointment: she is asked, and keeping it is one of the answers. */
function startCancel(context: FlowContext, state: AppointmentsState): Promise<Result> {
  return openFor(context, "cancel", { appointmentId: state.appointmentId, wish: noWish });
}

/** The button that a short answer stands for in this step. */
function choiceOf(plain: PlainAnswer, state: AppointmentsState): string | null {
  if (state.asking === "list" || state.asking === "which") return null;
  const asked = state.asking === "cancel" || state.asking === "confirm";
  if (plain === "yes") return asked ? "yes" : null;
  if (plain === "stop") return state.asking === "cancel" ? "yes" : "stop";
  if (plain === "no") return asked ? "stop" : null;
  if (plain === "more" || plain === "back") return plain;
  if (plain === "other_time") return "c:time";
  return plain === "other_day" || plain === "change" ? "c:day" : null;
}

/** Words that start something: "改到周六", "cancel my appointment on Friday", "我的预约". */
export async function startWith(context: FlowContext, text: string): Promise<Result> {
  const shiftDays = shiftInDays(text);
  const verb = shiftInMinutes(text) === null ? (understandVerb(text) ?? (shiftDays === null ? null : "move")) : "move";
  if (verb === null || verb === "list") return showList(context);
  const all = await coming(context);
  if (all.length > 1 && meansAll(text)) return startOneByOne(context, verb, shiftDays);
  const { visits: meant, wish: words } = visitsMeant(context, all, text, verb === "move");
  const [only, ...others] = meant.length > 0 ? meant : all;
  const shifted = only && others.length === 0 ? shiftedBy(context, only, text) : null;
  if (shifted) return openFor(context, "move", { appointmentId: only?.id ?? null, wish: shifted });
  const { wish: said, notes, day } = await hearWish(context, noWish, words);
  const wish = only && others.length === 0 && sameHour(text) ? atItsHour(context, only, said) : said;
  const there = all.filter((one) => localDate(one.startsAt, context.branch.zone) === day);
  const named = meant.length === 1 ? meant[0] : verb === "move" || there.length !== 1 ? undefined : there[0];
  const appointmentId = named?.id ?? null;
  const late = named ?? (all.length === 1 ? only : undefined);
  const tooLate = late && !isInTime(late, "cancel", context.now) && !isInTime(late, "move", context.now);
  if (verb === "cancel" && tooLate) return tellOfLateCancel(context, late, text);
  return openFor(context, verb, { appointmentId, wish: verb === "move" ? wish : noWish }, notes);
}

/** "An hour earlier" than the appointment is now; null when she says no such thing. */
function shiftedBy({ branch }: FlowContext, appointment: Visit, text: string): WishedTime | null {
  const minutes = shiftInMinutes(text);
  const days = minutes === null ? shiftInDays(text) : null;
  if (days !== null) return shiftedByDays({ branch }, appointment, days);
  if (minutes === null) return null;
  const startsAt = new Date(appointment.startsAt.getTime() + minutes * 60_000);
  const date = localDate(startsAt, branch.zone);
  const time = localTime(startsAt, branch.zone);
  return { date, from: date, to: date, timeFrom: time, timeTo: time };
}

/** The wished day at the hour the appointment has. */
function atItsHour({ branch }: FlowContext, { startsAt }: Visit, wish: WishedTime): WishedTime {
  const time = localTime(startsAt, branch.zone);
  return { ...wish, timeFrom: time, timeTo: time };
}

async function hearWish(context: FlowContext, wish: WishedTime, text: string) {
  const { now, branch, chat } = context;
  const read = understandWhen({ text, now, zone: branch.zone, locale: chat.locale });
  const when = inThatWeek(text, wish.date, read, localDate(now, branch.zone)) ?? read;
  const heard = addToWish(wish, when);
  const notes: Line[] = heard.problem ? [dayNote(heard.problem, when)] : [];
  const closed = when.past ? [] : outsideHours(await salonPlace(context.tx, branch.id), when, heard.wish.date);
  if (closed.length > 0) {
    const anyHour = { ...heard.wish, timeFrom: null, timeTo: null };
    return { wish: anyHour, notes: closed, found: true, day: when.date ?? null };
  }
  return { wish: heard.wish, notes, found: when.found, day: when.date ?? null };
}

/** "The one on Friday": which of several she means; null when that is not clear. */
async function chooseByWords(context: FlowContext, state: AppointmentsState, text: string): Promise<Result | null> {
  const { day } = await hearWish(context, noWish, text);
  const zone = context.branch.zone;
  const all = await coming(context);
  const named = meantAmong(all, text);
  const fitting = all.filter((one) => localDate(one.startsAt, zone) === day || named.includes(one));
  const [one] = fitting;
  if (one && fitting.length === 1) return openFor(context, state.verb, { appointmentId: one.id, wish: state.wish });
  return null;
}

/** A day, a time or another beautician while an appointment is being moved; null when the words name none. */
async function moveByWords(context: FlowContext, state: AppointmentsState, text: string): Promise<Result | null> {
  const appointment = (await coming(context)).find((one) => one.id === state.appointmentId);
  if (!appointment) return null;
  const staff = await listBeauticians(context.tx, appointment.branchId, appointment.service.id);
  const mention = understandBeautician(text, staff, appointment.staff.id);
  const whom = mention.kind === "named" ? mention.staffId : mention.kind === "any" ? "any" : null;
  const open = reopenTime(state, context.branch.zone);
  const shifted = shiftedBy(context, appointment, text);
  const { wish, notes, found } = await hearWish(context, open.wish, text);
  const same = sameHour(text);
  if (!shifted && !found && whom === null && !same) return null;
  // To "shall it be cancelled?" another day or hour is an answer, too: it shall be moved.
  if (state.asking === "cancel") return insteadOfCancelling(context, appointment, shifted ?? wish, text);
  const wished = shifted ?? (same ? atItsHour(context, appointment, wish) : wish);
  const heard = { ...open, wish: wished, staff: whom ?? state.staff, misses: 0, after: null, skip: 0 };
  return askMove(context, appointment, heard, shifted || same ? [] : notes);
}

/** "换吧", "swap it then" to the question whether it shall be cancelled. */
async function moveInstead(context: FlowContext, state: AppointmentsState, text: string): Promise<Result> {
  const moved = await moveByWords(context, state, text);
  return moved ?? openFor(context, "move", { appointmentId: state.appointmentId, wish: noWish });
}

async function insteadOfCancelling(
  context: FlowContext,
  appointment: Visit,
  wish: WishedTime,
  text: string,
): Promise<Result> {
  const its = sameHour(text) ? atItsHour(context, appointment, wish) : wish;
  return openFor(context, "move", { appointmentId: appointment.id, wish: its });
}

/** "最早的", "下午吧" of the times that are shown: the one that is meant is taken, several are shown again. */
async function takeNearest(
  context: FlowContext,
  state: AppointmentsState,
  text: string,
  plain: PlainAnswer | null,
): Promise<Result | null> {
  const appointment = (await coming(context)).find((one) => one.id === state.appointmentId);
  if (!appointment || (state.asking !== "time" && state.asking !== "day")) return null;
  const take = (minute: number) => answerChoice(context, { ...state, misses: 0 }, `t:${minute}`);
  if (plain === "earliest" || plain === "latest") {
    const minute = await firstOrLast(context, await searchForMove(context, appointment, state.staff), state, plain);
    return minute === null ? null : take(minute);
  }
  const near = state.asking === "time" ? nearestOf(context, state, text) : [];
  const [only] = near;
  if (only === undefined) return null;
  if (near.length === 1) return take(only);
  return { kind: "stay", state: { ...state, near, misses: 0 }, replies: [nearestAgain(context, near)] };
}

/** Shows the open question once more. */
export async function askAgain(context: FlowContext, state: AppointmentsState, notes: Line[] = []): Promise<Result> {
  if (state.asking === "which") return openFor(context, state.verb, { appointmentId: null, wish: state.wish }, notes);
  const appointment = (await coming(context)).find((one) => one.id === state.appointmentId);
  if (!appointment) return showList(context, notes);
  if (state.asking === "cancel")
    return openFor(context, "cancel", { appointmentId: appointment.id, wish: noWish }, notes);
  return askMove(context, appointment, state, notes);
}
