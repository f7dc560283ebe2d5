import { toSimplified } from "../reading/script.ts";
import lexicon from "./kinds.json" with { type: "json" };

/*
 * "Tea", "soup" and 粥 are one kind of thing, "drink": so a sentence that nobody wrote before still resembles one that
 * somebody did. The lexicon (kinds.json) was written by hand, without sight of the corpus; a word may be of two kinds.
 */

/** By word, the numbers of its kinds: the order of the lexicon. */
type Book = ReadonlyMap<string, readonly number[]>;

function bookOf(language: "zh" | "en"): Book {
  const book = new Map<string, number[]>();
  for (const [kind, words] of Object.values(lexicon).entries()) {
    const plain = language === "zh" ? toSimplified(words.zh) : words.en;
    for (const word of plain.split("|")) {
      const kinds = book.get(word);
      if (kinds === undefined) book.set(word, [kind]);
      else if (!kinds.includes(kind)) kinds.push(kind);
    }
  }
  return book;
}

const chinese = bookOf("zh");
const english = bookOf("en");
const longestChinese = 6;
const longestEnglish = 4;

/** The kinds of a stretch of Chinese, longest words first. */
function inChinese(stretch: string): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let start = 0; start < stretch.length; ) {
    let length = Math.min(longestChinese, stretch.length - start);
    while (length > 0 && !chinese.has(stretch.slice(start, start + length))) length--;
    if (length > 0) found.push(chinese.get(stretch.slice(start, start + length)) ?? []);
    start += Math.max(1, length);
  }
  return found;
}

/** The kinds of the English phrase that begins at a word, and how many words it takes. */
function phraseAt(words: readonly string[], start: number): { kinds: readonly number[]; length: number } {
  for (let length = Math.min(longestEnglish, words.length - start); length > 0; length--) {
    const kinds = english.get(words.slice(start, start + length).join(" "));
    if (kinds !== undefined) return { kinds, length };
  }
  return { kinds: [], length: 1 };
}

/** What kinds of things (by number) are spoken of in one clause of a normalised text, in their order; words of no kind are passed over. */
export function kindsIn(clause: string): (readonly number[])[] {
  const words = clause.match(/[a-z]+|\d+|[\u4e00-\u9fff]+/g) ?? [];
  const found: (readonly number[])[] = [];
  for (let start = 0; start < words.length; ) {
    const word = words[start] ?? "";
    if (/[\u4e00-\u9fff]/.test(word)) {
      found.push(...inChinese(word));
      start++;
    } else {
      const { kinds, length } = phraseAt(words, start);
      if (kinds.length > 0) found.push(kinds);
      start += length;
    }
  }
  return found;
}
