import { comingAppointments, expectedVisit, findAppointment } from "../../actions/booking/list-appointments.ts";
import { tellLate } from "../../actions/booking/tell-late.ts";
import { openCase } from "../../actions/cases/open-case.ts";
import type { Visit } from "../../domain/booking/appointment.ts";
import { appointmentValues } from "../../domain/booking/appointment-messages.ts";
import { lateAnswer } from "../../domain/booking/late-messages.ts";
import {
  asksIfStillFits,
  minutesIn,
  minutesLate,
  type OnHerWay,
  understandLateness,
  understandOnHerWay,
} from "../../domain/booking/late-words.ts";
import { refusalSentence } from "../../domain/booking/refusal.ts";
import { type Line, message, phrase } from "../../domain/message/outgoing.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { instantOf, localDate } from "../../domain/time/zone.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { herAndHers } from "../her-and-hers.ts";
import type { AppointmentsState } from "./appointments-state.ts";
import { newState } from "./new-state.ts";

type Result = FlowResult<AppointmentsState>;

/** "晚到十分钟", "stuck in traffic, 15 mins", "迷路了", "on my way" of somebody who is expected; passes when she is not. */
export async function onHerWay(context: FlowContext, text: string): Promise<Result> {
  const says = understandOnHerWay(text);
  if (!says) return { kind: "pass" };
  const visit = await expectedVisit(context.tx, herAndHers(context), context.now);
  if (!visit) return lateForAnotherDay(context, says, text);
  if (says === "coming") return answerLate(context, visit, 0, text);
  const minutes = minutesSaid(context, visit, text);
  if (says === "lost" && minutes === null) return callForLost(context, visit, text);
  return answerLate(context, visit, minutes, text, says === "lost");
}

/** She has told that she is late: "make that 25" corrects it, "is that still ok?" is answered with what stands. */
export async function lateAgain(context: FlowContext, text: string): Promise<Result> {
  const visit = await expectedVisit(context.tx, herAndHers(context), context.now);
  if (!visit) return { kind: "pass" };
  const bare = /\d{1,3}/.exec(text)?.[0];
  const told = minutesSaid(context, visit, text) ?? minutesIn(text);
  const minutes = told ?? (bare && !asksIfStillFits(text) ? Number(bare) : (visit.late?.minutes ?? null));
  return minutes !== null && minutes > 240 ? { kind: "pass" } : answerLate(context, visit, minutes, text);
}

/** Minutes after the beginning, by what she says: how late, how long from now, or at what time she will be there. */
function minutesSaid({ now, branch, chat }: FlowContext, visit: Visit, text: string): number | null {
  const lateness = understandLateness(text);
  if (lateness) return minutesLate(lateness, visit.startsAt, now);
  const when = understandWhen({ text, now, zone: branch.zone, locale: chat.locale });
  if (!when.timeFrom || when.timeFrom !== when.timeTo) return null;
  const date = localDate(visit.startsAt, branch.zone);
  if (when.date && when.date !== date) return null;
  const arrives = instantOf(date, when.timeFrom, branch.zone).getTime();
  const minutes = Math.round((arrives - visit.startsAt.getTime()) / 60_000);
  return minutes > 0 && minutes <= 240 ? minutes : null;
}

/** "I will be late" by a button: minutes are in the argument, or asked for. */
export async function lateByButton(context: FlowContext, appointmentId: string, argument?: string): Promise<Result> {
  const visit = await expectedVisit(context.tx, herAndHers(context), context.now);
  if (!visit?.parts.some((part) => part.id === appointmentId)) {
    return { kind: "done", replies: [message(phrase("booking-refused-not_found"))] };
  }
  const minutes = argument && /^\d{1,3}$/.test(argument) ? Number(argument) : null;
  return answerLate(context, visit, minutes, "");
}

/** The answer to "how many minutes?"; null when her words name none. */
export async function lateInWords(
  context: FlowContext,
  state: AppointmentsState,
  text: string,
): Promise<Result | null> {
  const visit = await expectedVisit(context.tx, herAndHers(context), context.now);
  if (!visit || visit.id !== state.appointmentId) return null;
  const bare = /^\D{0,6}(\d{1,3})\D{0,4}$/.exec(text.trim());
  const minutes = minutesSaid(context, visit, text) ?? minutesIn(text) ?? (bare ? Number(bare[1]) : null);
  if (minutes === null || minutes > 240) return null;
  return answerLate(context, visit, minutes, text);
}

async function answerLate(
  context: FlowContext,
  visit: Visit,
  minutes: number | null,
  words: string,
  withAddress = false,
): Promise<Result> {
  const told = await tellLate(context, { appointmentId: visit.id, minutes, words });
  if (!told.ok) return { kind: "done", replies: [message(refusalSentence(told))] };
  if (told.fit.kind === "too_late" && !told.already) await callBecauseTooLate(context, visit, words);
  const answer = lateAnswer(told.visit, minutes, told.fit);
  const lines = withAddress ? [...answer.lines, ...address(context, visit)] : answer.lines;
  const replies = [{ ...answer, lines }];
  if (minutes !== null) return { kind: "done", replies };
  return { kind: "stay", state: { ...newState, asking: "late", appointmentId: visit.id }, replies };
}

/** It does not fit any more: a person talks to her about it. */
async function callBecauseTooLate(context: FlowContext, visit: Visit, words: string): Promise<void> {
  await openCase(context, {
    ...{ customerId: context.customer.id, chatId: context.chat.id, branchId: visit.branchId, appointmentId: visit.id },
    ...{ kind: "question", severity: "today", words, reasons: [{ code: "TOO_LATE_TO_FIT", evidence: "" }] },
  });
}

/** She does not find the place: people must know, and she the address. */
async function callForLost(context: FlowContext, visit: Visit, words: string, told?: Line): Promise<Result> {
  await openCase(context, {
    ...{ customerId: context.customer.id, chatId: context.chat.id, branchId: visit.branchId, appointmentId: visit.id },
    ...{ kind: "question", severity: "today", words, reasons: [{ code: "RUNNING_LATE", evidence: words }] },
  });
  const known = told ?? phrase("core-late-told", { beautician: visit.staff.name });
  return { kind: "done", replies: [message([known, ...address(context, visit)])] };
}

/** Late today for a visit of another day: perhaps one of us has the wrong date, so a person looks. */
async function lateForAnotherDay(context: FlowContext, says: OnHerWay, words: string): Promise<Result> {
  const [next] = await comingAppointments(context.tx, herAndHers(context), context.now);
  if (!next || says === "coming") return { kind: "pass" };
  const otherDay = phrase("core-late-other-day", { ...appointmentValues(next), salon: context.branch.name });
  return callForLost(context, next, words, otherDay);
}

function address({ branch }: FlowContext, { place }: Visit): Line[] {
  return place.address === "" ? [] : [phrase("questions-address", { salon: branch.name, address: place.address })];
}

/** She has read that we are late. */
export async function fineWithHer(context: FlowContext, appointmentId: string): Promise<Result> {
  const appointment = await findAppointment(context.tx, appointmentId);
  if (!appointment || !herAndHers(context).includes(appointment.customerId)) {
    return { kind: "done", replies: [message(phrase("booking-refused-not_found"))] };
  }
  return { kind: "done", replies: [message(phrase("visit-behind-thanks", { beautician: appointment.staff.name }))] };
}
