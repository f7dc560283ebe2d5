import type { Token } from "./tokens.ts";
import { add, dot, fourDots } from "./vectors.ts";

/** So many tokens each pattern looks at, the one it stands on in their midst. */
export const widths = [1, 2, 3, 5] as const;

/** How many patterns there are of each width. */
export const patternsPerWidth = 32;

/** How many numbers stand for a token, for a trace of what was read, for a treatment and for a day. */
export const depths = { token: 32, reading: 24, treatment: 16, day: 8 };

const patternCount = widths.length * patternsPerWidth;

/** Where each part of the summary of a message begins: how clear the patterns are, then means. */
export const begins = {
  mean: patternCount,
  reading: patternCount + depths.token,
  treatment: patternCount + depths.token + depths.reading,
  day: patternCount + depths.token + depths.reading + depths.treatment,
};

export const sizes = { summary: begins.day + depths.day, hidden: 96 };

/** Numbers for places that were met often enough to learn something of them. */
export interface Table {
  /** The row of each place; -1 where nothing was learned. */
  rows: Int32Array;
  numbers: Float32Array;
}

/** What was learned: numbers for each token, patterns of some tokens in a row, and how patterns together tell of an answer. Rows lie one after the other. */
export interface Network {
  words: Table;
  pieces: Table;
  reading: Table;
  treatments: Float32Array;
  days: Float32Array;
  /** One row of `width` tokens for each pattern, in the order of `widths`. */
  patterns: readonly Float32Array[];
  patternBiases: readonly Float32Array[];
  hidden: Float32Array;
  hiddenBiases: Float32Array;
  answers: Float32Array;
  answerBiases: Float32Array;
}

/** A message as the network hears it. */
export interface Heard {
  tokens: readonly Token[];
  /** Places of what the rules read in it. */
  reading: readonly number[];
  /** Rows of `treatments`. */
  treatments: readonly number[];
  /** Row of `days`. */
  day: number;
}

/** Empty tokens before the first and behind the last, so that every pattern finds all its places. */
export const margin = 2;

/** How much the pieces of a token count beside the token itself. */
export const shareOfPieces = 1 / 3;

function addPlace(
  to: Float32Array,
  at: number,
  { rows, numbers }: Table,
  place: number,
  depth: number,
  times: number,
): void {
  const row = rows[place] ?? -1;
  if (row >= 0) add(to, at, numbers, row * depth, depth, times);
}

/** The tokens as numbers, one after the other, with an empty margin; tokens for which `isCovered` stay empty. */
export function embedded(
  { words, pieces }: Network,
  tokens: readonly Token[],
  isCovered?: readonly boolean[],
): Float32Array {
  const { token: depth } = depths;
  const rows = new Float32Array((tokens.length + 2 * margin) * depth);
  for (const [index, token] of tokens.entries()) {
    if (isCovered?.[index]) continue;
    const at = (index + margin) * depth;
    addPlace(rows, at, words, token.word, depth, 1);
    for (const piece of token.pieces) addPlace(rows, at, pieces, piece, depth, shareOfPieces);
  }
  return rows;
}

/** A message on its way through the network. */
export interface Summary {
  numbers: Float32Array;
  /** Where in the rows each pattern was clearest; -1 where it is absent. */
  places: Int32Array;
}

/** Looks for the patterns of one width, four at a time: where each is clearest, and how clear; below zero it counts as absent. */
function lookFor(
  network: Network,
  wide: number,
  rows: Float32Array,
  count: number,
  { numbers, places }: Summary,
): void {
  const width = widths[wide] ?? 1;
  const length = width * depths.token;
  const weights = network.patterns[wide] ?? rows;
  const biases = network.patternBiases[wide] ?? rows;
  for (let first = 0; first < patternsPerWidth; first += 4) {
    for (let index = 0; index < count; index++) {
      const start = (index + margin - (width >> 1)) * depths.token;
      const products = fourDots(weights, first * length, rows, start, length);
      for (let next = 0; next < 4; next++) {
        const clear = (biases[first + next] ?? 0) + (products[next] ?? 0);
        const pattern = wide * patternsPerWidth + first + next;
        if (clear <= (numbers[pattern] ?? 0)) continue;
        numbers[pattern] = clear;
        places[pattern] = start;
      }
    }
  }
}

/** Which patterns are in the embedded tokens, their mean, what was read, what was done and when. */
export function summaryOf(network: Network, heard: Heard, rows: Float32Array): Summary {
  const numbers = new Float32Array(sizes.summary);
  const places = new Int32Array(patternCount).fill(-1);
  const count = heard.tokens.length;
  for (const wide of widths.keys()) lookFor(network, wide, rows, count, { numbers, places });
  for (let index = 0; index < count; index++) {
    add(numbers, begins.mean, rows, (index + margin) * depths.token, depths.token, 1 / count);
  }
  for (const place of heard.reading)
    addPlace(numbers, begins.reading, network.reading, place, depths.reading, 1 / heard.reading.length);
  for (const row of heard.treatments) {
    const times = 1 / heard.treatments.length;
    add(numbers, begins.treatment, network.treatments, row * depths.treatment, depths.treatment, times);
  }
  add(numbers, begins.day, network.days, heard.day * depths.day, depths.day, 1);
  return { numbers, places };
}

/** One number for each answer of each question; the greatest is the likeliest. */
export function hear(network: Network, heard: Heard): Float32Array {
  const { hidden, hiddenBiases, answers, answerBiases } = network;
  const { numbers } = summaryOf(network, heard, embedded(network, heard.tokens));
  const thought = hiddenBiases.map((bias, unit) =>
    Math.max(0, bias + dot(hidden, unit * sizes.summary, numbers, 0, sizes.summary)),
  );
  return answerBiases.map((bias, answer) => bias + dot(answers, answer * sizes.hidden, thought, 0, sizes.hidden));
}
