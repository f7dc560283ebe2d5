// Keeps the rulebook as one plain module, src/domain/triage/kept/<version>.mjs, so that old decisions can be judged again
// by the rules of their day: npm run triage:keep [-- --source <folder of another checkout>] [--into <folder>] [--force]
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const shelf = join(root, "src/domain/triage/kept");
const corpus = ["development", "corpus/traps"];
const MOST_BYTES = 5_000_000;

/** The rules of a checkout with their words in one module that imports nothing. */
async function bundle(source) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { triage } from "./triage.ts"; export { ruleVersion } from "./rule-version.ts";`,
      resolveDir: join(source, "src/domain/triage"),
    },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    charset: "utf8",
    banner: { js: "// Made by npm run triage:keep; never edited." },
    write: false,
    logLevel: "warning",
  });
  return outputFiles[0].contents;
}

/** How many messages of the corpus the two judge differently. Nothing of the messages is shown. */
function countDifferences(one, other) {
  const inputs = corpus.flatMap((name) => {
    const path = join(root, `test/triage/${name}.jsonl`);
    return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n").map(inputOf) : [];
  });
  const differ = inputs.filter((input) => JSON.stringify(one(input)) !== JSON.stringify(other(input)));
  return { read: inputs.length, differ: differ.length };
}

function inputOf(line) {
  const { text, treatment, day, locale } = JSON.parse(line);
  return { text, treatment: treatment ?? undefined, day: day ?? undefined, locale };
}

async function keep({ source = root, into: folder = shelf, force = false }) {
  const made = await bundle(source);
  mkdirSync(folder, { recursive: true });
  const trialFolder = mkdtempSync(join(tmpdir(), "rulebook-"));
  const trial = join(trialFolder, "trial.mjs");
  writeFileSync(trial, made);
  try {
    const { triage, ruleVersion } = await import(pathToFileURL(trial).href);
    const place = join(folder, `${ruleVersion}.mjs`);
    if (made.length > MOST_BYTES)
      throw new Error(`The rulebook takes ${made.length} bytes; ${MOST_BYTES} are the most.`);
    if (existsSync(place) && !force) {
      if (readFileSync(place).equals(made)) return `${ruleVersion} is kept already.`;
      const kept = await import(pathToFileURL(place).href);
      const { read, differ } = countDifferences(kept.triage, triage);
      if (differ === 0) return `${ruleVersion} is kept already; both judge ${read} messages alike.`;
      throw new Error(
        `${ruleVersion} is kept already and judges ${differ} of ${read} messages differently. Raise src/domain/triage/rule-version.ts, or say --force.`,
      );
    }
    writeFileSync(place, made);
    return `Kept ${relative(root, place)}, ${Math.round(made.length / 1000)} kB.`;
  } finally {
    rmSync(trialFolder, { recursive: true });
  }
}

try {
  const options = { source: { type: "string" }, into: { type: "string" }, force: { type: "boolean" } };
  console.log(await keep(parseArgs({ options, strict: true }).values));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
