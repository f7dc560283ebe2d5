import { after, afterOrUnknown, afterTreatment, either, feels, type Rule, together, unless, within } from "./rule.ts";

const eyePain = either(
  feels(["pain", "pain_severe", "stinging", "burning"], { at: ["eye"] }),
  feels(["photophobia", "eye_grit"]),
);
const severeEyePain = either(
  feels(["pain", "stinging", "burning"], { at: ["eye"], with: ["severe", "worse", "sudden"] }),
  feels(["pain_severe"], { at: ["eye"] }),
  feels(["photophobia", "eye_grit", "eye_spot"]),
);
const sight = either(
  feels(["vision_change", "eye_spot", "bulging"]),
  feels(["dimness"], { at: ["sight"] }),
  together(feels(["dimness"], { at: ["eye"] }), unless(feels(["lid_droop"])), after("injection", "device")),
);

/** Sight and eyes. Any change of sight is urgent; the treatment only decides what to say. */
export const eyes: readonly Rule[] = [
  { code: "VISION_AFTER_INJECTION", severity: "urgent", when: together(sight, afterOrUnknown("injection")) },
  { code: "EYE_AFTER_LIGHT_OR_HIFU", severity: "urgent", when: together(sight, after("device")) },
  { code: "EYE_SEVERE_AFTER_LASH", severity: "urgent", when: together(sight, after("eyework", "hair")) },
  { code: "NECK_ARTERY_TEAR", severity: "urgent", when: together(sight, after("body")) },
  {
    code: "EYE_AFTER_LIGHT_OR_HIFU",
    severity: "urgent",
    when: together(sight, unless(after("injection", "device", "eyework", "hair", "body"))),
  },
  { code: "VISION_AFTER_INJECTION", severity: "urgent", when: together(eyePain, after("injection"), within(14)) },
  {
    code: "VISION_AFTER_INJECTION",
    severity: "urgent",
    when: together(feels(["eye_shut"]), afterTreatment("FILLER", "SKIN_BOOSTER", "MESO_LIPOLYSIS")),
  },
  {
    code: "EYE_AFTER_LIGHT_OR_HIFU",
    severity: "urgent",
    when: together(either(eyePain, feels(["eye_shut"])), after("device")),
  },
  {
    code: "EYE_SEVERE_AFTER_LASH",
    severity: "urgent",
    when: together(either(severeEyePain, feels(["eye_shut"])), after("eyework", "hair", "peel")),
  },
  {
    code: "EYE_SEVERE_AFTER_LASH",
    severity: "urgent",
    when: together(
      either(severeEyePain, feels(["eye_shut"])),
      unless(after("eyework", "device", "injection", "botulinum")),
    ),
  },
  { code: "EYE_SEVERE_AFTER_LASH", severity: "urgent", when: together(feels(["pus"], { at: ["eye", "eyelid"] })) },
  { code: "CHEMICAL_IN_EYE", severity: "urgent", when: feels(["chemical_in_eye"]) },
  { code: "PTOSIS_ISOLATED", severity: "today", when: together(feels(["lid_droop", "eye_shut"])) },
  {
    code: "EYE_SEVERE_AFTER_LASH",
    severity: "today",
    when: either(
      eyePain,
      feels(["swelling", "redness", "bloodshot", "itch", "eye_water", "unwell", "twitch"], { at: ["eye", "eyelid"] }),
      feels(["bloodshot", "eye_water"]),
    ),
  },
];
