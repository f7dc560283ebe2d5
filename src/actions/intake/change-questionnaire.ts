import { z } from "zod";
import {
  type Edited,
  moveQuestion,
  putQuestion,
  type QuestionnaireProblem,
  retireQuestion,
} from "../../domain/intake/edit-questionnaire.ts";
import { type IntakeQuestion, questionKinds, rules } from "../../domain/intake/question.ts";
import { toTraditional } from "../../domain/message/traditional.ts";
import { putDraft } from "../../storage/questionnaires.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "../salon/allowed.ts";
import { editedQuestionnaire, type QuestionnaireAt } from "./read-questionnaire.ts";

const words = z.strictObject({ "zh-CN": z.string(), "zh-TW": z.string(), en: z.string() });
const typedQuestion = z.strictObject({
  /** Empty for a new question. */
  code: z.string().max(32),
  kind: z.enum(questionKinds),
  rule: z.enum(rules).nullable(),
  text: words,
  label: words,
  worrying: z.enum(["yes", "no"]),
  options: z.array(z.strictObject({ text: words, worrying: z.boolean() })).max(50),
  follows: z.strictObject({ question: z.string(), answers: z.array(z.string()).max(20) }).nullable(),
  holdsDays: z.number().int().min(1).max(3650),
  least: z.number().optional(),
  most: z.number().optional(),
});
const change = z.discriminatedUnion("verb", [
  z.strictObject({ verb: z.literal("put"), question: typedQuestion }),
  z.strictObject({ verb: z.literal("move"), code: z.string(), by: z.union([z.literal(-1), z.literal(1)]) }),
  z.strictObject({ verb: z.literal("retire"), code: z.string() }),
]);
type TypedQuestion = z.infer<typeof typedQuestion>;

export type ChangeRefusal = {
  ok: false;
  reason: QuestionnaireProblem | "not_allowed" | "unknown_treatment" | "invalid";
};

/**
 * Adds, changes, moves or retires a question in the draft of a questionnaire; the version that is asked stays as it is until the draft is
 * published. Traditional Chinese left empty is converted from the simplified. Owners and managers; refusals: see QuestionnaireProblem.
 */
export async function changeQuestionnaire(
  context: ActionContext,
  wanted: QuestionnaireAt & { change: unknown },
): Promise<{ ok: true; code: string } | ChangeRefusal> {
  if (!isAllowed(context.actor, "salon.setup")) return { ok: false, reason: "not_allowed" };
  const parsed = change.safeParse(wanted.change);
  if (!parsed.success) return { ok: false, reason: "invalid" };
  const found = await editedQuestionnaire(context, wanted);
  if (!found) return { ok: false, reason: "unknown_treatment" };
  const one = parsed.data;
  const code = one.verb === "put" ? one.question.code || newCode(context) : one.code;
  const edited = edit(found.questions, one, code);
  if (!edited.ok) return edited;
  const { businessId, treatment } = wanted;
  const by = { id: context.newId(), changedAt: context.now, changedById: context.actor.id };
  await putDraft(context.tx, { businessId, treatment, version: found.version, questions: edited.questions }, by);
  const subject = { kind: "business" as const, id: businessId };
  await recordAudit(context, `questionnaire.${one.verb}`, subject, { treatment, code, version: found.version });
  return { ok: true, code };
}

function edit(questions: IntakeQuestion[], one: z.infer<typeof change>, code: string): Edited {
  if (one.verb === "move") return moveQuestion(questions, code, one.by);
  if (one.verb === "retire") return retireQuestion(questions, code);
  return putQuestion(questions, asQuestion(one.question, code, questions));
}

function newCode(context: ActionContext): string {
  return `own_${context
    .newId()
    .replace(/[^a-z0-9]/gi, "")
    .slice(-12)}`;
}

function asQuestion(typed: TypedQuestion, code: string, questions: IntakeQuestion[]): IntakeQuestion {
  const before = questions.find((question) => question.code === code);
  const { options, ...rest } = typed;
  const listed = typed.kind === "one" || typed.kind === "several" ? options : [];
  return {
    ...rest,
    code,
    text: inThree(typed.text),
    label: inThree(typed.label),
    options: listed.map((option, index) => {
      const text = inThree(option.text);
      const same = before?.options.find((one) => one.text["zh-CN"] === text["zh-CN"] || one.text.en === text.en);
      return { code: same?.code ?? `o${index}_${before?.options.length ?? 0}`, text, worrying: option.worrying };
    }),
  };
}

function inThree(typed: TypedQuestion["text"]): TypedQuestion["text"] {
  const cn = typed["zh-CN"].trim();
  return { "zh-CN": cn, "zh-TW": typed["zh-TW"].trim() || toTraditional(cn), en: typed.en.trim() };
}
