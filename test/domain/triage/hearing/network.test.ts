import fc from "fast-check";
import { expect, test } from "vitest";
import { heardOf } from "../../../../src/domain/triage/hearing/heard.ts";
import { hear } from "../../../../src/domain/triage/hearing/network.ts";
import { packedNetwork, unpackedNetwork } from "../../../../src/domain/triage/hearing/packed-network.ts";
import { tokensOf } from "../../../../src/domain/triage/hearing/tokens.ts";
import { normalise } from "../../../../src/domain/triage/reading/normalise.ts";
import { treatmentContext } from "../../../../src/domain/triage/treatment-context.ts";
import { learnedScales } from "../../../../src/domain/triage/weighing/learned-scales.ts";
import { intents, severities } from "../../../../src/domain/triage/weighing/listen.ts";
import { learnNetwork } from "../../../triage/learning/learn-network.ts";

const { network } = learnedScales;

function heard(words: string, treatment?: string, day?: number) {
  const text = normalise(words);
  return heardOf({ text, context: treatmentContext(text, treatment, day) }, []);
}

const told = Array.from({ length: 1500 }, () => [
  { heard: heard("the needle went in before the cream"), labels: [0] },
  { heard: heard("the cream went in before the needle"), labels: [1] },
]).flat();
const small = learnNetwork(told, [{ importance: [1, 1] }]);

test("the same words in another order are another message", () => {
  const [needleFirst = 0, creamFirst = 0] = hear(small, heard("the needle went in before the cream"));
  const [needleThen = 0, creamThen = 0] = hear(small, heard("the cream went in before the needle"));
  expect(needleFirst).toBeGreaterThan(creamFirst + 1);
  expect(creamThen).toBeGreaterThan(needleThen + 1);
});

test("the same messages teach the same network", () => {
  expect(packedNetwork(learnNetwork(told.slice(0, 200), [{ importance: [1, 1] }]))).toEqual(
    packedNetwork(learnNetwork(told.slice(0, 200), [{ importance: [1, 1] }])),
  );
});

test("a network that was packed and unpacked says nearly the same", () => {
  const again = unpackedNetwork(packedNetwork(small));
  for (const words of ["the needle went in before the cream", "the cream went in before the needle"]) {
    const before = hear(small, heard(words));
    for (const [answer, sum] of hear(again, heard(words)).entries()) expect(sum).toBeCloseTo(before[answer] ?? 0, 0);
  }
});

test("whatever is written, every answer gets a number, and an endless message is heard as far as its first words", () => {
  const units = fc.string({ unit: "binary", maxLength: 300 });
  fc.assert(
    fc.property(
      units,
      fc.constantFrom(undefined, "FILLER", "WAX"),
      fc.constantFrom(undefined, 0, 3.5, 400),
      (...said) => {
        const sums = hear(network, heard(...said));
        expect(sums).toHaveLength(severities.length + intents.length);
        expect(sums.every(Number.isFinite)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
  expect(tokensOf("ab ".repeat(100_000))).toHaveLength(96);
});
