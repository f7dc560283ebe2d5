import type { LocalText } from "../message/locale.ts";
import type { PartName } from "./answers.ts";
import questions from "./questions.json" with { type: "json" };
import { type Sign, signsFor } from "./signs.ts";
import type { CheckInStep } from "./steps.ts";

/** One question of a check-in; `signs` are the things that must be ruled out. */
export interface Part {
  name: PartName;
  question: LocalText;
  signs: Sign[];
}

/** What a check-in asks, in order. Source: clinical facts, section 4; not yet reviewed by a clinician. */
export function checkInScript(step: CheckInStep, treatment: string): Part[] {
  const texts = questions.steps[step];
  const parts: Part[] = [];
  if ("trend" in texts) parts.push({ name: "trend", question: texts.trend, signs: [] });
  const signs = signsFor(step, treatment);
  if (signs.length > 0) parts.push({ name: "signs", question: texts.signs, signs });
  if ("look" in texts) parts.push({ name: "look", question: texts.look, signs: [] });
  return parts;
}

/** The first part without an answer; null when the check-in is complete. */
export function nextPart(step: CheckInStep, treatment: string, answered: readonly PartName[]): Part | null {
  return checkInScript(step, treatment).find((part) => !answered.includes(part.name)) ?? null;
}

/** What the check-in asked last and has no answer to: the question, with the signs it lists; null when it is complete. */
export function openQuestion(step: CheckInStep, treatment: string, answered: readonly PartName[]): LocalText | null {
  const part = nextPart(step, treatment, answered);
  if (!part) return null;
  const list = (locale: keyof LocalText, separator: string) =>
    [part.question[locale], part.signs.map((sign) => sign.label[locale]).join(separator)].join(" ").trim();
  return { "zh-CN": list("zh-CN", "、"), "zh-TW": list("zh-TW", "、"), en: list("en", ", ") };
}
