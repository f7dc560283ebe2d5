import type { LocalText } from "../message/locale.ts";
import { type CareStepName, careStepName } from "./care-plan.ts";
import { contentByTreatment } from "./content-by-treatment.ts";

/** What a customer is told after a treatment. */
export interface CareContent {
  /** A code of treatments.json. */
  treatment: string;
  /** Who signed it off and when; null as long as no clinician has reviewed it. */
  review: { by: string; at: string } | null;
  /** Addresses of what it was written from. */
  source: string[];
  /** What to expect on these days. */
  expected: LocalText;
  /** At most three actions a step. */
  steps: Record<CareStepName, LocalText[]>;
}

/** What holds on one day. */
export interface CareStep {
  name: CareStepName;
  actions: LocalText[];
  expected: LocalText;
  reviewed: boolean;
}

/** The care texts of a treatment; null for a code that has none. */
export function careContent(treatment: string): CareContent | null {
  return contentByTreatment.get(treatment) ?? null;
}

/** The care that holds `day` days after a treatment (fractions allowed); null for a treatment without texts. */
export function careStep(treatment: string, day: number): CareStep | null {
  const content = careContent(treatment);
  if (!content) return null;
  const name = careStepName(day);
  return { name, actions: content.steps[name], expected: content.expected, reviewed: content.review !== null };
}
