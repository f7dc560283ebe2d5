import { type Exposure, exposures, type PrerequisiteKind, treatmentSkin } from "../../domain/booking/skin-catalogue.ts";
import { intervalBetween, skinRules } from "../../domain/booking/skin-rules.ts";
import { readOwnSkinRules } from "../../storage/skin-rules.ts";
import type { Tx } from "../../storage/store.ts";

/** What the rules of the skin ask of somebody before a treatment: what she leaves out for how many days, and what must have been done first. */
export interface BeforeTreatment {
  leaveOut: { cause: Exposure; days: number }[];
  first: PrerequisiteKind[];
}

/** What the salon's rules say about the time before a treatment (a code of treatments.json); both empty when they ask nothing. Sources: skin-rules.json. */
export async function beforeTreatment(tx: Tx, businessId: string, treatment: string): Promise<BeforeTreatment> {
  const family = treatmentSkin(treatment)?.family;
  const rules = skinRules(await readOwnSkinRules(tx, businessId));
  const first = rules.prerequisites.filter((rule) => rule.treatment === treatment && rule.required);
  const leaveOut = exposures.flatMap((cause) => {
    const days = family ? intervalBetween(rules, cause, family) : 0;
    return days > 0 ? [{ cause, days }] : [];
  });
  return { leaveOut, first: first.map(({ kind }) => kind) };
}
