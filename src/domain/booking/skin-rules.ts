import {
  type Cause,
  type Family,
  type IntervalRule,
  type PrerequisiteKind,
  type PrerequisiteRule,
  suppliedIntervals,
  suppliedPrerequisites,
} from "./skin-catalogue.ts";

/** A rule that the salon has set itself; it stands in place of the supplied one. */
export type OwnSkinRule =
  | { kind: "interval"; cause: Cause; family: Family; days: number }
  | { kind: PrerequisiteKind; treatment: string; required: boolean; leadDays: number; validDays: number };

/** An interval in force, with what is supplied beside it: null when the salon has added the rule. */
export interface IntervalInForce extends IntervalRule {
  supplied: number | null;
}

export interface PrerequisiteInForce extends PrerequisiteRule {
  supplied: PrerequisiteRule | null;
}

export interface SkinRules {
  intervals: readonly IntervalInForce[];
  prerequisites: readonly PrerequisiteInForce[];
}

/** The rules in force: the supplied ones with what the salon has set in their place; the salon's own additions come last. */
export function skinRules(own: readonly OwnSkinRule[]): SkinRules {
  return { intervals: intervalsInForce(own), prerequisites: prerequisitesInForce(own) };
}

function intervalsInForce(own: readonly OwnSkinRule[]): IntervalInForce[] {
  const set = own.flatMap((rule) => (rule.kind === "interval" ? [rule] : []));
  const isFor = (one: Pick<IntervalRule, "cause" | "family">) => (other: Pick<IntervalRule, "cause" | "family">) =>
    one.cause === other.cause && one.family === other.family;
  const supplied = suppliedIntervals.map((rule) => ({
    ...rule,
    days: set.find(isFor(rule))?.days ?? rule.days,
    supplied: rule.days,
  }));
  const added = set.filter((rule) => !suppliedIntervals.some(isFor(rule)));
  return [
    ...supplied,
    ...added.map(({ cause, family, days }) => ({ cause, family, days, source: [], supplied: null })),
  ];
}

function prerequisitesInForce(own: readonly OwnSkinRule[]): PrerequisiteInForce[] {
  const set = own.flatMap((rule) => (rule.kind === "interval" ? [] : [rule]));
  const isFor = (one: Pick<PrerequisiteRule, "kind" | "treatment">) => (other: typeof one) =>
    one.kind === other.kind && one.treatment === other.treatment;
  const supplied = suppliedPrerequisites.map((rule) => ({ ...rule, ...set.find(isFor(rule)), supplied: rule }));
  const added = set.filter((rule) => !suppliedPrerequisites.some(isFor(rule)));
  return [
    ...supplied,
    ...added.map((rule) => ({
      ...rule,
      source: [],
      unsourced: ["required", "leadDays", "validDays"],
      supplied: null,
    })),
  ];
}

/** Days that must lie between a cause and a treatment of the family after it; 0 when there is no rule. */
export function intervalBetween(rules: SkinRules, cause: Cause, family: Family): number {
  return rules.intervals.find((rule) => rule.cause === cause && rule.family === family)?.days ?? 0;
}
