import { airway } from "./airway.ts";
import { nerves } from "./nerves.ts";
import type { qualifiers } from "./qualifiers.ts";
import { senses } from "./senses.ts";
import { skin } from "./skin.ts";
import { whole } from "./whole.ts";

/** Every word for something a body does that it should not. */
export const symptoms = { ...senses, ...airway, ...nerves, ...skin, ...whole };

export type Symptom = keyof typeof symptoms;
export type Qualifier = keyof typeof qualifiers;

/** Wordings that already hold a denial ("can't breathe", "看不清"): a "not" inside them denies nothing. */
export const complaintsByNature: ReadonlySet<Symptom> = new Set<Symptom>([
  "vision_change",
  "breathing_trouble",
  "swallow_trouble",
  "speech_trouble",
  "eye_shut",
  "weak_limb",
  "weak_all",
  "sleepless",
  "slow_refill",
  "unwell",
  "persist",
  "no_effect",
  "no_urine",
  "self_harm",
  "fainted",
  "cannot_move",
]);
