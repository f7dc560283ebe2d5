import { type DayReadings, goesByDate, leavesItToUs, readingMeant } from "../../domain/booking/day-readings.ts";
import { fitsWish, noWish, type WishedTime } from "../../domain/booking/wished-time.ts";
import { type Line, message, phrase } from "../../domain/message/outgoing.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import { findTime } from "./find-time.ts";
import { back } from "./time-questions.ts";
import { type Search, slotsBetween, type TimeFound } from "./time-search.ts";

/** The booking after words that leave two days; one beyond what can be booked does not suit her as well. */
export function withReadings(
  state: BookingState,
  readings: DayReadings,
  wish: WishedTime,
  horizon: LocalDate,
): BookingState {
  const { timeFrom, timeTo } = wish;
  const [first, second] = readings.days;
  if (readings.kind === "unclear") {
    return {
      ...state,
      readings: [first, second],
      byDate: readings.byDate ?? null,
      wish: { ...noWish, timeFrom, timeTo },
    };
  }
  const day = { date: first, from: first, to: first, timeFrom, timeTo };
  return { ...state, wish: day, orElse: second <= horizon ? second : null, after: null, skip: 0 };
}

/** "Wed 2 Dec or Wed 9 Dec?", each one tap away. */
export function askReading(context: FlowContext, state: BookingState, notes: Line[]): FlowResult<BookingState> {
  const [one = "", other = ""] = state.readings;
  const options = state.readings.map((date) =>
    context.choice(phrase("booking-option-day", { day: { date } }), `d:${date}`),
  );
  const rest = [context.choice(phrase("booking-button-other-day"), "c:day"), back(context)];
  const question = phrase("booking-day-which", { one: { date: one }, other: { date: other } });
  return {
    kind: "stay",
    state: { ...state, asking: "day" },
    replies: [message([...notes, question], [options, rest])],
  };
}

/** The button that a short answer to that question stands for; null when it says neither. */
export function readingChoice({ readings, byDate }: BookingState, text: string): string | null {
  if (readings.length !== 2) return null;
  const figures = byDate === null ? null : goesByDate(text);
  if (figures !== null) return `d:${readings.find((day) => (day === byDate) === figures)}`;
  const meant = readingMeant(text) ?? (leavesItToUs(text) ? 0 : null);
  return meant === null ? null : `d:${readings[meant]}`;
}

/** Words without a day ("change it to 5") leave the question which day is meant open. */
export function stillOpen({ readings }: BookingState, heard: BookingState): BookingState {
  const { date, from, to } = heard.wish;
  const isOpen = readings.length === 2 && heard.readings.length === 0 && (date ?? from ?? to) === null;
  return isOpen ? { ...heard, readings } : heard;
}

/** Of two days that suit her the first with a fitting time is looked at, she hears that, and the other is one tap away. */
export async function findEitherTime(
  context: FlowContext,
  search: Search,
  state: BookingState,
  notes: Line[],
): Promise<TimeFound<BookingState>> {
  const { orElse, wish } = state;
  if (orElse === null || wish.date === null) return findTime(context, search, state, notes);
  const open = { ...state, orElse: null };
  const [day, other] = [{ date: wish.date }, { date: orElse }];
  const { zone } = context.branch;
  const fitting = (await slotsBetween(context, search, wish.date, wish.date)).some((slot) =>
    fitsWish(wish, slot.startsAt, zone),
  );
  if (!fitting) {
    const later = { ...open, wish: { ...wish, date: orElse, from: orElse, to: orElse } };
    return findTime(context, search, later, [...notes, phrase("booking-day-or-else", { day, other })]);
  }
  const found = await findTime(context, search, open, [...notes, phrase("booking-day-first", { day, other })]);
  if (found.kind === "slot") return found;
  const button = context.choice(phrase("booking-option-day", { day: other }), `d:${orElse}`);
  const [row = [], ...rows] = [...(found.reply.buttons ?? [])].reverse();
  return { ...found, reply: { ...found.reply, buttons: [...rows.reverse(), [button], row] } };
}
