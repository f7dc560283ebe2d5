import { treatmentSkin } from "./skin-catalogue.ts";
import type { SkinFacts, WantedTreatment } from "./skin-facts.ts";
import type { Obstacle } from "./skin-obstacle.ts";

/** An adverse case that is not closed, on skin that the treatment touches. Nobody knows what caused it: then it is all of her. */
export function caseObstacles(facts: SkinFacts, wanted: WantedTreatment): Obstacle[] {
  if (wanted.prepares === "consultation") return [];
  const touches = treatmentSkin(wanted.treatment)?.touches;
  const concerned = facts.openCases.some(({ treatment }) => {
    const areas = treatment === null ? undefined : treatmentSkin(treatment)?.areas;
    return !areas || !touches || areas.some((area) => touches.includes(area));
  });
  return concerned ? [{ reason: "open_case", firstDay: null, code: "open_case" }] : [];
}
