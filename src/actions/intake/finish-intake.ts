import { type IntakeAnswer, type Weighed, weighAnswers } from "../../domain/intake/answers.ts";
import { concernLabel } from "../../domain/intake/preparation.ts";
import { intakeQuestions } from "../../domain/intake/questions.ts";
import type { Locale } from "../../domain/message/locale.ts";
import { type IntakeVisit, putIntake, readIntakeVisit } from "../../storage/intake.ts";
import { openCase } from "../cases/open-case.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/**
 * Ends an intake and calls a person when a stop or clinician answer worries; `answers` replaces what was kept (answers of an
 * earlier visit that still hold). Null when the visit has no intake.
 */
export async function finishIntake(
  context: ActionContext,
  input: { appointmentId: string; chatId: string; locale: Locale; answers?: IntakeAnswer[] },
): Promise<Weighed | null> {
  const visit = await readIntakeVisit(context.tx, input.appointmentId);
  if (!visit?.intake) return null;
  const answers = input.answers ?? visit.intake.answers;
  const weighed = weighAnswers(intakeQuestions(visit.intake.treatment), answers);
  await putIntake(context.tx, { ...visit.intake, status: "finished", answers, finishedAt: context.now });
  const counts = { grave: weighed.grave.length, noted: weighed.noted.length, open: weighed.open.length };
  await recordAudit(context, "intake.finish", { kind: "appointment", id: input.appointmentId }, counts);
  if (weighed.grave.length > 0) await callPerson(context, visit, weighed, input);
  return weighed;
}

async function callPerson(
  context: ActionContext,
  visit: IntakeVisit,
  weighed: Weighed,
  input: { chatId: string; locale: Locale },
): Promise<void> {
  const { locale } = input;
  await openCase(context, {
    customerId: visit.customerId,
    chatId: input.chatId,
    branchId: visit.branchId,
    appointmentId: visit.appointmentId,
    kind: "intake",
    severity: "today",
    words: weighed.grave.map((concern) => concernLabel(concern)[locale]).join("\n"),
    reasons: weighed.grave.map(({ code, answer, words }) => ({ code, evidence: words ?? answer })),
  });
}
