import { begun, further, placeAt } from "./places.ts";

/** A fragment of what was said: where it stands in the spaced text, and its place on the scale. */
type Visit = (start: number, end: number, place: number) => void;

const kind = {
  character: begun("character"),
  word: begun("word"),
  words: begun("words"),
  apart: begun("words apart"),
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

/** Two stretches with something between them. */
function placeApart(text: string, start: number, end: number, otherStart: number, otherEnd: number): number {
  let hash = kind.apart;
  for (let index = start; index < end; index++) hash = further(hash, text.charCodeAt(index));
  hash = further(hash, 32);
  for (let index = otherStart; index < otherEnd; index++) hash = further(hash, text.charCodeAt(index));
  return placeAt(hash);
}

/** Runs of one to four characters, the borders of the stretch among them, and two characters with two others one or two further on. */
function visitChinese(text: string, from: number, to: number, visit: Visit): void {
  for (let start = from - 1; start <= to; start++) {
    let hash = kind.character;
    const last = Math.min(start + 4, to + 1);
    for (let end = start + 1; end <= last; end++) {
      hash = further(hash, text.charCodeAt(end - 1));
      if (end - start > 1 || (start >= from && start < to)) visit(start, end, placeAt(hash));
    }
    if (start < from) continue;
    for (let other = start + 3; other <= start + 4 && other + 2 <= to; other++)
      visit(start, other + 2, placeApart(text, start, start + 2, other, other + 2));
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

/** A word with those before it: in twos and threes, and with the second and the third before it whatever stands between. */
function visitWords(text: string, starts: readonly number[], from: number, to: number, visit: Visit): void {
  const [second, third] = [starts.at(-2), starts.at(-3)];
  const before = starts.at(-1);
  if (before !== undefined) visit(before, to, placeOfSlice(kind.words, text, before, to));
  if (second !== undefined) visit(second, to, placeOfSlice(kind.words, text, second, to));
  for (const start of [second, third]) {
    if (start === undefined) continue;
    visit(start, to, placeApart(text, start, text.indexOf(" ", start), from, to));
  }
}

/** Every fragment of a spaced text: Chinese characters in runs, English words alone, with those before them, and their pieces. */
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
    visitWords(text, starts, start, end, visit);
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
