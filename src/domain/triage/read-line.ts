import { z } from "zod";
import { type TriageDecision, triage } from "./triage.ts";

const text = z.string({ error: "text is missing or is not a string" });
const line = z.object(
  {
    id: z.union([z.string(), z.number()], { error: "id must be a string or a number" }).optional(),
    text,
    treatment: z.string({ error: "treatment must be a string, a code of treatments.json" }).nullish(),
    day: z.number({ error: "day must be a number: days since the treatment" }).nullish(),
    locale: z.string({ error: "locale must be a string such as zh-CN" }).nullish(),
  },
  { error: "the line must be a JSON object" },
);

export type TriageAnswer =
  | (Pick<TriageDecision, "severity" | "intent" | "reasons" | "ruleVersion"> & { id: string | number | null })
  | { id: string | number | null; error: string };

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function idOf(value: unknown): string | number | null {
  const found = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return found.success ? found.data.id : null;
}

/**
 * Answers one JSON line of the `triage` command. A bad line is answered with `error` and never throws; of a text beyond
 * 20,000 characters the beginning and the end are read.
 */
export function answerTriageLine(source: string): TriageAnswer {
  const value = parsed(source);
  const id = idOf(value);
  if (value === undefined) return { id, error: "the line is not valid JSON" };
  const read = line.safeParse(value);
  if (!read.success) return { id, error: read.error.issues.map(({ message }) => message).join("; ") };
  const { treatment, day, locale } = read.data;
  const decision = triage({
    text: read.data.text,
    treatment: treatment ?? undefined,
    day: day ?? undefined,
    locale: locale ?? undefined,
  });
  const { severity, intent, reasons, ruleVersion } = decision;
  return { id, severity, intent, reasons, ruleVersion };
}
