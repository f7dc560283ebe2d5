import { type Appointment, isAhead } from "../../domain/booking/appointment.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToChange } from "./access.ts";

/** She says that she will come; saying it twice is fine. Refused once it has begun (past) or was cancelled (wrong_status). */
export async function confirmAppointment(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true; appointment: Appointment; already: boolean } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const { appointment } = found;
  if (!isAhead(appointment, context.now)) {
    return refuse(appointment.startsAt <= context.now ? "past" : "wrong_status");
  }
  if (appointment.status === "confirmed") return { ok: true, appointment, already: true };
  await changeAppointment(context.tx, appointment, { status: "confirmed", confirmedAt: context.now });
  await recordAudit(context, "appointment.confirm", { kind: "appointment", id: appointment.id });
  return { ok: true, appointment: { ...appointment, status: "confirmed", confirmedAt: context.now }, already: false };
}
