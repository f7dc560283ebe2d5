import type { IntakeAnswer } from "../../domain/intake/answers.ts";
import { heldAnswers, lastAnsweredAt } from "../../domain/intake/held-answers.ts";
import type { IntakeQuestion } from "../../domain/intake/question.ts";
import { SIGNATURE } from "../../domain/intake/risk-notice.ts";
import { nudgeAt } from "../../domain/intake/timing.ts";
import {
  answersOf,
  type IntakeFile,
  type IntakeVisit,
  nextVisitId,
  putIntake,
  questionsOf,
  readIntakeVisit,
} from "../../storage/intake.ts";
import { publishedVersion } from "../../storage/questionnaires.ts";
import type { ActionContext } from "../context.ts";
import { schedule } from "../time/schedule.ts";

export interface OpenedIntake {
  ok: true;
  visit: IntakeVisit;
  intake: IntakeFile;
  /** The questions of the version that she answers: one that she has begun stays hers when the salon publishes another. */
  questions: IntakeQuestion[];
  /** What she answered for other visits and still holds. */
  held: IntakeAnswer[];
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
  const intake = await newestUnlessBegun(context, visit, visit.intake ?? (await askIntake(context, visit)));
  const questions = await questionsOf(tx, visit, intake);
  const held = heldAnswers(questions, await answersOf(tx, visit.customerId, visit.appointmentId), now);
  return { ok: true, visit, intake, questions, held };
}

/** When she gave the answers that may still hold: this form when it is finished, else those of other visits while it is empty. */
export function holdingSince({ intake, held }: OpenedIntake): Date | null {
  if (intake.status === "finished") return intake.finishedAt;
  return intake.answers.every(({ code }) => code === SIGNATURE) ? lastAnsweredAt(held) : null;
}

/** A form that is still empty is that of the newest version. */
async function newestUnlessBegun(context: ActionContext, visit: IntakeVisit, intake: IntakeFile): Promise<IntakeFile> {
  if (intake.answers.some(({ code }) => code !== SIGNATURE)) return intake;
  const version = await publishedVersion(context.tx, { businessId: visit.businessId, treatment: intake.treatment });
  if (version === intake.version) return intake;
  const newest = { ...intake, version };
  await putIntake(context.tx, newest);
  return newest;
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
    version: await publishedVersion(context.tx, visit),
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
