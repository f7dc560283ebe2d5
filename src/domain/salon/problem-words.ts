import { type Phrase, phrase } from "../message/outgoing.ts";
import type { SalonProblem } from "./salon-problems.ts";

/** A problem of the set-up as a sentence for the owner; the form shows it beside the field `where` names. */
export function problemWords(problem: SalonProblem): Phrase {
  return phrase(`salon-problem-${problem.reason.replaceAll("_", "-")}`, { value: problem.value });
}
