import dictionary from "../clinical/allergens.json" with { type: "json" };
import { type LocalText, locales } from "../message/locale.ts";
import { simplify } from "../message/simplify.ts";
import { isAllergyDenied } from "./allergy-denial.ts";

/** A substance that a salon meets, with its names on labels (INCI). Source: allergens.json, not yet reviewed by a clinician. */
export interface Allergen {
  code: string;
  name: LocalText;
  /** As it stands on the label of a product; empty for what is in none (pollen, a medicine). */
  inci: readonly string[];
  /** The question of the intakes that asks about it (a code of contraindications.json). */
  asked: string | null;
  /** Substances that are meant along with it, or react like it: who is allergic to nuts is to almonds. */
  covers: readonly string[];
}

/** A substance that a text names, and the words that did. */
export interface NamedAllergen {
  allergen: Allergen;
  words: string;
}

export const allergens: readonly Allergen[] = dictionary.map((entry) => ({
  code: entry.code,
  name: entry.name,
  inci: entry.inci,
  asked: entry.asked ?? null,
  covers: entry.covers ?? [],
}));

const byCode = new Map(allergens.map((allergen) => [allergen.code, allergen]));

/** Every way to name each substance, as our rules compare words: simplified characters, lower case. A name of its own goes before a label it shares. */
const codeOfWord = new Map([
  ...dictionary.flatMap(({ code, inci }) => inci.map((word) => [simplify(word), code] as const)).reverse(),
  ...dictionary.flatMap(({ code, name, zh, en }) =>
    [name["zh-CN"], name["zh-TW"], name.en, ...zh, ...en].map((word) => [simplify(word), code] as const),
  ),
]);

/** The longest name first: 透明质酸酶 is not 透明质酸. A Latin name stands between other letters only as a plural. */
const everyName = new RegExp(
  [...codeOfWord.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => {
      const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ -]?");
      return /^[a-z0-9]/.test(word) && /[a-z0-9)]$/.test(word) ? `(?<![a-z])${plain}(?=e?s?(?![a-z]))` : plain;
    })
    .join("|"),
  "g",
);

/** The substances that a text names, in either script or English, each once; what it denies ("不含酒精", "not allergic to nickel") is left out. */
export function allergensNamed(text: string): NamedAllergen[] {
  const said = simplify(text);
  const found = [...said.matchAll(everyName)];
  const masked = said.replace(everyName, (word) => "□".repeat(word.length));
  const named = new Map<string, NamedAllergen>();
  for (const { 0: words, index } of found) {
    const allergen = byCode.get(codeOfWord.get(words) ?? codeOfWord.get(words.replace(/-/g, " ")) ?? "");
    if (!allergen || named.has(allergen.code) || isAllergyDenied(masked, index, index + words.length)) continue;
    named.set(allergen.code, {
      allergen,
      words: text.length === said.length ? text.slice(index, index + words.length) : words,
    });
  }
  return [...named.values()];
}

/** Which allergies the intakes ask about (codes of contraindications.json) the words of her file name; none for "没有" and the like. */
export function askedAllergies(words: string): string[] {
  return [...new Set(allergensNamed(words).flatMap(({ allergen }) => allergen.asked ?? []))];
}

/** What of a product, an advice or a message she is allergic to, by her file's words: the same substance, or one that covers the other. */
export function allergicTo(allergies: string, content: string): Allergen[] {
  const hers = allergensNamed(allergies).map(({ allergen }) => allergen);
  if (hers.length === 0) return [];
  return allergensNamed(content)
    .map(({ allergen }) => allergen)
    .filter((one) =>
      hers.some((her) => her.code === one.code || her.covers.includes(one.code) || one.covers.includes(her.code)),
    );
}

/** Her file's words, and behind them the names that a reader of another language knows: "nuts（坚果）". */
export function allergiesFor(words: string): LocalText {
  const named = allergensNamed(words);
  const [cn, tw, en] = locales.map((locale) => {
    const foreign = named
      .filter((one) => /\p{Script=Han}/u.test(one.words) === (locale === "en"))
      .map(({ allergen }) => allergen.name[locale])
      .filter((name) => !simplify(words).includes(simplify(name)));
    if (foreign.length === 0) return words;
    return locale === "en" ? `${words} (${foreign.join(", ")})` : `${words}（${foreign.join("、")}）`;
  });
  return { "zh-CN": cn ?? "", "zh-TW": tw ?? "", en: en ?? "" };
}

/** The label names of what her file's words mean, for staff who read a label: "Latex: Natural Rubber Latex"; null when none is known. */
export function labelNames(words: string): LocalText | null {
  const known = allergensNamed(words).filter(({ allergen }) => allergen.inci.length > 0);
  if (known.length === 0) return null;
  const [cn, tw, en] = locales.map((locale) =>
    known
      .map(({ allergen }) => `${allergen.name[locale]}${locale === "en" ? ": " : "："}${allergen.inci.join(", ")}`)
      .join(locale === "en" ? "; " : "；"),
  );
  return { "zh-CN": cn ?? "", "zh-TW": tw ?? "", en: en ?? "" };
}
