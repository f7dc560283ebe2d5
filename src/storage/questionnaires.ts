import { type IntakeQuestion, savedQuestions } from "../domain/intake/question.ts";
import { SUPPLIED_VERSION, suppliedQuestionnaire } from "../domain/intake/supplied-questionnaire.ts";
import type { Tx } from "./store.ts";

export interface QuestionnaireKey {
  businessId: string;
  /** A code of treatments.json. */
  treatment: string;
}

/** A version of a questionnaire; the supplied one is version 0. */
export interface QuestionnaireFile extends QuestionnaireKey {
  version: number;
  status: "draft" | "published";
  questions: IntakeQuestion[];
  publishedAt: Date | null;
}

/** The questions of a version; those supplied for version 0, and for one that is not there any more. */
export async function readQuestions(tx: Tx, key: QuestionnaireKey & { version: number }): Promise<IntakeQuestion[]> {
  if (key.version === SUPPLIED_VERSION) return suppliedQuestionnaire(key.treatment);
  const { businessId, treatment, version } = key;
  const row = await tx.questionnaire.findUnique({
    where: { businessId_treatment_version: { businessId, treatment, version } },
  });
  return row ? parsed(row.questions) : suppliedQuestionnaire(treatment);
}

/** The version that is asked now; 0 when the salon has published none of its own. */
export async function publishedVersion(tx: Tx, { businessId, treatment }: QuestionnaireKey): Promise<number> {
  const row = await tx.questionnaire.findFirst({
    where: { businessId, treatment, status: "published" },
    orderBy: { version: "desc" },
    select: { version: true },
  });
  return row?.version ?? SUPPLIED_VERSION;
}

/** The salon's own questionnaires that are asked now, by treatment. */
export async function publishedQuestions(tx: Tx, businessId: string): Promise<Record<string, IntakeQuestion[]>> {
  const rows = await tx.questionnaire.findMany({
    where: { businessId, status: "published" },
    orderBy: { version: "asc" },
    select: { treatment: true, questions: true },
  });
  return Object.fromEntries(rows.map((row) => [row.treatment, parsed(row.questions)]));
}

/** Every version of one questionnaire, the newest first. */
export async function readVersions(tx: Tx, { businessId, treatment }: QuestionnaireKey): Promise<QuestionnaireFile[]> {
  const rows = await tx.questionnaire.findMany({ where: { businessId, treatment }, orderBy: { version: "desc" } });
  return rows.map(({ version, status, questions, publishedAt }) => ({
    ...{ businessId, treatment, version, publishedAt },
    status: status === "published" ? "published" : "draft",
    questions: parsed(questions),
  }));
}

/** Writes a draft, new or changed; a published version is never written to: then nothing happens and false is returned. */
export async function putDraft(
  tx: Tx,
  draft: QuestionnaireKey & { version: number; questions: IntakeQuestion[] },
  change: { id: string; changedAt: Date; changedById: string },
): Promise<boolean> {
  const { businessId, treatment, version } = draft;
  const questions = JSON.stringify(draft.questions);
  const { id, ...who } = change;
  const changed = await tx.questionnaire.updateMany({
    where: { businessId, treatment, version, status: "draft" },
    data: { questions, ...who },
  });
  if (changed.count > 0) return true;
  const exists = await tx.questionnaire.count({ where: { businessId, treatment, version } });
  if (exists > 0) return false;
  await tx.questionnaire.create({
    data: { id, businessId, treatment, version, status: "draft", questions, ...who },
  });
  return true;
}

/** A draft is asked from now on; false when it is no draft any more. */
export async function publishDraft(tx: Tx, key: QuestionnaireKey & { version: number }, at: Date): Promise<boolean> {
  const { businessId, treatment, version } = key;
  const done = await tx.questionnaire.updateMany({
    where: { businessId, treatment, version, status: "draft" },
    data: { status: "published", publishedAt: at },
  });
  return done.count > 0;
}

export async function dropDraft(tx: Tx, key: QuestionnaireKey & { version: number }): Promise<void> {
  const { businessId, treatment, version } = key;
  await tx.questionnaire.deleteMany({ where: { businessId, treatment, version, status: "draft" } });
}

function parsed(questions: string): IntakeQuestion[] {
  return savedQuestions.parse(JSON.parse(questions));
}
