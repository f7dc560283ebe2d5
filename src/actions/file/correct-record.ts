import { readAppointment } from "../../storage/booking-appointments.ts";
import { mayTouch } from "../booking/access.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { keepRecord, type RecordInput, readRecord } from "./keep-record.ts";

/**
 * Staff who treat: what was used and seen at a visit that is over is added or corrected; what stood there is replaced. Refuses not_found,
 * not_completed, record_too_long.
 */
export async function correctRecord(
  context: ActionContext,
  input: RecordInput & { customerId: string; appointmentId: string },
): Promise<{ ok: true } | { ok: false; reason: "not_found" | "not_completed" | "record_too_long" }> {
  const { customerId, appointmentId } = input;
  const visit = await readAppointment(context.tx, appointmentId);
  const hers = visit?.customerId === customerId && context.actor.kind !== "customer";
  if (!visit || !hers || !mayTouch(context.actor, visit, "health.read")) return { ok: false, reason: "not_found" };
  if (visit.status !== "completed") return { ok: false, reason: "not_completed" };
  const record = readRecord(input);
  if (!record) return { ok: false, reason: "record_too_long" };
  await keepRecord(context, { appointmentId, customerId }, { ...record, reaction: record.reaction ?? "calm" });
  await context.tx.appointment.update({ where: { id: appointmentId }, data: { products: record.products } });
  await recordAudit(context, "appointment.correct_record", { kind: "appointment", id: appointmentId });
  return { ok: true };
}
