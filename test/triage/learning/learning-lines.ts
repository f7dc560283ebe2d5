import { readdirSync, readFileSync } from "node:fs";
import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import type { Severity } from "../../../src/domain/triage/decision.ts";
import { type CorpusLine, corpusFiles, developmentLines, fnv1a } from "../corpus-split.ts";
import { developmentMessages } from "../development.ts";
import type { Labelled } from "../figures.ts";

/** The lines of every file in a folder beside this one, in the order of their names. */
function linesIn(place: string): Labelled[] {
  const folder = new URL(place, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .toSorted()
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split("\n"))
    .map((line): Labelled => JSON.parse(line));
}

const severities: readonly Severity[] = ["urgent", "today", "watch"];

/** The phrases of the red-flag table, each after the first treatment it belongs to, or of somebody of whom nothing is known. */
function flagPhrases(): Labelled[] {
  return redFlags.flatMap(({ code: sign, zhPhrases, enPhrases, severity, treatments }) => {
    const told = severities.find((one) => one === severity) ?? "today";
    const treatment = treatments.find((code) => code !== "*");
    const after = treatment === undefined ? {} : { treatment, day: 1 };
    return [...zhPhrases, ...enPhrases].map((text) => ({ text, severity: told, sign, ...after }));
  });
}

const afterAll = [
  "FILLER",
  "BOTOX",
  "SKIN_BOOSTER",
  "FACIAL_BASIC",
  "PEEL_AHA",
  "LHR",
  "PICO_QS",
  "WAX",
  "LASH_EXT",
  "MASSAGE",
  "MICRONEEDLE",
];
const days = [0.2, 1, 1, 2, 3, 5, 10];
const everydayKinds = new Set(["ordinary_talk", "very_short"]);
const everydayIntents = new Set(["booking", "other", "smalltalk", "opt_out"]);

/** A slot, a price, a thank-you says the same a day after an injection as before any visit: told again after two treatments of ours. */
function everydayAfterTreatments(lines: readonly CorpusLine[]): Labelled[] {
  const everyday = lines.filter(
    ({ severity, treatment, kind, intent }) =>
      severity === "routine" && treatment === undefined && everydayKinds.has(kind) && everydayIntents.has(intent),
  );
  return everyday.flatMap((line) => {
    const drawn = fnv1a(line.text);
    return [drawn % 3, 3 + (drawn % (afterAll.length - 3))].map((index) => ({
      ...line,
      treatment: afterAll[index],
      day: days[(drawn >>> 8) % days.length],
    }));
  });
}

/** Everything that may be learned from. */
export function learningLines(): Labelled[] {
  const told = corpusFiles.flatMap(developmentLines);
  return [
    ...told,
    ...everydayAfterTreatments(told),
    ...developmentMessages(),
    ...linesIn("../fresh/"),
    ...linesIn("../phrases/"),
    ...flagPhrases(),
  ];
}
