import { z } from "zod";

const schema = z.object({
  appointmentId: z.string(),
  treatment: z.string(),
  /** consent: may health be asked about · changed: do earlier answers still hold · pick: which of them changed · question: the form itself. */
  step: z.enum(["consent", "changed", "pick", "question"]),
  /** The code of the question that is asked; empty: the first one without an answer, as in forms begun before questions had codes here. */
  question: z.string().default(""),
  /** open: what has no answer yet · pick: single answers, after each the list comes again · all: every question once more. */
  mode: z.enum(["open", "pick", "all"]).default("open"),
});

export type IntakeState = z.infer<typeof schema>;

/** Reads saved state; null when another version wrote it. */
export function parseIntakeState(saved: unknown): IntakeState | null {
  const parsed = schema.safeParse(saved);
  return parsed.success ? parsed.data : null;
}
