import type { Symptom } from "../vocabulary/symptoms.ts";
import { isExpected } from "./expected-course.ts";
import { after, type Condition, either, feels, later, type Rule, together, unless, within } from "./rule.ts";

/** Signs of healing skin that are harmless inside their window and want a look outside it. */
const healing: readonly { symptoms: readonly Symptom[]; inside: string; outside: string; mildIsWatch?: boolean }[] = [
  { symptoms: ["redness"], inside: "MILD_REDNESS", outside: "PROLONGED_REDNESS" },
  { symptoms: ["swelling"], inside: "BRUISE_ORDINARY", outside: "CONTACT_DERMATITIS" },
  { symptoms: ["pain"], inside: "MUSCLE_SORE", outside: "WORSENING_PAIN" },
  { symptoms: ["bruise", "purple"], inside: "BRUISE_ORDINARY", outside: "SYMPTOM_NOT_UNDERSTOOD", mildIsWatch: true },
  { symptoms: ["itch"], inside: "DRY_PEEL_ITCH", outside: "CONTACT_DERMATITIS", mildIsWatch: true },
  { symptoms: ["rash", "bumps"], inside: "FOLLICULITIS", outside: "CONTACT_DERMATITIS" },
  { symptoms: ["scab"], inside: "DRY_PEEL_ITCH", outside: "SYMPTOM_NOT_UNDERSTOOD", mildIsWatch: true },
  { symptoms: ["stinging"], inside: "DRY_PEEL_ITCH", outside: "CONTACT_DERMATITIS", mildIsWatch: true },
];

/** Whether every such finding belongs to the expected course of a known treatment. */
function expected(symptoms: readonly Symptom[]): Condition {
  return ({ counted, context: { treatment, day } }) => {
    if (treatment === undefined || day === undefined) return undefined;
    const found = counted.filter((finding) => symptoms.includes(finding.symptom));
    return found.length > 0 && found.every((finding) => isExpected(treatment, finding.symptom, day))
      ? found
      : undefined;
  };
}

const rows: Rule[] = healing.flatMap(({ symptoms, inside, outside, mildIsWatch }): Rule[] => [
  { code: inside, severity: "watch", when: expected(symptoms) },
  {
    code: outside,
    severity: "today",
    when: together(
      feels(symptoms, { without: ["mild"] }),
      unless(expected(symptoms)),
      hers(symptoms),
      mildIsWatch === true ? unknownOrLate : always,
    ),
  },
  {
    code: outside,
    severity: mildIsWatch === true ? "watch" : "today",
    when: together(feels(symptoms), unless(expected(symptoms)), ({ context }) =>
      context.treatment === undefined ? undefined : [],
    ),
  },
  { code: inside, severity: "watch", when: feels(symptoms) },
]);

/** Hers: said after a treatment, or of a part of a body; "the red sofa" is neither. */
function hers(symptoms: readonly Symptom[]): Condition {
  return ({ counted, context }) =>
    context.treatments.size > 0 || counted.some(({ symptom, sites }) => symptoms.includes(symptom) && sites.size > 0)
      ? []
      : undefined;
}

function always(): readonly [] {
  return [];
}

/** Itch, bruise, scab without a known course: only after allergenic work or when they have lasted is a look needed today. */
function unknownOrLate(...[view]: Parameters<Condition>): ReturnType<Condition> {
  return either(after("allergenic"), later(14))(view);
}

export const healingRules: readonly Rule[] = [
  ...rows,
  { code: "DRY_PEEL_ITCH", severity: "watch", when: feels(["peeling", "dryness"]) },
  { code: "PIH", severity: "watch", when: feels(["dark_marks", "darkening"]) },
  { code: "LATE_HYPOPIGMENT", severity: "today", when: together(feels(["pale_marks"]), unless(within(0))) },
  { code: "BREAKOUT", severity: "watch", when: feels(["pimples"]) },
  { code: "DRY_PEEL_ITCH", severity: "watch", when: feels(["hot", "burning"]) },
  {
    code: "WORSENING_PAIN",
    severity: "today",
    when: together(
      feels(["persist"]),
      unless(expected(["redness", "swelling", "bruise", "purple", "scab", "lump", "numb"])),
    ),
  },
  { code: "WORSENING_PAIN", severity: "watch", when: feels(["persist"]) },
  { code: "WORSENING_PAIN", severity: "today", when: together(feels(["pain_severe"])) },
  { code: "SYMPTOM_NOT_UNDERSTOOD", severity: "today", when: feels(["unwell"]) },
  { code: "SYMPTOM_NOT_UNDERSTOOD", severity: "watch", when: feels(["sleepless"]) },
];
