import { suppliedPrerequisites } from "../../../src/domain/booking/skin-catalogue.ts";
import type { SkinFacts, WantedTreatment } from "../../../src/domain/booking/skin-facts.ts";
import { type OwnSkinRule, skinRules } from "../../../src/domain/booking/skin-rules.ts";
import { instantOf, type LocalDate } from "../../../src/domain/time/zone.ts";

export const zone = "Asia/Shanghai";

/** Nothing is known of her, under the supplied rules and those of the salon. */
export function noFacts(own: OwnSkinRule[] = []): SkinFacts {
  return {
    ...{ zone, treatments: [], checks: [], exposures: [], answers: [], questions: {}, allergies: "", openCases: [] },
    rules: skinRules(own),
  };
}

export function wanted(treatment: string, intervalDays = 0): WantedTreatment {
  return { treatment, intervalDays, prepares: null };
}

export const had = (treatment: string, date: LocalDate, time = "15:00", where = zone) => ({
  treatment,
  startsAt: instantOf(date, time, where),
});

export const neverRequired = suppliedPrerequisites.map(({ kind, treatment, leadDays, validDays }) => ({
  ...{ kind, treatment, leadDays, validDays, required: false },
}));
