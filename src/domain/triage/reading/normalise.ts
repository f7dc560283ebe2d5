import { emojiMeanings } from "./emoji.ts";
import { correctSpelling } from "./spelling.ts";
import characters from "./traditional-characters.json" with { type: "json" };

const simplifiedOf = new Map(
  [...characters.traditional].map((char, index) => [char, characters.simplified[index] ?? char]),
);

/** Traditional characters become simplified ones, one for one, so that every word is written down once. */
export function toSimplified(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (char) => simplifiedOf.get(char) ?? char);
}

const maxLength = 20_000;

/** Only beginning and end of an endless message are read: the middle of a pasted page is not where she says it hurts. */
function readable(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength / 2)}\n${text.slice(-maxLength / 2)}`;
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]/g;

/** Apostrophes go, but not before "I'll" and "we're" are told apart from "ill" and "were". */
function withoutApostrophes(text: string): string {
  return text
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/\b(i|you|he|she|it|we|they)'ll\b/g, "$1 will")
    .replace(/\b(you|we|they)'re\b/g, "$1 are")
    .replace(/(?<=[a-z])'(?=[a-z])/g, "");
}

function oneKindOfPunctuation(text: string): string {
  return text
    .replace(/[。．]|\.(?!\d)/g, ".")
    .replace(/[，﹐､､]/g, ",")
    .replace(/[…⋯~～•·|/\\—–]+|-{2,}/g, ",")
    .replace(/[;；:：]/g, ",")
    .replace(/[“”"「」『』《》【】()[\]{}<>*_^]/g, " ");
}

/** "喘 不 上 气" is one word spelled slowly; in other Chinese a space stands for a comma. */
function spacesBetweenHan(text: string): string {
  return text
    .replace(/(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff] ){2,}[\u4e00-\u9fff](?![\u4e00-\u9fff])/g, (run) =>
      run.replaceAll(" ", ""),
    )
    .replace(/(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g, ",");
}

/** One spelling for everything: width, case, script, apostrophes, emoji, drawn-out letters, typing slips. */
export function normalise(raw: string): string {
  const plain = toSimplified(readable(raw).normalize("NFKC").toLowerCase().replace(invisible, ""));
  const worded = emojiMeanings(plain);
  const drawnIn = worded.replace(/([a-z])\1{2,}/g, "$1").replace(/([\u4e00-\u9fff])\1{2,}/g, "$1$1");
  const punctuated = oneKindOfPunctuation(withoutApostrophes(drawnIn));
  return correctSpelling(
    spacesBetweenHan(punctuated)
      .replace(/[ \t]+/g, " ")
      .trim(),
  );
}
