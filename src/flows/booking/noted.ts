import { isExact } from "../../domain/booking/wished-time.ts";
import { type Phrase, phrase, type Value } from "../../domain/message/outgoing.ts";
import type { FlowResult } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import type { Desk } from "./desk.ts";
import { chosenServices, visitName } from "./visit-services.ts";

/** "Noted: 苏沐, Wed 25 Nov, 17:00": what was taken from her words; what the question itself names is left to it. */
export function notedLine(desk: Desk, before: BookingState, state: BookingState): Phrase {
  const whom = state.staff !== before.staff ? desk.beauticians.find((one) => one.id === state.staff)?.name : undefined;
  const parts: Value[] = [
    ...service(desk, before, state),
    ...(whom ? [whom] : []),
    ...(state.asking === "time" || fromOn(state) ? [] : day(state)),
    ...hours(state),
  ];
  const [first, ...others] = parts;
  if (first === undefined) return phrase("booking-noted");
  const what = others.reduce<Value>((one, other) => phrase("booking-noted-and", { one, other }), first);
  return phrase("booking-noted-wish", { what });
}

/** The questions for the day and the time do not name the treatment that was just chosen. */
function service(desk: Desk, before: BookingState, state: BookingState): Value[] {
  const isNew = state.serviceId !== null && state.serviceId !== before.serviceId;
  const named = state.asking === "service" || state.asking === "staff" || state.asking === "confirm";
  return isNew && !named ? [visitName(chosenServices(desk, state))] : [];
}

/** Says first what was taken from her words, where the next question does not name the treatment that they chose. */
export function namingChosen(
  desk: Desk,
  before: BookingState,
  result: FlowResult<BookingState>,
): FlowResult<BookingState> {
  if (result.kind !== "stay" || service(desk, before, result.state).length === 0) return result;
  const [reply, ...others] = result.replies;
  const [line] = reply?.lines ?? [];
  if (!reply || (line && "key" in line && line.key.startsWith("booking-noted"))) return result;
  return {
    ...result,
    replies: [{ ...reply, lines: [notedLine(desk, before, result.state), ...reply.lines] }, ...others],
  };
}

/** From which day on her skin allows it stands in the reason why. */
function fromOn({ asking, wish: { from, to } }: BookingState): boolean {
  return asking === "day" && from !== null && to === null;
}

function day({ wish, orElse }: BookingState): Value[] {
  const { date, from, to } = wish;
  if (date && orElse) return [phrase("booking-noted-or", { one: { date }, other: { date: orElse } })];
  if (date) return [{ date }];
  if (from && to && from !== to) return [phrase("booking-noted-span", { from: { date: from }, to: { date: to } })];
  return from ? [{ date: from }] : [];
}

function hours({ wish }: BookingState): Phrase[] {
  const { timeFrom, timeTo } = wish;
  if (timeFrom === null && timeTo === null) return [];
  if (isExact(wish)) return [phrase("booking-noted-time", { time: timeFrom ?? "" })];
  if (timeFrom && timeTo) return [phrase("booking-noted-hours", { from: timeFrom, to: timeTo })];
  return timeFrom
    ? [phrase("booking-noted-from", { time: timeFrom })]
    : [phrase("booking-noted-until", { time: timeTo ?? "" })];
}
