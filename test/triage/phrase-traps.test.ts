import { expect, test } from "vitest";
import { atLeast, type Severity } from "../../src/domain/triage/decision.ts";
import { triage } from "../../src/domain/triage/triage.ts";
import traps from "./phrase-traps.json" with { type: "json" };

const severities: readonly Severity[] = ["urgent", "today", "watch", "routine"];
const judged = traps.map((trap) => {
  const day = trap.hoursAfter === null ? undefined : trap.hoursAfter / 24;
  const decision = triage({ text: trap.text, treatment: trap.treatment ?? undefined, day });
  const expected = severities.find((severity) => severity === trap.expected) ?? "urgent";
  return { trap, expected, severity: decision.severity };
});

test.each(judged)("$trap.text is judged no less grave than $expected", ({ severity, expected }) => {
  expect(atLeast(severity, expected)).toBe(true);
});

test("at most five of the traps are judged graver than they are", () => {
  const overCalled = judged.filter(({ severity, expected }) => severity !== expected && atLeast(severity, expected));
  expect(overCalled.map(({ trap }) => trap.text)).toHaveLength(Math.min(overCalled.length, 5));
});
