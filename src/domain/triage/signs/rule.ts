import type { Severity } from "../decision.ts";
import type { Finding, Reading, Standing } from "../reading/reading.ts";
import type { TreatmentGroup } from "../treatment-groups.ts";
import type { Site } from "../vocabulary/sites.ts";
import type { Qualifier, Symptom } from "../vocabulary/symptoms.ts";

/** A reading narrowed to the findings a rule may count (only present ones, or also resolved ones, …). */
export interface View extends Reading {
  counted: readonly Finding[];
}

/** Looks at a view; answers the findings that satisfy it, or nothing. An empty list means satisfied without words. */
export type Condition = (view: View) => readonly Finding[] | undefined;

export interface Rule {
  /** A code of redflags.json, or a code of triage itself (SYMPTOM_NOT_UNDERSTOOD). */
  code: string;
  severity: Severity;
  when: Condition;
}

interface Narrowing {
  at?: readonly Site[];
  notAt?: readonly Site[];
  with?: readonly Qualifier[];
  without?: readonly Qualifier[];
}

function meets(finding: Finding, { at, notAt, with: needed, without }: Narrowing): boolean {
  if (at !== undefined && !at.some((site) => finding.sites.has(site))) return false;
  if (notAt?.some((site) => finding.sites.has(site))) return false;
  if (needed !== undefined && !needed.some((qualifier) => finding.qualifiers.has(qualifier))) return false;
  return !without?.some((qualifier) => finding.qualifiers.has(qualifier));
}

/** One of these symptoms is there, narrowed by body part and by qualifiers of the same clause. */
export function feels(symptoms: readonly Symptom[], narrowing: Narrowing = {}): Condition {
  const wanted = new Set(symptoms);
  return (view) => {
    const found = view.counted.filter((finding) => wanted.has(finding.symptom) && meets(finding, narrowing));
    return found.length > 0 ? found : undefined;
  };
}

/** All conditions hold somewhere in the message. */
export function together(...conditions: readonly Condition[]): Condition {
  return (view) => {
    const found = conditions.map((condition) => condition(view));
    return found.every((one) => one !== undefined) ? found.flatMap((one) => one ?? []) : undefined;
  };
}

/** At least one condition holds; all that hold give evidence. */
export function either(...conditions: readonly Condition[]): Condition {
  return (view) => {
    const found = conditions.flatMap((condition) => {
      const one = condition(view);
      return one === undefined ? [] : [one];
    });
    return found.length > 0 ? found.flat() : undefined;
  };
}

export function unless(condition: Condition): Condition {
  return (view) => (condition(view) === undefined ? [] : undefined);
}

/** After a treatment of these groups. */
export function after(...groups: readonly TreatmentGroup[]): Condition {
  return ({ context }) => (groups.some((group) => context.groups.has(group)) ? [] : undefined);
}

/** After a treatment of these groups, or when nobody knows what was done: recall first. */
export function afterOrUnknown(...groups: readonly TreatmentGroup[]): Condition {
  return ({ context }) =>
    context.treatments.size === 0 || groups.some((group) => context.groups.has(group)) ? [] : undefined;
}

export function afterTreatment(...codes: readonly string[]): Condition {
  return ({ context }) => (codes.some((code) => context.treatments.has(code)) ? [] : undefined);
}

/** No more than so many days since the treatment; an unknown day counts as soon. */
export function within(days: number): Condition {
  return ({ context }) => (context.day === undefined || context.day <= days ? [] : undefined);
}

/** More than so many days since the treatment; an unknown day does not count. */
export function later(days: number): Condition {
  return ({ context }) => (context.day !== undefined && context.day > days ? [] : undefined);
}

/** A qualifier anywhere in the message. */
export function says(...qualifiers: readonly Qualifier[]): Condition {
  return (view) => (qualifiers.some((qualifier) => view.qualifiers.has(qualifier)) ? [] : undefined);
}

export function numbingNamed(): Condition {
  return ({ context }) => (context.numbingNamed ? [] : undefined);
}

/** Narrows a reading to findings of the given standings. */
export function viewOf(reading: Reading, standings: readonly Standing[]): View {
  return { ...reading, counted: reading.findings.filter((finding) => standings.includes(finding.standing)) };
}
