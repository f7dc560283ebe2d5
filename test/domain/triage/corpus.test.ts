import { expect, test } from "vitest";
import { corpusFiles, developmentLines, keptAsideLines } from "../../triage/corpus-split.ts";
import { type Figures, figuresOf, judge, type Share } from "../../triage/figures.ts";

const per100 = ({ hits, of }: Share) => (100 * hits) / of;
const keptAside = figuresOf(judge(corpusFiles.flatMap(keptAsideLines)));
const development = figuresOf(judge(corpusFiles.flatMap(developmentLines)));

/** What is reached on the kept-aside third, rounded down: floors may only go up, ceilings only down, until the goal is met. */
const floors: [figure: keyof Figures, reached: number, goal: number][] = [
  ["urgentAsUrgent", 90, 99],
  ["urgentSeen", 95, 100],
  ["todaySeen", 92, 97],
  ["intentRight", 75, 90],
];
const ceilings: [figure: keyof Figures, reached: number, goal: number][] = [
  ["routineAlarmed", 25, 10],
  ["routineUrgent", 11, 2],
];

test.each(floors)(
  "of the kept-aside messages %s holds for at least %d in a hundred; the goal is %d",
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

test("of the development messages every urgent one but 1 % is called urgent, and every one is seen by a human", () => {
  expect(per100(development.urgentAsUrgent)).toBeGreaterThanOrEqual(99);
  expect(per100(development.urgentSeen)).toBeGreaterThanOrEqual(99.5);
});

test("about a third is kept aside, and no line is in both parts", () => {
  const aside = new Set(corpusFiles.flatMap(keptAsideLines).map(({ id }) => id));
  const read = corpusFiles.flatMap(developmentLines).map(({ id }) => id);
  expect(aside.size / (aside.size + read.length)).toBeGreaterThan(0.3);
  expect(aside.size / (aside.size + read.length)).toBeLessThan(0.37);
  expect(read.filter((id) => aside.has(id))).toEqual([]);
  expect(aside.size + read.length).toBeGreaterThanOrEqual(2000);
});
