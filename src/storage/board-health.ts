import { type IntakeAnswer, type Weighed, weighAnswers } from "../domain/intake/answers.ts";
import { intakeQuestions } from "../domain/intake/questions.ts";
import type { Tx } from "./store.ts";

/** What a customer answered before one treatment. */
export interface AnsweredIntake {
  treatment: string;
  at: Date;
  weighed: Weighed;
}

/** The newest answers of a customer for each treatment. */
export async function answeredIntakes(tx: Tx, customerId: string): Promise<AnsweredIntake[]> {
  const rows = await tx.intake.findMany({
    where: { customerId, status: { in: ["started", "finished"] } },
    orderBy: { createdAt: "desc" },
  });
  const newest = new Map(rows.toReversed().map((row) => [row.treatment, row]));
  return [...newest.values()].map((row) => ({
    treatment: row.treatment,
    at: row.finishedAt ?? row.createdAt,
    weighed: weighAnswers(intakeQuestions(row.treatment), JSON.parse(row.answers) as IntakeAnswer[]),
  }));
}
