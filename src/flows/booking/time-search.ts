import { type OfferedSlot, offeredSlots, pairedSlots } from "../../actions/booking/free-slots.ts";
import { nearestFreeSlots } from "../../actions/booking/nearest-free-slots.ts";
import { whyNotThen } from "../../actions/booking/why-not-then.ts";
import { type RefusalReason, refusalSentence } from "../../domain/booking/refusal.ts";
import { minuteOf } from "../../domain/booking/span.ts";
import { type Line, type Outgoing, type Phrase, phrase } from "../../domain/message/outgoing.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import type { SearchState } from "./booking-state.ts";
import type { SkinSearch } from "./skin-search.ts";
import { nearestQuestion, nothingFree } from "./time-questions.ts";

/** For what a time is looked for. */
export interface Search extends SkinSearch {
  serviceId: string;
  /** Further services in the same visit. */
  thenServiceIds?: readonly string[];
  /** null: anyone. */
  staffId: string | null;
  lastStaffId: string | null;
  /** With these she does not want to be. */
  notStaffIds?: readonly string[];
  exceptAppointmentIds?: readonly string[];
  /** The service of who comes along with her. */
  besideServiceId?: string | undefined;
}

/** A time was found in what she said, or the next thing to ask. */
export type TimeFound<State> =
  | { kind: "slot"; state: State }
  | { kind: "ask"; asking: "day" | "time"; state: State; reply: Outgoing };

/** Free times on the days from `from` to `to`, one for each time; none on days that her skin does not allow. */
export async function slotsBetween(
  context: FlowContext,
  search: Search,
  from: LocalDate,
  to: LocalDate,
): Promise<OfferedSlot[]> {
  const slots = await slotsFor(context, search, { ...atDesk(context), from, to });
  return slots.filter((slot) => {
    const date = localDate(slot.startsAt, context.branch.zone);
    return search.firstDay(date) === date;
  });
}

/** The slot that starts exactly then, if it is free. */
export async function slotAt(context: FlowContext, search: Search, startsAt: Date): Promise<OfferedSlot | undefined> {
  const date = localDate(startsAt, context.branch.zone);
  if (search.firstDay(date) !== date) return undefined;
  // Exact times are taken as said, to five minutes, and not only those on the grid that is offered.
  const rules = { ...context.branch.rules, stepMinutes: 5 };
  const day = { ...atDesk(context), from: date, to: date, rules };
  const slots = await slotsFor(context, search, day);
  return slots.find((slot) => slot.startsAt.getTime() === startsAt.getTime());
}

/** For two where they fit together on one of the days; else hers alone. */
async function slotsFor(
  context: FlowContext,
  search: Search,
  at: ReturnType<typeof atDesk> & { from: LocalDate; to: LocalDate },
): Promise<OfferedSlot[]> {
  const { besideServiceId } = search;
  const paired = besideServiceId ? await pairedSlots(context.tx, { ...search, ...at, besideServiceId }) : [];
  return paired.length > 0 ? paired : offeredSlots(context.tx, { ...search, ...at });
}

const toldReasons: readonly RefusalReason[] = ["held", "kept", "away", "closed", "no_room", "no_device"];

/** What to say of a time that is not free: the reason where it helps her to choose another, else the given words. */
export async function notFreeThen(
  context: FlowContext,
  search: Search,
  startsAt: Date,
  otherwise: Phrase,
): Promise<Phrase> {
  const date = localDate(startsAt, context.branch.zone);
  const refusal = await whyNotThen(context.tx, { ...search, ...atDesk(context), from: date, to: date }, startsAt);
  if (!refusal && search.besideServiceId) {
    const when = { instant: startsAt.toISOString(), zone: context.branch.zone, style: "dateTime" as const };
    return phrase("booking-not-free-both", { when });
  }
  return refusal && toldReasons.includes(refusal.reason) ? refusalSentence(refusal) : otherwise;
}

/** Where, when and by whom it is asked: her own hold does not stand in her way. */
function atDesk({ branch, customer, now }: FlowContext) {
  return { branchId: branch.id, customerId: customer.id, now, rules: branch.rules };
}

/** The time is settled. */
export function chosen<State extends SearchState>(state: State, slot: OfferedSlot): TimeFound<State> {
  const { staffId, thenStaffIds } = slot;
  const startsAt = slot.startsAt.toISOString();
  const beside = slot.beside ? { ...slot.beside, startsAt: slot.beside.startsAt.toISOString() } : null;
  return {
    kind: "slot",
    state: { ...state, slot: { startsAt, staffId, thenStaffIds: [...thenStaffIds], heldUntil: null, beside } },
  };
}

/** Offers the three free times nearest to a wanted one; with anyone, when the one she wants has none. */
export async function askNearest<State extends SearchState>(
  context: FlowContext,
  search: Search,
  state: State,
  around: Date,
  notes: Line[],
): Promise<TimeFound<State>> {
  const { branch, tx } = context;
  const allowed = (date: LocalDate) => search.firstDay(date) === date;
  const question = { ...search, ...atDesk(context), zone: branch.zone, around, count: 3, allowed };
  const slots = await nearestFreeSlots(tx, question, (at) => slotsFor(context, search, { ...atDesk(context), ...at }));
  const open = { ...state, slot: null, skip: 0, near: [], wish: { ...state.wish, timeFrom: null, timeTo: null } };
  if (slots.length === 0) return { kind: "ask", asking: "day", state: open, reply: nothingFree(context, notes) };
  const near = slots.map((slot) => minuteOf(slot.startsAt));
  return { kind: "ask", asking: "time", state: { ...open, near }, reply: nearestQuestion(context, slots, notes) };
}
