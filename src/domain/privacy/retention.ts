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
  /** What a salon may choose instead, by licence: no shorter than the law asks, no longer than the purpose lasts. */
  bounds: { salon: Bounds; clinic: Bounds };
  /** Where the period comes from; null: our own choice, unsourced. Nothing of it was checked by a lawyer. */
  source: "limitation" | "records" | null;
}

export interface Bounds {
  least: number;
  most: number;
}

/** What a salon chose, in days, by kind. */
export type ChosenDays = Partial<Record<RetainedKind, number>>;

const YEARS = 365;
/** A claim can be brought for three years. */
const limitation = "limitation" as const; // Civil Code of the PRC, Art. 188
/** A clinic keeps the record of an outpatient for fifteen years from her last visit. */
const records = "records" as const; // Rules for medical records in medical institutions (2013), Art. 29; Civil Code, Art. 188

/** While a claim can come, and a year for one that is under way; a complaint should still be answerable for a season. */
const claim: Bounds = { least: 90, most: 4 * YEARS };
/** Not shorter than the law asks of an outpatient's record, not longer than of an inpatient's (30 years, same article). */
const record: Bounds = { least: 15 * YEARS, most: 30 * YEARS };

function both<T>(one: T): { salon: T; clinic: T } {
  return { salon: one, clinic: one };
}

/**
 * How long each kind is kept; afterwards it is deleted, or its words are. The PIPL (Art. 19) and the GDPR (Art. 5(1)(e)) ask for the
 * shortest time that the purpose needs. What belongs to an open case or a legal hold is not touched; money and audit stay.
 */
export const retention: readonly RetentionRule[] = [
  { kind: "inbound", days: both(30), bounds: both({ least: 7, most: 90 }), source: null },
  { kind: "chores", days: both(90), bounds: both({ least: 30, most: YEARS }), source: null },
  { kind: "links", days: both(30), bounds: both({ least: 7, most: YEARS }), source: null },
  { kind: "waiting", days: both(YEARS), bounds: both({ least: 30, most: 2 * YEARS }), source: null },
  { kind: "messages", days: both(3 * YEARS), bounds: { salon: claim, clinic: claim }, source: limitation },
  { kind: "triage_words", days: both(3 * YEARS), bounds: { salon: claim, clinic: claim }, source: limitation },
  ...(["case_words", "answers", "visit_notes", "photos"] as const).map((kind) => ({
    ...{
      kind,
      days: { salon: 3 * YEARS, clinic: 15 * YEARS },
      bounds: { salon: claim, clinic: record },
      source: records,
    },
  })),
];

/** The days that hold: what the salon chose, as far as the bounds allow, else ours. */
export function daysKept(rule: RetentionRule, licence: "salon" | "clinic", chosen: ChosenDays): number {
  const { least, most } = rule.bounds[licence];
  const wished = chosen[rule.kind];
  return wished === undefined ? rule.days[licence] : Math.min(most, Math.max(least, wished));
}

/** Why a number of days cannot be chosen; null when it can. */
export function whyNotDays(
  rule: RetentionRule,
  licence: "salon" | "clinic",
  days: number,
): "too_short" | "too_long" | null {
  const { least, most } = rule.bounds[licence];
  if (!Number.isInteger(days) || days < least) return "too_short";
  return days > most ? "too_long" : null;
}

const DAY_MS = 86_400_000;

/** What is older than this instant has been kept long enough. */
export function keptUntil(rule: RetentionRule, licence: "salon" | "clinic", now: Date, chosen: ChosenDays = {}): Date {
  return new Date(now.getTime() - daysKept(rule, licence, chosen) * DAY_MS);
}
