import type { IntakeQuestion, Rule } from "./questions.ts";

export type Answer = "yes" | "no" | "unsure" | "skipped";

/** One answer as it is kept: `words` are the customer's own when she wrote instead of tapping, `at` is an ISO instant. */
export interface IntakeAnswer {
  code: string;
  answer: Answer;
  words?: string;
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

export interface Weighed {
  /** stop and clinician answers: a person looks before the visit. */
  grave: Concern[];
  /** delay and caution answers: told in the preparation line. */
  noted: Concern[];
  /** Skipped or never reached: to be asked in person. */
  open: IntakeQuestion[];
}

/** Sorts the answers by what staff have to do with them; "not sure" counts as worrying. */
export function weighAnswers(questions: IntakeQuestion[], answers: IntakeAnswer[]): Weighed {
  const given = new Map(answers.map((answer) => [answer.code, answer]));
  const weighed: Weighed = { grave: [], noted: [], open: [] };
  for (const question of questions) {
    const answer = given.get(question.code);
    if (!answer || answer.answer === "skipped") weighed.open.push(question);
    else if (answer.answer === question.worrying || answer.answer === "unsure") {
      const concern = {
        code: question.code,
        rule: question.rule,
        question,
        answer: answer.answer,
        words: answer.words,
      };
      if (question.rule === "stop" || question.rule === "clinician") weighed.grave.push(concern);
      else weighed.noted.push(concern);
    }
  }
  return weighed;
}

/** The answers with one put in, in place of an earlier one to the same question. */
export function withAnswer(answers: IntakeAnswer[], answer: IntakeAnswer): IntakeAnswer[] {
  return [...answers.filter((earlier) => earlier.code !== answer.code), answer];
}
