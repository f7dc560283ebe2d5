import { heardOf } from "../../../src/domain/triage/hearing/heard.ts";
import type { Heard } from "../../../src/domain/triage/hearing/network.ts";
import { judgeSigns } from "../../../src/domain/triage/judge-signs.ts";
import { normalise } from "../../../src/domain/triage/reading/normalise.ts";
import { read } from "../../../src/domain/triage/reading/read.ts";
import type { Reading } from "../../../src/domain/triage/reading/reading.ts";
import { isEmergency } from "../../../src/domain/triage/safety-advice.ts";
import { topicsOf } from "../../../src/domain/triage/topics/talk.ts";
import { treatmentContext } from "../../../src/domain/triage/treatment-context.ts";
import { intents, loadOf, severities } from "../../../src/domain/triage/weighing/listen.ts";
import { type PackedScale, packed } from "../../../src/domain/triage/weighing/packed-scale.ts";
import { places } from "../../../src/domain/triage/weighing/places.ts";
import { type Load, readingShare, shareOf } from "../../../src/domain/triage/weighing/scale.ts";
import type { Labelled } from "../figures.ts";
import { mixed, orderOf } from "./order.ts";

/** A labelled message as it lies on the scales; an answer of -1 is none. */
export interface Example extends Load {
  /** The same message as the network hears it. */
  heard: Heard;
  severity: number;
  intent: number;
  /** The urgent red flag that it is about, where that is known. */
  sign: string | undefined;
  /** Told again from elsewhere: its words are counted there. */
  again: boolean;
}

/** Reads a labelled message as triage does. */
export function exampleOf({ text, treatment, day, severity, intent, sign, again = false }: Labelled): Example {
  const plain = normalise(text);
  const reading = read(plain, treatmentContext(plain, treatment, day));
  const load = loadOf(reading, topicsOf(plain));
  return {
    ...load,
    again,
    heard: heardOf(reading, load.reading),
    severity: severities.indexOf(severity),
    intent: intent === undefined ? -1 : intents.indexOf(intent),
    sign: severity === "urgent" ? (sign ?? signRead(reading)) : undefined,
  };
}

/** What an urgent message is about, as far as the rules read it: what they read teaches what it is about when they do not. */
function signRead(reading: Reading): string | undefined {
  return judgeSigns(reading).reasons.find(({ code }) => isEmergency(code))?.code;
}

/** How one question is learned. */
interface Course {
  /** A fragment that fewer messages use tells too little for its room. */
  fewestUses: number;
  rounds: number;
  /** The share of the fragments that are covered up while a message is looked at, others each time: nothing is learned by one telling word alone. */
  covered: number;
  /** How much a message with each answer counts. */
  importance: readonly number[];
  /** How much of the answers' frequency in the corpus is taken back: a corpus of hard cases is no ordinary day. */
  evenness: number;
}

/**
 * Found by leaving out writers: covering 7 in 10 fragments and tripling emergencies and harmless messages takes back a quarter of the missed
 * emergencies at equal false alarms; for intent covering gains nothing. More rounds or a faster pace gain nothing either.
 */
const courses = {
  severity: { fewestUses: 13, rounds: 35, covered: 0.7, importance: [3, 1, 1.2, 3], evenness: 0 },
  intent: { fewestUses: 22, rounds: 14, covered: 0, importance: [], evenness: 0.3 },
  sign: { fewestUses: 30, rounds: 14, covered: 0.5, importance: [], evenness: 0 },
} satisfies Record<string, Course>;

const pace = 0.1;
const forgetting = 1e-4;

interface Weighed {
  label: number;
  importance: number;
  columns: Int32Array;
  amounts: Float64Array;
}

/** The places worth learning, numbered without gaps; -1 for the others. */
function columnsOf(examples: readonly Example[], fewestUses: number): { columns: Int32Array; count: number } {
  const seen = new Int32Array(places);
  for (const { text, reading, again } of examples) {
    if (again) continue;
    for (const place of [...text, ...reading]) seen[place] = (seen[place] ?? 0) + 1;
  }
  let count = 0;
  return { columns: seen.map((times) => (times >= fewestUses ? count++ : -1)), count };
}

function weighed({ text, reading }: Example, label: number, importance: number, columns: Int32Array): Weighed {
  const column = (place: number) => columns[place] ?? -1;
  const known = (place: number) => column(place) >= 0;
  const ofText = text.filter(known).map(column);
  const ofReading = reading.filter(known).map(column);
  const amounts = new Float64Array(ofText.length + ofReading.length).fill(readingShare);
  amounts.fill(shareOf(text.length), 0, ofText.length);
  return { label, importance, columns: Int32Array.from([...ofText, ...ofReading]), amounts };
}

/** One number per column and answer, learned by multinomial logistic regression (AdaGrad); the same examples give the same numbers. */
class Learner {
  readonly numbers: Float64Array;
  readonly biases: Float64Array;
  readonly #travelled: Float64Array;
  readonly #biasTravelled: Float64Array;
  readonly #sums: Float64Array;
  readonly #answers: number;

  constructor(count: number, answers: number) {
    this.#answers = answers;
    this.numbers = new Float64Array(count * answers);
    this.#travelled = new Float64Array(count * answers).fill(1e-8);
    this.biases = new Float64Array(answers);
    this.#biasTravelled = new Float64Array(answers).fill(1e-8);
    this.#sums = new Float64Array(answers);
  }

  /** How far each answer's likelihood is from the label. */
  #errors({ columns: cells, amounts, label, importance }: Weighed): Float64Array {
    const sums = this.#sums;
    sums.set(this.biases);
    for (let cell = 0; cell < cells.length; cell++) {
      const base = (cells[cell] ?? 0) * this.#answers;
      const amount = amounts[cell] ?? 0;
      for (let answer = 0; answer < sums.length; answer++)
        sums[answer] = (sums[answer] ?? 0) + amount * (this.numbers[base + answer] ?? 0);
    }
    const most = Math.max(...sums);
    let total = 0;
    for (let answer = 0; answer < sums.length; answer++) total += sums[answer] = Math.exp((sums[answer] ?? 0) - most);
    for (let answer = 0; answer < sums.length; answer++)
      sums[answer] = importance * ((sums[answer] ?? 0) / total - Number(answer === label));
    return sums;
  }

  learn(example: Weighed): void {
    const errors = this.#errors(example);
    const { columns: cells, amounts } = example;
    for (let cell = 0; cell < cells.length; cell++) {
      const base = (cells[cell] ?? 0) * this.#answers;
      const amount = amounts[cell] ?? 0;
      for (let answer = 0; answer < errors.length; answer++) {
        const slope = (errors[answer] ?? 0) * amount + forgetting * (this.numbers[base + answer] ?? 0);
        const far = (this.#travelled[base + answer] ?? 0) + slope * slope;
        this.#travelled[base + answer] = far;
        this.numbers[base + answer] = (this.numbers[base + answer] ?? 0) - (pace * slope) / Math.sqrt(far);
      }
    }
    for (let answer = 0; answer < errors.length; answer++) {
      const slope = errors[answer] ?? 0;
      const far = (this.#biasTravelled[answer] ?? 0) + slope * slope;
      this.#biasTravelled[answer] = far;
      this.biases[answer] = (this.biases[answer] ?? 0) - (pace * slope) / Math.sqrt(far);
    }
  }
}

/** For every answer the logarithm of its share among the examples. */
function commonness(told: readonly Weighed[], answers: number): number[] {
  const counts = new Float64Array(answers);
  for (const { label } of told) counts[label] = (counts[label] ?? 0) + 1;
  return Array.from(counts, (count) => Math.log(Math.max(1, count) / Math.max(1, told.length)));
}

/** What is left to see of a message when a share of its fragments is covered; what is left counts the more. */
function uncovered(whole: Weighed, covered: number, seed: number): Weighed {
  if (covered === 0) return whole;
  const limit = covered * 2 ** 32;
  const left: number[] = [];
  for (let cell = 0; cell < whole.columns.length; cell++) if (mixed(cell, seed) >= limit) left.push(cell);
  return {
    ...whole,
    columns: Int32Array.from(left, (cell) => whole.columns[cell] ?? 0),
    amounts: Float64Array.from(left, (cell) => (whole.amounts[cell] ?? 0) / (1 - covered)),
  };
}

function learnScale(
  examples: readonly Example[],
  labelOf: (example: Example) => number,
  answers: number,
  { fewestUses, rounds, covered, importance, evenness }: Course,
): PackedScale {
  const { columns, count } = columnsOf(examples, fewestUses);
  const told = examples.map((example) => {
    const label = labelOf(example);
    return weighed(example, label, importance[label] ?? 1, columns);
  });
  const learner = new Learner(count, answers);
  for (let round = 0; round < rounds; round++) {
    for (const index of orderOf(told.length, round)) {
      const example = told[index];
      if (example !== undefined) learner.learn(uncovered(example, covered, mixed(index, round)));
    }
  }
  const common = commonness(told, answers);
  const biases = Array.from(learner.biases, (bias, answer) => bias - evenness * (common[answer] ?? 0));
  return packed(learner.numbers, columns, biases);
}

/** A sign of which fewer messages tell is not learned. */
const fewestOfASign = 40;

function signsOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { sign } of examples) if (sign !== undefined) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= fewestOfASign).toSorted();
}

/** What learned.json holds. */
export interface Learned {
  severity: PackedScale;
  intent: PackedScale;
  sign: PackedScale;
  signs: string[];
}

/** All scales, learned from the same examples; the same examples give the same scales, byte for byte. */
export function learn(examples: readonly Example[]): Learned {
  const withIntent = examples.filter(({ intent }) => intent >= 0);
  const signs = signsOf(examples);
  const signOf = ({ sign }: Example) => (sign === undefined ? -1 : signs.indexOf(sign));
  const withSign = examples.filter((example) => signOf(example) >= 0);
  return {
    severity: learnScale(examples, ({ severity }) => severity, severities.length, courses.severity),
    intent: learnScale(withIntent, ({ intent }) => intent, intents.length, courses.intent),
    sign: learnScale(withSign, signOf, signs.length, courses.sign),
    signs,
  };
}
