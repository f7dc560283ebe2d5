import { phrase } from "../../domain/message/outgoing.ts";
import { isDate } from "../../domain/time/calendar-date.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { askNext, bookIt } from "./ask-next.ts";
import { changeQuestion, SERVICES_SHOWN } from "./booking-questions.ts";
import type { BookingState } from "./booking-state.ts";
import { oneStepBack, withoutDay, withoutService, withoutStaff, withoutTime } from "./changes.ts";
import { chosenService, type Desk, searchFor } from "./desk.ts";
import { takeTime } from "./find-time.ts";
import { leave } from "./read-back.ts";
import { nextTimes } from "./time-questions.ts";
import { chosenServices, mayAdd, staffForVisit, withService } from "./visit-services.ts";
import { offeringToWait, wait } from "./wait.ts";

type Result = FlowResult<BookingState>;

/** Does what a button of the booking says: "s:<service>", "b:<beautician>", "d:<day>", "t:<minute>", "c:<what to change>" or a word. */
export async function takeChoice(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  choice: string,
): Promise<Result> {
  return doChoice(context, desk, { ...state, offer: null, readings: [] }, choice);
}

async function doChoice(context: FlowContext, desk: Desk, state: BookingState, choice: string): Promise<Result> {
  const [kind = "", ...rest] = choice.split(":");
  const value = rest.join(":");
  switch (kind) {
    case "s":
      return askNext(context, desk, withService(state, value, context.branch.zone));
    case "b":
      return askNext(context, desk, { ...state, staff: value });
    case "d":
      return askNext(context, desk, { ...state, ...onDay(state, value) });
    case "t":
      return settleTime(context, desk, state, Number(value));
    case "c":
      return askNext(context, desk, reopened(context, state, value));
    case "more":
      return askNext(context, desk, leafOn(state));
    case "back":
      return goBack(context, desk, state);
    case "change":
      return { kind: "stay", state: { ...state, asking: "change" }, replies: [changeQuestion(context)] };
    case "wait":
      return wait(context, desk, state);
    case "yes":
      return bookIt(context, desk, state);
    default:
      return kind === "stop" ? leave(context) : { kind: "pass" };
  }
}

/** The day she tapped; what else would have suited her is settled with it. */
function onDay(state: BookingState, value: string) {
  const date = isDate(value) ? value : null;
  return { wish: { ...state.wish, date }, orElse: null, skip: 0 };
}

async function settleTime(context: FlowContext, desk: Desk, state: BookingState, minute: number): Promise<Result> {
  const service = chosenService(desk, state);
  if (!service || !Number.isSafeInteger(minute)) return askNext(context, desk, state);
  const found = await takeTime(context, await searchFor(context, desk, service, state), state, minute);
  if (found.kind === "slot") return askNext(context, desk, found.state);
  return { kind: "stay", state: { ...found.state, asking: found.asking }, replies: [offeringToWait(context, found)] };
}

function reopened(context: FlowContext, state: BookingState, what: string): BookingState {
  const { zone } = context.branch;
  if (what === "service") return withoutService(state, zone);
  if (what === "add") return { ...state, adding: mayAdd(state), leafed: 0 };
  if (what === "staff") return withoutStaff(state, zone);
  return what === "time" ? withoutTime(state, zone) : withoutDay(state);
}

function leafOn(state: BookingState): BookingState {
  if (state.asking === "service") return { ...state, leafed: state.leafed + SERVICES_SHOWN };
  if (state.asking === "time") return { ...state, skip: nextTimes(state.skip) };
  return { ...state, wish: { ...state.wish, date: null }, after: state.shown };
}

async function goBack(context: FlowContext, desk: Desk, state: BookingState): Promise<Result> {
  if (state.adding) return askNext(context, desk, { ...state, adding: false });
  const staff = await staffForVisit(context, chosenServices(desk, state));
  const before = oneStepBack(state, context.branch.zone, staff.length > 1);
  return before ? askNext(context, desk, before) : askNext(context, desk, state, [phrase("booking-first-step")]);
}
