import { isAhead, type Visit } from "../../domain/booking/appointment.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToChange } from "./access.ts";
import { partsLike, readWholeVisit } from "./visit-of.ts";

/** She says that she will come, to the whole visit; saying it twice is fine. Refused once it has begun (past) or was cancelled (wrong_status). */
export async function confirmAppointment(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true; appointment: Visit; already: boolean } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const { appointment } = found;
  if (!isAhead(appointment, context.now)) {
    return refuse(appointment.startsAt <= context.now ? "past" : "wrong_status");
  }
  const parts = await partsLike(context, appointment);
  const open = parts.filter((part) => part.status === "booked");
  for (const part of open) {
    await changeAppointment(context.tx, part, { status: "confirmed", confirmedAt: context.now });
    await recordAudit(context, "appointment.confirm", { kind: "appointment", id: part.id });
  }
  const ids = parts.map((part) => part.id);
  return { ok: true, appointment: await readWholeVisit(context, ids), already: open.length === 0 };
}
