import {
  after,
  afterOrUnknown,
  afterTreatment,
  either,
  feels,
  later,
  type Rule,
  says,
  together,
  unless,
  within,
} from "./rule.ts";

const inflamed = either(
  feels(["pus", "hot", "cold_sore", "lump"]),
  feels(["redness", "swelling", "pain", "rash"], { without: ["mild"] }),
  feels(["pain_severe"]),
);

/** Infection, late lumps, and what body treatments can set off. */
export const infectionAndBody: readonly Rule[] = [
  {
    code: "SEPSIS_SIGNS",
    severity: "urgent",
    when: together(
      feels(["fever"]),
      feels([
        "confused",
        "chills",
        "mottled",
        "breathing_trouble",
        "seizure",
        "speech_trouble",
        "fainted",
        "drowsy",
        "no_urine",
        "palpitations",
      ]),
    ),
  },
  { code: "SEPSIS_SIGNS", severity: "urgent", when: feels(["high_fever", "no_urine", "dying"]) },
  { code: "SEPSIS_SIGNS", severity: "urgent", when: feels(["chills"], { with: ["severe", "ongoing", "worse"] }) },
  { code: "SPREADING_INFECTION", severity: "urgent", when: together(feels(["fever", "chills"]), inflamed) },
  {
    code: "SPREADING_INFECTION",
    severity: "urgent",
    when: together(
      feels(["redness", "swelling", "pus"], { with: ["spreading"] }),
      feels(["hot", "pain", "pain_severe", "pus"]),
    ),
  },
  {
    code: "SPREADING_INFECTION",
    severity: "urgent",
    when: together(
      ({ text }) => (/red (?:streaks?|lines?)|红线|红色的?线|一条红/.test(text) ? [] : undefined),
      feels(["redness"]),
    ),
  },
  {
    code: "SPREADING_INFECTION",
    severity: "urgent",
    when: together(
      feels(["hot"], { at: ["face", "eye", "eyelid", "nose", "lips"] }),
      feels(["swelling"]),
      feels(["pain", "pain_severe"]),
    ),
  },
  {
    code: "LEG_CLOT",
    severity: "urgent",
    when: together(
      feels(["swelling"], { at: ["leg"] }),
      either(
        afterOrUnknown("body"),
        feels(["pain", "hot", "pain_severe"]),
        feels(["swelling"], { with: ["one_sided"] }),
      ),
    ),
  },
  { code: "LEG_CLOT", severity: "urgent", when: feels(["hot", "pain_severe"], { at: ["leg"] }) },
  { code: "RHABDO", severity: "urgent", when: feels(["dark_urine"]) },
  {
    code: "RHABDO",
    severity: "urgent",
    when: together(feels(["weak_limb", "incontinence", "cannot_move"]), after("body")),
  },
  {
    code: "RHABDO",
    severity: "urgent",
    when: together(
      feels(["numb"], { at: ["leg", "arm", "hand"] }),
      after("body"),
      feels(["numb"], { without: ["mild"] }),
    ),
  },
  {
    code: "RHABDO",
    severity: "today",
    when: together(feels(["muscle_pain", "pain"], { with: ["severe", "worse", "long"] }), after("body")),
  },
  { code: "LEG_CLOT", severity: "today", when: feels(["pain", "swelling"], { at: ["leg"], without: ["mild"] }) },
  { code: "FEVER", severity: "today", when: feels(["fever", "chills"]) },
  {
    code: "LOCAL_INFECTION",
    severity: "today",
    when: either(
      feels(["pus", "oozing", "smell"]),
      together(
        feels(["hot"]),
        either(later(2), feels(["pain", "swelling", "lump"], { without: ["mild"] }), says("worse")),
      ),
    ),
  },
  {
    code: "LATE_LUMPS_NTM",
    severity: "today",
    when: together(feels(["lump", "bumps"]), after("injection", "needling"), later(14)),
  },
  {
    code: "DELAYED_NODULE_INFLAMED",
    severity: "today",
    when: together(feels(["lump", "swelling"], { with: ["worse", "severe"] }), after("injection")),
  },
  {
    code: "DELAYED_NODULE_INFLAMED",
    severity: "today",
    when: together(feels(["lump"]), feels(["pain", "redness", "hot"])),
  },
  { code: "FILLER_LUMP_EARLY", severity: "watch", when: together(feels(["lump"]), after("injection"), within(14)) },
  { code: "SYMPTOM_NOT_UNDERSTOOD", severity: "today", when: together(feels(["lump"]), unless(after("injection"))) },
  {
    code: "FOLLICULITIS",
    severity: "watch",
    when: together(feels(["bumps", "rash"]), after("hair_removal", "light"), within(7)),
  },
  { code: "BOTOX_NO_EFFECT", severity: "watch", when: together(feels(["no_effect"]), within(21)) },
  {
    code: "BOTOX_NO_EFFECT",
    severity: "watch",
    when: together(feels(["no_effect"]), afterTreatment("BOTOX", "FILLER")),
  },
  { code: "MUSCLE_SORE", severity: "watch", when: feels(["muscle_pain"]) },
];
