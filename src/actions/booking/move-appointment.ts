import { type Appointment, isAhead } from "../../domain/booking/appointment.ts";
import { movedMessage } from "../../domain/booking/appointment-messages.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { bookingRules, staffBookingRules } from "../../domain/booking/rules.ts";
import { changeAppointment, readAppointment } from "../../storage/booking-appointments.ts";
import { occupy, release } from "../../storage/booking-occupancy.ts";
import { readBookingBranch, readService } from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToChange } from "./access.ts";
import { type ChosenSlot, chooseSlot } from "./choose-slot.ts";
import { remindOf } from "./remind.ts";
import { takeSlot } from "./take-slot.ts";
import { tellCustomer } from "./tell-customer.ts";

export interface MoveInput {
  appointmentId: string;
  startsAt: Date;
  /** Another beautician; null: any; absent: the same one. */
  staffId?: string | null;
}

/**
 * Moves an appointment to another time or beautician: the old time is freed and the new one taken in one transaction, its calendar
 * SEQUENCE grows, the reminder moves along, an earlier confirmation no longer counts. Refuses like bookAppointment, and
 * wrong_status or past once it has begun or ended. To the time it has already: nothing changes.
 */
export async function moveAppointment(
  context: ActionContext,
  input: MoveInput,
): Promise<{ ok: true; appointment: Appointment; already: boolean } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const old = found.appointment;
  if (!isAhead(old, context.now)) return refuse(old.startsAt <= context.now ? "past" : "wrong_status");
  const staffId = input.staffId === undefined ? old.staff.id : input.staffId;
  if (old.startsAt.getTime() === input.startsAt.getTime() && (staffId === null || staffId === old.staff.id)) {
    return { ok: true, appointment: old, already: true };
  }
  const slot = await findSlot(context, old, input.startsAt, staffId);
  if (!slot.ok) return slot;
  const appointment = await rewrite(context, old, slot);
  if (typeof appointment === "string") return refuse(appointment);
  await remindOf(context, appointment);
  const details = { from: old.startsAt.toISOString(), to: appointment.startsAt.toISOString() };
  await recordAudit(context, "appointment.move", { kind: "appointment", id: old.id }, details);
  await tellCustomer(context, appointment, movedMessage);
  return { ok: true, appointment, already: false };
}

async function findSlot(
  context: ActionContext,
  old: Appointment,
  startsAt: Date,
  staffId: string | null,
): Promise<ChosenSlot | Refusal> {
  const branch = await readBookingBranch(context.tx, old.branchId);
  const service = branch && (await readService(context.tx, branch.businessId, old.service.id));
  if (!branch || !service) return refuse("not_offered");
  const rules = context.actor.kind === "customer" ? bookingRules : staffBookingRules;
  const { customerId, id: exceptAppointmentId } = old;
  return chooseSlot(context, { branch, service, customerId, startsAt, staffId, rules, exceptAppointmentId });
}

async function rewrite(
  context: ActionContext,
  old: Appointment,
  slot: ChosenSlot,
): Promise<Appointment | "taken" | "no_room"> {
  const freed = await release(context.tx, old.id);
  const { staffId, roomIds, span, startsAt, endsAt } = slot;
  const taken = await takeSlot(context, { appointmentId: old.id, staffId, roomIds, span });
  if (typeof taken === "string") {
    for (const one of freed) await occupy(context.tx, one);
    return taken;
  }
  const { roomId } = taken;
  const sequence = old.sequence + 1;
  const change = { staffId, roomId, startsAt, endsAt, sequence, status: "booked" as const, confirmedAt: null };
  await changeAppointment(context.tx, old, change);
  const appointment = await readAppointment(context.tx, old.id);
  if (!appointment) throw new Error("An appointment that was just moved is not there.");
  return appointment;
}
