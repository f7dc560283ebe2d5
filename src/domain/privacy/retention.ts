export const retainedKinds = [
  "inbound",
  "chores",
  "links",
  "waiting",
  "messages",
  "triage_words",
  "case_words",
  "answers",
  "visit_notes",
  "photos",
] as const;
export type RetainedKind = (typeof retainedKinds)[number];

export interface RetentionRule {
  kind: RetainedKind;
  /** Kept so many days, in a salon and in a clinic. */
  days: { salon: number; clinic: number };
  /** Where the period comes from; null: our own choice, unsourced. Nothing of it was checked by a lawyer. */
  source: string | null;
}

const YEARS = 365;
/** A claim can be brought for three years. */
const limitation = "Civil Code of the PRC, Art. 188 (limitation of three years)";
/** A clinic keeps the record of an outpatient for fifteen years from her last visit. */
const records =
  "Rules for medical records in medical institutions (2013), Art. 29 (15 years); Civil Code, Art. 188 (3 years)";

/**
 * How long each kind is kept; afterwards it is deleted, or its words are. The PIPL (Art. 19) and the GDPR (Art. 5(1)(e)) ask for the
 * shortest time that the purpose needs. What belongs to an open case or a legal hold is not touched; money and audit stay.
 */
export const retention: readonly RetentionRule[] = [
  { kind: "inbound", days: { salon: 30, clinic: 30 }, source: null },
  { kind: "chores", days: { salon: 90, clinic: 90 }, source: null },
  { kind: "links", days: { salon: 30, clinic: 30 }, source: null },
  { kind: "waiting", days: { salon: YEARS, clinic: YEARS }, source: null },
  { kind: "messages", days: { salon: 3 * YEARS, clinic: 3 * YEARS }, source: limitation },
  { kind: "triage_words", days: { salon: 3 * YEARS, clinic: 3 * YEARS }, source: limitation },
  { kind: "case_words", days: { salon: 3 * YEARS, clinic: 15 * YEARS }, source: records },
  { kind: "answers", days: { salon: 3 * YEARS, clinic: 15 * YEARS }, source: records },
  { kind: "visit_notes", days: { salon: 3 * YEARS, clinic: 15 * YEARS }, source: records },
  { kind: "photos", days: { salon: 3 * YEARS, clinic: 15 * YEARS }, source: records },
];

const DAY_MS = 86_400_000;

/** What is older than this instant has been kept long enough. */
export function keptUntil(rule: RetentionRule, licence: "salon" | "clinic", now: Date): Date {
  return new Date(now.getTime() - rule.days[licence] * DAY_MS);
}
