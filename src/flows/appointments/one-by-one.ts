import type { Visit } from "../../domain/booking/appointment.ts";
import { noWish, type WishedTime } from "../../domain/booking/wished-time.ts";
import { phrase } from "../../domain/message/outgoing.ts";
import { addDays } from "../../domain/time/calendar-date.ts";
import { localDate, localTime } from "../../domain/time/zone.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { AppointmentsState } from "./appointments-state.ts";
import { coming, openFor, type Verb } from "./open-appointment.ts";

type Result = FlowResult<AppointmentsState>;

/** The same with each of her appointments, "move both to the week after": the first now, the others after it. */
export async function startOneByOne(context: FlowContext, verb: Verb, shiftDays: number | null): Promise<Result> {
  const [first, ...others] = await coming(context);
  if (!first) return openFor(context, verb, { appointmentId: null, wish: noWish });
  const wish = verb === "move" && shiftDays !== null ? shiftedByDays(context, first, shiftDays) : noWish;
  const notes = verb === "confirm" ? [] : [phrase("booking-mine-one-by-one")];
  const result = await openFor(context, verb, { appointmentId: first.id, wish }, notes);
  return goOnWith(context, { verb, shiftDays, thenIds: others.map(({ id }) => id) }, result);
}

/** After one of several is done, the next; a step on the way keeps those that wait. */
export async function goOnWith(
  context: FlowContext,
  before: Pick<AppointmentsState, "verb" | "thenIds" | "shiftDays">,
  result: Result,
): Promise<Result> {
  const { verb, thenIds, shiftDays } = before;
  if (thenIds.length === 0) return result;
  if (result.kind === "stay" && result.state.asking !== "list") {
    return { ...result, state: { ...result.state, thenIds: [...thenIds], shiftDays } };
  }
  if (result.kind !== "done") return result;
  const [nextId, ...others] = thenIds;
  const next = (await coming(context)).find(({ id }) => id === nextId);
  if (!next) return goOnWith(context, { ...before, thenIds: others }, result);
  const wish = verb === "move" && shiftDays !== null ? shiftedByDays(context, next, shiftDays) : noWish;
  const opened = await openFor(context, verb, { appointmentId: next.id, wish });
  const both = opened.kind === "pass" ? result : { ...opened, replies: [...result.replies, ...opened.replies] };
  return goOnWith(context, { ...before, thenIds: others }, both);
}

/** So many days after the day it is on, at its own hour. */
export function shiftedByDays({ branch }: Pick<FlowContext, "branch">, { startsAt }: Visit, days: number): WishedTime {
  const date = addDays(localDate(startsAt, branch.zone), days);
  const time = localTime(startsAt, branch.zone);
  return { date, from: date, to: date, timeFrom: time, timeTo: time };
}
