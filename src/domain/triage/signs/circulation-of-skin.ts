import {
  after,
  afterOrUnknown,
  afterTreatment,
  either,
  feels,
  later,
  type Rule,
  together,
  unless,
  within,
} from "./rule.ts";

const facial = [
  "lips",
  "nose",
  "face",
  "injection_site",
  "skin",
  "mouth",
  "brow",
  "ear",
  "eyelid",
  "eye",
  "teeth",
] as const;
/** Places where a customer has no happy reason to speak of white or cold. */
const pinpoint = ["lips", "nose", "mouth", "injection_site", "face", "eyelid", "brow", "ear", "skin"] as const;
const soon = within(21);

/** Blocked vessels after injections, dying skin, blue lips. Colour, cold, and pain out of proportion are one family. */
export const circulationOfSkin: readonly Rule[] = [
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(
      feels(["white_patch", "grey", "mottled", "slow_refill", "cold_skin", "black_skin", "necrosis"]),
      afterOrUnknown("injection"),
      soon,
    ),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(
      feels(["whiteness", "greyness", "coldness", "colour_off", "darkening"], { at: [...pinpoint] }),
      after("injection"),
      soon,
    ),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(feels(["purple"]), unless(feels(["bruise"])), afterOrUnknown("filler"), soon),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(feels(["purple", "bruise"], { with: ["worse", "spreading"] }), after("filler"), soon),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(
      feels(["bruise", "purple"]),
      feels(["pain_severe", "cold_skin", "numb", "pain"], { without: ["mild"] }),
      after("filler"),
      soon,
    ),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(
      either(
        feels(["pain_severe"]),
        feels(["pain"], { with: ["severe", "worse"] }),
        together(feels(["pain", "swelling"]), feels(["sleepless"])),
      ),
      after("injection"),
      within(14),
    ),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(feels(["sleepless"]), after("filler"), within(3)),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(
      either(feels(["blister", "cold_sore"]), feels(["pus", "pimples"], { at: [...facial] })),
      after("filler"),
      within(14),
    ),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(feels(["pus", "pimples"]), afterTreatment("FILLER"), within(5)),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "urgent",
    when: together(
      feels(["numb"]),
      feels(["pain", "pain_severe", "purple", "bruise"], { without: ["mild"] }),
      after("filler"),
      within(7),
    ),
  },
  {
    code: "BLUE_LIPS",
    severity: "urgent",
    when: together(feels(["purple", "grey"], { at: ["lips", "nails", "mouth"] }), unless(feels(["bruise"]))),
  },
  {
    code: "BLUE_LIPS",
    severity: "urgent",
    when: together(feels(["white_patch"], { at: ["lips"] }), unless(after("peel", "light"))),
  },
  { code: "DYING_SKIN", severity: "urgent", when: feels(["necrosis"]) },
  {
    code: "DYING_SKIN",
    severity: "urgent",
    when: together(feels(["black_skin"]), unless(after("light", "eyework")), unless(feels(["dark_marks"]))),
  },
  {
    code: "DYING_SKIN",
    severity: "urgent",
    when: together(
      feels(["black_skin", "purple"]),
      either(
        feels(["smell", "pain_severe", "numb", "skin_off", "pus"]),
        feels(["pain"], { with: ["severe", "worse"] }),
      ),
    ),
  },
  {
    code: "BURN_MAJOR",
    severity: "urgent",
    when: together(
      feels(["white_patch", "whiteness"]),
      feels(["numb", "no_feeling", "blister", "burning", "charred"]),
      after("burning"),
    ),
  },
  {
    code: "SKIN_ISCHAEMIA_FILLER",
    severity: "today",
    when: feels(["white_patch", "grey", "cold_skin", "mottled", "slow_refill", "black_skin"]),
  },
  { code: "LATE_HYPOPIGMENT", severity: "today", when: together(feels(["white_patch"]), later(7)) },
];
