import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { triage } from "../src/domain/triage/triage.ts";
import { developmentMessages } from "../test/triage/development.ts";

/*
 * How long a triage takes, measured beside a plain search for a hundred phrases in the same process, so that the ratio
 * means the same on every machine; and how long a fresh process needs until its first triage is done, from a bundle as the
 * product and Workers run it. Run: node --import tsx bench/triage.ts
 */

const firstTriage = `
  const start = performance.now();
  const { triage } = await import(process.argv[1]);
  triage({ text: "谢谢" });
  console.log(performance.now() - start);`;

/** Milliseconds from the import of the bundle to the first answer, in a process of its own; the median of seven. */
async function load(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "triage-load-"));
  const outfile = join(folder, "triage.mjs");
  const entryPoints = ["src/domain/triage/triage.ts"];
  try {
    await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", logLevel: "error" });
    const run = () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", firstTriage, outfile]));
    return median(Array.from({ length: 7 }, run));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
    `load, first call  ${(await load()).toFixed(0)} ms (goal: at most 300)`,
    `median            ${median(rules).toFixed(3)} ms (goal: at most 1)`,
    `99th percentile   ${p99.toFixed(3)} ms`,
    `plain phrases     ${median(plain).toFixed(4)} ms; triage takes ${(median(rules) / median(plain)).toFixed(0)} times as long`,
    "",
  ].join("\n"),
);
