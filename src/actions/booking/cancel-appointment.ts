import { type Appointment, isAhead, mayBecome } from "../../domain/booking/appointment.ts";
import { cancelledMessage } from "../../domain/booking/appointment-messages.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import { release } from "../../storage/booking-occupancy.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { unschedule } from "../time/schedule.ts";
import { appointmentToChange } from "./access.ts";
import { tellCustomer } from "./tell-customer.ts";

/**
 * Cancels an appointment: its time is free again, its reminders are gone, its calendar SEQUENCE grows. Cancelled already: nothing
 * changes. A customer cancels until it begins (past), staff until it is completed or missed (wrong_status).
 */
export async function cancelAppointment(
  context: ActionContext,
  input: { appointmentId: string; reason?: string },
): Promise<{ ok: true; appointment: Appointment; already: boolean } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const old = found.appointment;
  if (old.status === "cancelled") return { ok: true, appointment: old, already: true };
  if (!mayBecome(old.status, "cancelled")) return refuse("wrong_status");
  if (context.actor.kind === "customer" && !isAhead(old, context.now)) return refuse("past");
  const sequence = old.sequence + 1;
  const change = { status: "cancelled" as const, sequence, cancelledAt: context.now, cancelReason: input.reason ?? "" };
  await changeAppointment(context.tx, old, change);
  await release(context.tx, old.id);
  await unschedule(context, old.id);
  const appointment: Appointment = { ...old, status: "cancelled", sequence };
  await recordAudit(context, "appointment.cancel", { kind: "appointment", id: old.id }, { reason: input.reason });
  await tellCustomer(context, appointment, cancelledMessage);
  return { ok: true, appointment, already: false };
}
