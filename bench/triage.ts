import { developmentMessages } from "../test/triage/development.ts";

/*
 * How long a triage takes, measured beside a plain search for a hundred phrases in the same process, so that the ratio
 * means the same on every machine. Run: node --import tsx bench/triage.ts
 */

const loadStart = performance.now();
const { triage } = await import("../src/domain/triage/triage.ts");
triage({ text: "谢谢" });
const load = performance.now() - loadStart;

const messages = developmentMessages();
const phrases = messages
  .filter(({ severity }) => severity === "urgent")
  .map(({ text }) => text.slice(0, 6))
  .slice(0, 100);

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timesOf(judge: (message: (typeof messages)[number]) => unknown): number[] {
  return messages.map((message) => {
    const start = performance.now();
    judge(message);
    return performance.now() - start;
  });
}

const byPhrase = (message: (typeof messages)[number]) => phrases.some((phrase) => message.text.includes(phrase));
for (const warmUp of [triage, byPhrase]) timesOf(warmUp);
const rules = timesOf(triage);
const plain = timesOf(byPhrase);
const p99 = rules.toSorted((a, b) => a - b)[Math.floor(rules.length * 0.99)] ?? 0;

process.stdout.write(
  [
    `messages          ${messages.length}`,
    `load, first call  ${load.toFixed(0)} ms (goal: at most 300)`,
    `median            ${median(rules).toFixed(3)} ms (goal: at most 1)`,
    `99th percentile   ${p99.toFixed(3)} ms`,
    `plain phrases     ${median(plain).toFixed(4)} ms; triage takes ${(median(rules) / median(plain)).toFixed(0)} times as long`,
    "",
  ].join("\n"),
);
