import type { IntakeAnswer } from "./answers.ts";
import type { IntakeQuestion } from "./question.ts";

/** The questions that are asked, given what was answered so far: follow-ups only while their condition holds. */
export function visibleQuestions(questions: IntakeQuestion[], answers: IntakeAnswer[]): IntakeQuestion[] {
  const given = new Map(answers.map((answer) => [answer.code, answer]));
  const seen = new Set<string>();
  return questions.filter(({ code, follows }) => {
    const shown =
      follows === null || (seen.has(follows.question) && meets(given.get(follows.question), follows.answers));
    if (shown) seen.add(code);
    return shown;
  });
}

function meets(given: IntakeAnswer | undefined, answers: string[]): boolean {
  if (!given || given.open) return false;
  return answers.includes(given.answer) || (given.chosen ?? []).some((code) => answers.includes(code));
}

/** The first question without an answer after the given one, else the first of all; null when all are answered. */
export function nextOpen(questions: IntakeQuestion[], answers: IntakeAnswer[], after = ""): IntakeQuestion | null {
  const visible = visibleQuestions(questions, answers);
  const done = new Set(answers.filter((answer) => !answer.open).map((answer) => answer.code));
  const from = visible.findIndex((question) => question.code === after) + 1;
  const isOpen = ({ code }: IntakeQuestion) => !done.has(code);
  return visible.slice(from).find(isOpen) ?? visible.find(isOpen) ?? null;
}

/** The question after the given one, answered or not; the first one after none, null after the last. */
export function questionAfter(
  questions: IntakeQuestion[],
  answers: IntakeAnswer[],
  code: string,
): IntakeQuestion | null {
  const visible = visibleQuestions(questions, answers);
  return visible[visible.findIndex((question) => question.code === code) + 1] ?? null;
}

/** The question before the given one; the first one itself when there is none before. */
export function questionBefore(
  questions: IntakeQuestion[],
  answers: IntakeAnswer[],
  code: string,
): IntakeQuestion | null {
  const visible = visibleQuestions(questions, answers);
  const at = visible.findIndex((question) => question.code === code);
  return visible[Math.max(0, at - 1)] ?? null;
}

/** Where one is in the form: "2/6", counting what is asked as things stand. */
export function placeOf(
  questions: IntakeQuestion[],
  answers: IntakeAnswer[],
  code: string,
): { at: number; of: number } {
  const visible = visibleQuestions(questions, answers);
  return { at: visible.findIndex((question) => question.code === code) + 1, of: visible.length };
}
