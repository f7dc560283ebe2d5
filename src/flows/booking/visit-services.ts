import { listBeauticians } from "../../actions/booking/list-services.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { joinedNames } from "../../domain/booking/visit.ts";
import { addsService, afterDropping, understandVisit } from "../../domain/booking/visit-words.ts";
import type { FlowContext } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import { reopenTime } from "./changes.ts";
import type { Desk } from "./desk.ts";
import { outOfReach, skinSearch } from "./skin-search.ts";

/** So many services are offered in one visit. */
const MOST = 3;

/** The services of the visit as she has chosen them, in their order; none until the first is chosen. */
export function chosenServices(desk: Desk, state: BookingState): BookableService[] {
  const ids = state.serviceId === null ? [] : [state.serviceId, ...state.thenServiceIds];
  return ids.flatMap((id) => desk.services.filter((service) => service.id === id));
}

/** "Facial + LED": what the visit is called. */
export function visitName(services: readonly BookableService[]): BookableService["name"] {
  return joinedNames(services.map((service) => service.name));
}

export function mayAdd(state: BookingState): boolean {
  return state.serviceId !== null && state.thenServiceIds.length + 1 < MOST;
}

/** The visit with one more service, or with the first one; a time that was settled is looked for anew. */
export function withService(state: BookingState, serviceId: string, zone: string): BookingState {
  const open = { ...reopenTime(state, zone), among: [], adding: false };
  const then = state.thenServiceIds.filter((id) => id !== serviceId);
  if (state.serviceId === null || !state.adding) return { ...open, serviceId, thenServiceIds: then };
  if (state.serviceId === serviceId || !mayAdd(state)) return { ...state, adding: false };
  return { ...open, thenServiceIds: [...then, serviceId] };
}

/** Her words when they name several services for one visit, or one more beside those chosen; null when they do not. */
export function hearVisit(desk: Desk, state: BookingState, text: string, zone: string): BookingState | null {
  const visit = understandVisit(text, desk.services);
  const [first, ...then] = visit?.services ?? [];
  if (visit && first) {
    const open = { ...reopenTime(state, zone), adding: false };
    const ids = [first, ...then].slice(0, MOST).map((service) => service.id);
    const among = visit.among.map((service) => service.id);
    if (among.length > 0) return { ...open, serviceId: null, among, thenServiceIds: ids.slice(0, MOST - 1) };
    return { ...open, serviceId: ids[0] ?? null, thenServiceIds: ids.slice(1), among: [] };
  }
  return null;
}

/** "Drop the LED, just the facial": the visit without what she does not want any more; null when she leaves nothing out. */
export function hearDropped(desk: Desk, state: BookingState, text: string, zone: string): BookingState | null {
  const left = afterDropping(text, chosenServices(desk, state));
  const [first, ...then] = left ?? [];
  if (!first) return null;
  return { ...reopenTime(state, zone), adding: false, serviceId: first.id, thenServiceIds: then.map(({ id }) => id) };
}

/** Whether one service that her words name comes beside those chosen, and does not replace them. */
export function isAddition(state: BookingState, text: string): boolean {
  return state.adding || (mayAdd(state) && addsService(text));
}

/** Whom she may choose: those who give everything of the visit; when nobody does, those who give the first service. */
export async function staffForVisit(
  context: FlowContext,
  services: readonly BookableService[],
): Promise<{ id: string; name: string }[]> {
  const lists = [];
  for (const service of services) lists.push(await listBeauticians(context.tx, context.branch.id, service.id));
  const [first = [], ...others] = lists;
  const all = first.filter((one) => others.every((list) => list.some((other) => other.id === one.id)));
  return all.length > 0 ? all : first;
}

/** Further services that her skin does not allow within reach are left out; she hears about them when she books them by themselves. */
export async function withoutForbidden(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
): Promise<{ state: BookingState; left: BookableService[] }> {
  const left: BookableService[] = [];
  for (const service of chosenServices(desk, state).slice(1)) {
    const { skin } = await skinSearch(context, [service], { told: state.told });
    if (outOfReach(context, skin)) left.push(service);
  }
  const thenServiceIds = state.thenServiceIds.filter((id) => !left.some((service) => service.id === id));
  return left.length === 0 ? { state, left } : { state: { ...state, thenServiceIds, slot: null }, left };
}
