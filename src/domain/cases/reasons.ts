import contraindications from "../clinical/contraindications.json" with { type: "json" };
import redFlags from "../clinical/redflags.json" with { type: "json" };
import treatments from "../clinical/treatments.json" with { type: "json" };
import type { LocalText } from "../message/locale.ts";
import taiwan from "./names-zh-tw.json" with { type: "json" };

const signsTaiwan = new Map(Object.entries(taiwan.signs));
const contraindicationsTaiwan = new Map(Object.entries(taiwan.contraindications));
const treatmentsTaiwan = new Map(Object.entries(taiwan.treatments));

const sentences = new Map<string, LocalText>([
  ...redFlags.map((flag) => [flag.code, inAllLanguages(flag.signZh, signsTaiwan.get(flag.code), flag.sign)] as const),
  ...contraindications.map(
    (one) => [one.code, inAllLanguages(one.zh, contraindicationsTaiwan.get(one.code), one.en)] as const,
  ),
]);

const treatmentNames = new Map(
  treatments.map((one) => [one.code, inAllLanguages(one.zh, treatmentsTaiwan.get(one.code), one.en)]),
);

function inAllLanguages(mainland: string, traditional: string | undefined, en: string): LocalText {
  return { "zh-CN": mainland, "zh-TW": traditional ?? mainland, en };
}

/** What the code of a red flag or of a contraindication means, for staff; undefined for another rule's code. Source: redflags.json, contraindications.json. */
export function reasonSentence(code: string): LocalText | undefined {
  return sentences.get(code);
}

/** The name of a treatment by its code; undefined for an unknown code. Source: treatments.json. */
export function treatmentName(code: string): LocalText | undefined {
  return treatmentNames.get(code);
}
