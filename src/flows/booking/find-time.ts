import { instantOfMinute } from "../../domain/booking/span.ts";
import { type Line, phrase } from "../../domain/message/outgoing.ts";
import { addDays, laterOf } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import { askDay } from "./ask-day.ts";
import { askTime } from "./ask-time.ts";
import type { SearchState } from "./booking-state.ts";
import { withSentence } from "./skin-search.ts";
import { askNearest, chosen, notFreeThen, type Search, slotAt, type TimeFound } from "./time-search.ts";

/** Goes as far towards a time as her words allow, and asks for the rest: the day, or the time of the day. `notes` are said before the question. */
export async function findTime<State extends SearchState>(
  context: FlowContext,
  search: Search,
  state: State,
  notes: Line[] = [],
): Promise<TimeFound<State>> {
  const { wish } = state;
  const oneDay = wish.from !== null && wish.from === wish.to && state.after === null ? wish.from : null;
  const date = wish.date ?? oneDay;
  if (date === null) return askDay(context, search, state, saidWhyLater(context, search, state, notes));
  if (date > addDays(localDate(context.now, context.branch.zone), context.branch.rules.horizonDays)) {
    const near = { ...state, wish: { ...wish, date: null, from: null, to: null } };
    return askDay(context, search, near, [...notes, phrase("booking-refused-too_far")]);
  }
  const refusal = search.skin.refusalOn(date);
  if (!refusal) return askTime(context, search, { ...state, wish: { ...wish, date } }, date, notes);
  const waits = { ...state, wish: { ...wish, date: null, from: refusal.firstDay ?? null, to: null } };
  return askDay(context, search, waits, withSentence(notes, refusal));
}

/** The first days that are offered may be later ones for her skin's sake: she hears why. */
function saidWhyLater(context: FlowContext, search: Search, state: SearchState, notes: Line[]): Line[] {
  const today = localDate(context.now, context.branch.zone);
  const refusal = state.after === null ? search.skin.refusalOn(laterOf(state.wish.from ?? today, today)) : null;
  return refusal ? withSentence(notes, refusal) : notes;
}

/** She tapped a time: it is hers if it is still free, else the nearest ones are offered. */
export async function takeTime<State extends SearchState>(
  context: FlowContext,
  search: Search,
  state: State,
  minute: number,
): Promise<TimeFound<State>> {
  const startsAt = instantOfMinute(minute);
  const slot = await slotAt(context, search, startsAt);
  if (slot) return chosen(state, slot);
  const note = await notFreeThen(context, search, startsAt, phrase("booking-refused-taken"));
  return askNearest(context, search, state, startsAt, [note]);
}
