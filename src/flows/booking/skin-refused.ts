import type { Refusal } from "../../domain/booking/refusal.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { type Button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import type { Desk } from "./desk.ts";
import { outOfReach, skinSearch, withSentence } from "./skin-search.ts";

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
