import { type Appointment, isAhead, type Visit } from "../../domain/booking/appointment.ts";
import { movedMessage } from "../../domain/booking/appointment-messages.ts";
import { isInTime } from "../../domain/booking/notice.ts";
import type { PlannedVisit } from "../../domain/booking/plan-visit.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { seriesRules, staffBookingRules } from "../../domain/booking/rules.ts";
import { wholeVisit } from "../../domain/booking/visit.ts";
import { localDate } from "../../domain/time/zone.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import { dropHolds } from "../../storage/booking-holds.ts";
import { occupy, release } from "../../storage/booking-occupancy.ts";
import {
  type BookingBranch,
  readBookingBranch,
  readCustomerRules,
  readServicesInOrder,
} from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToChange } from "./access.ts";
import { asItWas, sameForHer } from "./as-it-was.ts";
import { checkAge } from "./check-age.ts";
import { recordOverride } from "./check-skin.ts";
import { chooseSlot, type WantedTime } from "./choose-slot.ts";
import { remindOf } from "./remind.ts";
import { PLAN_TRIES, takeSlot } from "./take-slot.ts";
import { tellCustomer } from "./tell-customer.ts";
import { freedBy, timeFreed } from "./time-freed.ts";
import { partsLike, readWholeVisit } from "./visit-of.ts";

export interface MoveInput {
  appointmentId: string;
  /** When this appointment shall begin; the others of its visit move along. */
  startsAt: Date;
  /** Another beautician for this appointment; null: any; absent: the same one. */
  staffId?: string | null;
  /** For a visit of several: who gives each of its treatments, in their order; wins over `staffId`. */
  staffIds?: readonly (string | null)[];
  /** It belongs to a series: how near and how far ahead she may book does not count. */
  ahead?: true;
  /** Only this room, when one is needed; absent: any that fits. */
  roomId?: string;
  /** The customer is told so many seconds later, so that a slip of the hand can be undone before she hears of it. */
  tellAfterSeconds?: number;
  /** Whoever moves several at once tells her once. */
  quiet?: true;
  /** Staff only: why a rule of the skin is set aside this once. */
  skinOverride?: string;
}

/**
 * Moves an appointment, with the others of its visit, to another time or beautician: the old time is freed and the new one taken in one
 * transaction, its calendar SEQUENCE grows, the reminder moves along, an earlier confirmation no longer counts. What she held for it becomes
 * its time. A customer moves it until the notice of the branch (move_notice). Refuses like bookAppointment, and wrong_status or past once it has begun or ended. To the time it has already: nothing changes.
 */
export async function moveAppointment(
  context: ActionContext,
  input: MoveInput,
): Promise<{ ok: true; appointment: Visit; already: boolean } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const old = found.appointment;
  if (!isAhead(old, context.now)) return refuse(old.startsAt <= context.now ? "past" : "wrong_status");
  const parts = await partsLike(context, old);
  const byHerself = context.actor.kind === "customer";
  if (byHerself && !isInTime(wholeVisit(parts), "move", context.now)) return refuse("move_notice");
  const staffIds = wishedStaff(input, old, parts);
  if (isThereAlready(input, old, parts, staffIds)) {
    return { ok: true, appointment: await readWholeVisit(context, idsOf(parts)), already: true };
  }
  const before = await asItWas(context, parts);
  const { branchId, customerId } = old;
  await dropHolds(context.tx, { branchId, customerId, now: context.now });
  const age = await checkAge(context, { customerId, on: localDate(input.startsAt, old.place.zone) });
  if (age === "too_young") return refuse(age);
  const appointment = await chooseAndRewrite(context, input, old, parts, staffIds);
  if ("ok" in appointment) return appointment;
  await remindOf(context, appointment);
  const details = { from: old.startsAt.toISOString(), to: input.startsAt.toISOString(), before };
  await recordAudit(context, "appointment.move", { kind: "appointment", id: old.id }, details);
  const lookAt = later(context, input.tellAfterSeconds);
  await timeFreed(context, freedBy(wholeVisit(parts)), { lookAt });
  if (!input.quiet && !sameForHer(parts, appointment)) {
    await tellCustomer(context, appointment, movedMessage, lookAt);
  }
  return { ok: true, appointment, already: false };
}

function idsOf(parts: readonly Appointment[]): string[] {
  return parts.map((part) => part.id);
}

function later(context: ActionContext, seconds: number | undefined): Date | undefined {
  return seconds === undefined ? undefined : new Date(context.now.getTime() + seconds * 1000);
}

function wishedStaff(input: MoveInput, old: Appointment, parts: readonly Appointment[]): (string | null)[] {
  const { staffId, staffIds } = input;
  return parts.map((part, index) => {
    if (staffIds) return staffIds[index] ?? null;
    return staffId === undefined || part.id !== old.id ? part.staff.id : staffId;
  });
}

function isThereAlready(
  { startsAt, roomId }: MoveInput,
  old: Appointment,
  parts: readonly Appointment[],
  staffIds: readonly (string | null)[],
): boolean {
  const sameStaff = parts.every((part, index) => (staffIds[index] ?? part.staff.id) === part.staff.id);
  return old.startsAt.getTime() === startsAt.getTime() && sameStaff && (roomId ?? old.roomId) === old.roomId;
}

async function chooseAndRewrite(
  context: ActionContext,
  input: MoveInput,
  old: Appointment,
  parts: readonly Appointment[],
  staffIds: readonly (string | null)[],
): Promise<Visit | Refusal> {
  const branch = await readBookingBranch(context.tx, old.branchId);
  const serviceIds = parts.map((part) => part.service.id);
  const services = branch && (await readServicesInOrder(context.tx, branch.businessId, serviceIds));
  if (!branch || !services) return refuse("not_offered");
  const sooner = old.startsAt.getTime() - (parts[0] ?? old).startsAt.getTime();
  const wanted: WantedTime = {
    ...{ branch, services, staffIds, customerId: old.customerId, roomId: input.roomId },
    startsAt: new Date(input.startsAt.getTime() - sooner),
    rules: await rulesFor(context, input, branch, old.customerId),
    exceptAppointmentIds: idsOf(parts),
    override: input.skinOverride,
  };
  for (let attempt = 0; attempt < PLAN_TRIES; attempt++) {
    const planned = await chooseSlot(context, wanted);
    if (!planned.ok) return planned;
    const moved = await rewrite(context, parts, planned);
    if (!moved) continue;
    await recordOverride(context, moved, planned.overridden, input.skinOverride);
    return moved;
  }
  return refuse("taken");
}

async function rulesFor({ actor, tx }: ActionContext, { ahead }: MoveInput, branch: BookingBranch, customerId: string) {
  if (actor.kind !== "customer") return staffBookingRules;
  return ahead ? seriesRules : readCustomerRules(tx, branch, customerId);
}

/** Who is late and who is on her way was said of the old time. */
const nothingSaid = { lateMinutes: null, lateSaidAt: null, comingAt: null, behindMinutes: null, behindToldAt: null };

/** null when something of the new time was taken meanwhile: then everything is as it was. */
async function rewrite(
  context: ActionContext,
  parts: readonly Appointment[],
  { treatments }: PlannedVisit,
): Promise<Visit | null> {
  const freed = await release(context.tx, idsOf(parts));
  for (const [index, part] of parts.entries()) {
    const takes = treatments[index]?.takes ?? [];
    if (await takeSlot(context, { appointmentId: part.id, takes })) continue;
    await release(context.tx, idsOf(parts));
    for (const one of freed) await occupy(context.tx, one);
    return null;
  }
  for (const [index, part] of parts.entries()) {
    const treatment = treatments[index];
    if (!treatment) throw new Error("A moved appointment has no new time.");
    const { staffId, roomId, deviceId, startsAt, endsAt } = treatment;
    const change = { staffId, roomId, deviceId, startsAt, endsAt, sequence: part.sequence + 1, confirmedAt: null };
    await changeAppointment(context.tx, part, { ...change, ...nothingSaid, status: "booked" });
  }
  return readWholeVisit(context, idsOf(parts));
}
