import type { IntakeAnswer } from "../../domain/intake/answers.ts";
import { putIntake, readIntakeToChange } from "../../storage/intake.ts";
import type { ActionContext } from "../context.ts";

/** "Nothing has changed": answers of other visits that still hold become answers of this one; what she answered here already stays. Returns all. */
export async function takeOverAnswers(
  context: ActionContext,
  input: { appointmentId: string; held: IntakeAnswer[] },
): Promise<IntakeAnswer[]> {
  const intake = await readIntakeToChange(context.tx, input.appointmentId);
  if (!intake) return [];
  const own = new Set(intake.answers.map((answer) => answer.code));
  const answers = [...input.held.filter((answer) => !own.has(answer.code)), ...intake.answers];
  await putIntake(context.tx, { ...intake, status: intake.status === "finished" ? "finished" : "started", answers });
  return answers;
}
