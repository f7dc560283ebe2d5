import { readdirSync, readFileSync } from "node:fs";
import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import { atLeast, type Severity } from "../../../src/domain/triage/decision.ts";
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
const everydayIntents = new Set(["booking", "other", "smalltalk", "opt_out"]);
/** What is told of the body there may hang on what was done and when. */
const bodilyKinds = new Set([
  "resolved",
  "negation",
  "expected_course",
  "fear_before",
  "hypothetical",
  "complaint_around",
]);

const isEveryday = ({ severity, kind, intent }: CorpusLine) =>
  severity === "routine" && !bodilyKinds.has(kind) && everydayIntents.has(intent);

/**
 * A slot, a price, an area, a joke, a thank-you says the same a day after an injection as before any visit or after another one: told again
 * after two treatments of ours. Without them most of what is told on such days is grave, and the day alone made it an emergency.
 */
function everydayAfterTreatments(lines: readonly CorpusLine[]): Labelled[] {
  return lines.filter(isEveryday).flatMap((line) => {
    const drawn = fnv1a(line.text);
    return [drawn % 3, 3 + (drawn % (afterAll.length - 3))].map((index) => ({
      ...line,
      again: true,
      treatment: afterAll[index],
      day: days[(drawn >>> 8) % days.length],
    }));
  });
}

const longestInPassing = 140;
const joints = { en: [". ", ", ", "\n"], zh: ["。", ",", "\n"] };

/**
 * An emergency is told in passing, amid other talk: one in four of the grave messages is told again before or after an everyday one, and as many
 * everyday ones beside another, so that the talk around it tells nothing. What is wanted of the two nobody says.
 */
function amidOtherTalk(lines: readonly CorpusLine[]): Labelled[] {
  const short = lines.filter(({ text, locale }) => text.length <= longestInPassing && locale !== "mixed");
  const spoken = ({ locale }: CorpusLine) => (locale === "en" ? "en" : "zh");
  const everyday = Object.groupBy(short.filter(isEveryday), spoken);
  const told = short.filter((line) => atLeast(line.severity, "today") || isEveryday(line));
  return told.flatMap((line) => {
    const drawn = fnv1a(`amid ${line.id}`);
    const others = everyday[spoken(line)] ?? [];
    const other = others[(drawn >>> 4) % others.length];
    if (drawn % 4 !== 0 || other === undefined) return [];
    const joint = joints[spoken(line)][(drawn >>> 12) % 3] ?? " ";
    const text = (drawn & 4 ? [line.text, other.text] : [other.text, line.text]).join(joint);
    const { severity, treatment, day } = line;
    return [{ text, severity, treatment, day, again: true }];
  });
}

/** Everything that may be learned from. */
export function learningLines(): Labelled[] {
  const told = corpusFiles.flatMap(developmentLines);
  return [
    ...told,
    ...everydayAfterTreatments(told),
    ...amidOtherTalk(told),
    ...developmentMessages(),
    ...linesIn("../fresh/"),
    ...linesIn("../phrases/"),
    ...flagPhrases(),
  ];
}
