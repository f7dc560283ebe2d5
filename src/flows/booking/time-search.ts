import { offeredSlots } from "../../actions/booking/free-slots.ts";
import { nearestFreeSlots } from "../../actions/booking/nearest-free-slots.ts";
import type { RecoveredDay } from "../../actions/booking/recovery-day.ts";
import type { Slot } from "../../domain/booking/free-slots.ts";
import { bookingRules } from "../../domain/booking/rules.ts";
import { minuteOf } from "../../domain/booking/span.ts";
import type { Line, Outgoing } from "../../domain/message/outgoing.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import type { SearchState } from "./booking-state.ts";
import { nearestQuestion, nothingFree } from "./time-questions.ts";

/** For what a time is looked for. */
export interface Search {
  serviceId: string;
  /** null: anyone. */
  staffId: string | null;
  lastStaffId: string | null;
  exceptAppointmentIds?: readonly string[];
  /** The first day from the given one on which her skin has recovered. */
  firstDay: RecoveredDay;
}

/** A time was found in what she said, or the next thing to ask. */
export type TimeFound<State> =
  | { kind: "slot"; state: State }
  | { kind: "ask"; asking: "day" | "time"; state: State; reply: Outgoing };

/** Exact times are taken as said, to five minutes, and not only those on the grid that is offered. */
const finely = { ...bookingRules, stepMinutes: 5 };

/** Free times on the days from `from` to `to`, one for each time; none before the skin has recovered. */
export async function slotsBetween(
  context: FlowContext,
  search: Search,
  from: LocalDate,
  to: LocalDate,
): Promise<Slot[]> {
  const slots = await offeredSlots(context.tx, { ...search, branchId: context.branch.id, from, to, now: context.now });
  const recovered = new Map<LocalDate, boolean>();
  return slots.filter((slot) => {
    const date = localDate(slot.startsAt, context.branch.zone);
    if (!recovered.has(date)) recovered.set(date, search.firstDay(date) === date);
    return recovered.get(date);
  });
}

/** The slot that starts exactly then, if it is free. */
export async function slotAt(context: FlowContext, search: Search, startsAt: Date): Promise<Slot | undefined> {
  const date = localDate(startsAt, context.branch.zone);
  if (search.firstDay(date) !== date) return undefined;
  const day = { branchId: context.branch.id, from: date, to: date, now: context.now, rules: finely };
  const slots = await offeredSlots(context.tx, { ...search, ...day });
  return slots.find((slot) => slot.startsAt.getTime() === startsAt.getTime());
}

/** The time is settled. */
export function chosen<State extends SearchState>(state: State, slot: Slot): TimeFound<State> {
  const { staffId } = slot;
  return { kind: "slot", state: { ...state, slot: { startsAt: slot.startsAt.toISOString(), staffId } } };
}

/** Offers the three free times nearest to a wanted one; with anyone, when the one she wants has none. */
export async function askNearest<State extends SearchState>(
  context: FlowContext,
  search: Search,
  state: State,
  around: Date,
  notes: Line[],
): Promise<TimeFound<State>> {
  const { branch, now, tx } = context;
  const notBefore = search.firstDay(localDate(now, branch.zone));
  const question = { ...search, branchId: branch.id, zone: branch.zone, now, around, count: 3, notBefore };
  const slots = await nearestFreeSlots(tx, question);
  const open = { ...state, slot: null, skip: 0, near: [], wish: { ...state.wish, timeFrom: null, timeTo: null } };
  if (slots.length === 0) return { kind: "ask", asking: "day", state: open, reply: nothingFree(context, notes) };
  const near = slots.map((slot) => minuteOf(slot.startsAt));
  return { kind: "ask", asking: "time", state: { ...open, near }, reply: nearestQuestion(context, slots, notes) };
}
