import { answersHoldSince, nudgeAt } from "../../domain/intake/timing.ts";
import {
  type IntakeFile,
  type IntakeVisit,
  lastFinishedIntake,
  nextVisitId,
  putIntake,
  readIntakeVisit,
} from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";
import { schedule } from "../time/schedule.ts";

export interface OpenedIntake {
  ok: true;
  visit: IntakeVisit;
  intake: IntakeFile;
  /** Finished answers of this customer for this treatment, not older than 90 days. */
  earlier: IntakeFile | null;
}

/**
 * Opens the intake of a visit (of the customer's next one when no id is given) and notes the reminder of the day before.
 * Refused: "no_visit" when there is none of hers, "too_late" when it has begun, is over or was cancelled.
 */
export async function openIntake(
  context: ActionContext,
  input: { customerId: string; appointmentId?: string },
): Promise<OpenedIntake | { ok: false; reason: "no_visit" | "too_late" }> {
  const { tx, now } = context;
  const id = input.appointmentId || (await nextVisitId(tx, input.customerId, now));
  const visit = id ? await readIntakeVisit(tx, id) : null;
  if (!visit || visit.customerId !== input.customerId) return { ok: false, reason: "no_visit" };
  if (!isAhead(visit, now)) return { ok: false, reason: "too_late" };
  const intake = visit.intake ?? (await askIntake(context, visit));
  return { ok: true, visit, intake, earlier: await lastFinishedIntake(tx, visit, answersHoldSince(now)) };
}

/** Whether answers can still help: the visit is to come and stands. */
export function isAhead(visit: IntakeVisit, now: Date): boolean {
  return (visit.status === "booked" || visit.status === "confirmed") && visit.startsAt > now;
}

/** Makes the empty intake of a visit and schedules its reminder. */
export async function askIntake(context: ActionContext, visit: IntakeVisit): Promise<IntakeFile> {
  const intake: IntakeFile = {
    id: context.newId(),
    appointmentId: visit.appointmentId,
    customerId: visit.customerId,
    treatment: visit.treatment,
    status: "asked",
    answers: [],
    createdAt: context.now,
    finishedAt: null,
  };
  await putIntake(context.tx, intake);
  const dueAt = nudgeAt(visit.startsAt, visit.quiet, visit.zone, context.now);
  if (dueAt) {
    await schedule(context, {
      kind: "intake.nudge",
      dueAt,
      dedupeKey: `intake.nudge:${visit.appointmentId}`,
      customerId: visit.customerId,
      appointmentId: visit.appointmentId,
    });
  }
  return intake;
}
