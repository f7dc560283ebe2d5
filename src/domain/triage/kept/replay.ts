import { atLeast, type Reason, type Severity, type TriageDecision, type TriageInput } from "../decision.ts";

/** A rulebook that can judge: today's, or one that was kept. */
export interface Rulebook {
  ruleVersion: string;
  triage(input: TriageInput): TriageDecision;
}

/** A decision as it was made, with all it was made from. */
export interface PastDecision {
  id: string | number | null;
  /** ISO 8601; null when it is not known. */
  at: string | null;
  input: TriageInput;
  was: { severity: string; intent: string; ruleVersion: string | null };
}

export type Change = "raised" | "lowered" | "intent" | "none";

export interface Replayed {
  id: string | number | null;
  at: string | null;
  text: string;
  treatment: string | null;
  day: number | null;
  was: PastDecision["was"];
  now: { severity: Severity; intent: string; ruleVersion: string; reasons: Reason[] };
  change: Change;
}

/** Judges a past decision's message again, with all that was known then, and says what changed. Changes nothing that is kept. */
export function replay({ triage, ruleVersion }: Rulebook, { id, at, input, was }: PastDecision): Replayed {
  const { severity, intent, reasons } = triage(input);
  const now = { severity, intent, ruleVersion, reasons };
  const { text, treatment, day } = input;
  return { id, at, text, treatment: treatment ?? null, day: day ?? null, was, now, change: changeOf(was, now) };
}

const ladder: readonly Severity[] = ["routine", "watch", "today", "urgent"];

/** A severity that only another version knows counts as the gravest: a change away from it should be looked at. */
function known(severity: string): Severity {
  return ladder.find((one) => one === severity) ?? "urgent";
}

function changeOf(was: PastDecision["was"], now: { severity: Severity; intent: string }): Change {
  if (was.severity !== now.severity) return atLeast(now.severity, known(was.severity)) ? "raised" : "lowered";
  return was.intent === now.intent ? "none" : "intent";
}

export interface ReplayCount {
  read: number;
  unchanged: number;
  raised: number;
  lowered: number;
  intent: number;
}

/** Adds one replayed decision to a count. */
export function counted(so: ReplayCount, { change }: Replayed): ReplayCount {
  const name = change === "none" ? "unchanged" : change;
  return { ...so, read: so.read + 1, [name]: so[name] + 1 };
}

/** A count of nothing yet. */
export const nothingCounted: ReplayCount = { read: 0, unchanged: 0, raised: 0, lowered: 0, intent: 0 };
