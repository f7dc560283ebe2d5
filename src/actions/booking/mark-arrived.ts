import { type Appointment, mayBecome } from "../../domain/booking/appointment.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import type { ActionContext } from "../context.ts";
import { type SignatureWord, settleSignature } from "../intake/settle-signature.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { unschedule } from "../time/schedule.ts";
import { appointmentToMark } from "./access.ts";
import { depositCountsAgain } from "./settle-deposit.ts";
import { partsLike } from "./visit-of.ts";

/**
 * Staff: she is here, for everything of her visit. Arriving twice is fine, also after the visit was completed; refused when it was cancelled
 * (wrong_status), and when risks are to be signed and a person can be asked (unsigned, signature_empty: settle-signature.ts).
 */
export async function markArrived(
  context: ActionContext,
  input: { appointmentId: string } & SignatureWord,
): Promise<{ ok: true; appointment: Appointment; already: boolean } | Refusal> {
  const found = await appointmentToMark(context, input.appointmentId);
  if (!found.ok) return found;
  const { appointment } = found;
  if (appointment.arrivedAt && (appointment.status === "arrived" || appointment.status === "completed")) {
    return { ok: true, appointment, already: true };
  }
  if (!mayBecome(appointment.status, "arrived")) return refuse("wrong_status");
  const parts = await partsLike(context, appointment);
  const coming = parts.filter((part) => mayBecome(part.status, "arrived")).map(({ id }) => id);
  const settled = await settleSignature(context, { appointmentIds: coming, isOver: false }, input);
  if (settled !== "settled") return refuse(settled);
  if (appointment.status === "no_show") await depositCountsAgain(context, parts);
  for (const part of parts) {
    if (!mayBecome(part.status, "arrived")) continue;
    await changeAppointment(context.tx, part, { status: "arrived", arrivedAt: context.now });
    await unschedule(context, part.id, ["reminder"]);
    await recordAudit(context, "appointment.arrive", { kind: "appointment", id: part.id });
  }
  return { ok: true, appointment: { ...appointment, status: "arrived", arrivedAt: context.now }, already: false };
}
