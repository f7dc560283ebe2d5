import type { Slot } from "../../domain/booking/free-slots.ts";
import { aroundHour, fitsWish } from "../../domain/booking/wished-time.ts";
import { type Line, type Phrase, phrase } from "../../domain/message/outgoing.ts";
import { addDays } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import type { SearchState } from "./booking-state.ts";
import { dayQuestion, nothingFree } from "./time-questions.ts";
import { type Search, slotsBetween, type TimeFound } from "./time-search.ts";

/** So many days are looked through before the whole horizon is. */
const NEAR_DAYS = 20;

/** Offers the days that have free times in the part of the day she wishes; a wish that cannot be met is widened, and she is told. */
export async function askDay<State extends SearchState>(
  context: FlowContext,
  search: Search,
  state: State,
  notes: Line[],
): Promise<TimeFound<State>> {
  const { wish } = state;
  const ask = (next: State, slots: Slot[], more: Phrase[] = []): TimeFound<State> => {
    const { reply, shown } = dayQuestion(context, slots, [...notes, ...more]);
    return { kind: "ask", asking: "day", state: { ...next, near: [], shown }, reply };
  };
  const slots = await slotsOfWish(context, search, state);
  const fitting = slots.filter((slot) => fitsWish(wish, slot.startsAt, context.branch.zone));
  if (fitting.length > 0) return ask(state, fitting);
  const near = aroundHour(wish, slots, context.branch.zone);
  if (near)
    return ask(
      { ...state, wish: near },
      slots.filter((slot) => fitsWish(near, slot.startsAt, context.branch.zone)),
      [phrase("booking-not-at-that-time")],
    );
  const anyHour = { ...state, wish: { ...wish, timeFrom: null, timeTo: null } };
  if (slots.length > 0) return ask(anyHour, slots, [phrase("booking-not-at-that-time")]);
  const open = { ...state, after: null, wish: { ...wish, from: null, to: null } };
  if (state.after !== null) return askDay(context, search, open, [...notes, phrase("booking-no-later-days")]);
  if (wish.from !== null || wish.to !== null) {
    return askDay(context, search, open, [...notes, phrase("booking-days-full")]);
  }
  return { kind: "ask", asking: "day", state: open, reply: nothingFree(context, notes) };
}

async function slotsOfWish(context: FlowContext, search: Search, state: SearchState): Promise<Slot[]> {
  const { wish, after } = state;
  const today = localDate(context.now, context.branch.zone);
  const horizon = addDays(today, context.branch.rules.horizonDays);
  const wished = after ? addDays(after, 1) : (wish.from ?? today);
  const start = search.firstDay([wished, today].sort()[1] ?? today);
  if (wish.to !== null && after === null) return slotsBetween(context, search, start, wish.to);
  const near = await slotsBetween(context, search, start, addDays(start, NEAR_DAYS));
  return near.length > 0 ? near : slotsBetween(context, search, start, horizon);
}
