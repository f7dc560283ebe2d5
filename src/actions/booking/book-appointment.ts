import type { Appointment, BookedVia } from "../../domain/booking/appointment.ts";
import { bookedMessage } from "../../domain/booking/appointment-messages.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { bookingRules, staffBookingRules } from "../../domain/booking/rules.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import {
  deleteAppointment,
  insertAppointment,
  readAppointment,
  readAppointments,
} from "../../storage/booking-appointments.ts";
import { type BookingBranch, readBookingBranch, readService } from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayTouch } from "./access.ts";
import { type ChosenSlot, chooseSlot } from "./choose-slot.ts";
import { remindOf } from "./remind.ts";
import { takeSlot } from "./take-slot.ts";
import { tellCustomer } from "./tell-customer.ts";

export interface BookingInput {
  branchId: string;
  customerId: string;
  serviceId: string;
  /** null: any beautician; the one with the fewest appointments that day is taken. */
  staffId: string | null;
  startsAt: Date;
  /** Where the reminder and the care go. */
  chatId?: string | null;
  via: BookedVia;
  /** Staff only: why the same treatment is given again before the skin has recovered. */
  intervalOverride?: string;
}

/**
 * Books an appointment, or refuses kindly: taken, no_room, past, too_late, too_far, closed, away, not_skilled, interval (with the first
 * day that works), clinic_only, not_offered, not_found. The same booking of the same customer a second time changes nothing.
 * A reminder is scheduled; the customer is told when somebody else books for her.
 */
export async function bookAppointment(
  context: ActionContext,
  input: BookingInput,
): Promise<{ ok: true; appointment: Appointment; already: boolean } | Refusal> {
  const place = await readPlace(context, input);
  if (!place) return refuse("not_offered");
  if (!(await isCustomer(context, input, place.branch))) return refuse("not_found");
  const same = await sameBooking(context, input);
  if (same) return { ok: true, appointment: same, already: true };
  const byStaff = context.actor.kind !== "customer";
  const slot = await chooseSlot(context, {
    ...place,
    customerId: input.customerId,
    startsAt: input.startsAt,
    staffId: input.staffId,
    rules: byStaff ? staffBookingRules : bookingRules,
    skipInterval: byStaff && input.intervalOverride !== undefined,
  });
  if (!slot.ok) return slot;
  const appointment = await writeDown(context, input, place.service, slot);
  if (typeof appointment === "string") return refuse(appointment);
  await remindOf(context, appointment);
  const { intervalOverride } = input;
  await recordAudit(context, "appointment.book", { kind: "appointment", id: appointment.id }, { intervalOverride });
  await tellCustomer(context, appointment, bookedMessage);
  return { ok: true, appointment, already: false };
}

async function readPlace(
  context: ActionContext,
  input: BookingInput,
): Promise<{ branch: BookingBranch; service: BookableService } | null> {
  const branch = await readBookingBranch(context.tx, input.branchId);
  const service = branch && (await readService(context.tx, branch.businessId, input.serviceId));
  return branch && service?.active ? { branch, service } : null;
}

async function isCustomer(context: ActionContext, input: BookingInput, branch: BookingBranch): Promise<boolean> {
  if (!mayTouch(context.actor, input, "appointment.book")) return false;
  const customer = await context.tx.customer.findUnique({ where: { id: input.customerId } });
  return customer?.businessId === branch.businessId;
}

async function sameBooking(context: ActionContext, input: BookingInput): Promise<Appointment | undefined> {
  const after = new Date(input.startsAt.getTime() + 1);
  const { customerId, branchId, serviceId, staffId, startsAt } = input;
  const there = await readAppointments(context.tx, {
    ...{ customerId, branchId, from: startsAt, to: after },
    statuses: ["booked", "confirmed"],
  });
  return there.find((one) => one.service.id === serviceId && (staffId === null || one.staff.id === staffId));
}

async function writeDown(
  context: ActionContext,
  input: BookingInput,
  service: BookableService,
  slot: ChosenSlot,
): Promise<Appointment | "taken" | "no_room"> {
  const { branchId, customerId, chatId = null, via } = input;
  const { staffId, startsAt, endsAt } = slot;
  const { priceMinor, currency } = service;
  const id = context.newId();
  await insertAppointment(context.tx, {
    ...{ id, branchId, customerId, chatId, staffId, startsAt, endsAt, priceMinor, currency },
    ...{ serviceId: service.id, roomId: null, createdVia: via, createdAt: context.now },
  });
  const taken = await takeSlot(context, { appointmentId: id, staffId, roomIds: slot.roomIds, span: slot.span });
  if (typeof taken === "string") {
    await deleteAppointment(context.tx, id);
    return taken;
  }
  if (taken.roomId) await context.tx.appointment.update({ where: { id }, data: { roomId: taken.roomId } });
  const appointment = await readAppointment(context.tx, id);
  if (!appointment) throw new Error("An appointment that was just written is not there.");
  return appointment;
}
