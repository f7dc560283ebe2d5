import contraindications from "../clinical/contraindications.json" with { type: "json" };
import treatments from "../clinical/treatments.json" with { type: "json" };
import type { LocalText } from "../message/locale.ts";
import wording from "./question-wording.json" with { type: "json" };

/** What a worrying answer means: not at all, a clinician decides, another day, or only a word to the beautician. */
export type Rule = "stop" | "clinician" | "delay" | "caution";

export interface IntakeQuestion {
  /** A code of contraindications.json. */
  code: string;
  rule: Rule;
  /** As the customer is asked. */
  text: LocalText;
  /** What a worrying answer means, in a few words for staff. */
  label: LocalText;
  /** The answer that staff must know of. */
  worrying: "yes" | "no";
}

const rules: readonly Rule[] = ["stop", "clinician", "delay", "caution"];
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
export function intakeQuestions(treatment: string): IntakeQuestion[] {
  const listed = codesOf.get(treatment) ?? [];
  const codes = listed.length > 0 ? listed : generalCodes;
  return codes
    .map((code) => questionOf(code, treatment))
    .sort((one, other) => rules.indexOf(one.rule) - rules.indexOf(other.rule));
}

function questionOf(code: string, treatment: string): IntakeQuestion {
  const words = wordings.get(code);
  if (!words) throw new Error(`The intake question ${code} has no wording.`);
  const rule = rulesByTreatment[treatment]?.[code] ?? ruleOf.get(code) ?? "clinician";
  return { code, rule, text: words.text, label: words.label, worrying: code === "minor_under18" ? "no" : "yes" };
}
