import { type Appointment, mayBecome } from "../../domain/booking/appointment.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import { release } from "../../storage/booking-occupancy.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { schedule, unschedule } from "../time/schedule.ts";
import { appointmentToMark } from "./access.ts";
import { MISSED_PAUSE_MS } from "./tell-missed.ts";
import { partsLike } from "./visit-of.ts";

/** Staff: she did not come; ten minutes later she gets a kind word, unless she came after all. The rest of her time is free, that of the others of the same visit too. Not before it should have begun (too_early); saying it twice is fine. */
export async function markNoShow(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true; appointment: Appointment; already: boolean } | Refusal> {
  const found = await appointmentToMark(context, input.appointmentId);
  if (!found.ok) return found;
  const { appointment } = found;
  if (appointment.status === "no_show") return { ok: true, appointment, already: true };
  if (!mayBecome(appointment.status, "no_show")) return refuse("wrong_status");
  if (appointment.startsAt > context.now) return refuse("too_early");
  for (const part of await partsLike(context, appointment)) {
    if (!mayBecome(part.status, "no_show")) continue;
    await changeAppointment(context.tx, part, { status: "no_show" });
    await release(context.tx, [part.id]);
    await unschedule(context, part.id);
    await recordAudit(context, "appointment.no_show", { kind: "appointment", id: part.id });
  }
  const { id, sequence, customerId } = appointment;
  const dueAt = new Date(context.now.getTime() + MISSED_PAUSE_MS);
  const dedupeKey = `missed:${id}:${sequence}:${context.now.getTime()}`;
  await schedule(context, { kind: "missed.message", dueAt, dedupeKey, customerId, appointmentId: id });
  return { ok: true, appointment: { ...appointment, status: "no_show" }, already: false };
}
