import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { normalise } from "../../src/domain/triage/reading/normalise.ts";
import { read } from "../../src/domain/triage/reading/read.ts";
import { audible } from "../../src/domain/triage/resemblance/listen.ts";
import { places, type Trace, tracesOf } from "../../src/domain/triage/resemblance/traces.ts";
import { treatmentContext } from "../../src/domain/triage/treatment-context.ts";
import { corpusFiles, developmentLines, fnv1a } from "./corpus-split.ts";
import { developmentMessages, type LabelledMessage } from "./development.ts";

/*
 * Writes src/domain/triage/resemblance/learned.json: two logistic regressions over fragments of speech, learned from the
 * development messages only (never from a kept-aside line). The same messages give the same file, byte for byte.
 * Run: node --import tsx test/triage/learn-resemblance.ts
 */

const rounds = 20;
const forgetting = 1e-4;

interface Example {
  traces: readonly Trace[];
  positive: boolean;
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Stochastic gradient descent in an order that depends only on the number of the round. */
function learn(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(places);
  let bias = 0;
  let steps = 0;
  for (let round = 0; round < rounds; round++) {
    const order = examples.map((_, index) => index).sort((a, b) => fnv1a(`${a}/${round}`) - fnv1a(`${b}/${round}`));
    for (const { traces, positive } of order.flatMap((index) => examples[index] ?? [])) {
      const pace = 0.3 / (1 + 0.0005 * steps++);
      const scale = 1 / Math.sqrt(traces.length);
      const sum = traces.reduce((total, { place }) => total + (weights[place] ?? 0) * scale, bias);
      const error = Number(positive) - sigmoid(sum);
      bias += pace * error * 0.1;
      for (const { place } of traces) {
        const weight = weights[place] ?? 0;
        weights[place] = weight + pace * (error * scale - forgetting * weight);
      }
    }
  }
  return { weights, bias };
}

/** Eight bits a weight are enough: the file stays small and loads at once. */
function packed({ weights, bias }: { weights: Float64Array; bias: number }) {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const bytes = Int8Array.from(weights, (weight) => Math.round((weight / largest) * 127));
  return { weights: Buffer.from(bytes.buffer).toString("base64"), scale: largest / 127, bias };
}

function freshMessages(): LabelledMessage[] {
  const folder = new URL("./fresh/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .toSorted()
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split("\n"))
    .map((line): LabelledMessage => JSON.parse(line));
}

function heard({ text, treatment, day }: LabelledMessage): string {
  const plain = normalise(text);
  return audible(read(plain, treatmentContext(plain, treatment, day)));
}

const messages = [...corpusFiles.flatMap(developmentLines), ...developmentMessages(), ...freshMessages()];
const traces = messages.map((message) => tracesOf(heard(message)));
const examplesOf = (grave: (message: Pick<LabelledMessage, "severity">) => boolean): Example[] =>
  messages.map((message, index) => ({ traces: traces[index] ?? [], positive: grave(message) }));

const learned = {
  urgent: packed(learn(examplesOf(({ severity }) => severity === "urgent"))),
  seen: packed(learn(examplesOf(({ severity }) => severity === "urgent" || severity === "today"))),
};
const place = new URL("../../src/domain/triage/resemblance/learned.json", import.meta.url);
writeFileSync(place, `${JSON.stringify(learned, null, 2)}\n`);
