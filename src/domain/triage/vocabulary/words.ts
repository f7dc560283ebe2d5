import { toSimplified } from "../reading/script.ts";

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

type Vocabulary = Partial<Record<string, Wording>>;

/** One vocabulary out of several: what is said of the same thing in different files is put together. */
export function gathered<Base extends Record<string, Wording>>(
  base: Base,
  ...more: readonly Partial<Record<keyof Base & string, Wording>>[]
): Base {
  const whole: Vocabulary = { ...base };
  for (const vocabulary of more as readonly Vocabulary[]) {
    for (const [name, wording] of Object.entries(vocabulary)) {
      const known = whole[name];
      whole[name] = {
        zh: [...(known?.zh ?? []), ...(wording?.zh ?? [])],
        en: [...(known?.en ?? []), ...(wording?.en ?? [])],
      };
    }
  }
  return whole as Base;
}

/**
 * "~" in an English wording stands for any run of verbs of being and becoming, and words of degree: "throat~ tight" is
 * "throat feels tight", "throat is getting really tight".
 */
const beingSomehow = `(?: (?:is|are|was|were|has|have|had|been|be|being|does|feels?|felt|feeling|looks?|looked|looking|seems?|seemed|went|gone|going|goes|got|gotten|gets|getting|turned|turning|turns?|sounds?|became|becoming|keeps?|started|starting|starts|to|kind of|sort of|a bit|bit|a little|little|so|really|very|quite|all|just|super|pretty|too|more|also|still|now|suddenly|slightly|extremely|kinda|like|its|on one side|both|that|almost|completely|totally|weirdly|oddly|much|half))*`;

/** A gap inside a wording must not swallow a denial ("呼吸也没有困难", "vision is not blurry"). */
function withGuardedGaps(source: string): string {
  return source
    .replaceAll("~", beingSomehow)
    .replaceAll(".{0,", "[^没冇无未不唔非,.、!?]{0,")
    .replaceAll(
      "[a-z ]{0,",
      "(?:(?!not |no |never |isnt |arent |wasnt |hasnt |havent |didnt |doesnt |without |aint )[a-z ]){0,",
    );
}

function asWords(english: readonly string[]): string {
  return `(?<![a-z])(?:${english.join("|")})(?![a-z])`;
}

/** One pattern for all wordings of a thing; never matches when there are none. */
export function patternOf({ zh = [], en = [] }: Wording): RegExp {
  const chinese = zh.map(toSimplified).join("|");
  const english = en.length === 0 ? "" : asWords(en);
  return new RegExp(withGuardedGaps([chinese, english].filter(Boolean).join("|")) || "(?!)", "g");
}

const han = /[\u4e00-\u9fff]/;
const latin = /[a-z]/;

/** The wordings of a thing as patterns that are only tried on a text that has their letters: most messages are in one script. */
export function patternsOf({ zh = [], en = [] }: Wording): { pattern: RegExp; needs?: RegExp }[] {
  const simplified = zh.map(toSimplified);
  const parts = [
    { source: simplified.filter((wording) => !/[a-z]/i.test(wording)).join("|"), needs: han },
    { source: simplified.filter((wording) => /[a-z]/i.test(wording)).join("|") },
    { source: en.length === 0 ? "" : asWords(en), needs: latin },
  ];
  return parts
    .filter(({ source }) => source !== "")
    .map(({ source, needs }) => ({ pattern: new RegExp(withGuardedGaps(source), "g"), needs }));
}
