import fc from "fast-check";
import { expect, test } from "vitest";
import { atLeast, graver, type Severity } from "../../../src/domain/triage/decision.ts";
import { safetyMessage } from "../../../src/domain/triage/safety-message.ts";
import { namedSigns, type Reading, raisedBy, reasonsOf } from "../../../src/domain/triage/second-reading.ts";

const severities: Severity[] = ["urgent", "today", "watch", "routine"];
const severity = fc.constantFrom(...severities);
const read = fc.record({
  kind: fc.constant("read" as const),
  severity,
  signs: fc.array(fc.constantFrom(...namedSigns.map(({ code }) => code)), { maxLength: 8 }),
  why: fc.string({ maxLength: 200, unit: "binary" }),
  tokens: fc.nat(),
});
const none = fc.record({ kind: fc.constant("rules_only" as const), why: fc.string(), tokens: fc.nat() });
const reading: fc.Arbitrary<Reading> = fc.oneof(read, none);

test("with any reading the severity is at least that of the rules alone", () => {
  fc.assert(
    fc.property(severity, reading, (rules, second) => {
      const final = graver(rules, raisedBy(rules, second) ?? rules);
      expect(atLeast(final, rules)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("only a graver reading raises, and never more than it says", () => {
  fc.assert(
    fc.property(severity, reading, (rules, second) => {
      const raised = raisedBy(rules, second);
      if (raised === null) return;
      expect(second.kind === "read" && second.severity).toBe(raised);
      expect(atLeast(rules, raised)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test("what the rules called urgent is not changed by anything", () => {
  fc.assert(fc.property(reading, (second) => raisedBy("urgent", second) === null));
});

test("no word of the model reaches a customer: the safety message is made of our own texts", () => {
  fc.assert(
    fc.property(read, (second) => {
      const marked = { ...second, severity: "urgent" as const, why: `MODELWORDS ${second.why}` };
      expect(JSON.stringify(safetyMessage(reasonsOf(marked), "CN", true))).not.toContain("MODELWORDS");
    }),
  );
});

test("a mild sign named beside an urgent reading does not choose the advice", () => {
  const second = {
    kind: "read" as const,
    severity: "urgent" as const,
    signs: ["DRY_PEEL_ITCH", "CHEST_PAIN"],
    why: "",
    tokens: 1,
  };
  expect(reasonsOf(second).map(({ code }) => code)).toEqual(["MODEL_RAISED", "CHEST_PAIN"]);
});
