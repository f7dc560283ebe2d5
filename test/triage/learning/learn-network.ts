import { dayCount, treatmentCount } from "../../../src/domain/triage/hearing/heard.ts";
import {
  begins,
  depths,
  embedded,
  type Heard,
  margin,
  type Network,
  patternsPerWidth,
  type Summary,
  shareOfPieces,
  sizes,
  summaryOf,
  type Table,
  widths,
} from "../../../src/domain/triage/hearing/network.ts";
import { add, dot } from "../../../src/domain/triage/hearing/vectors.ts";
import { intents } from "../../../src/domain/triage/weighing/listen.ts";
import { places } from "../../../src/domain/triage/weighing/places.ts";
import { Dice, times } from "./dice.ts";
import { orderOf } from "./order.ts";
import { Weights } from "./weights.ts";

/** A message with the answers that people gave, one for each question; -1 where nobody said. */
export interface Told {
  heard: Heard;
  labels: readonly number[];
  /** Told again from elsewhere: its words are counted there. */
  again?: boolean;
}

/** How many answers a question has, and how much a message with each of them counts. */
export interface Question {
  importance: readonly number[];
}

/** How grave it is and what she wants, with their answers in the order of the scales: emergencies and harmless messages count twice. */
export const questions: readonly Question[] = [
  { importance: [1.4, 0.7, 0.85, 1.4] },
  { importance: intents.map(() => 0.7) },
];

/** How it is learned. What is covered is others each time, so that nothing hangs on one telling word alone. */
const course = {
  rounds: 6,
  together: 64,
  pace: 2e-3,
  covered: { tokens: 0.25, numbers: 0.2, reading: 0.4, summary: 0.4, hidden: 0.4 },
  /** A word, a piece, a trace that fewer messages have tells too little for its room. */
  fewestUses: { words: 3, pieces: 8, reading: 40 },
};

type TableName = "words" | "pieces" | "reading";
type RowsName = "treatments" | "days" | "hidden" | "hiddenBiases" | "answers" | "answerBiases";

/** The places that enough messages have, numbered in their order; -1 for the others. */
function rowsOf(told: readonly Told[], fewestUses: number, placesOf: (heard: Heard) => Iterable<number>): Int32Array {
  const uses = new Int32Array(places);
  for (const { heard, again } of told)
    if (!again) for (const place of new Set(placesOf(heard))) uses[place] = (uses[place] ?? 0) + 1;
  let count = 0;
  return uses.map((times) => (times >= fewestUses ? count++ : -1));
}

class NetworkLearner {
  readonly #dice: Dice;
  readonly #weights: Record<TableName | RowsName, Weights>;
  readonly #patterns: Weights[];
  readonly #patternBiases: Weights[];
  readonly #questions: readonly Question[];
  /** Its numbers are those that are being learned. */
  readonly network: Network;
  #moves = 0;

  constructor(told: readonly Told[], questions: readonly Question[], seed: number) {
    const dice = new Dice(seed);
    const fresh = (count: number, length: number, reach: number) =>
      new Weights(dice.around(count * length, reach), length);
    const { words, pieces, reading } = course.fewestUses;
    const rows: Record<TableName, Int32Array> = {
      words: rowsOf(told, words, ({ tokens }) => tokens.map(({ word }) => word)),
      pieces: rowsOf(told, pieces, ({ tokens }) => tokens.flatMap((token) => token.pieces)),
      reading: rowsOf(told, reading, (heard) => heard.reading),
    };
    const countOf = (one: Int32Array) => one.reduce((most, row) => Math.max(most, row), -1) + 1;
    const answers = questions.reduce((sum, { importance }) => sum + importance.length, 0);
    this.#dice = dice;
    this.#questions = questions;
    const weights = {
      words: fresh(countOf(rows.words), depths.token, 0.17),
      pieces: fresh(countOf(rows.pieces), depths.token, 0.09),
      reading: fresh(countOf(rows.reading), depths.reading, 0.17),
      treatments: fresh(treatmentCount, depths.treatment, 1),
      days: fresh(dayCount, depths.day, 1),
      hidden: fresh(sizes.hidden, sizes.summary, 1 / Math.sqrt(sizes.summary)),
      hiddenBiases: fresh(sizes.hidden, 1, 0.05),
      answers: fresh(answers, sizes.hidden, 1 / Math.sqrt(sizes.hidden)),
      answerBiases: fresh(answers, 1, 0.05),
    };
    this.#weights = weights;
    this.#patterns = widths.map((width) => {
      const length = width * depths.token;
      return fresh(patternsPerWidth, length, 1 / Math.sqrt(length));
    });
    this.#patternBiases = widths.map(() => fresh(patternsPerWidth, 1, 0.05));
    const table = (name: TableName): Table => ({ rows: rows[name], numbers: weights[name].numbers });
    this.network = {
      words: table("words"),
      pieces: table("pieces"),
      reading: table("reading"),
      treatments: weights.treatments.numbers,
      days: weights.days.numbers,
      patterns: this.#patterns.map(({ numbers }) => numbers),
      patternBiases: this.#patternBiases.map(({ numbers }) => numbers),
      hidden: weights.hidden.numbers,
      hiddenBiases: weights.hiddenBiases.numbers,
      answers: weights.answers.numbers,
      answerBiases: weights.answerBiases.numbers,
    };
  }

  /** Gathers the slopes of one message, of which a part is covered. */
  gather({ heard: whole, labels }: Told): void {
    const { covered } = course;
    const heard = { ...whole, reading: whole.reading.filter(() => this.#dice.throw() >= covered.reading) };
    const isCovered = heard.tokens.map(() => this.#dice.throw() < covered.tokens);
    const rows = embedded(this.network, heard.tokens, isCovered);
    const rowCover = this.#dice.cover(rows.length, covered.numbers);
    times(rows, rowCover);
    const summary = summaryOf(this.network, heard, rows);
    const summaryCover = this.#dice.cover(sizes.summary, covered.summary);
    times(summary.numbers, summaryCover);
    const slopes = this.#throughHidden(summary.numbers, labels);
    times(slopes, summaryCover);
    const rowSlopes = this.#throughSummary(heard, summary, slopes, rows);
    times(rowSlopes, rowCover);
    this.#throughTokens(heard, rowSlopes, isCovered);
  }

  /** From the summary to the answers and back: the slopes of the summary. */
  #throughHidden(summary: Float32Array, labels: readonly number[]): Float32Array {
    const { hidden, hiddenBiases, answers, answerBiases } = this.#weights;
    const cover = this.#dice.cover(sizes.hidden, course.covered.hidden);
    const thought = hiddenBiases.numbers.map((bias, unit) =>
      Math.max(0, bias + dot(hidden.numbers, unit * sizes.summary, summary, 0, sizes.summary)),
    );
    times(thought, cover);
    const sums = answerBiases.numbers.map(
      (bias, answer) => bias + dot(answers.numbers, answer * sizes.hidden, thought, 0, sizes.hidden),
    );
    const back = new Float32Array(sizes.hidden);
    for (const [answer, error] of this.#errorsOf(sums, labels).entries()) {
      const row = answers.touch(answer);
      add(back, 0, answers.numbers, row, sizes.hidden, error);
      add(answers.slopes, row, thought, 0, sizes.hidden, error);
      answerBiases.lean(answer, error);
    }
    const slopes = new Float32Array(sizes.summary);
    for (const [unit, clear] of thought.entries()) {
      if (clear <= 0) continue;
      const slope = (back[unit] ?? 0) * (cover[unit] ?? 0);
      const row = hidden.touch(unit);
      add(slopes, 0, hidden.numbers, row, sizes.summary, slope);
      add(hidden.slopes, row, summary, 0, sizes.summary, slope);
      hiddenBiases.lean(unit, slope);
    }
    return slopes;
  }

  /** How far the likelihood of each answer is from the label, question by question. */
  #errorsOf(sums: Float32Array, labels: readonly number[]): Float32Array {
    const errors = new Float32Array(sums.length);
    let from = 0;
    for (const [question, { importance }] of this.#questions.entries()) {
      const label = labels[question] ?? -1;
      const own = sums.subarray(from, from + importance.length);
      const most = Math.max(...own);
      const total = own.reduce((sum, one) => sum + Math.exp(one - most), 0);
      const weight = label < 0 ? 0 : (importance[label] ?? 1) / course.together;
      for (const [answer, one] of own.entries())
        errors[from + answer] = weight * (Math.exp(one - most) / total - Number(answer === label));
      from += importance.length;
    }
    return errors;
  }

  /** From the summary back to the embedded tokens: their slopes. */
  #throughSummary(heard: Heard, { places }: Summary, slopes: Float32Array, rows: Float32Array): Float32Array {
    const { reading, treatments, days } = this.#weights;
    const rowSlopes = new Float32Array(rows.length);
    for (const [index, at] of places.entries()) {
      const slope = slopes[index] ?? 0;
      if (at >= 0 && slope !== 0) this.#throughPattern(index, at, slope, rows, rowSlopes);
    }
    const count = heard.tokens.length;
    for (let index = 0; index < count; index++)
      add(rowSlopes, (index + margin) * depths.token, slopes, begins.mean, depths.token, 1 / count);
    for (const place of heard.reading) {
      const row = this.network.reading.rows[place] ?? -1;
      if (row < 0) continue;
      add(reading.slopes, reading.touch(row), slopes, begins.reading, depths.reading, 1 / heard.reading.length);
    }
    for (const row of heard.treatments) {
      const share = 1 / heard.treatments.length;
      add(treatments.slopes, treatments.touch(row), slopes, begins.treatment, depths.treatment, share);
    }
    add(days.slopes, days.touch(heard.day), slopes, begins.day, depths.day, 1);
    return rowSlopes;
  }

  #throughPattern(index: number, at: number, slope: number, rows: Float32Array, rowSlopes: Float32Array): void {
    const wide = Math.floor(index / patternsPerWidth);
    const length = (widths[wide] ?? 0) * depths.token;
    const pattern = index % patternsPerWidth;
    const weights = this.#patterns[wide];
    if (weights === undefined) return;
    const row = weights.touch(pattern);
    add(rowSlopes, at, weights.numbers, row, length, slope);
    add(weights.slopes, row, rows, at, length, slope);
    this.#patternBiases[wide]?.lean(pattern, slope);
  }

  #throughTokens({ tokens }: Heard, rowSlopes: Float32Array, isCovered: readonly boolean[]): void {
    const put = (name: "words" | "pieces", place: number, at: number, share: number) => {
      const row = this.network[name].rows[place] ?? -1;
      const weights = this.#weights[name];
      if (row >= 0) add(weights.slopes, weights.touch(row), rowSlopes, at, depths.token, share);
    };
    for (const [index, token] of tokens.entries()) {
      if (isCovered[index]) continue;
      const at = (index + margin) * depths.token;
      put("words", token.word, at, 1);
      for (const piece of token.pieces) put("pieces", piece, at, shareOfPieces);
    }
  }

  /** Moves everything against the slopes that were gathered. */
  move(pace: number): void {
    this.#moves++;
    for (const weights of [...Object.values(this.#weights), ...this.#patterns, ...this.#patternBiases])
      weights.move(pace, this.#moves);
  }
}

/** The pace grows for the first twentieth of the moves and then fades. */
function paceAt(share: number): number {
  return course.pace * Math.min(1, share / 0.05) * Math.max(0.02, 1 - share);
}

/** A network that learned from the messages; the same messages give the same network. */
export function learnNetwork(told: readonly Told[], questions: readonly Question[], seed = 1): Network {
  const learner = new NetworkLearner(told, questions, seed);
  const moves = course.rounds * Math.ceil(told.length / course.together);
  let moved = 0;
  for (let round = 0; round < course.rounds; round++) {
    const order = orderOf(told.length, round);
    for (let from = 0; from < order.length; from += course.together) {
      for (const index of order.subarray(from, from + course.together)) {
        const one = told[index];
        if (one !== undefined) learner.gather(one);
      }
      learner.move(paceAt(++moved / moves));
    }
  }
  return learner.network;
}
