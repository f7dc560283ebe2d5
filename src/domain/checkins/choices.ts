import { isInjected } from "../care/treatment-kinds.ts";
import type { LocalText } from "../message/locale.ts";
import type { PartName } from "./answers.ts";
import questions from "./questions.json" with { type: "json" };
import { type Sign, signOf } from "./signs.ts";

/** An answer that can be tapped. */
export interface Choice {
  /** What stands in the button's action: "worse", "none", "s.blister". */
  code: string;
  part: PartName;
  label: LocalText;
  sign: Sign | null;
}

const texts = questions.answers;
const fixed: readonly Choice[] = [
  { code: "better", part: "trend", label: texts.better, sign: null },
  { code: "same", part: "trend", label: texts.same, sign: null },
  { code: "worse", part: "trend", label: texts.worse, sign: null },
  { code: "none", part: "signs", label: texts.none, sign: null },
  { code: "happy", part: "look", label: texts.happy, sign: null },
  { code: "okay", part: "look", label: texts.okay, sign: null },
  { code: "unhappy", part: "look", label: texts.unhappy, sign: null },
];

/** The choice of that code; null for a code we do not know. */
export function choiceOf(code: string): Choice | null {
  const known = fixed.find((choice) => choice.code === code);
  if (known) return known;
  const sign = code.startsWith("s.") ? signOf(code.slice(2)) : null;
  return sign && { code, part: "signs", label: sign.label, sign };
}

/** The choices of a part: its fixed ones, then its signs. */
export function choicesOf(part: { name: PartName; signs: Sign[] }): Choice[] {
  const signs = part.signs.map((sign): Choice => ({ code: `s.${sign.code}`, part: "signs", label: sign.label, sign }));
  return [...fixed.filter((choice) => choice.part === part.name), ...signs];
}

/**
 * How grave a tapped answer is, null when it is not. Any worsening after an injection is urgent (clinical facts, trend rule);
 * a sign is as grave as its red flag.
 */
export function gravityOf(choice: Choice, treatment: string): "urgent" | "today" | null {
  const worsening = choice.code === "worse" || choice.sign?.flag === "WORSENING_PAIN";
  if (worsening) return isInjected(treatment) ? "urgent" : "today";
  if (choice.sign) return choice.sign.severity;
  return choice.code === "unhappy" ? "today" : null;
}
