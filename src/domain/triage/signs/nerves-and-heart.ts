import {
  after,
  afterOrUnknown,
  afterTreatment,
  feels,
  numbingNamed,
  type Rule,
  says,
  together,
  unless,
  within,
} from "./rule.ts";

const shaken = feels([
  "vomiting",
  "nausea",
  "palpitations",
  "fainted",
  "headache",
  "severe_headache",
  "neck_pain",
  "breathing_trouble",
  "confused",
  "numb",
  "perioral_tingle",
]);

/** Brain, nerves, heart, consciousness. */
export const nervesAndHeart: readonly Rule[] = [
  { code: "COLLAPSE_FAINT", severity: "urgent", when: feels(["fainted", "confused", "drowsy"]) },
  { code: "COLLAPSE_FAINT", severity: "urgent", when: together(feels(["dizzy"]), shaken) },
  { code: "COLLAPSE_FAINT", severity: "urgent", when: feels(["dizzy"], { with: ["severe", "worse"] }) },
  { code: "NECK_ARTERY_TEAR", severity: "urgent", when: together(feels(["vertigo"]), after("body")) },
  {
    code: "STROKE_SIGNS",
    severity: "urgent",
    when: feels(["vertigo", "speech_trouble", "weak_limb", "face_droop", "severe_headache"]),
  },
  { code: "STROKE_SIGNS", severity: "urgent", when: feels(["headache"], { with: ["severe", "sudden", "worse"] }) },
  {
    code: "STROKE_SIGNS",
    severity: "urgent",
    when: together(feels(["headache"]), feels(["vomiting", "numb", "neck_pain"])),
  },
  {
    code: "STROKE_SIGNS",
    severity: "urgent",
    when: feels(["numb"], { at: ["leg", "arm", "hand", "body"], with: ["one_sided", "severe", "sudden", "worse"] }),
  },
  { code: "STROKE_SIGNS", severity: "urgent", when: together(feels(["uneven_smile"]), unless(after("movement"))) },
  { code: "STROKE_SIGNS", severity: "urgent", when: feels(["uneven_smile"], { with: ["sudden"] }) },
  {
    code: "NECK_ARTERY_TEAR",
    severity: "urgent",
    when: together(
      feels(["neck_pain", "headache"]),
      feels(["dizzy", "vomiting", "nausea", "vertigo", "numb", "vision_change"]),
      after("body"),
    ),
  },
  {
    code: "NECK_ARTERY_TEAR",
    severity: "urgent",
    when: together(feels(["neck_pain"], { with: ["severe", "worse", "sudden"] }), after("body")),
  },
  {
    code: "NECK_ARTERY_TEAR",
    severity: "urgent",
    when: together(feels(["dizzy"]), feels(["vomiting", "nausea"]), after("body")),
  },
  { code: "CHEST_PAIN", severity: "urgent", when: feels(["chest_pain", "cough_blood"]) },
  { code: "CHEST_PAIN", severity: "urgent", when: feels(["pain", "pain_severe", "burning"], { at: ["chest"] }) },
  { code: "ANAESTHETIC_TOXICITY", severity: "urgent", when: feels(["seizure"]) },
  { code: "ANAESTHETIC_TOXICITY", severity: "urgent", when: together(feels(["palpitations"]), within(3)) },
  {
    code: "ANAESTHETIC_TOXICITY",
    severity: "urgent",
    when: together(feels(["perioral_tingle", "tinnitus", "twitch"]), afterOrUnknown("numbed"), within(1.5)),
  },
  {
    code: "ANAESTHETIC_TOXICITY",
    severity: "urgent",
    when: together(
      numbingNamed(),
      feels(["dizzy", "nausea", "vomiting", "palpitations", "drowsy", "twitch"]),
      within(2),
    ),
  },
  {
    code: "IMPLANT_AFTER_RF_EMS",
    severity: "urgent",
    when: together(feels(["pacemaker"]), feels(["palpitations", "unwell", "dizzy", "fainted", "chest_pain", "pain"])),
  },
  {
    code: "TOXIN_SPREAD",
    severity: "urgent",
    when: together(
      feels(["lid_droop", "uneven_smile"]),
      feels([
        "vision_change",
        "swallow_trouble",
        "choking",
        "speech_trouble",
        "breathing_trouble",
        "weak_all",
        "weak_limb",
        "hoarse",
      ]),
    ),
  },
  {
    code: "TOXIN_SPREAD",
    severity: "urgent",
    when: together(feels(["weak_all"]), afterOrUnknown("botulinum"), within(60)),
  },
  { code: "TOXIN_SPREAD", severity: "today", when: feels(["weak_all", "incontinence"]) },
  { code: "FACIAL_WEAKNESS_LOCAL", severity: "today", when: feels(["uneven_smile", "twitch"]) },
  {
    code: "FACIAL_WEAKNESS_LOCAL",
    severity: "today",
    when: together(feels(["numb", "perioral_tingle"]), unless(afterTreatment("HIFU", "RF_TIGHT", "RF_MICRONEEDLE"))),
  },
  {
    code: "FACIAL_WEAKNESS_LOCAL",
    severity: "today",
    when: feels(["numb"], { at: ["lips", "mouth", "arm", "leg", "hand", "tongue"] }),
  },
  {
    code: "FACIAL_WEAKNESS_LOCAL",
    severity: "today",
    when: feels(["numb"], {
      with: ["severe", "worse", "widespread", "one_sided", "long"],
      at: ["face", "lips", "mouth", "nose", "body", "skin"],
    }),
  },
  {
    code: "FACIAL_WEAKNESS_LOCAL",
    severity: "today",
    when: feels(["no_feeling"], {
      at: ["face", "lips", "mouth", "nose", "skin", "arm", "leg", "hand", "brow", "eyelid"],
    }),
  },
  { code: "MILD_NUMB_DEVICE", severity: "watch", when: feels(["numb"]) },
  { code: "ANAESTHETIC_TOXICITY", severity: "today", when: feels(["palpitations", "tinnitus", "twitch"]) },
  { code: "DIZZY_MILD", severity: "today", when: feels(["dizzy"]) },
  { code: "MILD_HEADACHE_BTX", severity: "watch", when: together(feels(["headache"]), after("botulinum")) },
  {
    code: "SYMPTOM_NOT_UNDERSTOOD",
    severity: "today",
    when: together(feels(["headache", "neck_pain"], { without: ["mild"] }), unless(after("botulinum"))),
  },
  { code: "SYMPTOM_NOT_UNDERSTOOD", severity: "watch", when: feels(["headache", "neck_pain"]) },
  {
    code: "SYMPTOM_NOT_UNDERSTOOD",
    severity: "today",
    when: feels(["drowsy", "confused", "vomiting", "nausea", "belly_pain"]),
  },
  { code: "MILD_HEADACHE_BTX", severity: "watch", when: feels(["fatigue", "flu_like"]) },
  { code: "COLLAPSE_FAINT", severity: "urgent", when: together(says("urgent_help")) },
];
