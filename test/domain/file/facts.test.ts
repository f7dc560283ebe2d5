import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentKey, type FactEntry, factProblem } from "../../../src/domain/file/fact.ts";
import { factCodes, factKind, readsGroup } from "../../../src/domain/file/kinds.ts";

const today = "2026-11-21";
const problem = (entry: FactEntry, by: "staff" | "chat" = "staff") => factProblem(entry, by, today);

describe("a fact", () => {
  it.each<[FactEntry, string | null]>([
    [{ kind: "skin_type", value: "oily" }, null],
    [{ kind: "skin_type", value: "purple" }, "unknown_choice"],
    [{ kind: "shoe_size", words: "38" }, "unknown_kind"],
    [{ kind: "occupation", words: "  " }, "nothing_said"],
    [{ kind: "occupation", words: "教师" }, null],
    [{ kind: "occupation", words: "x".repeat(301) }, "too_long"],
    [{ kind: "concern", value: "pigment", on: "2024-05" }, null],
    [{ kind: "concern", value: "pigment", on: "2027-01" }, "in_the_future"],
    [{ kind: "concern", value: "pigment", on: "last spring" }, "not_a_day"],
    [{ kind: "concern", value: "pigment", on: "2025-02-30" }, "not_a_day"],
    [{ kind: "skin_type", value: "oily", on: "2024" }, "not_a_day"],
    [{ kind: "family", words: "女儿上小学" }, "not_volunteered"],
    [{ kind: "family", words: "女儿上小学", volunteered: true }, null],
    [{ kind: "important_date", words: "结婚纪念日", on: "05-20", volunteered: true }, null],
    [{ kind: "important_date", words: "婚礼", on: "2027-05-20", volunteered: true }, null],
    [{ kind: "news", words: "长了两颗痘" }, "hers_only"],
  ])("%j is answered with %s", (entry, expected) => {
    expect(problem(entry)).toBe(expected);
  });

  it("of her family, her dates and her interests is never kept unless she told it unasked", () => {
    const kinds = factCodes.filter((code) => factKind(code).onlyVolunteered);
    expect(kinds).toEqual(["interest", "important_date", "family"]);
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ minLength: 1 }), (kind, words) => {
        expect(problem({ kind, words: `x${words}` })).not.toBeNull();
      }),
    );
  });

  it("about the skin is read by those who treat, comfort by everybody who receives her", () => {
    expect(readsGroup("reception", "comfort")).toBe(true);
    expect(readsGroup("reception", "skin")).toBe(false);
    expect(readsGroup("reception", "life")).toBe(false);
    expect(readsGroup("beautician", "skin")).toBe(true);
  });

  it("of a kind that keeps one has one key; two different tags have two; each flare-up stands by itself", () => {
    expect(currentKey("c", "pressure", "light", "轻")).toBe(currentKey("c", "pressure", "firm", ""));
    expect(currentKey("c", "tag", "", " 怕 冷")).toBe(currentKey("c", "tag", "", "怕  冷"));
    expect(currentKey("c", "tag", "", "怕冷")).not.toBe(currentKey("c", "tag", "", "怕热"));
    expect(currentKey("c", "flare", "breakouts", "")).toBeNull();
  });
});
