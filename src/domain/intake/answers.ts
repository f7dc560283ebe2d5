import type { IntakeQuestion, Rule } from "./question.ts";
import { SIGNATURE } from "./risk-notice.ts";
import { visibleQuestions } from "./walk.ts";

/** given: something other than yes or no, see `chosen`, `value` and `words`. */
export type Answer = "yes" | "no" | "unsure" | "skipped" | "given";

/** One answer as it is kept: `words` are the customer's own when she wrote instead of tapping, `at` is an ISO instant. */
export interface IntakeAnswer {
  code: string;
  answer: Answer;
  words?: string;
  /** Codes of the options she chose. */
  chosen?: string[];
  /** A number, a day (YYYY-MM-DD), or "photo" when she sent one in the chat. */
  value?: string;
  /** A signature at the salon: the person of the salon who was there. */
  witness?: string;
  /** She is still choosing from a list of several. */
  open?: true;
  at: string;
}

/** An answer that staff must know of. */
export interface Concern {
  code: string;
  rule: Rule;
  question: IntakeQuestion;
  answer: Answer;
  words?: string;
}

/** What she told that nothing depends on. */
export interface Told {
  question: IntakeQuestion;
  answer: IntakeAnswer;
}

export interface Weighed {
  /** stop and clinician answers: a person looks before the visit. */
  grave: Concern[];
  /** delay and caution answers: told in the preparation line. */
  noted: Concern[];
  /** Skipped or never reached, and something depends on it: to be asked in person. */
  open: IntakeQuestion[];
  told: Told[];
  /** Answers to questions that this questionnaire does not have: of another version. */
  other: IntakeAnswer[];
}

/** Sorts the answers by what staff have to do with them; "not sure" counts as worrying. Follow-ups count while their condition holds. */
export function weighAnswers(questions: IntakeQuestion[], answers: IntakeAnswer[]): Weighed {
  const given = new Map(answers.map((answer) => [answer.code, answer]));
  const known = new Set(questions.map((question) => question.code));
  const other = answers.filter(({ code, answer }) => !known.has(code) && answer !== "skipped" && code !== SIGNATURE);
  const weighed: Weighed = { grave: [], noted: [], open: [], told: [], other };
  for (const question of visibleQuestions(questions, answers)) {
    const answer = given.get(question.code);
    if (!answer || answer.answer === "skipped") {
      if (question.rule) weighed.open.push(question);
    } else if (!question.rule) weighed.told.push({ question, answer });
    else if (worryOf(question, answer)) concern(weighed, { ...question, rule: question.rule }, answer);
  }
  return weighed;
}

function concern(weighed: Weighed, question: IntakeQuestion & { rule: Rule }, answer: IntakeAnswer): void {
  const { code, rule } = question;
  const found = { code, rule, question, answer: answer.answer, words: answer.words };
  if (rule === "stop" || rule === "clinician") weighed.grave.push(found);
  else weighed.noted.push(found);
}

/** Whether an answer is one that staff must know of: for sure, or because she is not sure or answered in words of her own. */
export function worryOf(
  question: IntakeQuestion,
  given: Pick<IntakeAnswer, "answer" | "chosen" | "value" | "words">,
): "sure" | "unsure" | null {
  if (given.answer === "unsure") return "unsure";
  if (question.kind === "yes_no") return given.answer === question.worrying ? "sure" : null;
  if (given.answer !== "given") return null;
  const worrying = question.options.filter((option) => option.worrying).map((option) => option.code);
  if (given.chosen?.some((code) => worrying.includes(code))) return "sure";
  return given.words && question.options.length > 0 && !given.chosen?.length ? "unsure" : null;
}

/** The answers with one put in, in place of an earlier one to the same question. */
export function withAnswer(answers: IntakeAnswer[], answer: IntakeAnswer): IntakeAnswer[] {
  return [...answers.filter((earlier) => earlier.code !== answer.code), answer];
}
