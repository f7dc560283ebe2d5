import { addDays, type LocalDate } from "../time/calendar-date.ts";
import type { PrerequisiteKind } from "./skin-catalogue.ts";
import type { SkinCheck, SkinFacts, WantedTreatment } from "./skin-facts.ts";
import type { Obstacle } from "./skin-obstacle.ts";
import type { PrerequisiteInForce } from "./skin-rules.ts";

/**
 * A patch test or consultation that the treatment needs and that is missing, too young or expired on that day. One that is booked
 * counts from its day on; no day is told while there is none at all. A test that reacted rules the treatment out.
 */
export function prerequisiteObstacles(facts: SkinFacts, wanted: WantedTreatment, date: LocalDate): Obstacle[] {
  if (reacted(facts, wanted)) return [reactedObstacle(wanted)];
  if (wanted.prepares !== null) return [];
  return facts.rules.prerequisites.flatMap((rule) =>
    rule.required && rule.treatment === wanted.treatment ? (obstacleOf(facts, rule, date) ?? []) : [],
  );
}

function obstacleOf(facts: SkinFacts, rule: PrerequisiteInForce, date: LocalDate): Obstacle | null {
  const checks = clearChecks(facts, rule.treatment, rule.kind).map((one) => validity(one, rule));
  if (checks.some(({ from, until }) => date >= from && date <= until)) return null;
  const later = checks.filter(({ from }) => from > date).map(({ from }) => from);
  return {
    reason: rule.kind,
    firstDay: later.sort()[0] ?? null,
    values: { days: rule.leadDays, had: checks.length > 0 ? "yes" : "no" },
    code: `${rule.kind}:${rule.treatment}`,
  };
}

/** From when until when (both included) a test or consultation counts. */
export function validity(
  check: Pick<SkinCheck, "on">,
  rule: { leadDays: number; validDays: number },
): { from: LocalDate; until: LocalDate } {
  return { from: addDays(check.on, rule.leadDays), until: addDays(check.on, rule.validDays) };
}

function clearChecks(facts: SkinFacts, treatment: string, kind: PrerequisiteKind): SkinCheck[] {
  return facts.checks.filter((one) => one.kind === kind && one.treatment === treatment && one.result === "clear");
}

/** Whether her newest patch test for the treatment reacted. */
function reacted(facts: SkinFacts, wanted: WantedTreatment): boolean {
  const tests = facts.checks.filter((one) => one.kind === "patch_test" && one.treatment === wanted.treatment);
  const newest = tests.reduce<SkinCheck | null>(
    (best, one) =>
      best === null || one.on > best.on || (one.on === best.on && one.result === "reaction") ? one : best,
    null,
  );
  return newest?.result === "reaction";
}

function reactedObstacle({ treatment }: WantedTreatment): Obstacle {
  return {
    reason: "contraindicated",
    firstDay: null,
    values: { what: { key: "skin-patch-reaction" } },
    code: `patch_test:${treatment}:reaction`,
  };
}

/** Whether a consultation since that day lets the treatment go ahead on the wanted one. */
export function consultedSince(facts: SkinFacts, treatment: string, since: LocalDate, date: LocalDate): boolean {
  const rule = facts.rules.prerequisites.find((one) => one.kind === "consultation" && one.treatment === treatment);
  const validDays = rule?.validDays ?? CONSULTATION_HOLDS_DAYS;
  return clearChecks(facts, treatment, "consultation").some(
    ({ on }) => on >= since && date >= on && date <= addDays(on, validDays),
  );
}

/** How long a consultation counts for a treatment that has no rule of its own. Unsourced: a convention. */
const CONSULTATION_HOLDS_DAYS = 180;
