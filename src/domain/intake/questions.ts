import contraindications from "../clinical/contraindications.json" with { type: "json" };
import treatments from "../clinical/treatments.json" with { type: "json" };
import { type IntakeQuestion, type Rule, rules } from "./question.ts";
import wording from "./question-wording.json" with { type: "json" };

/** A question on whose answer the treatment depends. */
export type SafetyQuestion = IntakeQuestion & { rule: Rule };

const wordings = new Map(Object.entries(wording));
const ruleOf = new Map(contraindications.map((item) => [item.code, rules.find((rule) => rule === item.rule)]));
const codesOf = new Map(treatments.map((treatment) => [treatment.code, treatment.contraindications]));

/** Asked before a treatment that has no list of its own. */
const generalCodes = ["pregnancy", "general_allergy", "active_skin_infection"];

/** Where the rule depends on the treatment; source: the notes in contraindications.json. The graver reading wins where one code covers several devices. */
const rulesByTreatment: Record<string, Record<string, Rule>> = {
  WAX: { isotretinoin_6m: "stop" },
  FRAC_LASER: { isotretinoin_6m: "stop" },
  FACIAL_BASIC: { pregnancy: "clinician" },
};

/**
 * What is asked before a treatment, the gravest first; a short general set for a treatment without a list or an unknown code.
 * Source: contraindications.json, not yet reviewed by a clinician.
 */
export function intakeQuestions(treatment: string): SafetyQuestion[] {
  const listed = codesOf.get(treatment) ?? [];
  const codes = listed.length > 0 ? listed : generalCodes;
  return codes
    .map((code) => questionOf(code, treatment))
    .sort((one, other) => rules.indexOf(one.rule) - rules.indexOf(other.rule));
}

/** Every question that a treatment's safety may depend on, with its general rule: for what she told outside any form. */
export function everySafetyQuestion(): SafetyQuestion[] {
  return [...wordings.keys()].filter((code) => ruleOf.has(code)).map((code) => questionOf(code, ""));
}

function questionOf(code: string, treatment: string): SafetyQuestion {
  const words = wordings.get(code);
  if (!words) throw new Error(`The intake question ${code} has no wording.`);
  const rule = rulesByTreatment[treatment]?.[code] ?? ruleOf.get(code) ?? "clinician";
  const worrying = code === "minor_under18" ? "no" : "yes";
  const { text, label } = words;
  return {
    code,
    kind: "yes_no",
    rule,
    text,
    label,
    worrying,
    options: [],
    follows: null,
    holdsDays: holds(code, rule),
  };
}

/** How long an answer is taken over to another visit: what passes in weeks is asked soon again, what stays seldom. Unsourced: a convention. */
function holds(code: string, rule: Rule): number {
  if (rule === "delay") return 14;
  if (/allergy|minor|keloid|pacemaker/.test(code)) return 365;
  return 90;
}
