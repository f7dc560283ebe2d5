import { type Weighed, weighAnswers } from "../domain/intake/answers.ts";
import { intakesOf, questionsOf } from "./intake.ts";
import type { Tx } from "./store.ts";

/** What a customer answered before one treatment; the treatment is empty for what she told outside of a form. */
export interface AnsweredIntake {
  treatment: string;
  /** The version of the questionnaire that was answered; 0 is the supplied one. */
  version: number;
  at: Date;
  weighed: Weighed;
}

/** The newest answers of a customer for each treatment, weighed by the questions that she was asked. */
export async function answeredIntakes(tx: Tx, customerId: string): Promise<AnsweredIntake[]> {
  const customer = await tx.customer.findUniqueOrThrow({ where: { id: customerId }, select: { businessId: true } });
  const intakes = await intakesOf(tx, customerId);
  const newest = new Map(intakes.toReversed().map((intake) => [intake.treatment, intake]));
  const answered: AnsweredIntake[] = [];
  for (const intake of newest.values()) {
    const { treatment, version, finishedAt, createdAt, answers } = intake;
    const all = weighAnswers(await questionsOf(tx, customer, intake), answers);
    const weighed = treatment === "" ? { ...all, open: [] } : all;
    answered.push({ treatment, version, at: finishedAt ?? createdAt, weighed });
  }
  return answered;
}
