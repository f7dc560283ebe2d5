import type { Visit } from "../../domain/booking/appointment.ts";
import { isDate } from "../../domain/time/calendar-date.ts";
import { withoutDay, withoutTime } from "../booking/changes.ts";
import { takeTime } from "../booking/find-time.ts";
import { nextTimes } from "../booking/time-questions.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { AppointmentsState } from "./appointments-state.ts";
import { askMove, moveIt, searchForMove, showFound } from "./move.ts";
import { newState } from "./new-state.ts";
import { cancelIt, coming, keep, openFor, showList } from "./open-appointment.ts";

type Result = FlowResult<AppointmentsState>;

/** Does what a button says: "a:<appointment>", "d:<day>", "t:<minute>", "c:<what to change>" or a word. */
export async function answerChoice(context: FlowContext, state: AppointmentsState, choice: string): Promise<Result> {
  const [kind = "", ...rest] = choice.split(":");
  const value = rest.join(":");
  if (kind === "a") return openFor(context, state.verb, { appointmentId: value, wish: state.wish });
  if (kind === "stop") return keep(context, state.appointmentId);
  const appointment = (await coming(context)).find((one) => one.id === state.appointmentId);
  if (!appointment) return showList(context);
  if (kind === "yes" && state.asking === "cancel") return cancelIt(context, appointment.id);
  if (kind === "yes") return moveIt(context, appointment, state);
  if (kind === "move") return openFor(context, "move", { appointmentId: appointment.id, wish: newState.wish });
  return changeTime(context, appointment, state, kind, value);
}

async function changeTime(
  context: FlowContext,
  appointment: Visit,
  state: AppointmentsState,
  kind: string,
  value: string,
): Promise<Result> {
  const { zone } = context.branch;
  switch (kind) {
    case "d":
      return askMove(context, appointment, { ...state, wish: { ...state.wish, date: isDate(value) ? value : null } });
    case "b":
      return askMove(context, appointment, { ...state, staff: value });
    case "t": {
      const minute = Number(value);
      if (!Number.isSafeInteger(minute)) return askMove(context, appointment, state);
      const search = await searchForMove(context, appointment, state.staff);
      return showFound(context, appointment, await takeTime(context, search, state, minute));
    }
    case "c":
      return askMove(context, appointment, value === "time" ? withoutTime(state, zone) : withoutDay(state));
    case "more":
      return askMove(context, appointment, leafOn(state));
    case "back":
      return goBack(context, appointment, state);
    default:
      return { kind: "pass" };
  }
}

function leafOn(state: AppointmentsState): AppointmentsState {
  return state.asking === "time"
    ? { ...state, skip: nextTimes(state.skip) }
    : { ...state, wish: { ...state.wish, date: null }, after: state.shown };
}

async function goBack(context: FlowContext, appointment: Visit, state: AppointmentsState): Promise<Result> {
  if (state.asking === "confirm") return askMove(context, appointment, withoutTime(state, context.branch.zone));
  if (state.asking === "time") return askMove(context, appointment, withoutDay(state));
  return showList(context);
}
