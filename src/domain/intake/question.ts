import { z } from "zod";
import type { LocalText } from "../message/locale.ts";

export const rules = ["stop", "clinician", "delay", "caution"] as const;
/** What a worrying answer means: not at all, a clinician decides, another day, or only a word to the beautician. */
export type Rule = (typeof rules)[number];

export const questionKinds = ["yes_no", "one", "several", "words", "number", "date", "photo"] as const;
/** How a question is answered: yes or no, one or several of a list, her own words, a number, a day, a photo. */
export type QuestionKind = (typeof questionKinds)[number];

/** One answer of a list to choose from. */
export interface QuestionOption {
  code: string;
  text: LocalText;
  /** Staff must know of it. */
  worrying: boolean;
}

/** One question of a questionnaire. */
export interface IntakeQuestion {
  /** A code of contraindications.json, or one of the salon's own; the same code means the same question in every version. */
  code: string;
  kind: QuestionKind;
  /** null: it tells the beautician something, and nothing depends on it. */
  rule: Rule | null;
  /** As the customer is asked. */
  text: LocalText;
  /** What a worrying answer means, in a few words for staff. */
  label: LocalText;
  /** Of a yes-or-no question: the answer that staff must know of. */
  worrying: "yes" | "no";
  options: QuestionOption[];
  /** Asked only after one of these answers to an earlier question: "yes", "no", "unsure", or the code of an option. */
  follows: { question: string; answers: string[] } | null;
  /** An answer older than so many days is asked anew. */
  holdsDays: number;
  /** Of a number: the least and the most that can be meant. */
  least?: number;
  most?: number;
}

const local = z.object({ "zh-CN": z.string(), "zh-TW": z.string(), en: z.string() });
const code = z.string().regex(/^[a-z0-9_]{1,32}$/i);

/** Questions as they are saved; what another program wrote is refused as a whole. */
export const savedQuestions: z.ZodType<IntakeQuestion[]> = z.array(
  z.object({
    code,
    kind: z.enum(questionKinds),
    rule: z.enum(rules).nullable(),
    text: local,
    label: local,
    worrying: z.enum(["yes", "no"]),
    options: z.array(z.object({ code, text: local, worrying: z.boolean() })),
    follows: z.object({ question: z.string(), answers: z.array(z.string()) }).nullable(),
    holdsDays: z.number().int().min(1).max(3650),
    least: z.number().optional(),
    most: z.number().optional(),
  }),
);
