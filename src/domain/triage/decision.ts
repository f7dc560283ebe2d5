export type Severity = "urgent" | "today" | "watch" | "routine";

export type Intent =
  | "booking"
  | "care_question"
  | "checkin_reply"
  | "complaint"
  | "human_request"
  | "smalltalk"
  | "opt_out"
  | "other";

/** Why a message was judged so: the code of a red flag or of a triage rule, and the customer's words that caused it. */
export interface Reason {
  code: string;
  evidence: string;
}

export interface TriageInput {
  text: string;
  /** A code of treatments.json; an unknown code counts as absent. */
  treatment?: string;
  /** Days since the treatment, fractions allowed. */
  day?: number;
  locale?: string;
  /** What the bot asked last, in its own words, when this is an answer to a check-in or within the health form. */
  askedAbout?: string;
  /** Her messages of the last few minutes, oldest first. */
  recentTexts?: string[];
}

export interface TriageDecision {
  severity: Severity;
  intent: Intent;
  reasons: Reason[];
  ruleVersion: string;
  /** False when no word of the text was recognised. */
  understood: boolean;
}

const ladder: readonly Severity[] = ["routine", "watch", "today", "urgent"];

/** The graver of two severities. */
export function graver(one: Severity, other: Severity): Severity {
  return ladder.indexOf(one) >= ladder.indexOf(other) ? one : other;
}

/** Whether `one` is at least as grave as `other`. */
export function atLeast(one: Severity, other: Severity): boolean {
  return ladder.indexOf(one) >= ladder.indexOf(other);
}
