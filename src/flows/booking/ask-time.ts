import { workday } from "../../actions/booking/workday.ts";
import type { Slot } from "../../domain/booking/free-slots.ts";
import { fitsWish, isExact } from "../../domain/booking/wished-time.ts";
import { type Line, type Phrase, phrase } from "../../domain/message/outgoing.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { instantOf } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import { askWithoutHer } from "./ask-without-her.ts";
import type { SearchState } from "./booking-state.ts";
import { timeQuestion } from "./time-questions.ts";
import { askNearest, chosen, notFreeThen, type Search, slotAt, slotsBetween, type TimeFound } from "./time-search.ts";

/** Takes the exact time she named when it is free, else offers the times of the day in the part of it she wishes. */
export async function askTime<State extends SearchState>(
  context: FlowContext,
  search: Search,
  state: State,
  date: LocalDate,
  notes: Line[],
): Promise<TimeFound<State>> {
  const { wish } = state;
  const { zone } = context.branch;
  const around = instantOf(date, wish.timeFrom ?? "12:00", zone);
  const slots = await slotsBetween(context, search, date, date);
  const without = slots.length === 0 && search.staffId !== null;
  const away = without ? await askWithoutHer(context, search, state, date, notes) : null;
  if (away) return away;
  if (isExact(wish)) {
    const slot = await slotAt(context, search, around);
    if (slot) return chosen(state, slot);
    const when = { instant: around.toISOString(), zone, style: "dateTime" as const };
    const note = await notFreeThen(context, search, around, phrase("booking-time-not-free", { when }));
    return askNearest(context, search, state, around, [...notes, note]);
  }
  const ask = (next: State, offered: Slot[], more: Phrase[] = []): TimeFound<State> => {
    const reply = timeQuestion(context, offered, next.skip, [...notes, ...more]);
    return { kind: "ask", asking: "time", state: { ...next, near: [] }, reply };
  };
  const fitting = slots.filter((slot) => fitsWish(wish, slot.startsAt, zone));
  if (fitting.length > 0) return ask(state, fitting);
  const anyHour = { ...state, skip: 0, wish: { ...wish, timeFrom: null, timeTo: null } };
  if (slots.length > 0) return ask(anyHour, slots, [phrase("booking-not-at-that-time")]);
  const { serviceId } = search;
  const kind = await workday(context.tx, { branchId: context.branch.id, serviceId, staffId: null, date });
  const why = phrase(kind === "closed" ? "booking-day-closed" : "booking-day-full", { day: { date } });
  return askNearest(context, search, state, around, [...notes, why]);
}
