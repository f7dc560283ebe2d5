import { type Weighed, weighAnswers } from "../../domain/intake/answers.ts";
import { concernLabel } from "../../domain/intake/preparation.ts";
import type { Locale } from "../../domain/message/locale.ts";
import { type IntakeVisit, putIntake, questionsOf, readIntakeVisit } from "../../storage/intake.ts";
import { openCase } from "../cases/open-case.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** Ends an intake and calls a person when a stop or clinician answer worries. Null when the visit has no intake. */
export async function finishIntake(
  context: ActionContext,
  input: { appointmentId: string; chatId: string; locale: Locale },
): Promise<Weighed | null> {
  const visit = await readIntakeVisit(context.tx, input.appointmentId);
  if (!visit?.intake) return null;
  const { answers } = visit.intake;
  const weighed = weighAnswers(await questionsOf(context.tx, visit, visit.intake), answers);
  await putIntake(context.tx, { ...visit.intake, status: "finished", finishedAt: context.now });
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
