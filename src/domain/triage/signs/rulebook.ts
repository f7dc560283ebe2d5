import { breathingAndAllergy } from "./breathing-and-allergy.ts";
import { burnsAndWounds } from "./burns-and-wounds.ts";
import { circulationOfSkin } from "./circulation-of-skin.ts";
import { eyes } from "./eyes.ts";
import { healingRules } from "./healing.ts";
import { infectionAndBody } from "./infection-and-body.ts";
import { mindAndRisk } from "./mind-and-risk.ts";
import { nervesAndHeart } from "./nerves-and-heart.ts";
import type { Rule } from "./rule.ts";

/** Every rule about signs, gravest families first; order decides only which reason is named first. */
export const rulebook: readonly Rule[] = [
  ...mindAndRisk,
  ...breathingAndAllergy,
  ...eyes,
  ...nervesAndHeart,
  ...circulationOfSkin,
  ...burnsAndWounds,
  ...infectionAndBody,
  ...healingRules,
];
