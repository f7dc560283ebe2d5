import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { dropHolds, extendHold, passHold, readHoldOf } from "../../storage/booking-holds.ts";
import { readBookingBranch } from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";
import { mayTouch } from "./access.ts";
import { type HeldSlot, holdSlot } from "./hold-slot.ts";

const MINUTE_MS = 60_000;

/**
 * Keeps a time for who comes along with a customer, beside the time that is kept for herself; it is hers until she has said for whom. What
 * the other's skin allows is asked when it is booked. Refuses like holdSlot.
 */
export async function holdBeside(
  context: ActionContext,
  input: { branchId: string; customerId: string; chatId: string; serviceId: string; staffId: string; startsAt: Date },
): Promise<HeldSlot | Refusal> {
  return holdSlot(context, { ...input, beside: true });
}

/** The time kept beside hers now belongs to the person in her care, and is kept for some minutes more; refuses not_found when it is over. */
export async function passHoldBeside(
  context: ActionContext,
  input: { branchId: string; guardianId: string; wardId: string },
): Promise<{ ok: true; startsAt: Date; staffId: string } | Refusal> {
  const { branchId, guardianId, wardId } = input;
  const ofHers = { customerId: guardianId, branchId };
  if (!mayTouch(context.actor, ofHers, "appointment.book")) return refuse("not_found");
  const hold = await readHoldOf(context.tx, guardianId, "beside");
  if (!hold || hold.until <= context.now || hold.branchId !== branchId) return refuse("not_found");
  await dropHolds(context.tx, { branchId, customerId: wardId, now: context.now });
  await passHold(context.tx, hold.id, wardId);
  await extendHold(context.tx, hold.id, await someMinutes(context, branchId));
  return { ok: true, startsAt: hold.startsAt, staffId: hold.staffId };
}

/** Hers is booked: what is kept beside it waits some minutes more, while she says for whom. */
export async function keepBeside(
  context: ActionContext,
  input: { branchId: string; customerId: string },
): Promise<void> {
  const hold = await readHoldOf(context.tx, input.customerId, "beside");
  if (hold && hold.until > context.now)
    await extendHold(context.tx, hold.id, await someMinutes(context, input.branchId));
}

async function someMinutes(context: ActionContext, branchId: string): Promise<Date> {
  const branch = await readBookingBranch(context.tx, branchId);
  return new Date(context.now.getTime() + (branch?.booking.holdMinutes ?? 0) * MINUTE_MS);
}
