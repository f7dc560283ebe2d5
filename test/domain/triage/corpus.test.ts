import { expect, test } from "vitest";
import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import { atLeast } from "../../../src/domain/triage/decision.ts";
import { triage } from "../../../src/domain/triage/triage.ts";
import { corpusFiles, developmentLines, keptAsideLines } from "../../triage/corpus-split.ts";
import { type Figures, figuresOf, judge, type Share } from "../../triage/figures.ts";

const per100 = ({ hits, of }: Share) => (100 * hits) / of;
const keptAside = figuresOf(judge(corpusFiles.flatMap(keptAsideLines)));
const development = figuresOf(judge(corpusFiles.flatMap(developmentLines)));

/** What is reached on the messages kept aside, rounded down, and no more than the goal: floors may only go up, ceilings only down. */
const floors: [figure: keyof Figures, reached: number, goal: number][] = [
  ["urgentAsUrgent", 99, 99],
  ["urgentSeen", 99.4, 100],
  ["todaySeen", 97, 97],
  ["intentRight", 90, 90],
];
const ceilings: [figure: keyof Figures, reached: number, goal: number][] = [
  ["routineAlarmed", 7.5, 10],
  ["routineUrgent", 3.1, 2],
];

test.each(floors)(
  "of the kept-aside messages %s holds for at least %f in a hundred; the goal is %d",
  (figure, reached) => {
    expect(per100(keptAside[figure])).toBeGreaterThanOrEqual(reached);
  },
);

test.each(ceilings)(
  "of the kept-aside messages %s holds for at most %d in a hundred; the goal is %d",
  (figure, reached) => {
    expect(per100(keptAside[figure])).toBeLessThanOrEqual(reached);
  },
);

test("of the development messages every urgent one but 1 % is called urgent, and every one but 0.6 % is seen by a human", () => {
  expect(per100(development.urgentAsUrgent)).toBeGreaterThanOrEqual(99);
  expect(per100(development.urgentSeen)).toBeGreaterThanOrEqual(99.4);
});

test("at least 9,800 messages are kept aside, seven hands of them whole, and no line is in both parts", () => {
  const aside = new Set(corpusFiles.flatMap(keptAsideLines).map(({ id }) => id));
  const read = corpusFiles.flatMap(developmentLines).map(({ id }) => id);
  expect(aside.size).toBeGreaterThanOrEqual(9800);
  for (const hand of ["aside-2", "aside-3", "aside-4", "aside-5", "aside-6", "aside-7", "aside-8"] as const)
    expect(developmentLines(hand)).toEqual([]);
  expect(read.filter((id) => aside.has(id))).toEqual([]);
  expect(aside.size + read.length).toBeGreaterThanOrEqual(60_000);
});

// Of 587, most of them a word or two that nobody can read in the days after a treatment: those are for a person.
test("hardly anybody is alarmed by everyday words", () => {
  const alarmed = judge(developmentLines("plain-6")).filter(({ decision }) => atLeast(decision.severity, "today"));
  expect(alarmed.length, alarmed.map(({ line }) => line.text).join(", ")).toBeLessThanOrEqual(15);
});

const outright = redFlags.filter(({ severity }) => severity === "urgent");

test("of the phrases of the urgent red flags at least 98 in a hundred are urgent and nearly every one is seen", () => {
  const said = outright.flatMap(({ zhPhrases, enPhrases, treatments }) => {
    const treatment = treatments.find((code) => code !== "*");
    const after = treatment === undefined ? {} : { treatment, day: 1 };
    return [...zhPhrases, ...enPhrases].map((text) => triage({ text, ...after }).severity);
  });
  expect(said.filter((severity) => severity === "urgent").length / said.length).toBeGreaterThanOrEqual(0.98);
  const unseen = said.filter((severity) => !atLeast(severity, "today"));
  expect(unseen.length / said.length).toBeLessThanOrEqual(0.015);
});
