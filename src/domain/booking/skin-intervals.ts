import { phrase } from "../message/outgoing.ts";
import { addDays, type LocalDate } from "../time/calendar-date.ts";
import { localDate } from "../time/zone.ts";
import { refusalForInterval } from "./recovery-interval.ts";
import { type Cause, type Exposure, exposures, treatmentSkin } from "./skin-catalogue.ts";
import type { SkinFacts, ToldExposure, WantedTreatment } from "./skin-facts.ts";
import { exposuresOfAnswers, type Obstacle } from "./skin-obstacle.ts";
import { intervalBetween } from "./skin-rules.ts";

/**
 * What she had, has booked, and what touched her skin, as far as it is too near to the day. Days are counted on the branch's calendar:
 * 14 days after the 1st is the 15th, whatever the hours. A treatment that is booked later keeps its own distance to this one.
 */
export function intervalObstacles(facts: SkinFacts, wanted: WantedTreatment, date: LocalDate): Obstacle[] {
  if (wanted.prepares !== null) return [];
  const { treatment } = wanted;
  const others = facts.treatments.filter((one) => one.treatment !== treatment);
  return [
    ...sameTreatmentObstacle(facts, wanted, date),
    ...others.flatMap((one) => crossObstacle(facts, wanted, one, date) ?? []),
    ...exposureObstacles(facts, wanted, date),
  ];
}

function sameTreatmentObstacle(facts: SkinFacts, wanted: WantedTreatment, date: LocalDate): Obstacle[] {
  const { treatment, intervalDays } = wanted;
  const same = facts.treatments.filter((one) => one.treatment === treatment);
  const refusal = intervalDays > 0 ? refusalForInterval(same, date, intervalDays, facts.zone) : null;
  return refusal ? [{ reason: "interval", firstDay: refusal.firstDay ?? null, code: `interval:${treatment}` }] : [];
}

function crossObstacle(
  facts: SkinFacts,
  wanted: WantedTreatment,
  other: { treatment: string; startsAt: Date },
  date: LocalDate,
): Obstacle | null {
  const mine = treatmentSkin(wanted.treatment)?.family;
  const theirs = treatmentSkin(other.treatment)?.family;
  if (!mine || !theirs) return null;
  const on = localDate(other.startsAt, facts.zone);
  const after = intervalBetween(facts.rules, theirs, mine);
  const before = intervalBetween(facts.rules, mine, theirs);
  const firstDay = firstAfter(on, date, after, before);
  if (firstDay === null) return null;
  // When hers is the earlier one, it is the later treatment that asks for the distance.
  const days = date < on ? before : date > on ? after : Math.max(after, before);
  const values = { what: causePhrase(theirs), days, other: { date: on } };
  return { reason: "cross_interval", firstDay, values, code: `interval:${theirs}:${mine}` };
}

/** Treatments of one visit between which days must lie: no day is an answer, they want two visits. */
export function sameDayObstacles(facts: SkinFacts, visit: readonly WantedTreatment[]): Obstacle[] {
  const treated = visit.filter(({ prepares }) => prepares === null);
  return treated.flatMap((later, index) =>
    treated.slice(0, index).flatMap((earlier) => pairObstacle(facts, earlier, later)),
  );
}

function pairObstacle(facts: SkinFacts, earlier: WantedTreatment, later: WantedTreatment): Obstacle[] {
  const first = treatmentSkin(earlier.treatment)?.family;
  const then = treatmentSkin(later.treatment)?.family;
  if (!first || !then) return [];
  const same = earlier.treatment === later.treatment;
  const days = same ? later.intervalDays : intervalBetween(facts.rules, first, then);
  if (days <= 0) return [];
  const values = { what: causePhrase(first), next: causePhrase(then), days };
  return [{ reason: "not_same_day", firstDay: null, values, code: `same_day:${first}:${then}` }];
}

/**
 * The first day from `date` on that keeps `after` days behind `on` and `before` days ahead of it, null when `date` does. On the same
 * day nobody knows which comes first: either distance then counts.
 */
export function firstAfter(on: LocalDate, date: LocalDate, after: number, before: number): LocalDate | null {
  if (after <= 0 && before <= 0) return null;
  const firstBlocked = addDays(on, before > 0 ? 1 - before : 0);
  const firstFree = addDays(on, Math.max(after, 1));
  return date >= firstBlocked && date < firstFree ? firstFree : null;
}

function exposureObstacles(facts: SkinFacts, wanted: WantedTreatment, date: LocalDate): Obstacle[] {
  const family = treatmentSkin(wanted.treatment)?.family;
  if (!family) return [];
  return [...facts.exposures, ...answeredExposures(facts)].flatMap(({ cause, lastOn }) => {
    const days = intervalBetween(facts.rules, cause, family);
    const firstDay = addDays(lastOn, days);
    if (days <= 0 || date >= firstDay) return [];
    const values = { what: causePhrase(cause), days };
    return [{ reason: "stop_days" as const, firstDay, values, code: `interval:${cause}:${family}` }];
  });
}

/** "Yes, in the last weeks": when it was is not told, so it counts from the day she said it. */
function answeredExposures(facts: SkinFacts): ToldExposure[] {
  return facts.answers
    .filter(({ answer }) => answer === "yes" || answer === "unsure")
    .flatMap(({ code, on }) => (exposuresOfAnswers[code] ?? []).map((cause) => ({ cause, lastOn: on })));
}

/** What the cause is called in a sentence: "a peel", "retinol". */
export function causePhrase(cause: Cause) {
  return phrase(`skin-cause-${cause.replaceAll("_", "-")}`);
}

/** Whether the cause is something outside the salon. */
export function isExposureCause(cause: Cause): cause is Exposure {
  return exposures.some((one) => one === cause);
}
