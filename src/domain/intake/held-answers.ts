import type { IntakeAnswer } from "./answers.ts";
import type { IntakeQuestion } from "./question.ts";

const DAY_MS = 86_400_000;

/**
 * What she answered for other visits and still holds: to each question of this form her newest answer, unless it has expired or was
 * left open, or skipped although something depends on it. The order is that of the form.
 */
export function heldAnswers(questions: IntakeQuestion[], earlier: IntakeAnswer[], now: Date): IntakeAnswer[] {
  const newest = new Map<string, IntakeAnswer>();
  for (const answer of earlier) {
    const known = newest.get(answer.code);
    if (!known || known.at < answer.at) newest.set(answer.code, answer);
  }
  return questions.flatMap(({ code, rule, holdsDays }) => {
    const answer = newest.get(code);
    if (!answer || answer.open) return [];
    // What nothing depends on and she would rather not say is not asked at every visit.
    if (answer.answer === "skipped" && rule) return [];
    return new Date(answer.at).getTime() + holdsDays * DAY_MS >= now.getTime() ? [answer] : [];
  });
}

/** When the newest of these answers was given; null without any. */
export function lastAnsweredAt(answers: IntakeAnswer[]): Date | null {
  const newest = answers
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return newest ? new Date(newest) : null;
}
