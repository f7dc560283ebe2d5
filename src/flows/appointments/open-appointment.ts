import { cancelAppointment } from "../../actions/booking/cancel-appointment.ts";
import { confirmAppointment } from "../../actions/booking/confirm-appointment.ts";
import { giveBackHold } from "../../actions/booking/hold-slot.ts";
import { depositToPay } from "../../actions/booking/let-deposit-go.ts";
import { comingAppointments } from "../../actions/booking/list-appointments.ts";
import { listWaiting } from "../../actions/booking/list-waiting.ts";
import { paidDeposit } from "../../actions/booking/settle-deposit.ts";
import type { Visit } from "../../domain/booking/appointment.ts";
import { appointmentValues, cancelledMessage } from "../../domain/booking/appointment-messages.ts";
import { depositIfCancelled, stillToPay, withDepositEnd } from "../../domain/booking/deposit-messages.ts";
import { isInTime } from "../../domain/booking/notice.ts";
import { refusalSentence } from "../../domain/booking/refusal.ts";
import { waitingMessage } from "../../domain/booking/waiting-messages.ts";
import { type Line, message, phrase } from "../../domain/message/outgoing.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { herAndHers } from "../her-and-hers.ts";
import { restQuestion } from "../series/rest-question.ts";
import type { AppointmentsState } from "./appointments-state.ts";
import { lateWish } from "./late-wish.ts";
import { askMove } from "./move.ts";
import { cancelQuestion, listMessages, whichQuestion } from "./my-list.ts";
import { newState } from "./new-state.ts";

type Result = FlowResult<AppointmentsState>;
export type Verb = AppointmentsState["verb"];

export async function coming(context: FlowContext): Promise<Visit[]> {
  return comingAppointments(context.tx, herAndHers(context), context.now);
}

/** Shows what lies ahead. */
export async function showList(context: FlowContext, notes: Line[] = []): Promise<Result> {
  const appointments = await coming(context);
  const waits = await listWaiting(context.tx, { customerId: context.customer.id });
  const unpaid = await depositToPay(context, herAndHers(context));
  const more = [...(unpaid ? [stillToPay(unpaid)] : []), ...waits.map((one) => waitingMessage("waitlist-mine", one))];
  const listed = listMessages(appointments, notes, context.customer.id);
  const replies = appointments.length === 0 && unpaid ? more : [...listed, ...more];
  return appointments.length === 0
    ? { kind: "done", replies }
    : { kind: "stay", state: newState, replies, needsNoAnswer: true };
}

/** "What is it on Sunday?", "周六几点": the one of that day; passes when she has none then. */
export async function showOfDay(context: FlowContext, text: string): Promise<Result> {
  const { date } = understandWhen({ text, now: context.now, zone: context.branch.zone, locale: context.chat.locale });
  const there = (await coming(context)).filter((one) => localDate(one.startsAt, context.branch.zone) === date);
  if (there.length === 0) return { kind: "pass" };
  return {
    kind: "stay",
    state: newState,
    replies: listMessages(there, [], context.customer.id),
    needsNoAnswer: true,
  };
}

/** She wants something with an appointment: with the one she names or has, or with which of several? */
export async function openFor(
  context: FlowContext,
  verb: Verb,
  wanted: Pick<AppointmentsState, "wish"> & { appointmentId: string | null },
  notes: Line[] = [],
): Promise<Result> {
  const all = await coming(context);
  const one = all.length === 1 && !wanted.appointmentId ? all[0] : all.find((each) => each.id === wanted.appointmentId);
  if (one) return begin(context, verb, one, wanted.wish, notes);
  if (wanted.appointmentId) return showList(context, [phrase("booking-refused-not_found")]);
  if (all.length === 0) return showList(context);
  const state = { ...newState, asking: "which" as const, verb, wish: wanted.wish };
  return { kind: "stay", state, replies: [whichQuestion(context, all, verb, notes)] };
}

async function begin(
  context: FlowContext,
  verb: Verb,
  appointment: Visit,
  wish: AppointmentsState["wish"],
  notes: Line[],
): Promise<Result> {
  const paid = verb === "cancel" ? await paidDeposit(context, appointment.parts) : null;
  if (verb !== "confirm" && !isInTime(appointment, verb, context.now)) {
    const deposit = depositIfCancelled(paid, appointment.place.rules);
    return { kind: "done", replies: [lateWish(appointment, verb, context.now, deposit)] };
  }
  const state = { ...newState, verb, appointmentId: appointment.id, wish };
  if (verb === "move") return askMove(context, appointment, state, notes);
  if (verb === "cancel") {
    return {
      kind: "stay",
      state: { ...state, asking: "cancel" },
      replies: [cancelQuestion(context, appointment, depositIfCancelled(paid, null))],
    };
  }
  const result = await confirmAppointment(context, { appointmentId: appointment.id });
  const words = result.ok
    ? phrase("booking-mine-confirmed", appointmentValues(result.appointment))
    : refusalSentence(result);
  return { kind: "done", replies: [message(words)] };
}

/** She said yes to the question whether it shall be cancelled. */
export async function cancelIt(context: FlowContext, appointmentId: string): Promise<Result> {
  const result = await cancelAppointment(context, { appointmentId, reason: "customer" });
  if (!result.ok) {
    const one = (await coming(context)).find((each) => each.id === appointmentId);
    const tooLate = one && result.reason === "cancel_notice";
    const reply = tooLate ? lateWish(one, "cancel", context.now) : message(refusalSentence(result));
    return { kind: "done", replies: [reply] };
  }
  const cancelled = cancelledMessage(result.appointment, context.chat.locale, context.now);
  const rest = await restQuestion(context, result.appointment, "cancel");
  return { kind: "done", replies: [withDepositEnd(cancelled, result.deposit), ...rest] };
}

/** She changed her mind: everything stays as it is. */
export async function keep(context: FlowContext, appointmentId: string | null): Promise<Result> {
  await giveBackHold(context, { branchId: context.branch.id, customerId: context.customer.id });
  const one = (await coming(context)).find((each) => each.id === appointmentId);
  if (!one) return showList(context);
  return { kind: "done", replies: [message(phrase("booking-mine-kept", appointmentValues(one)))] };
}
