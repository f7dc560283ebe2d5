import { type Appointment, mayBecome } from "../../domain/booking/appointment.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { preparesOf } from "../../domain/booking/service.ts";
import { treatmentOf } from "../../domain/salon/treatments.ts";
import { localDate } from "../../domain/time/zone.ts";
import { changeAppointment, readAppointment } from "../../storage/booking-appointments.ts";
import { readPrepares } from "../../storage/skin-notes.ts";
import { startAftercare } from "../care/start-aftercare.ts";
import type { ActionContext } from "../context.ts";
import { notePrepared } from "../customers/note-skin.ts";
import { keepRecord, type RecordInput, readRecord } from "../file/keep-record.ts";
import { type SignatureWord, settleSignature } from "../intake/settle-signature.ts";
import { takeFromPackage } from "../loyalty/use-package.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { schedule, unschedule } from "../time/schedule.ts";
import { appointmentToMark } from "./access.ts";
import { depositCountsAgain } from "./settle-deposit.ts";
import { partsLike } from "./visit-of.ts";

export interface VisitInput extends RecordInput, SignatureWord {
  appointmentId: string;
  /** A code of treatments.json when another treatment was given than was booked. */
  treatment?: string;
  notes?: string;
  /** From which package of hers it is taken: an id, "" for none; without it from the one that fits best, if any does. */
  packageId?: string;
}

/**
 * Staff: the visit is over; its aftercare starts, and the next one is offered. Also without a marked arrival. Saying it twice is fine and changes nothing.
 * What was used (with lots), the skin's reaction and changes of the plan go into her file. Refuses wrong_status (cancelled), unknown_treatment,
 * record_too_long, package_spent, not_found; and unsigned where the risks of what was done are not signed and a person can be asked (settle-signature.ts).
 */
export async function completeVisit(
  context: ActionContext,
  input: VisitInput,
): Promise<{ ok: true; appointment: Appointment; already: boolean } | Refusal> {
  const found = await appointmentToMark(context, input.appointmentId);
  if (!found.ok) return found;
  const old = found.appointment;
  if (old.status === "completed") return { ok: true, appointment: old, already: true };
  if (!mayBecome(old.status, "completed")) return refuse("wrong_status");
  const completedTreatment = input.treatment ?? old.service.treatment;
  if (!treatmentOf(completedTreatment)) return refuse("unknown_treatment");
  const record = readRecord(input);
  if (!record) return refuse("record_too_long");
  const over = { appointmentIds: [old.id], given: new Map([[old.id, completedTreatment]]), isOver: true };
  const settled = await settleSignature(context, over, input);
  if (settled !== "settled") return refuse(settled);
  const prepares = preparesOf(await readPrepares(context.tx, old.id));
  const wanted = prepares && input.packageId === undefined ? "" : input.packageId;
  if (!(await takeFromPackage(context, old, wanted))) return refuse("package_spent");
  const visit = {
    status: "completed" as const,
    arrivedAt: old.arrivedAt ?? context.now,
    completedAt: context.now,
    completedTreatment,
    products: record.products,
    visitNotes: input.notes ?? "",
  };
  if (old.status === "no_show") await depositCountsAgain(context, await partsLike(context, old));
  await changeAppointment(context.tx, old, visit);
  await keepRecord(context, { appointmentId: old.id, customerId: old.customerId }, record);
  await unschedule(context, old.id, ["reminder"]);
  await recordAudit(context, "appointment.complete", { kind: "appointment", id: old.id }, { completedTreatment });
  const done = (await readAppointment(context.tx, old.id)) ?? { ...old, ...visit };
  if (await notedAsPreparation(context, old, prepares)) return { ok: true, appointment: done, already: false };
  await startAftercare(context, { appointmentId: old.id });
  await offerNext(context, old);
  return { ok: true, appointment: done, already: false };
}

/** A patch test or a consultation is no treatment: it is noted in her file, and no aftercare follows. */
async function notedAsPreparation(
  context: ActionContext,
  appointment: Appointment,
  kind: ReturnType<typeof preparesOf>,
): Promise<boolean> {
  const { id: appointmentId, customerId, service, startsAt, place } = appointment;
  if (!kind) return false;
  const on = localDate(startsAt, place.zone);
  await notePrepared(context, { appointmentId, customerId, treatment: service.treatment, on, kind });
  return true;
}

/** The next visit is offered once nothing of this one is still to come. */
async function offerNext(context: ActionContext, completed: Appointment): Promise<void> {
  const rest = (await partsLike(context, completed)).filter(({ status }) => status !== "completed");
  if (!completed.chatId || rest.some(({ id }) => id !== completed.id)) return;
  const { id: appointmentId, customerId } = completed;
  const dedupeKey = `rebook:${appointmentId}`;
  await schedule(context, { kind: "rebook.offer", dueAt: context.now, dedupeKey, customerId, appointmentId });
}
