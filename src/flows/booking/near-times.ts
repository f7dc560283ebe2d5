import { instantOfMinute, minuteOf } from "../../domain/booking/span.ts";
import { fitsWish, noWish } from "../../domain/booking/wished-time.ts";
import { type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { addDays } from "../../domain/time/calendar-date.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import type { SearchState } from "./booking-state.ts";
import { nearestQuestion } from "./time-questions.ts";
import { type Search, slotsBetween } from "./time-search.ts";

const DAYS_AHEAD = 20;

/** "下午吧" while the nearest times are shown: those of them that it fits, by minute. None when she names a day, or none fits. */
export function nearestOf(context: FlowContext, { near }: SearchState, text: string): number[] {
  const { now, branch, chat } = context;
  const when = understandWhen({ text, now, zone: branch.zone, locale: chat.locale });
  const namesDay = when.date !== undefined || when.dateFrom !== undefined;
  if (namesDay || when.invalid || (when.timeFrom === null && when.timeTo === null)) return [];
  const wish = { ...noWish, timeFrom: when.timeFrom, timeTo: when.timeTo };
  return near.filter((minute) => fitsWish(wish, instantOfMinute(minute), branch.zone));
}

/** The nearest times that are left, once more. */
export function nearestAgain(context: FlowContext, near: readonly number[]): Outgoing {
  return nearestQuestion(
    context,
    near.map((minute) => ({ startsAt: instantOfMinute(minute) })),
    [phrase("booking-noted")],
  );
}

/** "最早的", "the last one": the first or the last of the times that are before her, by minute; null when there is none. */
export async function firstOrLast(
  context: FlowContext,
  search: Search,
  state: SearchState,
  which: "earliest" | "latest",
): Promise<number | null> {
  const { near, wish } = state;
  if (near.length > 0) return (which === "earliest" ? near[0] : near.at(-1)) ?? null;
  if (which === "latest" && wish.date === null) return null;
  const today = localDate(context.now, context.branch.zone);
  const from = wish.date ?? (state.after ? addDays(state.after, 1) : (wish.from ?? today));
  const to = wish.date ?? (state.after ? null : wish.to) ?? addDays(search.firstDay(from), DAYS_AHEAD);
  const there = await slotsBetween(context, search, from, to);
  const slots = there.length > 0 ? there : await slotsBetween(context, search, from, addDays(from, DAYS_AHEAD));
  const fitting = slots.filter((slot) => fitsWish(wish, slot.startsAt, context.branch.zone));
  const offered = fitting.length > 0 ? fitting : slots;
  const slot = which === "earliest" || there.length === 0 ? offered[0] : offered.at(-1);
  return slot ? minuteOf(slot.startsAt) : null;
}
