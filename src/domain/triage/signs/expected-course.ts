import type { Symptom } from "../vocabulary/symptoms.ts";

/**
 * The last day on which a sign belongs to the expected course of a treatment (treatments.json "expected" and visibleDays;
 * redness limits from PROLONGED_REDNESS: light and radiofrequency 3 days, superficial peel or microneedling 7).
 * What is not listed is not expected.
 */
const course: Record<string, Partial<Record<Symptom, number>>> = {
  FACIAL_BASIC: { redness: 1, hot: 0.5, dryness: 2 },
  EXTRACTION: { redness: 5, scab: 5, swelling: 2, pain: 2, bumps: 5, rash: 3 },
  PEEL_AHA: { redness: 7, stinging: 2, peeling: 9, dryness: 9, itch: 9, burning: 0.5, pain: 1, pimples: 10, scab: 9 },
  PEEL_SA: { redness: 7, stinging: 2, peeling: 9, dryness: 9, itch: 9, burning: 0.5, pain: 1, pimples: 10, scab: 9 },
  PEEL_TCA: {
    redness: 42,
    swelling: 4,
    stinging: 3,
    peeling: 14,
    dryness: 14,
    itch: 14,
    dark_marks: 10,
    pain: 2,
    scab: 14,
  },
  HYDRADERM: { redness: 3, dryness: 3, stinging: 1 },
  MICRONEEDLE: {
    redness: 7,
    swelling: 3,
    dryness: 7,
    peeling: 8,
    itch: 7,
    stinging: 2,
    pain: 2,
    bruise: 7,
    hot: 1,
    bleeding: 0.5,
  },
  RF_MICRONEEDLE: { redness: 7, swelling: 5, scab: 10, pain: 4, dryness: 8, peeling: 10, itch: 8, bruise: 8, hot: 1 },
  IPL: { redness: 3, hot: 1, burning: 0.5, dark_marks: 14, scab: 14, dryness: 10, peeling: 14, itch: 10, stinging: 1 },
  LHR: { redness: 3, bumps: 3, rash: 2, burning: 1, stinging: 2, hot: 1, itch: 5, dryness: 5, pain: 1, hair_fall: 30 },
  PICO_QS: {
    redness: 7,
    swelling: 3,
    scab: 12,
    dark_marks: 60,
    itch: 12,
    dryness: 12,
    peeling: 12,
    bleeding: 0.5,
    pain: 2,
    hot: 1,
    stinging: 2,
  },
  FRAC_LASER: {
    redness: 14,
    swelling: 4,
    scab: 14,
    oozing: 3,
    peeling: 14,
    dryness: 14,
    itch: 14,
    dark_marks: 14,
    pain: 3,
    hot: 2,
    stinging: 2,
    burning: 1,
  },
  RF_TIGHT: { redness: 3, swelling: 5, scab: 7, pain: 2, hot: 1, dryness: 5 },
  HIFU: { redness: 3, swelling: 7, numb: 30, pain: 14, bruise: 10 },
  FILLER: { redness: 4, swelling: 7, bruise: 12, lump: 14, pain: 5, itch: 4, dryness: 7 },
  BOTOX: { redness: 3, bumps: 1, bruise: 14, headache: 7, lump: 1, pain: 3, swelling: 2, no_effect: 14, rash: 1 },
  SKIN_BOOSTER: {
    redness: 4,
    bumps: 4,
    lump: 4,
    swelling: 4,
    bruise: 8,
    pain: 3,
    rash: 3,
    itch: 4,
    dryness: 7,
    peeling: 7,
  },
  MESO_LIPOLYSIS: { redness: 5, swelling: 14, pain: 14, lump: 14, bruise: 14 },
  LASH_EXT: { redness: 0.5, stinging: 0.3 },
  LASH_LIFT: { stinging: 0.5, eye_water: 0.5 },
  TINT: {},
  BROW_TATTOO: { redness: 3, swelling: 3, pain: 4, scab: 12, peeling: 14, itch: 28, dryness: 14, dark_marks: 14 },
  WAX: { redness: 2.5, bumps: 3, rash: 2, stinging: 1, itch: 4, pain: 1 },
  MASSAGE: { pain: 2, muscle_pain: 3, fatigue: 3, redness: 1, bruise: 3 },
  GUASHA: { bruise: 8, redness: 8, purple: 8, pain: 3, muscle_pain: 4 },
  CUPPING: { bruise: 21, redness: 14, purple: 21, pain: 3, muscle_pain: 3, itch: 5, dark_marks: 21 },
  LED: { hot: 0.2 },
  HAIR_COLOR: { stinging: 0.2 },
  HAIR_PERM_BLEACH: { stinging: 0.2 },
  EMS_BODY: { muscle_pain: 3, pain: 3 },
};

/** Whether a sign belongs to the expected course of a treatment on that day (days since treatment, fractions allowed). */
export function isExpected(treatment: string, symptom: Symptom, day: number): boolean {
  const lastDay = course[treatment]?.[symptom];
  return lastDay !== undefined && day <= lastDay + 0.5;
}
