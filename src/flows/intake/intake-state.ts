import { z } from "zod";
import type { IntakeQuestion } from "../../domain/intake/questions.ts";

const schema = z.object({
  appointmentId: z.string(),
  treatment: z.string(),
  /** consent: may health be asked about · changed: do earlier answers still hold · question: the form itself. */
  step: z.enum(["consent", "changed", "question"]),
  /** The question that is asked, counted from 0. */
  index: z.number().int().min(0),
});

export type IntakeState = z.infer<typeof schema>;

/** Reads saved state; null when another version wrote it. */
export function parseIntakeState(saved: unknown): IntakeState | null {
  const parsed = schema.safeParse(saved);
  return parsed.success ? parsed.data : null;
}

/** The first question that has no answer yet; the number of questions when all have one. */
export function firstOpen(questions: IntakeQuestion[], answers: { code: string }[]): number {
  const index = questions.findIndex((question) => !answers.some((answer) => answer.code === question.code));
  return index === -1 ? questions.length : index;
}
