import { addDays, type LocalDate } from "../time/calendar-date.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { caseObstacles } from "./skin-cases.ts";
import { contraindicationObstacles } from "./skin-contraindications.ts";
import type { SkinFacts, WantedTreatment } from "./skin-facts.ts";
import { intervalObstacles, sameDayObstacles } from "./skin-intervals.ts";
import { type Obstacle, skinReasons } from "./skin-obstacle.ts";
import { prerequisiteObstacles } from "./skin-prerequisites.ts";

/** Every rule that speaks against the treatment on that day of the branch's calendar. */
export function skinObstacles(facts: SkinFacts, wanted: WantedTreatment, date: LocalDate): Obstacle[] {
  return [
    ...contraindicationObstacles(facts, wanted, date),
    ...caseObstacles(facts, wanted),
    ...prerequisiteObstacles(facts, wanted, date),
    ...intervalObstacles(facts, wanted, date),
  ];
}

/** Every rule that speaks against a visit of several treatments on that day, and what of it cannot be done on one day. */
export function visitObstacles(facts: SkinFacts, visit: readonly WantedTreatment[], date: LocalDate): Obstacle[] {
  return [...visit.flatMap((wanted) => skinObstacles(facts, wanted, date)), ...sameDayObstacles(facts, visit)];
}

/** So far ahead a first day is looked for; beyond it a person decides. */
const YEARS_AHEAD_DAYS = 1100;

/** The answer for one treatment. */
export function skinRefusal(facts: SkinFacts, wanted: WantedTreatment, date: LocalDate): Refusal | null {
  return visitRefusal(facts, [wanted], date);
}

/**
 * Whether she may have the visit on that day: null, or the refusal with the first day from then on that every rule allows. A rule
 * to which no day is an answer wins over those that a few days lift; among these the one that decides the first day is named.
 */
export function visitRefusal(facts: SkinFacts, visit: readonly WantedTreatment[], date: LocalDate): Refusal | null {
  let deciding: Obstacle | null = null;
  let day = date;
  while (day <= addDays(date, YEARS_AHEAD_DAYS)) {
    const strictest = strictestOf(visitObstacles(facts, visit, day));
    if (strictest === null) return deciding && refusalOf(deciding, day);
    if (strictest.firstDay === null) return refusalOf(strictest);
    deciding = strictest;
    day = strictest.firstDay;
  }
  return deciding && refusalOf(deciding);
}

/** The rule with the latest first day; one without any before all others, the gravest first. */
function strictestOf(obstacles: readonly Obstacle[]): Obstacle | null {
  const rank = ({ reason }: Obstacle) => skinReasons.indexOf(reason);
  const stricter = (one: Obstacle, other: Obstacle) => {
    if (one.firstDay === other.firstDay) return rank(one) - rank(other);
    if (one.firstDay === null) return -1;
    return other.firstDay === null || other.firstDay > one.firstDay ? 1 : -1;
  };
  return [...obstacles].sort(stricter)[0] ?? null;
}

function refusalOf(obstacle: Obstacle, firstDay?: LocalDate): Refusal {
  const { reason, values } = obstacle;
  return { ...refuse(reason, firstDay), ...(values ? { values } : {}) };
}
