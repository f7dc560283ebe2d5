import type { IntakeQuestion } from "../../domain/intake/question.ts";
import { SUPPLIED_VERSION } from "../../domain/intake/supplied-questionnaire.ts";
import { treatmentOf } from "../../domain/salon/treatments.ts";
import { publishedVersion, readQuestions, readVersions } from "../../storage/questionnaires.ts";
import type { ActionContext } from "../context.ts";

export interface QuestionnaireAt {
  businessId: string;
  /** A code of treatments.json. */
  treatment: string;
}

/** A questionnaire as it is edited. */
export interface EditedQuestionnaire {
  /** The version these questions have or will have. */
  version: number;
  /** Whether they differ from what is asked now and wait to be published. */
  isDraft: boolean;
  /** The version that is asked now; 0 is the supplied one. */
  asked: number;
  questions: IntakeQuestion[];
}

/** The draft of a questionnaire, else what is asked now under the number that its first change gets; null for an unknown treatment. */
export async function editedQuestionnaire(
  context: ActionContext,
  at: QuestionnaireAt,
): Promise<EditedQuestionnaire | null> {
  if (!treatmentOf(at.treatment)) return null;
  const [newest] = await readVersions(context.tx, at);
  const asked = await publishedVersion(context.tx, at);
  if (newest?.status === "draft") {
    return { version: newest.version, isDraft: true, asked, questions: newest.questions };
  }
  const questions = await readQuestions(context.tx, { ...at, version: asked });
  return { version: (newest?.version ?? SUPPLIED_VERSION) + 1, isDraft: false, asked, questions };
}

/** How many questions each treatment is asked, in which version, and whether a draft waits. */
export async function listQuestionnaires(
  context: ActionContext,
  businessId: string,
  treatments: string[],
): Promise<{ treatment: string; asked: number; isDraft: boolean; count: number }[]> {
  const listed = [];
  for (const treatment of treatments) {
    const found = await editedQuestionnaire(context, { businessId, treatment });
    if (found) listed.push({ treatment, asked: found.asked, isDraft: found.isDraft, count: found.questions.length });
  }
  return listed;
}
