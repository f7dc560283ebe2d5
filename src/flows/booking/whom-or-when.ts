import { refusalSentence } from "../../domain/booking/refusal.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { fitsWish, isExact } from "../../domain/booking/wished-time.ts";
import { type Line, phrase, type Value } from "../../domain/message/outgoing.ts";
import { laterOf } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import { type Desk, searchFor } from "./desk.ts";
import { slotsBetween } from "./time-search.ts";

/** So many of the free times, or days, stand beside the question with whom. */
const TIMES_TOLD = 4;
const DAYS_TOLD = 3;

/**
 * What is free with anybody when she has said when, but not with whom: "any" where there is nothing to ask because she named the hour, or
 * because nothing is free then (which is told with what is); else a line with the first free times. While she has not said when: why her skin has to wait, where it has; else null.
 */
export async function freeWithAnybody(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  service: BookableService,
): Promise<"any" | Line | null> {
  const { wish } = state;
  const from = wish.date ?? wish.from;
  const to = wish.date ?? wish.to;
  const { zone } = context.branch;
  if (from !== null && from === to && isExact(wish)) return "any";
  const search = await searchFor(context, desk, service, { ...state, staff: "any" });
  if (from === null || to === null) {
    const refusal = search.skin.refusalOn(laterOf(from ?? "", localDate(context.now, zone)));
    return refusal && refusalSentence(refusal);
  }
  const slots = await slotsBetween(context, search, from, to);
  const fitting = slots.filter(({ startsAt }) => fitsWish(wish, startsAt, zone));
  const days = [...new Set(fitting.map(({ startsAt }) => localDate(startsAt, zone)))];
  const [day] = days;
  if (day === undefined) return "any";
  if (days.length > 1) {
    return phrase("booking-free-days", { days: listed(days.slice(0, DAYS_TOLD).map((date) => ({ date }))) });
  }
  const times = fitting.slice(0, TIMES_TOLD).map(({ startsAt }) => ({
    instant: startsAt.toISOString(),
    zone,
    style: "time" as const,
  }));
  return phrase("booking-free-times", { day: { date: day }, times: listed(times) });
}

function listed([first = "", ...others]: Value[]): Value {
  return others.reduce<Value>((one, other) => phrase("booking-noted-and", { one, other }), first);
}
