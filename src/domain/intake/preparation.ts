import { type LocalText, locales } from "../message/locale.ts";
import { type Phrase, phrase } from "../message/outgoing.ts";
import { allergiesFor } from "./allergens.ts";
import type { Concern, Told, Weighed } from "./answers.ts";

export interface PreparationFacts {
  allergies: string;
  /** How far the intake is; null when it was never offered. */
  status: "asked" | "started" | "finished" | "declined" | null;
  weighed: Weighed;
  /** The risks of the treatment are to be signed and are not yet. */
  unsigned: boolean;
}

/** What staff read before the visit: allergies, then what needs a look, then what to mind, then what to ask in person. Null when she answered everything and nothing stands out. */
export function preparationPhrase({ allergies, status, weighed, unsigned }: PreparationFacts): Phrase | null {
  const { grave, noted, open } = weighed;
  const missing = status === "finished" ? open.length > 0 : true;
  if (!allergies && !missing && !unsigned && grave.length === 0 && noted.length === 0) return null;
  return phrase("intake-preparation", {
    allergies: allergiesFor(allergies),
    allergic: allergies ? "yes" : "no",
    hasGrave: grave.length > 0 ? "yes" : "no",
    grave: listed(grave.map(concernLabel)),
    hasNoted: noted.length > 0 ? "yes" : "no",
    noted: listed(noted.map(concernLabel)),
    missing: missing ? (status === "finished" ? "some" : (status ?? "asked")) : "no",
    open: listed(open.map((question) => question.label)),
    unsigned: unsigned ? "yes" : "no",
  });
}

const abouts = ["allergic", "hasGrave", "hasNoted", "missing", "unsigned"] as const;
const nothing: Record<string, string> = Object.fromEntries(abouts.map((about) => [about, "no"]));

/** The same, one thing a line: what must not be overlooked stands alone. */
export function preparationParts({ key, values = {} }: Phrase): { about: (typeof abouts)[number]; words: Phrase }[] {
  return abouts
    .filter((about) => values[about] !== "no")
    .map((about) => ({ about, words: { key, values: { ...values, ...nothing, [about]: values[about] ?? "no" } } }));
}

/** What a worrying answer means, with the customer's own words behind it. */
export function concernLabel({ question, answer, words }: Concern): LocalText {
  return inEveryLocale((locale) => {
    const doubt = answer === "unsure" && !words ? "?" : "";
    if (!words) return question.label[locale] + doubt;
    return locale === "en" ? `${question.label.en} ("${words}")` : `${question.label[locale]}（“${words}”）`;
  });
}

/** What she told that nothing depends on: "Skin type: Dry", in her words where she used some. */
export function toldLabel({ question, answer }: Told): LocalText {
  const { chosen = [], value, words } = answer;
  const options = question.options.filter(({ code }) => chosen.includes(code)).map(({ text }) => text);
  return inEveryLocale((locale) => {
    const said =
      options.length > 0 ? listed(options)[locale] : (words ?? value ?? yesNo[answer.answer]?.[locale] ?? "");
    return locale === "en" ? `${question.label.en}: ${said}` : `${question.label[locale]}：${said}`;
  });
}

const yesNo: Partial<Record<Told["answer"]["answer"], LocalText>> = {
  yes: { "zh-CN": "是", "zh-TW": "是", en: "yes" },
  no: { "zh-CN": "不是", "zh-TW": "不是", en: "no" },
  unsure: { "zh-CN": "不确定", "zh-TW": "不確定", en: "not sure" },
};

/** Labels one after the other, with the separator of each language. */
export function listed(labels: LocalText[]): LocalText {
  return inEveryLocale((locale) => labels.map((label) => label[locale]).join(locale === "en" ? "; " : "、"));
}

function inEveryLocale(say: (locale: (typeof locales)[number]) => string): LocalText {
  const [cn, tw, en] = locales.map(say);
  return { "zh-CN": cn ?? "", "zh-TW": tw ?? "", en: en ?? "" };
}
