import { readdirSync, readFileSync } from "node:fs";
import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import type { Severity } from "../../../src/domain/triage/decision.ts";
import { corpusFiles, developmentLines } from "../corpus-split.ts";
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

/** Everything that may be learned from. */
export function learningLines(): Labelled[] {
  return [
    ...corpusFiles.flatMap(developmentLines),
    ...developmentMessages(),
    ...linesIn("../fresh/"),
    ...linesIn("../phrases/"),
    ...flagPhrases(),
  ];
}
