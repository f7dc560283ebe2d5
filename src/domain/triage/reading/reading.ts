import type { TreatmentContext } from "../treatment-context.ts";
import type { Site } from "../vocabulary/sites.ts";
import type { Qualifier, Symptom } from "../vocabulary/symptoms.ts";
import type { Clause } from "./clauses.ts";

/** Whether a symptom is there now. Only "present" counts fully; "denied" never counts. */
export type Standing = "present" | "resolved" | "hypothetical" | "past" | "denied";

/** One symptom as read from the text: what, where, how much, and whether it is really there. */
export interface Finding {
  symptom: Symptom;
  standing: Standing;
  sites: ReadonlySet<Site>;
  qualifiers: ReadonlySet<Qualifier>;
  clause: number;
  start: number;
  end: number;
  /** The customer's words (normalised) that were understood so. */
  words: string;
}

/** Everything the rules may look at. */
export interface Reading {
  text: string;
  clauses: readonly Clause[];
  findings: readonly Finding[];
  /** Sites named in each clause, in the order of the clauses. */
  sitesByClause: readonly ReadonlySet<Site>[];
  /** Sites named anywhere, with or without a symptom. */
  sites: ReadonlySet<Site>;
  qualifiers: ReadonlySet<Qualifier>;
  context: TreatmentContext;
}
