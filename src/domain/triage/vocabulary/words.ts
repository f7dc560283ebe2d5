import { toSimplified } from "../reading/normalise.ts";

/** How a thing is said: fragments of regular expressions over normalised text (lower case, simplified, no apostrophes). */
export interface Wording {
  /** Chinese, Mandarin and Cantonese. */
  zh?: readonly string[];
  /** English, matched as whole words. */
  en?: readonly string[];
}

/** Declares a vocabulary: names of things and the words for them. */
export function words<Name extends string>(entries: Record<Name, Wording>): Record<Name, Wording> {
  return entries;
}

/** One pattern for all wordings of a thing; never matches when there are none. */
export function patternOf({ zh = [], en = [] }: Wording): RegExp {
  const chinese = zh.map(toSimplified).join("|");
  const english = en.length === 0 ? "" : `(?<![a-z])(?:${en.join("|")})(?![a-z])`;
  return new RegExp([chinese, english].filter(Boolean).join("|") || "(?!)", "g");
}
