import type { Appointment } from "../../domain/booking/appointment.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { may, type Permission, visibleBranch } from "../../domain/salon/permissions.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext, Actor } from "../context.ts";

/** Whether somebody may do this with an appointment: a customer with her own and those in her care, staff in their branch, the linked staff group in Telegram. */
export function mayTouch(
  actor: Actor,
  appointment: { customerId: string; branchId: string },
  permission: Permission,
): boolean {
  if (actor.kind === "customer") return isHers(actor, appointment.customerId);
  if (actor.kind !== "staff") return true;
  const branch = visibleBranch(actor);
  return may(actor.role, permission) && (branch === null || branch === appointment.branchId);
}

function isHers(actor: Extract<Actor, { kind: "customer" }>, customerId: string): boolean {
  return actor.id === customerId || (actor.wardIds?.includes(customerId) ?? false);
}

/** The appointment when the actor may book, move or cancel it; a foreign one is refused as if it did not exist. */
export async function appointmentToChange(
  context: ActionContext,
  appointmentId: string,
): Promise<{ ok: true; appointment: Appointment } | Refusal> {
  return allowed(context, appointmentId, "appointment.book");
}

/** The appointment when the actor is staff and may mark it arrived, completed or missed. */
export async function appointmentToMark(
  context: ActionContext,
  appointmentId: string,
): Promise<{ ok: true; appointment: Appointment } | Refusal> {
  if (context.actor.kind === "customer") return refuse("not_found");
  return allowed(context, appointmentId, "appointment.mark");
}

async function allowed(context: ActionContext, appointmentId: string, permission: Permission) {
  const appointment = await readAppointment(context.tx, appointmentId);
  if (!appointment || !mayTouch(context.actor, appointment, permission)) return refuse("not_found");
  return { ok: true as const, appointment };
}
