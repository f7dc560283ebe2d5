/** The parts of a check-in: which way it goes, what must be ruled out, how she likes it. */
export type PartName = "trend" | "signs" | "look";

export type Trend = "better" | "same" | "worse";
export type Look = "happy" | "okay" | "unhappy";

/**
 * One answer as it is kept, `at` an ISO instant. `answer` is a trend, a look, "none", the code of a sign,
 * or "told" when only her words (`words`) say it.
 */
export interface CheckInAnswer {
  question: PartName;
  answer: string;
  words?: string;
  at: string;
}

/** The parts that have an answer; words that triage found worrying answer all of them, because a person took over. */
export function answeredParts(answers: CheckInAnswer[]): PartName[] {
  if (answers.some((one) => one.answer === "told")) return ["trend", "signs", "look"];
  return [...new Set(answers.map((one) => one.question))];
}
