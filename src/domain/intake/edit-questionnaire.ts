import type { IntakeQuestion } from "./question.ts";

export const questionnaireProblems = [
  "unknown_question",
  "followed",
  "order",
  "no_words",
  "too_long",
  "options",
  "follows",
  "numbers",
  "empty",
  "too_many",
] as const;
/** What is wrong with a questionnaire; each has a sentence "board-form-wrong-<problem>". */
export type QuestionnaireProblem = (typeof questionnaireProblems)[number];

const LONGEST_QUESTION = 200;
const LONGEST_LABEL = 60;
const MOST_QUESTIONS = 40;
const MOST_OPTIONS = 12;

export type Edited = { ok: true; questions: IntakeQuestion[] } | { ok: false; reason: QuestionnaireProblem };

/** The questionnaire with a question put in, in place of the one with its code, else at the end. */
export function putQuestion(questions: IntakeQuestion[], question: IntakeQuestion): Edited {
  const known = questions.some(({ code }) => code === question.code);
  return checked(
    known ? questions.map((one) => (one.code === question.code ? question : one)) : [...questions, question],
  );
}

/** The questionnaire with a question moved one place up (-1) or down (1); refused when a follow-up would come before what it follows. */
export function moveQuestion(questions: IntakeQuestion[], code: string, by: -1 | 1): Edited {
  const at = questions.findIndex((question) => question.code === code);
  if (at === -1) return { ok: false, reason: "unknown_question" };
  const moved = [...questions];
  const [question] = moved.splice(at, 1);
  if (question) moved.splice(Math.max(0, at + by), 0, question);
  const result = checked(moved);
  return !result.ok && result.reason === "follows" ? { ok: false, reason: "order" } : result;
}

/** The questionnaire without a question; refused while others follow it. Answers to it stay with the versions that asked. */
export function retireQuestion(questions: IntakeQuestion[], code: string): Edited {
  if (!questions.some((question) => question.code === code)) return { ok: false, reason: "unknown_question" };
  if (questions.some(({ follows }) => follows?.question === code)) return { ok: false, reason: "followed" };
  return checked(questions.filter((question) => question.code !== code));
}

function checked(questions: IntakeQuestion[]): Edited {
  const reason = problemOf(questions);
  return reason ? { ok: false, reason } : { ok: true, questions };
}

/** What must be mended before a questionnaire can be asked; null when nothing must. */
export function problemOf(questions: IntakeQuestion[]): QuestionnaireProblem | null {
  if (questions.length === 0) return "empty";
  if (questions.length > MOST_QUESTIONS) return "too_many";
  for (const [index, question] of questions.entries()) {
    const problem = wordsProblem(question) ?? optionsProblem(question) ?? numbersProblem(question);
    if (problem) return problem;
    if (!followsRightly(question, questions.slice(0, index))) return "follows";
  }
  return null;
}

function wordsProblem({ text, label }: IntakeQuestion): QuestionnaireProblem | null {
  const long = (words: string, most: number) => [...words].length > most;
  if ([...Object.values(text), ...Object.values(label)].some((words) => words.trim() === "")) return "no_words";
  if (Object.values(text).some((words) => long(words, LONGEST_QUESTION))) return "too_long";
  return Object.values(label).some((words) => long(words, LONGEST_LABEL)) ? "too_long" : null;
}

function optionsProblem({ kind, options }: IntakeQuestion): QuestionnaireProblem | null {
  if (kind !== "one" && kind !== "several") return options.length > 0 ? "options" : null;
  if (options.length < 2 || options.length > MOST_OPTIONS) return "options";
  if (new Set(options.map(({ code }) => code)).size < options.length) return "options";
  const words = options.flatMap(({ text }) => Object.values(text));
  return words.some((word) => word.trim() === "" || [...word].length > 30) ? "options" : null;
}

function numbersProblem({ least, most }: IntakeQuestion): QuestionnaireProblem | null {
  return least !== undefined && most !== undefined && least > most ? "numbers" : null;
}

function followsRightly({ follows }: IntakeQuestion, before: IntakeQuestion[]): boolean {
  if (!follows) return true;
  const parent = before.find(({ code }) => code === follows.question);
  if (!parent || follows.answers.length === 0) return false;
  const possible = answersTo(parent);
  return follows.answers.every((answer) => possible.includes(answer));
}

/** The answers to a question after which another can be asked. */
export function answersTo({ kind, options }: IntakeQuestion): string[] {
  if (kind === "yes_no") return ["yes", "no", "unsure"];
  if (kind === "one" || kind === "several") return [...options.map(({ code }) => code), "given"];
  return ["given"];
}
