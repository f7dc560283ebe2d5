import { placesOfWord, spaced, visitFragments } from "./text-traces.ts";

/** How much a trace of the reading weighs beside those of the text. */
export const readingShare = 0.25;

/** The traces of a text share one weight among them, so that a long message weighs no more than a short one. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

/** What lies on the scale: each place once, those of the text apart from those of what was read in it. */
export interface Load {
  text: readonly number[];
  reading: readonly number[];
}

/** The places of a normalised text, each once. */
export function textPlaces(text: string): number[] {
  const found = new Set<number>();
  visitFragments(spaced(text), (_start, _end, place) => found.add(place));
  return [...found];
}

/** What was learned of one question with several answers: for each place a number per answer. */
export interface Scale {
  answers: number;
  biases: readonly number[];
  /** Row of a place in `table`; -1 where nothing was learned. */
  rows: Int32Array;
  /** Row by row, one number per answer, in steps of `step`. */
  table: Int8Array;
  step: number;
}

function addTo(sums: Float64Array, { answers, rows, table }: Scale, places: readonly number[], amount: number): void {
  for (const place of places) {
    const row = rows[place] ?? -1;
    if (row < 0) continue;
    for (let answer = 0; answer < answers; answer++) {
      sums[answer] = (sums[answer] ?? 0) + amount * (table[row * answers + answer] ?? 0);
    }
  }
}

/** How likely each answer is, given what lies on the scale; the shares add up to 1. */
export function likelihoods(scale: Scale, { text, reading }: Load): number[] {
  const sums = Float64Array.from(scale.biases);
  addTo(sums, scale, text, scale.step * shareOf(text.length));
  addTo(sums, scale, reading, scale.step * readingShare);
  return sharesOf(sums);
}

/** Shares that add up to 1: the greater a sum, the likelier its answer. */
export function sharesOf(sums: ArrayLike<number>): number[] {
  const most = Math.max(...Array.from(sums));
  const powers = Array.from(sums, (sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Whether the scale was taught any of these words: a longer English word, or a run of Chinese of which it knows a part. */
export function knows({ rows }: Scale, words: string): boolean {
  const told = spaced(words).trim().split(" ");
  const telling = told.filter((word) => word.length >= (word.charCodeAt(0) < 0x4e00 ? 4 : 2));
  return telling.some((word) => placesOfWord(word).some((place) => (rows[place] ?? -1) >= 0));
}

/** The fragments of a normalised text that speak most for one answer and against another, loudest first. */
export function loudest({ answers, rows, table }: Scale, text: string, forAnswer: number, against: number): string {
  const words = spaced(text);
  const leans = new Map<string, number>();
  visitFragments(words, (start, end, place) => {
    const row = rows[place] ?? -1;
    const lean = row < 0 ? 0 : (table[row * answers + forAnswer] ?? 0) - (table[row * answers + against] ?? 0);
    const whole = words[start] === " " || words[start - 1] === " " || words.charCodeAt(start) >= 0x4e00;
    const fragment = words.slice(start, end).trim();
    if (lean > 0 && whole && fragment.length > 1) leans.set(fragment, Math.max(lean, leans.get(fragment) ?? 0));
  });
  const sorted = [...leans].sort(([, one], [, other]) => other - one).map(([fragment]) => fragment);
  const apart = sorted
    .slice(0, 40)
    .filter((one, index) => !sorted.slice(0, index).some((louder) => louder.includes(one)));
  return apart.slice(0, 4).join(" … ");
}
