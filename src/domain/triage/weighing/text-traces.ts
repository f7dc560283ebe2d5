import { begun, further, placeAt } from "./places.ts";

/** A fragment of what was said: where it stands in the spaced text, and its place on the scale. */
type Visit = (start: number, end: number, place: number) => void;

const kind = {
  character: begun("character"),
  word: begun("word"),
  words: begun("words"),
  beginning: begun("beginning"),
  ending: begun("ending"),
  piece: begun("piece"),
};

/** Longer messages are read this far: what frightens her stands at the beginning, or the rules find it. */
const farthest = 4000;

/** Only words, figures and Chinese, with one space between English words and round every stretch. */
export function spaced(text: string): string {
  return ` ${(text.slice(0, farthest).match(/[a-z]+|\d+|[\u4e00-\u9fff]+/g) ?? []).join(" ")} `;
}

function placeOfSlice(hash: number, text: string, start: number, end: number): number {
  let longer = hash;
  for (let index = start; index < end; index++) longer = further(longer, text.charCodeAt(index));
  return placeAt(longer);
}

/** Runs of one to four characters, the borders of the stretch among them. */
function visitChinese(text: string, from: number, to: number, visit: Visit): void {
  for (let start = from - 1; start <= to; start++) {
    let hash = kind.character;
    const last = Math.min(start + 4, to + 1);
    for (let end = start + 1; end <= last; end++) {
      hash = further(hash, text.charCodeAt(end - 1));
      if (end - start > 1 || (start >= from && start < to)) visit(start, end, placeAt(hash));
    }
  }
}

/** For longer words their beginning, their end, and every piece of four letters, borders among them. */
function visitPieces(text: string, from: number, to: number, visit: Visit): void {
  if (to - from < 5) return;
  visit(from, from + 4, placeOfSlice(kind.beginning, text, from, from + 4));
  visit(to - 4, to, placeOfSlice(kind.ending, text, to - 4, to));
  for (let start = from - 1; start + 4 <= to + 1; start++)
    visit(start, start + 4, placeOfSlice(kind.piece, text, start, start + 4));
}

/** Every fragment of a spaced text: Chinese characters in runs, English words alone, in twos and threes, and their pieces. */
export function visitFragments(text: string, visit: Visit): void {
  const starts: number[] = [];
  let start = 1;
  while (start < text.length) {
    const end = text.indexOf(" ", start);
    if (text.charCodeAt(start) >= 0x4e00) visitChinese(text, start, end, visit);
    else {
      visit(start, end, placeOfSlice(kind.word, text, start, end));
      visitPieces(text, start, end, visit);
    }
    const [before, beforeThat] = [starts.at(-1), starts.at(-2)];
    if (before !== undefined) visit(before, end, placeOfSlice(kind.words, text, before, end));
    if (beforeThat !== undefined) visit(beforeThat, end, placeOfSlice(kind.words, text, beforeThat, end));
    // A long stretch of Chinese is no word to stand beside others.
    if (end - start <= 24) starts.push(start);
    else starts.length = 0;
    start = end + 1;
  }
}

/** The places that tell whether a word was ever heard: of an English word its own, of Chinese every two characters. */
export function placesOfWord(word: string): number[] {
  if (word.charCodeAt(0) < 0x4e00) return [placeOfSlice(kind.word, word, 0, word.length)];
  const starts = Array.from({ length: Math.max(0, word.length - 1) }, (_, start) => start);
  return starts.map((start) => placeOfSlice(kind.character, word, start, start + 2));
}
