import { after, afterOrUnknown, either, feels, type Rule, says, together, unless, within } from "./rule.ts";

const skinSign = either(
  feels(["hives", "rash", "allergy"]),
  feels(["itch"], { with: ["widespread", "severe"] }),
  feels(["itch"], { at: ["body"] }),
  feels(["swelling"], { at: ["face", "lips", "eye", "eyelid", "body"] }),
  feels(["swelling", "redness"], { without: ["mild"] }),
);

const anotherSystem = either(
  feels([
    "vomiting",
    "nausea",
    "belly_pain",
    "dizzy",
    "palpitations",
    "fainted",
    "breathing_trouble",
    "throat_closing",
    "vertigo",
  ]),
);

/** Airway, breathing, and skin signs joined by another part of the body. */
export const breathingAndAllergy: readonly Rule[] = [
  { code: "AIRWAY_SWELLING", severity: "urgent", when: feels(["throat_closing"]) },
  { code: "AIRWAY_SWELLING", severity: "urgent", when: feels(["swelling"], { at: ["tongue", "throat", "mouth"] }) },
  {
    code: "AIRWAY_SWELLING",
    severity: "urgent",
    when: together(feels(["itch", "numb", "stinging", "unwell"], { at: ["throat", "tongue"] }), within(2)),
  },
  {
    code: "AIRWAY_SWELLING",
    severity: "urgent",
    when: feels(["swelling"], { at: ["lips", "face"], with: ["sudden"] }),
  },
  {
    code: "AIRWAY_SWELLING",
    severity: "urgent",
    when: together(
      feels(["swelling"], { without: ["mild"] }),
      ({ sites }) => (sites.has("lips") || sites.has("tongue") || sites.has("throat") ? [] : undefined),
      unless(after("injection", "needling", "peel", "device")),
    ),
  },
  {
    code: "AIRWAY_SWELLING",
    severity: "urgent",
    when: together(feels(["swelling"], { at: ["lips"], with: ["severe", "worse"] }), within(14)),
  },
  {
    code: "AIRWAY_SWELLING",
    severity: "urgent",
    when: together(feels(["swelling"], { at: ["lips"], without: ["mild"] }), unless(after("injection", "needling"))),
  },
  {
    code: "AIRWAY_SWELLING",
    severity: "urgent",
    when: together(
      feels(["swelling"], { at: ["face"], with: ["severe", "widespread"] }),
      within(2),
      unless(after("peel", "device")),
    ),
  },
  { code: "AIRWAY_SWELLING", severity: "urgent", when: together(feels(["hoarse"]), within(2)) },
  { code: "AIRWAY_SWELLING", severity: "urgent", when: feels(["swallow_trouble"]) },
  { code: "BREATHING_DIFFICULTY", severity: "urgent", when: feels(["breathing_trouble"]) },
  {
    code: "BREATHING_DIFFICULTY",
    severity: "urgent",
    when: feels(["cough"], { with: ["ongoing", "severe", "worse"] }),
  },
  { code: "HIVES_PLUS_SYSTEM", severity: "urgent", when: together(skinSign, anotherSystem, within(3)) },
  {
    code: "TOXIN_SPREAD",
    severity: "urgent",
    when: together(
      feels(["choking", "hoarse", "speech_trouble", "weak_all", "incontinence", "swallow_trouble", "vertigo"]),
      afterOrUnknown("botulinum"),
      within(60),
    ),
  },
  {
    code: "TOXIN_SPREAD",
    severity: "urgent",
    when: together(feels(["choking", "cough"], { at: ["throat"] }), after("botulinum"), within(60)),
  },
  { code: "BREATHING_DIFFICULTY", severity: "today", when: feels(["choking", "cough", "hoarse"]) },
  {
    code: "TOXIN_SPREAD",
    severity: "urgent",
    when: together(feels(["swallow_named", "eating_trouble"], { without: ["fine"] }), after("botulinum"), within(60)),
  },
  { code: "AIRWAY_SWELLING", severity: "today", when: feels(["swallow_named"], { without: ["fine"] }) },
  {
    code: "BREATHING_DIFFICULTY",
    severity: "urgent",
    when: together(feels(["breathing_named"], { without: ["fine"] }), either(within(3), after("botulinum"))),
  },
  { code: "BREATHING_DIFFICULTY", severity: "today", when: feels(["breathing_named"], { without: ["fine"] }) },
  {
    code: "BREATHING_DIFFICULTY",
    severity: "urgent",
    when: feels(["breathing_named"], { with: ["worse", "severe", "sudden"], without: ["fine"] }),
  },
  {
    code: "AIRWAY_SWELLING",
    severity: "today",
    when: feels(["pain", "itch", "dryness", "swelling", "unwell", "lump"], { at: ["throat", "tongue", "mouth"] }),
  },
  { code: "HIVES_LOCAL", severity: "today", when: feels(["hives"]) },
  { code: "CONTACT_DERMATITIS", severity: "today", when: feels(["allergy", "oozing"]) },
  {
    code: "CONTACT_DERMATITIS",
    severity: "today",
    when: together(
      feels(["itch"]),
      either(feels(["swelling"]), feels(["rash"]), feels(["blister"]), says("severe")),
      unless(after("eyework", "hair_removal", "peel")),
    ),
  },
  {
    code: "LID_SWELLING_LASH",
    severity: "today",
    when: together(
      feels(["swelling", "itch", "redness", "bloodshot", "eye_water", "stinging", "pain", "rash", "oozing"], {
        at: ["eye", "eyelid", "lash"],
      }),
      afterOrUnknown("eyework"),
    ),
  },
];
