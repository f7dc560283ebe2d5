import { understandWhen } from "../src/domain/time/when.ts";
import { readBatches } from "../test/domain/time/read-batch.ts";

// How long one expression takes, over everything in the batches: median, 95th and 99th percentile in milliseconds.
// The limit is a median of 1 ms. Run: npm run bench:when
const LIMIT_MS = 1;
const ROUNDS = 5;

const questions = readBatches().flatMap(({ said }) => said.map((one) => ({ ...one, now: new Date(one.now) })));
const times: number[] = [];
const first = performance.now();
for (const question of questions) understandWhen(question);
const cold = performance.now() - first;
for (let round = 0; round < ROUNDS; round++) {
  for (const question of questions) {
    const start = performance.now();
    understandWhen(question);
    times.push(performance.now() - start);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

console.log(`${questions.length} expressions, first pass ${(cold / questions.length).toFixed(3)} ms each`);
console.log(`median ${at(0.5).toFixed(3)} ms · p95 ${at(0.95).toFixed(3)} ms · p99 ${at(0.99).toFixed(3)} ms`);
if (at(0.5) > LIMIT_MS) {
  console.error(`The median is above ${LIMIT_MS} ms.`);
  process.exitCode = 1;
}
