import { holdBeside } from "../../actions/booking/hold-beside.ts";
import { holdSlot } from "../../actions/booking/hold-slot.ts";
import { type Refusal, type RefusalReason, refusalSentence } from "../../domain/booking/refusal.ts";
import { type Phrase, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext } from "../flow.ts";
import type { SearchState } from "./booking-state.ts";

type ChosenTime = NonNullable<SearchState["slot"]>;

/** For what a time is kept. */
export interface HeldFor {
  serviceId: string;
  thenServiceIds?: readonly string[];
  movingAppointmentId?: string;
}

/** Keeps the chosen time for her while what was chosen is read back; the refusal when it is gone. */
export async function holdTime(
  context: FlowContext,
  slot: ChosenTime,
  heldFor: HeldFor,
): Promise<{ ok: true; slot: ChosenTime } | Refusal> {
  const { branch, customer, chat } = context;
  const held = await holdSlot(context, {
    ...{ branchId: branch.id, customerId: customer.id, chatId: chat.id, ...heldFor },
    ...{ startsAt: new Date(slot.startsAt), staffId: slot.staffId, thenStaffIds: slot.thenStaffIds },
  });
  if (!held.ok) return held;
  const { staffId, thenStaffIds, until } = held;
  return { ok: true, slot: { ...slot, staffId, thenStaffIds: [...thenStaffIds], heldUntil: until.toISOString() } };
}

/** Keeps the time beside hers for who comes along; without it when that one is gone meanwhile. */
export async function holdForTwo(context: FlowContext, slot: ChosenTime, besideServiceId: string): Promise<ChosenTime> {
  const { branch, customer, chat } = context;
  if (!slot.beside) return slot;
  const held = await holdBeside(context, {
    ...{ branchId: branch.id, customerId: customer.id, chatId: chat.id, serviceId: besideServiceId },
    ...{ staffId: slot.beside.staffId, startsAt: new Date(slot.beside.startsAt) },
  });
  return held.ok ? slot : { ...slot, beside: null };
}

/** "I keep it for you until 15:10." */
export function keptUntil(context: FlowContext, slot: ChosenTime): Phrase[] {
  if (slot.heldUntil === null) return [];
  return [
    phrase("booking-held-until", { until: { instant: slot.heldUntil, zone: context.branch.zone, style: "time" } }),
  ];
}

const gone: readonly RefusalReason[] = ["taken", "held", "no_room", "no_device"];

/** Why she cannot have the time: when the minutes for which it was kept are over, that is said instead of "taken". */
export function whyNotHers(context: FlowContext, slot: ChosenTime, refusal: Refusal): Phrase {
  const over = slot.heldUntil !== null && new Date(slot.heldUntil) <= context.now;
  return over && gone.includes(refusal.reason) ? phrase("booking-hold-over") : refusalSentence(refusal);
}
