import type { IntakeAnswer } from "../../domain/intake/answers.ts";
import { weighAnswers } from "../../domain/intake/answers.ts";
import type { ToldHealth } from "../../domain/intake/health-told.ts";
import { concernLabel } from "../../domain/intake/preparation.ts";
import type { Locale } from "../../domain/message/locale.ts";
import { nextVisitId, putTold, questionsOf, readIntakeVisit } from "../../storage/intake.ts";
import { publishedVersion } from "../../storage/questionnaires.ts";
import { openCase } from "../cases/open-case.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { hasHealthConsent } from "./health-consent.ts";

/**
 * Keeps what a customer told of her health in the middle of something else, and calls a person when her next visit must not go ahead as it is.
 * Nothing is kept without her agreement to health data: then false. A mere question of hers is not kept.
 */
export async function keepToldHealth(
  context: ActionContext,
  input: { customerId: string; chatId: string; locale: Locale; told: ToldHealth[] },
): Promise<boolean> {
  const told = input.told.filter(({ answer }) => answer === "yes");
  if (told.length === 0 || !(await hasHealthConsent(context, input.customerId))) return false;
  const at = context.now.toISOString();
  const answers = told.map((one): IntakeAnswer => ({ ...one, at }));
  await putTold(context.tx, { id: context.newId(), customerId: input.customerId, answers, at: context.now });
  const codes = told.map(({ code }) => code);
  await recordAudit(
    context,
    "customer.note_health",
    { kind: "customer", id: input.customerId },
    { count: codes.length },
  );
  await lookAtNextVisit(context, input, answers);
  return true;
}

/** A visit that is booked already and that her words speak against is for a person to look at. */
async function lookAtNextVisit(
  context: ActionContext,
  { customerId, chatId, locale }: { customerId: string; chatId: string; locale: Locale },
  answers: IntakeAnswer[],
): Promise<void> {
  const id = await nextVisitId(context.tx, customerId, context.now);
  const visit = id ? await readIntakeVisit(context.tx, id) : null;
  if (!visit) return;
  const version = visit.intake?.version ?? (await publishedVersion(context.tx, visit));
  const questions = await questionsOf(context.tx, visit, { treatment: visit.treatment, version });
  const { grave } = weighAnswers(questions, answers);
  if (grave.length === 0) return;
  await openCase(context, {
    ...{ customerId, chatId, branchId: visit.branchId, appointmentId: visit.appointmentId },
    ...{ kind: "intake", severity: "today" },
    words: grave.map((concern) => concernLabel(concern)[locale]).join("\n"),
    reasons: grave.map(({ code, words }) => ({ code, evidence: words ?? "" })),
  });
}
