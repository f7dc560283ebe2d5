import { problemOf, type QuestionnaireProblem } from "../../domain/intake/edit-questionnaire.ts";
import { dropDraft, publishDraft } from "../../storage/questionnaires.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "../salon/allowed.ts";
import { editedQuestionnaire, type QuestionnaireAt } from "./read-questionnaire.ts";

type Refusal = { ok: false; reason: QuestionnaireProblem | "not_allowed" | "no_draft" };

/**
 * The draft of a questionnaire is asked from now on, as a version that never changes again; forms that were begun keep theirs.
 * Owners and managers. Refuses no_draft when there is none, or another published it meanwhile, and what must be mended first.
 */
export async function publishQuestionnaire(
  context: ActionContext,
  at: QuestionnaireAt,
): Promise<{ ok: true; version: number } | Refusal> {
  if (!isAllowed(context.actor, "salon.setup")) return { ok: false, reason: "not_allowed" };
  const found = await editedQuestionnaire(context, at);
  if (!found?.isDraft) return { ok: false, reason: "no_draft" };
  const reason = problemOf(found.questions);
  if (reason) return { ok: false, reason };
  const { version } = found;
  if (!(await publishDraft(context.tx, { ...at, version }, context.now))) return { ok: false, reason: "no_draft" };
  const subject = { kind: "business" as const, id: at.businessId };
  await recordAudit(context, "questionnaire.publish", subject, { treatment: at.treatment, version });
  return { ok: true, version };
}

/** The draft is thrown away; what is asked stays. Owners and managers. */
export async function discardQuestionnaire(
  context: ActionContext,
  at: QuestionnaireAt,
): Promise<{ ok: true } | Refusal> {
  if (!isAllowed(context.actor, "salon.setup")) return { ok: false, reason: "not_allowed" };
  const found = await editedQuestionnaire(context, at);
  if (!found?.isDraft) return { ok: false, reason: "no_draft" };
  await dropDraft(context.tx, { ...at, version: found.version });
  const subject = { kind: "business" as const, id: at.businessId };
  await recordAudit(context, "questionnaire.discard", subject, { treatment: at.treatment, version: found.version });
  return { ok: true };
}
