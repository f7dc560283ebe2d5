import { type Refusal, refusalSentence } from "../../domain/booking/refusal.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { type Button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import type { Desk } from "./desk.ts";
import { outOfReach, skinSearch, withSentence } from "./skin-search.ts";
import { chosenServices } from "./visit-services.ts";

/** Says kindly that no day can be offered for this service now, and what can be done instead; null when there are days. */
export async function refuseForSkin(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  service: BookableService,
  notes: Line[],
): Promise<FlowResult<BookingState> | null> {
  const { skin } = await skinSearch(context, [service], { told: state.told });
  const refusal = outOfReach(context, skin);
  if (!refusal) return null;
  const open = { ...state, asking: "service" as const, serviceId: null, among: [], slot: null };
  return { kind: "stay", state: open, replies: [refusedMessage(context, desk, service, refusal, notes)] };
}

/** Treatments between which days must lie want two visits: the first is booked now, and she hears why. */
export async function inOneVisit(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
): Promise<{ state: BookingState; why: Line[] }> {
  const services = chosenServices(desk, state);
  if (services.length < 2) return { state, why: [] };
  const { skin } = await skinSearch(context, services, { told: state.told });
  const refusal = outOfReach(context, skin);
  if (refusal?.reason !== "not_same_day") return { state, why: [] };
  return { state: { ...state, thenServiceIds: [], slot: null }, why: [refusalSentence(refusal)] };
}

function refusedMessage(
  context: FlowContext,
  desk: Desk,
  service: BookableService,
  refusal: Refusal,
  notes: Line[],
): Outgoing {
  const before = desk.services.find(
    (one) => one.prepares === refusal.reason && one.treatment === service.treatment && refusal.firstDay === undefined,
  );
  const first = before
    ? [[context.choice(phrase("booking-button-book-first", { service: before.name }), `s:${before.id}`)]]
    : [];
  const question = phrase(before ? "booking-skin-book-first" : "booking-skin-instead", { service: service.name });
  return message([...withSentence(notes, refusal), question], [...first, instead(context)]);
}

function instead(context: FlowContext): Button[] {
  const person = { label: phrase("booking-button-person"), action: "talk:person" };
  return [context.choice(phrase("booking-button-other-service"), "c:service"), person];
}
