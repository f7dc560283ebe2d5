import { simplify } from "./simplify.ts";

/** More than this says something of its own. */
const LONGEST = 60;

/** A list of words as the reader of a whole message needs it, the longest first so that 就这样 is not read as 就 and 这样. */
export function closedWords(...lists: (string | readonly string[])[]): readonly string[] {
  const words = lists.flatMap((list) => (typeof list === "string" ? list.split(/[ |]/) : list));
  return [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length);
}

/**
 * The words of a short message, when it consists of nothing but these, "好的好的那就约上吧"; null when it says one word more. Marks, emoji and
 * drawn-out letters ("yesss") say nothing of their own; figures are words of their own where `figures` allows them.
 */
export function wordsOnly(text: string, words: readonly string[], figures = false): string[] | null {
  const said = plain(text);
  if (said === "" || said.length > LONGEST) return null;
  const found: string[] = [];
  for (let at = 0; at < said.length; ) {
    const figure = figures ? /^\d{1,2}(?:[:.]\d{2})?/.exec(said.slice(at))?.[0] : undefined;
    const word = figure ?? words.find((one) => said.startsWith(one, at) && endsThere(said, at + one.length, one));
    if (word === undefined) return null;
    found.push(word);
    at += word.length;
    while (said[at] === " ") at++;
  }
  return found;
}

/** An English word ends where its letters end. */
function endsThere(said: string, end: number, word: string): boolean {
  return !/[a-z]$/.test(word) || !/[a-z']/.test(said[end] ?? "");
}

function plain(text: string): string {
  return simplify(text)
    .replace(/(?![👌👍✅🆗])\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*/gu, " ")
    .replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, "")
    .replace(/([a-z])\1{2,}/g, "$1")
    .replace(/(?<!\d)[.:]|[.:](?!\d)|[\s,!?？。！，、~～…;；：()（）^-]+/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
