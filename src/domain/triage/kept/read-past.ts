import { z } from "zod";
import type { PastDecision } from "./replay.ts";

const judged = { severity: z.string(), intent: z.string().nullish(), ruleVersion: z.string().nullish() };
const line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  at: z.string().nullish(),
  text: z.string(),
  treatment: z.string().nullish(),
  day: z.number().nullish(),
  locale: z.string().nullish(),
  askedAbout: z.string().nullish(),
  recentTexts: z.array(z.string()).nullish(),
});
const nested = line.extend({ was: z.object(judged) });
const flat = line.extend(judged);

/** Reads a past decision from a line of JSON: one that replay printed, one that triage answered with its text, or one of the corpus. */
export function readPast(source: string): { ok: true; past: PastDecision } | { ok: false; error: string } {
  const value = parsed(source);
  if (value === undefined) return { ok: false, error: "the line is not valid JSON" };
  const asNested = nested.safeParse(value);
  if (asNested.success) return { ok: true, past: pastOf(asNested.data, asNested.data.was) };
  const asFlat = flat.safeParse(value);
  if (asFlat.success) return { ok: true, past: pastOf(asFlat.data, asFlat.data) };
  const why = asFlat.error.issues.map(({ path, message }) => `${path.join(".") || "the line"}: ${message}`);
  return { ok: false, error: why.join("; ") };
}

type Judged = { severity: string; intent?: string | null; ruleVersion?: string | null };

function pastOf(of: z.infer<typeof line>, { severity, intent, ruleVersion }: Judged): PastDecision {
  const input = {
    text: of.text,
    treatment: of.treatment ?? undefined,
    day: of.day ?? undefined,
    locale: of.locale ?? undefined,
    askedAbout: of.askedAbout ?? undefined,
    recentTexts: of.recentTexts ?? undefined,
  };
  const was = { severity, intent: intent ?? "other", ruleVersion: ruleVersion ?? null };
  return { id: of.id ?? null, at: of.at ?? null, input, was };
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
