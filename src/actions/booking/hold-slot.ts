import type { Appointment } from "../../domain/booking/appointment.ts";
import type { PlannedVisit } from "../../domain/booking/plan-visit.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { type Span, withoutSpans } from "../../domain/booking/span.ts";
import { dropHolds, insertHold, type KeptHold, readHoldOf } from "../../storage/booking-holds.ts";
import { type Occupying, readOccupiedBy } from "../../storage/booking-occupancy.ts";
import { readBookingBranch, readCustomerRules, readServicesInOrder } from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";
import { appointmentToChange, mayTouch } from "./access.ts";
import { chooseSlot, type WantedTime } from "./choose-slot.ts";
import type { ToldSkin } from "./may-she-have.ts";
import { PLAN_TRIES, takeSlot } from "./take-slot.ts";
import { partsLike } from "./visit-of.ts";

export interface HoldInput {
  branchId: string;
  customerId: string;
  chatId: string | null;
  serviceId: string;
  thenServiceIds?: readonly string[];
  staffId: string | null;
  thenStaffIds?: readonly (string | null)[];
  startsAt: Date;
  /** Kept until then, for her to pay; absent: for some minutes, while she decides. */
  until?: Date;
  /** What she said of her skin in this conversation. */
  told?: ToldSkin;
  /** It is for who comes along with her, whose name is not known yet, beside what is kept for herself. */
  beside?: true;
  /** The appointment that she wants to move there: its own time counts as free, and only what lies beyond it is held. */
  movingAppointmentId?: string;
}

/** What is kept for her, and until when. */
export interface HeldSlot {
  ok: true;
  startsAt: Date;
  until: Date;
  staffId: string;
  thenStaffIds: readonly string[];
}

const MINUTE_MS = 60_000;

/**
 * Keeps a time for a customer while she decides, or until she paid: for some minutes, as the branch says, the beautician, the room and the device count as
 * taken for everybody else. She holds one time at once; another one gives the first back, the same one again keeps its first end. Refuses
 * like bookAppointment. Booking or moving there turns it into the appointment in one transaction.
 */
export async function holdSlot(context: ActionContext, input: HoldInput): Promise<HeldSlot | Refusal> {
  const { branchId, customerId } = input;
  if (!mayTouch(context.actor, input, "appointment.book")) return refuse("not_found");
  const moving = await partsToMove(context, input);
  if (!moving) return refuse("not_found");
  const wanted = await wantedTime(context, input, moving);
  if (!wanted) return refuse("not_offered");
  const earlier = await readHoldOf(context.tx, customerId, input.beside ? "beside" : "choice");
  await dropHolds(context.tx, { branchId, customerId, now: context.now, kind: input.beside ? "beside" : "choice" });
  if (input.until) await dropHolds(context.tx, { branchId, customerId, now: context.now, kind: "deposit" });
  const own = await readOccupiedBy(context.tx, wanted.exceptAppointmentIds ?? []);
  for (let attempt = 0; attempt < PLAN_TRIES; attempt++) {
    const planned = await chooseSlot(context, wanted);
    if (!planned.ok) return planned;
    const until = input.until ?? untilWhen(context.now, planned, earlier, wanted.branch.booking.holdMinutes);
    const held = await writeHold(context, input, planned, until, own);
    if (held) return held;
  }
  return refuse("taken");
}

/** She does not want it any more: what she held is free at once. */
export async function giveBackHold(
  context: ActionContext,
  input: { branchId: string; customerId: string },
): Promise<void> {
  if (!mayTouch(context.actor, input, "appointment.book")) return;
  await dropHolds(context.tx, { ...input, now: context.now });
  await dropHolds(context.tx, { ...input, now: context.now, kind: "beside" });
}

async function partsToMove(context: ActionContext, input: HoldInput): Promise<Appointment[] | null> {
  if (input.movingAppointmentId === undefined) return [];
  const found = await appointmentToChange(context, input.movingAppointmentId);
  return found.ok ? partsLike(context, found.appointment) : null;
}

async function wantedTime(
  context: ActionContext,
  input: HoldInput,
  moving: readonly Appointment[],
): Promise<WantedTime | null> {
  const { customerId, startsAt, serviceId, thenServiceIds = [], staffId, thenStaffIds = [], told } = input;
  const branch = await readBookingBranch(context.tx, input.branchId);
  const services = branch && (await readServicesInOrder(context.tx, branch.businessId, [serviceId, ...thenServiceIds]));
  if (!branch || !services) return null;
  if (moving.length === 0 && services.some((service) => !service.active)) return null;
  const exceptAppointmentIds = moving.map((part) => part.id);
  const staffIds = [staffId, ...thenStaffIds];
  const rules = await readCustomerRules(context.tx, branch, customerId);
  const unnamed = input.beside;
  return { branch, services, customerId, startsAt, staffIds, rules, exceptAppointmentIds, told, unnamed };
}

/** null when something of it was taken meanwhile: then nothing is held. */
async function writeHold(
  context: ActionContext,
  input: HoldInput,
  { treatments }: PlannedVisit,
  until: Date,
  own: readonly Occupying[],
): Promise<HeldSlot | null> {
  const [first, ...then] = treatments;
  const last = treatments.at(-1);
  if (!first || !last) throw new Error("A planned visit has no treatment.");
  const { branchId, customerId, chatId, serviceId, thenServiceIds = [] } = input;
  const { startsAt, staffId } = first;
  const id = context.newId();
  const kind = input.until ? "deposit" : input.beside ? "beside" : "choice";
  const hold = { id, until };
  const serviceIds = [serviceId, ...thenServiceIds];
  const endsAt = last.endsAt;
  await insertHold(context.tx, {
    ...{ ...hold, branchId, customerId, kind, chatId, staffId, serviceIds, startsAt, endsAt },
    createdAt: context.now,
  });
  for (const { takes } of treatments) {
    if (await takeSlot(context, { appointmentId: null, hold, takes: beyond(takes, own) })) continue;
    await dropHolds(context.tx, { branchId, customerId, now: context.now, kind });
    return null;
  }
  return { ok: true, startsAt, until: hold.until, staffId, thenStaffIds: then.map((one) => one.staffId) };
}

/** Tapping again and again does not keep a time from others for ever. */
function untilWhen(now: Date, { treatments }: PlannedVisit, earlier: KeptHold | null, holdMinutes: number): Date {
  const same = earlier?.startsAt.getTime() === treatments[0]?.startsAt.getTime();
  if (earlier && earlier.until > now && same) return earlier.until;
  return new Date(now.getTime() + holdMinutes * MINUTE_MS);
}

/** What of it does not belong to her already. */
function beyond(takes: ReadonlyMap<string, Span>, own: readonly Occupying[]): [string, Span][] {
  return [...takes].flatMap(([resource, span]) => {
    const hers = own.filter((one) => one.resource === resource).map((one) => one.span);
    return withoutSpans([span], hers).map((part): [string, Span] => [resource, part]);
  });
}
