import type { Severity, TriageInput } from "../../../src/domain/triage/decision.ts";
import type { Labelled } from "../../../test/triage/figures.ts";
import { type Believer, visitWords } from "./peer.ts";

const answers: readonly Severity[] = ["routine", "watch", "today", "urgent"];
const places = 2 ** 18;
const rounds = 20;
const pace = 0.1;

function placeOf(fragment: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < fragment.length; index++) hash = Math.imul(hash ^ fragment.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (places - 1);
}

/** Every run of one to four characters, and what is known of the visit. */
function placesOf(message: TriageInput): Int32Array {
  const said = `^${message.text.normalize("NFKC").toLowerCase()}$`.slice(0, 4000);
  const found = new Set(visitWords(message).map((word) => placeOf(`visit ${word}`)));
  for (let start = 0; start < said.length; start++) {
    for (let end = start + 1; end <= Math.min(start + 4, said.length); end++)
      found.add(placeOf(said.slice(start, end)));
  }
  return Int32Array.from(found);
}

/** A multinomial logistic regression over the fragments, learned with AdaGrad. */
class Regression {
  readonly #numbers = new Float64Array(places * answers.length);
  readonly #travelled = new Float64Array(places * answers.length).fill(1e-8);

  likelihoods(fragments: Int32Array): number[] {
    const amount = 1 / Math.sqrt(fragments.length);
    const sums = answers.map((_, answer) => {
      let sum = 0;
      for (const place of fragments) sum += this.#numbers[place * answers.length + answer] ?? 0;
      return Math.exp(Math.min(500, sum * amount));
    });
    const total = sums.reduce((all, one) => all + one, 0);
    return sums.map((sum) => sum / total);
  }

  learn(fragments: Int32Array, severity: Severity): void {
    const amount = 1 / Math.sqrt(fragments.length);
    this.likelihoods(fragments).forEach((likelihood, answer) => {
      const slope = amount * (likelihood - Number(answers[answer] === severity));
      for (const place of fragments) {
        const cell = place * answers.length + answer;
        const far = (this.#travelled[cell] ?? 0) + slope * slope;
        this.#travelled[cell] = far;
        this.#numbers[cell] = (this.#numbers[cell] ?? 0) - (pace * slope) / Math.sqrt(far);
      }
    });
  }
}

/** What a data scientist tries first: fragments of one to four characters on one logistic regression. */
export function fragments(lines: readonly Labelled[]): Believer {
  const told = lines.map((line) => ({ fragments: placesOf(line), severity: line.severity }));
  const regression = new Regression();
  for (let round = 0; round < rounds; round++) {
    const order = told.toSorted((a, b) => keyOf(a.fragments, round) - keyOf(b.fragments, round));
    for (const { fragments: found, severity } of order) regression.learn(found, severity);
  }
  return {
    name: "logistic regression",
    believe(message) {
      const [, , today = 0, urgent = 0] = regression.likelihoods(placesOf(message));
      return { urgent, seen: urgent + today };
    },
  };
}

/** An order that differs from round to round and is the same in every run. */
function keyOf(found: Int32Array, round: number): number {
  return Math.imul((found[0] ?? 0) ^ Math.imul(found.at(-1) ?? 0, 0x85ebca6b), 0x9e3779b1 + 2 * round) >>> 0;
}
