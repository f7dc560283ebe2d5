import { begun, further, placeAt } from "../weighing/places.ts";

/** A word, a figure, a Chinese character or a mark of a message, by the places of its traces. */
export interface Token {
  word: number;
  /** Of an English word its runs of three and four letters, of a Chinese character it together with its neighbours. */
  pieces: readonly number[];
}

/** So far a message is heard, in UTF-16 code units and in tokens. */
const farthest = { units: 2000, tokens: 96 };

const mostPieces = 12;

const kind = { word: begun("heard word"), piece: begun("heard piece"), pair: begun("heard pair") };

function placeOf(hash: number, text: string): number {
  let longer = hash;
  for (let index = 0; index < text.length; index++) longer = further(longer, text.charCodeAt(index));
  return placeAt(longer);
}

function runsOf(word: string, length: number): string[] {
  const count = Math.max(0, word.length - length + 1);
  return Array.from({ length: count }, (_, start) => word.slice(start, start + length));
}

function piecesOf(word: string, before: string, after: string): number[] {
  if (word.charCodeAt(0) >= 0x4e00) {
    return [word + after, before + word].filter((pair) => pair !== word).map((pair) => placeOf(kind.pair, pair));
  }
  if (!/^[a-z]/.test(word)) return [];
  const bordered = `<${word}>`;
  const runs = [...runsOf(bordered, 3), ...runsOf(bordered, 4)];
  return runs.slice(0, mostPieces).map((run) => placeOf(kind.piece, run));
}

/** The tokens of a normalised text, in their order. */
export function tokensOf(text: string): Token[] {
  const found = text.slice(0, farthest.units).match(/[a-z']+|[0-9]+|[\u4e00-\u9fff]|[^\sa-z0-9\u4e00-\u9fff]/g) ?? [];
  const words = found.slice(0, farthest.tokens);
  return words.map((word, index) => ({
    word: placeOf(kind.word, word),
    pieces: piecesOf(word, words[index - 1] ?? "", words[index + 1] ?? ""),
  }));
}
