import redFlags from "../clinical/redflags.json" with { type: "json" };
import { atLeast, type Reason, type Severity } from "./decision.ts";

/** What a model is shown of a message: nothing that says whose it is (domain/privacy/redact.ts). */
export interface ReadingInput {
  text: string;
  /** A code of treatments.json. */
  treatment: string | null;
  /** Days since the treatment. */
  day: number | null;
  /** What the house had asked her. */
  askedAbout: string | null;
}

/** How a model read a message, or why only the rules count. */
export type Reading =
  | { kind: "read"; severity: Severity; signs: string[]; why: string; tokens: number }
  | { kind: "rules_only"; why: string; tokens: number };

/** A second reader. It never throws: every failure is a reading that says "rules only". */
export interface Assistant {
  /** Null: there is no model, nothing is sent anywhere and no customer is asked for her agreement. */
  readonly model: string | null;
  readAgain(input: ReadingInput): Promise<Reading>;
}

/** How much may be read in any 24 hours. One person alone cannot use up what is there for all. */
export interface ReadingBudget {
  calls: number;
  tokens: number;
  callsOfOneCustomer: number;
}

export const defaultReadingBudget: ReadingBudget = { calls: 500, tokens: 1_000_000, callsOfOneCustomer: 50 };

/** The longest text that is shown to a model, in characters; the rules read all of it. */
export const LONGEST_READ = 2_000;

const flags = new Map(redFlags.map((flag) => [flag.code, flag]));

/** The signs that a model may name, with what they mean in English. Source: redflags.json. */
export const namedSigns: { code: string; sign: string }[] = redFlags.map(({ code, sign }) => ({ code, sign }));

/** What a reading raises the severity of the rules to; null when it is no graver. A watch calls nobody. */
export function raisedBy(rules: Severity, reading: Reading): "urgent" | "today" | null {
  if (reading.kind !== "read" || atLeast(rules, reading.severity)) return null;
  return reading.severity === "urgent" || reading.severity === "today" ? reading.severity : null;
}

/** Why a case was raised: the model's words, then the signs it named that are as grave as it says. */
export function reasonsOf(reading: Extract<Reading, { kind: "read" }>): Reason[] {
  const grave = reading.signs.filter((code) => flags.get(code)?.severity === reading.severity);
  return [{ code: "MODEL_RAISED", evidence: reading.why }, ...grave.map((code) => ({ code, evidence: "" }))];
}
