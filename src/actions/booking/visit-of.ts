import type { Appointment, Visit } from "../../domain/booking/appointment.ts";
import { wholeVisit } from "../../domain/booking/visit.ts";
import { deleteAppointment, readAppointment, readAppointments } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";

/** Everything that belongs to the visit of an appointment and may still change like it, in order of time; usually only itself. */
export async function partsLike(context: Pick<ActionContext, "tx">, appointment: Appointment): Promise<Appointment[]> {
  const { visitId, status } = appointment;
  if (visitId === null) return [appointment];
  const parts = await readAppointments(context.tx, { visitId });
  const isOpen = (one: Appointment) => one.status === "booked" || one.status === "confirmed";
  return parts.filter((one) => one.id === appointment.id || one.status === status || isOpen(one));
}

/** The visit of an appointment, as far as it has not been cancelled. */
export async function visitOf(context: Pick<ActionContext, "tx">, appointment: Appointment): Promise<Visit> {
  const parts = await partsLike(context, appointment);
  return wholeVisit(parts);
}

/** The visit of appointments that were just written. */
export async function readWholeVisit(context: ActionContext, ids: readonly string[]): Promise<Visit> {
  const parts: Appointment[] = [];
  for (const id of ids) {
    const part = await readAppointment(context.tx, id);
    if (!part) throw new Error("An appointment that was just written is not there.");
    parts.push(part);
  }
  return wholeVisit(parts);
}

/** Takes back appointments whose time turned out to be taken, in the transaction that inserted them. */
export async function forgetAppointments(context: ActionContext, ids: readonly string[]): Promise<void> {
  for (const id of ids) await deleteAppointment(context.tx, id);
}
