import { localDate, localTime } from "../../domain/time/zone.ts";
import { type BookingState, newSearch, type SearchState } from "./booking-state.ts";

/** A time that was settled becomes a wish again: what she changes next is looked for around it. */
export function reopenTime<State extends SearchState>(state: State, zone: string): State {
  if (!state.slot) return state;
  const startsAt = new Date(state.slot.startsAt);
  const date = localDate(startsAt, zone);
  const time = localTime(startsAt, zone);
  const wish = { from: date, to: date, date, timeFrom: time, timeTo: time };
  return { ...state, slot: null, after: null, skip: 0, wish };
}

/** Another day is asked for; a part of the day that she named stays. */
export function withoutDay<State extends SearchState>(state: State): State {
  const { timeFrom, timeTo } = state.wish;
  const exact = timeFrom === timeTo;
  const time = exact ? { timeFrom: null, timeTo: null } : { timeFrom, timeTo };
  return { ...state, ...newSearch, wish: { ...newSearch.wish, ...time } };
}

/** Another time of the same day is asked for. */
export function withoutTime<State extends SearchState>(state: State, zone: string): State {
  const { wish } = reopenTime(state, zone);
  return { ...state, slot: null, skip: 0, wish: { ...wish, timeFrom: null, timeTo: null } };
}

export function withoutService(state: BookingState, zone: string): BookingState {
  return { ...reopenTime(state, zone), serviceId: null, thenServiceIds: [], adding: false, among: [], leafed: 0 };
}

export function withoutStaff(state: BookingState, zone: string): BookingState {
  return { ...reopenTime(state, zone), staff: null };
}

/** What is asked again when she goes one step back; null from the first step. */
export function oneStepBack(state: BookingState, zone: string, staffWasAsked: boolean): BookingState | null {
  switch (state.asking) {
    case "confirm":
    case "change":
      return withoutTime(state, zone);
    case "time":
      return withoutDay(state);
    case "day":
      return staffWasAsked ? { ...state, staff: null } : { ...state, serviceId: null, among: [], staff: null };
    case "staff":
      return { ...state, serviceId: null, among: [] };
    case "service":
      return state.among.length > 0 ? { ...state, among: [] } : null;
  }
}
