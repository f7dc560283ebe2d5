import { describe, expect, it } from "vitest";
import { refusalSentence } from "../../../src/domain/booking/refusal.ts";
import { skinRefusal } from "../../../src/domain/booking/skin-decision.ts";
import type { SkinCheck } from "../../../src/domain/booking/skin-facts.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { noFacts, wanted } from "./skin-house.ts";

const test = (on: string, result: SkinCheck["result"] = "clear"): SkinCheck => ({
  ...{ kind: "patch_test", treatment: "TINT", on, result },
});
const withTests = (...checks: SkinCheck[]) => ({ ...noFacts(), checks });
const tint = wanted("TINT", 28);

describe("a patch test before a tint", () => {
  it("is needed, two days before at least", () => {
    const refusal = skinRefusal(noFacts(), tint, "2026-12-01");
    expect(refusal).toMatchObject({ reason: "patch_test", values: { days: 2, had: "no" } });
    expect(refusal && refusalSentence(refusal).key).toBe("booking-refused-patch_test-open");
  });

  it("counts from the second day after it, also when it is still to come", () => {
    const facts = withTests(test("2026-12-10"));
    const refusal = skinRefusal(facts, tint, "2026-12-05");
    expect(refusal).toMatchObject({ reason: "patch_test", firstDay: "2026-12-12" });
    expect(refusal && refusalSentence(refusal).key).toBe("booking-refused-patch_test");
    expect(skinRefusal(facts, tint, "2026-12-11")).toMatchObject({ firstDay: "2026-12-12" });
    expect(skinRefusal(facts, tint, "2026-12-12")).toBeNull();
  });

  it("expires", () => {
    const facts = withTests(test("2026-12-01"));
    expect(skinRefusal(facts, tint, addDays("2026-12-01", 14))).toBeNull();
    expect(skinRefusal(facts, tint, addDays("2026-12-01", 15))).toMatchObject({
      reason: "patch_test",
      values: { had: "yes" },
    });
  });

  it("that reacted rules it out, until a later one is clear", () => {
    expect(skinRefusal(withTests(test("2026-12-01", "reaction")), tint, "2026-12-05")).toMatchObject({
      reason: "contraindicated",
      values: { what: { key: "skin-patch-reaction" } },
    });
    const sameDay = withTests(test("2026-12-01"), test("2026-12-01", "reaction"));
    expect(skinRefusal(sameDay, tint, "2026-12-05")).toMatchObject({ reason: "contraindicated" });
    expect(skinRefusal(withTests(test("2026-12-01", "reaction"), test("2026-12-03")), tint, "2026-12-05")).toBeNull();
  });

  it("is not asked before itself, but an allergy still rules it out", () => {
    const itself = { ...tint, prepares: "patch_test" as const };
    expect(skinRefusal(noFacts(), itself, "2026-12-01")).toBeNull();
    const facts = { ...noFacts(), allergies: "染发剂" };
    expect(skinRefusal(facts, itself, "2026-12-01")).toMatchObject({ reason: "contraindicated" });
  });

  it("is asked where the salon wants one, and not where it does not", () => {
    const rule = { kind: "patch_test" as const, leadDays: 1, validDays: 90 };
    const off = noFacts([{ ...rule, treatment: "TINT", required: false }]);
    expect(skinRefusal(off, tint, "2026-12-01")).toBeNull();
    const on = noFacts([{ ...rule, treatment: "LASH_EXT", required: true }]);
    expect(skinRefusal(on, wanted("LASH_EXT"), "2026-12-01")).toMatchObject({
      reason: "patch_test",
      values: { days: 1 },
    });
    const own = noFacts([{ ...rule, treatment: "MASSAGE", required: true }]);
    expect(skinRefusal(own, wanted("MASSAGE"), "2026-12-01")).toMatchObject({ reason: "patch_test" });
  });
});

describe("a consultation", () => {
  const rules = noFacts([{ kind: "consultation", treatment: "FILLER", required: true, leadDays: 0, validDays: 90 }]);

  it("is good from its own day on, until it expires", () => {
    expect(skinRefusal(rules, wanted("FILLER"), "2026-12-01")).toMatchObject({ reason: "consultation" });
    const seen = {
      ...rules,
      checks: [{ kind: "consultation" as const, treatment: "FILLER", on: "2026-12-01", result: "clear" as const }],
    };
    expect(skinRefusal(seen, wanted("FILLER"), "2026-12-01")).toBeNull();
    expect(skinRefusal(seen, wanted("FILLER"), addDays("2026-12-01", 91))).toMatchObject({ reason: "consultation" });
  });
});
