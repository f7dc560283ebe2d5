import type { Appointment } from "../../domain/booking/appointment.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToMark } from "./access.ts";
import { partsLike } from "./visit-of.ts";

/** Staff: she is on her way (she phoned); nobody is asked about her again. Refused once she is here, or it was cancelled (wrong_status). */
export async function markComing(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true; appointment: Appointment; already: boolean } | Refusal> {
  const found = await appointmentToMark(context, input.appointmentId);
  if (!found.ok) return found;
  const { appointment } = found;
  if (appointment.status !== "booked" && appointment.status !== "confirmed") return refuse("wrong_status");
  if (appointment.comingAt && !appointment.late) return { ok: true, appointment, already: true };
  for (const part of await partsLike(context, appointment)) {
    await changeAppointment(context.tx, part, { comingAt: context.now, lateMinutes: null, lateSaidAt: null });
    await recordAudit(context, "appointment.coming", { kind: "appointment", id: part.id });
  }
  return { ok: true, appointment: { ...appointment, comingAt: context.now, late: null }, already: false };
}
