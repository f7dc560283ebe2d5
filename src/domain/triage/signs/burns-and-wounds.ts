import { after, afterOrUnknown, either, feels, type Rule, says, together, unless, within } from "./rule.ts";

const delicate = ["face", "eye", "eyelid", "nose", "hand", "private", "mouth", "brow", "ear", "lash"] as const;

/** Burns, blisters, torn skin, bleeding. */
export const burnsAndWounds: readonly Rule[] = [
  {
    code: "BURN_MAJOR",
    severity: "urgent",
    when: together(feels(["blister"], { at: [...delicate] }), unless(after("injection"))),
  },
  { code: "BURN_MAJOR", severity: "urgent", when: feels(["blister"], { with: ["widespread", "severe"] }) },
  { code: "BURN_MAJOR", severity: "urgent", when: feels(["charred", "skin_off"], { with: ["widespread", "severe"] }) },
  {
    code: "BURN_MAJOR",
    severity: "urgent",
    when: together(
      feels(["charred"]),
      either(feels(["blister", "numb", "oozing", "skin_off"]), feels(["charred"], { at: [...delicate] })),
    ),
  },
  { code: "CHEM_BURN_ONGOING", severity: "urgent", when: together(feels(["charred"]), afterOrUnknown("chemical")) },
  {
    code: "CHEM_BURN_ONGOING",
    severity: "urgent",
    when: together(feels(["burning"], { with: ["ongoing", "severe", "worse"] }), after("chemical")),
  },
  {
    code: "CHEM_BURN_ONGOING",
    severity: "urgent",
    when: together(feels(["blister", "necrosis", "skin_off"], { at: ["scalp", "head"] })),
  },
  {
    code: "CHEM_BURN_ONGOING",
    severity: "urgent",
    when: together(
      feels(["oozing", "skin_off"]),
      feels(["pain", "pain_severe", "burning"], { without: ["mild"] }),
      after("chemical"),
    ),
  },
  { code: "BURN_MAJOR", severity: "today", when: feels(["charred"]) },
  {
    code: "HERPES_SEVERE",
    severity: "urgent",
    when: feels(["cold_sore", "blister"], { at: ["eye", "eyelid", "lash"] }),
  },
  {
    code: "HERPES_SEVERE",
    severity: "urgent",
    when: together(feels(["cold_sore", "blister"]), feels(["fever", "chills"])),
  },
  { code: "HERPES_SEVERE", severity: "urgent", when: feels(["cold_sore"], { with: ["widespread", "spreading"] }) },
  { code: "HEAVY_BLEEDING", severity: "urgent", when: feels(["bleeding"], { with: ["ongoing", "severe", "worse"] }) },
  {
    code: "HEAVY_BLEEDING",
    severity: "urgent",
    when: together(feels(["lump", "swelling"], { with: ["sudden"] }), says("worse")),
  },
  { code: "COLD_SORE", severity: "today", when: feels(["cold_sore"]) },
  { code: "SMALL_BLISTER", severity: "today", when: feels(["blister", "stripes"]) },
  {
    code: "SMALL_BLISTER",
    severity: "today",
    when: together(
      feels(["burning"]),
      unless(after("peel")),
      either(feels(["burning"], { without: ["mild"] }), says("long")),
    ),
  },
  { code: "CHEM_BURN_ONGOING", severity: "today", when: together(feels(["burning"], { without: ["mild"] })) },
  { code: "SKIN_TEAR", severity: "today", when: feels(["skin_off", "bleeding"]) },
  { code: "FAT_LOSS_DENT", severity: "today", when: feels(["dent", "foreign"]) },
  { code: "CONTACT_DERMATITIS", severity: "today", when: feels(["hair_fall"]) },
  { code: "SMALL_BLISTER", severity: "watch", when: together(feels(["burning", "stinging", "hot"]), within(2)) },
];
