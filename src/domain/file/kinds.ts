import { type FactField, sees } from "../salon/field-rules.ts";

/** Where a fact stands on the page, in this order. */
export const factGroups = ["skin", "goals", "comfort", "life", "relation", "grades"] as const;
export type FactGroup = (typeof factGroups)[number];

/** What can be known about a customer, and how it is kept. */
export interface FactKind {
  group: FactGroup;
  /** What it may be; without choices it is told in words. */
  choices?: readonly string[];
  /** one: a newer one takes its place · each: the same is not written twice · all: every entry stands by itself. */
  keeps: "one" | "each" | "all";
  /** A day belongs to it: since when, which day it was, or one that comes (again). */
  dated?: "since" | "day" | "coming";
  /** Kept only when she told it unasked (S3.29 of the salon's documents: 主动提及才记). */
  onlyVolunteered?: true;
  /** Only she tells it, in her chat; staff read it. */
  hersOnly?: true;
}

const kinds = {
  skin_type: { group: "skin", keeps: "one", choices: ["dry", "oily", "combination", "normal", "sensitive"] },
  skin_feature: {
    group: "skin",
    keeps: "each",
    choices: ["large_pores", "rough", "dull", "slack", "thin", "flushes"],
  },
  concern: {
    group: "skin",
    keeps: "each",
    dated: "since",
    choices: [
      ...["breakouts", "acne_marks", "pigment", "redness", "dryness", "fine_lines", "pores", "dullness"],
      ...["sagging", "sensitivity", "dark_circles", "hair_loss", "other"],
    ],
  },
  flare: { group: "skin", keeps: "all", dated: "day", choices: ["breakouts", "redness", "dryness", "itch", "other"] },
  earlier_care: { group: "skin", keeps: "each" },
  news: { group: "skin", keeps: "all", hersOnly: true, choices: ["something", "nothing"] },
  goal_short: { group: "goals", keeps: "each" },
  goal_long: { group: "goals", keeps: "each" },
  expectation: { group: "goals", keeps: "one" },
  declined: {
    group: "goals",
    keeps: "all",
    choices: ["price", "time", "worried", "not_needed", "asks_first", "elsewhere", "other"],
  },
  temperature: { group: "comfort", keeps: "one", choices: ["warm", "medium", "cool"] },
  pressure: { group: "comfort", keeps: "one", choices: ["light", "medium", "firm"] },
  talk: { group: "comfort", keeps: "one", choices: ["quiet", "some", "chatty"] },
  music: { group: "comfort", keeps: "one", choices: ["none", "soft", "own"] },
  light: { group: "comfort", keeps: "one", choices: ["dim", "normal", "bright"] },
  scent: { group: "comfort", keeps: "one", choices: ["none", "light", "likes"] },
  humidity: { group: "comfort", keeps: "one", choices: ["humid", "normal", "dry"] },
  texture: { group: "comfort", keeps: "one", choices: ["light", "rich"] },
  comfort_other: { group: "comfort", keeps: "each" },
  occupation: { group: "life", keeps: "one" },
  habit: {
    group: "life",
    keeps: "each",
    choices: ["late_nights", "outdoors", "daily_makeup", "sport", "smokes", "drinks", "stress", "diet", "other"],
  },
  interest: { group: "life", keeps: "each", onlyVolunteered: true },
  important_date: { group: "life", keeps: "each", dated: "coming", onlyVolunteered: true },
  family: { group: "life", keeps: "each", onlyVolunteered: true },
  introducer: { group: "relation", keeps: "one" },
  tag: { group: "relation", keeps: "each" },
  grade_file: { group: "grades", keeps: "one", choices: ["a", "b", "c"] },
  grade_value: { group: "grades", keeps: "one", choices: ["vip", "important", "ordinary"] },
  grade_frequency: { group: "grades", keeps: "one", choices: ["high", "medium", "low"] },
  grade_satisfaction: { group: "grades", keeps: "one", choices: ["very", "satisfied", "fair", "dissatisfied"] },
  grade_standing: { group: "grades", keeps: "one", choices: ["new", "old", "guest", "trial"] },
} as const satisfies Record<string, FactKind>;

export type FactCode = keyof typeof kinds;
export const factCodes = Object.keys(kinds).filter(isFactCode);

export function isFactCode(code: string): code is FactCode {
  return Object.hasOwn(kinds, code);
}

/** How a kind of fact is kept. */
export function factKind(code: FactCode): FactKind {
  return kinds[code];
}

/** The kinds of a group, in the order of the page. */
export function kindsOf(group: FactGroup): FactCode[] {
  return factCodes.filter((code) => kinds[code].group === group);
}

/** Which kind of facts a group is, for who reads it (salon/field-rules.ts); null: comfort, which everybody knows who receives her. */
export function fieldOfGroup(group: FactGroup): FactField | null {
  if (group === "comfort") return null;
  if (group === "grades") return "tags";
  return group === "skin" || group === "goals" ? "health" : "notes";
}

/** Whether a role reads a group. */
export function readsGroup(role: string, group: FactGroup): boolean {
  const field = fieldOfGroup(group);
  return field === null || sees(role, field);
}

/** What a customer sees in her chat, tells and takes back herself: her comfort, and what is new before a visit. */
export function tellsHerself(code: string): boolean {
  return isFactCode(code) && (kinds[code].group === "comfort" || code === "news");
}
