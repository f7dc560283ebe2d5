import { type IntakeAnswer, withAnswer } from "../../domain/intake/answers.ts";
import { putIntake, readIntakeToChange } from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";

/** Keeps one answer of an intake, in place of an earlier one to the same question; returns all answers so far. */
export async function saveIntakeAnswer(
  context: ActionContext,
  input: { appointmentId: string; answer: Omit<IntakeAnswer, "at"> },
): Promise<IntakeAnswer[]> {
  const intake = await readIntakeToChange(context.tx, input.appointmentId);
  if (!intake) return [];
  const answers = withAnswer(intake.answers, { ...input.answer, at: context.now.toISOString() });
  await putIntake(context.tx, { ...intake, status: "started", answers });
  return answers;
}
