import { understandBeautician } from "../../domain/booking/beautician-words.ts";
import { dayReadings, namesFallback } from "../../domain/booking/day-readings.ts";
import { seriesCode, seriesPhrase } from "../../domain/booking/series.ts";
import { type SeriesWords, understandSeries } from "../../domain/booking/series-words.ts";
import { asksForTheUsual, understandService } from "../../domain/booking/service-words.ts";
import { instantOfMinute } from "../../domain/booking/span.ts";
import { inThatWeek, inThoseDays, otherDaysOfWeek, weekAfter } from "../../domain/booking/spoken-day.ts";
import { namesGoneDay, tellsOfPast, withoutPast } from "../../domain/booking/treatment-told.ts";
import { addToWish, isExact, noWish, sameWeekdayAhead, type WishedTime } from "../../domain/booking/wished-time.ts";
import { type Line, phrase } from "../../domain/message/outgoing.ts";
import { addDays } from "../../domain/time/calendar-date.ts";
import { understandWhen, type When } from "../../domain/time/when.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import { reopenTime } from "./changes.ts";
import { dayNote } from "./day-note.ts";
import type { Desk } from "./desk.ts";
import { outsideHours } from "./outside-hours.ts";
import { hearDropped, hearVisit, isAddition, withService } from "./visit-services.ts";
import { withReadings } from "./which-day.ts";

/** The booking after her words, and what must be said about them before the next question. */
export interface Heard {
  state: BookingState;
  notes: Line[];
  /** Whether anything in them was about the booking. */
  understood: boolean;
}

/** Takes from free words what they say of the service, the beautician, the day and the time; in any step, in any order. */
export function hearWords(context: FlowContext, desk: Desk, before: BookingState, words: string): Heard {
  const series = understandSeries(words);
  const text = series ? series.rest : words;
  const { state, notes } = series ? hearSeries(before, series) : { state: before, notes: [] };
  const service = hearService(context, desk, state, text);
  const staff = hearStaff(desk, service.state, text, context.branch.zone);
  const when = hearWhen(context, desk, staff.state, text);
  return {
    state: when.state,
    notes: [...notes, ...service.notes, ...staff.notes, ...when.notes],
    understood: series !== null || service.understood || staff.understood || when.understood,
  };
}

/** "Every 4 weeks, 6 times": the first is booked now, the days of the others are proposed after it. */
function hearSeries(state: BookingState, { rule, times }: SeriesWords): { state: BookingState; notes: Line[] } {
  const note = phrase("series-noted", { rule: seriesPhrase(rule), times });
  return { state: { ...state, series: { rule: seriesCode(rule), times } }, notes: [note] };
}

function hearService(context: FlowContext, desk: Desk, state: BookingState, text: string): Heard {
  const { zone } = context.branch;
  const dropped = hearDropped(desk, state, text, zone);
  if (dropped) return { state: dropped, notes: [], understood: true };
  const visit = hearVisit(desk, state, text, zone);
  if (visit) return { state: visit, notes: [], understood: true };
  const narrowed = desk.services.filter((service) => state.among.includes(service.id));
  const first = understandService(text, narrowed);
  const mention = first.services.length > 0 ? first : understandService(text, desk.services);
  const [service] = mention.services;
  if (service && mention.services.length === 1) {
    if (service.id === state.serviceId) return { state, notes: [], understood: true };
    const more = isAddition(state, text);
    const kept = first.services.length > 0 || more ? state : { ...state, thenServiceIds: [] };
    return { state: withService({ ...kept, adding: more }, service.id, zone), notes: [], understood: true };
  }
  if (service) {
    // "刷酸" while one of the peels is chosen already is no wish for another.
    if (mention.services.some((one) => one.id === state.serviceId)) return { state, notes: [], understood: true };
    // Of several that fit, the one she had last.
    const last = mention.services.find((one) => one.id === desk.last?.serviceId);
    if (last) return { state: withService(state, last.id, zone), notes: [], understood: true };
    const among = mention.services.map((one) => one.id);
    return { state: { ...reopenTime(state, zone), serviceId: null, among }, notes: [], understood: true };
  }
  const clinic = understandService(text, desk.clinicOnly).services.length > 0;
  if (clinic) return { state, notes: [phrase("booking-refused-clinic_only")], understood: true };
  if (asksForTheUsual(text) && !desk.last && state.serviceId === null)
    return { state, notes: [phrase("booking-no-last")], understood: true };
  const usual = asksForTheUsual(text) ? desk.services.find((one) => one.id === desk.last?.serviceId) : undefined;
  if (usual && state.serviceId === null)
    return { state: { ...state, serviceId: usual.id }, notes: [], understood: true };
  const { notOffered } = mention;
  return { state, notes: notOffered ? [phrase("booking-refused-not_offered")] : [], understood: notOffered };
}

function hearStaff(desk: Desk, state: BookingState, text: string, zone: string): Heard {
  const before = state.staff !== null && state.staff !== "any" ? state.staff : null;
  const mention = understandBeautician(text, desk.beauticians, before ?? desk.last?.staffId ?? null);
  if (mention.kind === "not") {
    const whom = before === null || before === mention.staffId ? "any" : before;
    const notStaff = [...new Set([...state.notStaff, mention.staffId])];
    return { state: { ...reopenTime(state, zone), staff: whom, notStaff }, notes: [], understood: true };
  }
  // "Any" in the later steps means any day or time, unless it speaks of people.
  const any = mention.kind === "any" && (state.staff === null || mention.onlyPeople) ? "any" : null;
  const staff = mention.kind === "named" ? mention.staffId : any;
  if (staff === null) return { state, notes: [], understood: false };
  const other = staff === state.staff ? state : reopenTime(state, zone);
  return {
    state: { ...other, staff, notStaff: state.notStaff.filter((id) => id !== staff) },
    notes: [],
    understood: true,
  };
}

const anyHour = { timeFrom: null, timeTo: null };

function hearWhen(context: FlowContext, desk: Desk, state: BookingState, text: string): Heard {
  const { now, branch, chat } = context;
  const ahead = withoutPast(text);
  const when = understandWhen({ text: ahead, now, zone: branch.zone, locale: chat.locale });
  const open = reopenTime(state, branch.zone);
  const today = localDate(now, branch.zone);
  const others = otherDaysOfWeek(text, open.wish.date, today);
  if (others) {
    const except = { weekdays: [], dates: open.wish.date ? [open.wish.date] : [] };
    const wish = { ...open.wish, ...others, date: null, except, ...(isExact(open.wish) ? anyHour : {}) };
    return { state: { ...open, wish, after: null, skip: 0 }, notes: [], understood: true };
  }
  if (!when.found || (when.past && tellsOfPast(text))) return { state, notes: [], understood: false };
  const meant =
    weekAfter(text, open.wish.date, when) ??
    inThatWeek(text, open.wish.date, when, today) ??
    inThoseDays(text, open.wish, when) ??
    when;
  const { wish, problem } = addToWish(wishBefore(open, when, branch.zone), meant);
  const offer = problem === "past" && !namesGoneDay(text) ? sameWeekdayAhead(text, when, today) : null;
  if (offer !== null) {
    const { timeFrom, timeTo } = when;
    return { state: { ...open, offer, wish: { ...noWish, timeFrom, timeTo } }, notes: [], understood: true };
  }
  if (problem === "past" || problem === "invalid") {
    return { state, notes: [phrase(`booking-day-${problem}`)], understood: true };
  }
  const horizon = addDays(today, branch.rules.horizonDays);
  const other = when.ambiguous || when.date === undefined || !namesFallback(text) ? null : when.date;
  if (other !== null && open.wish.date !== null && other > open.wish.date && other <= horizon)
    return { state: { ...open, orElse: other, after: null, skip: 0 }, notes: [], understood: true };
  const readings = dayReadings(ahead, when, today);
  if (readings && readings.days[0] <= horizon) {
    const notes = problem === "conflict" ? [dayNote(problem, when)] : [];
    return { state: withReadings(open, readings, wish, horizon), notes, understood: true };
  }
  if ((wish.date ?? wish.from ?? "") > horizon)
    return { state, notes: [phrase("booking-refused-too_far")], understood: true };
  const closed = outsideHours(desk.place, when, wish.date);
  if (closed.length > 0) {
    return { state: { ...open, wish: { ...wish, ...anyHour }, after: null, skip: 0 }, notes: closed, understood: true };
  }
  // Between two hours of one day there is nothing to ask: the times between them are shown.
  const shown = problem === "ambiguous" && when.date !== undefined && when.timeFrom !== when.timeTo;
  const notes = problem && !shown ? [dayNote(problem, when)] : [];
  return { state: { ...open, wish, after: null, skip: 0 }, notes, understood: true };
}

/** "In the afternoon, then" to times of several days that she was shown: it leaves the day open. */
function wishBefore({ near, wish }: BookingState, when: When, zone: string): WishedTime {
  const isPart = when.timeFrom !== when.timeTo && when.date === undefined && when.dateFrom === undefined;
  const days = new Set(near.map((minute) => localDate(instantOfMinute(minute), zone)));
  return days.size > 1 && isPart ? noWish : wish;
}
