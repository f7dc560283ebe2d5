import type { Refusal } from "../../domain/booking/refusal.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { isSkinReason } from "../../domain/booking/skin-obstacle.ts";
import { type Line, message, phrase } from "../../domain/message/outgoing.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { serviceQuestion, staffQuestion } from "./booking-questions.ts";
import type { BookingState } from "./booking-state.ts";
import { chosenService, type Desk, searchFor } from "./desk.ts";
import { holdForTwo, holdTime, whyNotHers } from "./hold-time.ts";
import { besideLine, book, readBack } from "./read-back.ts";
import { inOneVisit, refuseForSkin } from "./skin-refused.ts";
import { back } from "./time-questions.ts";
import { askNearest } from "./time-search.ts";
import { chosenServices, staffForVisit, visitName, withoutForbidden } from "./visit-services.ts";
import { offeringToWait } from "./wait.ts";
import { askReading, findEitherTime } from "./which-day.ts";
import { freeWithAnybody } from "./whom-or-when.ts";

type Result = FlowResult<BookingState>;

/** Asks for the first thing that is still missing: service, beautician, day, time; then reads it all back. */
export async function askNext(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  notes: Line[] = [],
): Promise<Result> {
  if (state.offer !== null) return offerDay(context, state, state.offer, notes);
  if (state.readings.length === 2) return askReading(context, state, notes);
  const service = chosenService(desk, state);
  if (!service || state.adding) {
    const open = { ...state, asking: "service" as const, serviceId: service?.id ?? null };
    return { kind: "stay", state: open, replies: [serviceQuestion(context, desk, open, notes)] };
  }
  const refused = await refuseForSkin(context, desk, state, service, notes);
  if (refused) return refused;
  const { state: allowed, left } = await withoutForbidden(context, desk, state);
  const without = left.map(({ name }) => phrase("booking-visit-without", { service: name }));
  const { state: visit, why } = await inOneVisit(context, desk, allowed);
  return askWhomOrWhen(context, desk, visit, service, [...notes, ...without, ...why]);
}

async function askWhomOrWhen(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  service: BookableService,
  notes: Line[],
): Promise<Result> {
  const giving = await staffForVisit(context, chosenServices(desk, state));
  const wanted = giving.filter(({ id }) => !state.notStaff.includes(id));
  const staff = wanted.length > 0 ? wanted : giving;
  const [only] = staff;
  const knows = state.staff === "any" || staff.some((one) => one.id === state.staff);
  const unskilled = state.staff !== null && !knows ? [phrase("booking-refused-not_skilled")] : [];
  const said = [...notes, ...unskilled];
  const free = !knows && staff.length !== 1 ? await freeWithAnybody(context, desk, state, service) : null;
  if (free === "any" && unskilled.length === 0) {
    return askTimeOrReadBack(context, desk, { ...state, staff: "any" }, said);
  }
  if (!knows && staff.length !== 1) {
    const asking = { ...state, asking: "staff" as const, staff: null, slot: null };
    const visit = { ...service, name: visitName(chosenServices(desk, state)) };
    return {
      kind: "stay",
      state: asking,
      replies: [staffQuestion(context, desk, staff, visit, said, free === "any" ? null : free)],
    };
  }
  const settled = { ...state, staff: knows ? state.staff : (only?.id ?? null) };
  return askTimeOrReadBack(context, desk, settled, said);
}

/** The day she named is over; the same weekday to come is one tap away. */
function offerDay(context: FlowContext, state: BookingState, date: LocalDate, notes: Line[]): Result {
  const day = { date };
  const reply = message(
    [...notes, phrase("booking-day-past-offer", { day })],
    [
      [context.choice(phrase("booking-button-that-day", { day }), `d:${date}`)],
      [context.choice(phrase("booking-button-other-day"), "c:day"), back(context)],
    ],
  );
  return { kind: "stay", state: { ...state, asking: "day" }, replies: [reply] };
}

async function askTimeOrReadBack(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  notes: Line[],
): Promise<Result> {
  const service = chosenService(desk, state);
  if (!service) throw new Error("A time is asked for before there is a service.");
  const search = await searchFor(context, desk, service, state);
  const found = state.slot ? { kind: "slot" as const, state } : await findEitherTime(context, search, state, notes);
  if (found.kind === "ask") {
    return { kind: "stay", state: { ...found.state, asking: found.asking }, replies: [offeringToWait(context, found)] };
  }
  const { slot } = found.state;
  if (!slot) throw new Error("A time was found, but not kept.");
  const { thenServiceIds } = found.state;
  const held = await holdTime(context, slot, { serviceId: service.id, thenServiceIds });
  if (!held.ok) return offerInstead(context, desk, found.state, held);
  const both = await holdForTwo(context, held.slot, state.company?.serviceId ?? service.id);
  const beside = besideLine(context, desk, state, both);
  const reply = readBack(context, desk, chosenServices(desk, state), both, notes, beside);
  return { kind: "stay", state: { ...found.state, slot: both, asking: "confirm" }, replies: [reply] };
}

/** She agreed to what was read back. Refused meanwhile, she hears why and gets the nearest times. */
export async function bookIt(context: FlowContext, desk: Desk, state: BookingState): Promise<Result> {
  const service = chosenService(desk, state);
  const { slot } = state;
  if (!service || !slot) return askNext(context, desk, state);
  const result = await book(context, state, service.id, slot);
  return "kind" in result ? result : offerInstead(context, desk, state, result);
}

/** What she chose cannot be had: she hears why, and what can be had instead. */
async function offerInstead(context: FlowContext, desk: Desk, state: BookingState, result: Refusal): Promise<Result> {
  const service = chosenService(desk, state);
  const { slot } = state;
  if (!service || !slot) return askNext(context, desk, state);
  const why = whyNotHers(context, slot, result);
  if (result.reason === "clinic_only" || result.reason === "not_offered") {
    return askNext(context, desk, { ...state, serviceId: null, slot: null }, [why]);
  }
  if (result.reason === "not_together") {
    return askNext(context, desk, { ...state, thenServiceIds: [], slot: null }, [why]);
  }
  const open = { ...state, slot: null };
  if (isSkinReason(result.reason)) {
    const from = result.firstDay ?? null;
    const wish = { ...state.wish, date: null, from, to: null, timeFrom: null, timeTo: null };
    return askNext(context, desk, { ...open, wish }, [why]);
  }
  const search = await searchFor(context, desk, service, state);
  const found = await askNearest(context, search, open, new Date(slot.startsAt), [why]);
  if (found.kind === "slot") return askNext(context, desk, found.state);
  return { kind: "stay", state: { ...found.state, asking: found.asking }, replies: [offeringToWait(context, found)] };
}
