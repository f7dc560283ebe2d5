import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BrokenSeal, openSeal } from "../../src/storage/seal.ts";

const seal = openSeal({ current: "1a".repeat(32) });
const place = { table: "Intake", column: "answers", row: "one" };
const opening = (kept: string, at = place, by = seal) => {
  try {
    return by.open(at, kept);
  } catch (error) {
    return error;
  }
};

describe("what is sealed", () => {
  it("opens to the same text where it stands, whatever the text is, and never shows it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const kept = seal.close(place, text);
        expect(seal.open(place, kept)).toBe(text);
        if (text.length > 6) expect(kept).not.toContain(text);
      }),
      { numRuns: 50 },
    );
  });

  it("does not open in another row, column or table, and the refusal says where and nothing of what stands there", () => {
    const kept = seal.close(place, "对乳胶过敏");
    for (const other of [
      { ...place, row: "two" },
      { ...place, column: "note" },
      { ...place, table: "Case" },
    ]) {
      const refused = opening(kept, other);
      expect(refused).toBeInstanceOf(BrokenSeal);
      expect(String(refused)).toContain(`${other.table}.${other.column} of ${other.row} cannot be opened`);
      expect(String(refused)).not.toContain("乳胶");
    }
  });

  it("does not open after any one character of it was changed", () => {
    const kept = seal.close(place, "pregnant since March");
    const dots = new Set([...kept].flatMap((character, index) => (character === "." ? [index] : [])));
    for (let index = "ag1.".length; index < kept.length; index++) {
      if (dots.has(index)) continue;
      const other = kept[index] === "A" || kept[index] === "0" ? "1" : "0";
      const changed = kept.slice(0, index) + other + kept.slice(index + 1);
      // The last character of a base64 text may carry bits that mean nothing; then the text is the same.
      if (Buffer.from(changed.slice(13), "base64url").equals(Buffer.from(kept.slice(13), "base64url"))) continue;
      expect(opening(changed), `at ${index}`).toBeInstanceOf(BrokenSeal);
    }
  });

  it("does not open with another key, says so, and opens when that key is given as an older one", () => {
    const kept = seal.close(place, "retinol every night");
    const other = openSeal({ current: "2b".repeat(32) });
    expect(String(opening(kept, place, other))).toMatch(/another secret key; set AFTERGLOW_SECRET_KEY/);
    const both = openSeal({ current: "2b".repeat(32), previous: ["1a".repeat(32)] });
    expect(both.open(place, kept)).toBe("retinol every night");
    expect(both.isCurrent(kept)).toBe(false);
    expect(both.isCurrent(both.close(place, "x"))).toBe(true);
  });

  it("leaves what an older version kept in the open readable, and what is empty empty", () => {
    expect(seal.open(place, '[{"code":"allergies"}]')).toBe('[{"code":"allergies"}]');
    for (const empty of ["", "[]", "{}"]) expect(seal.close(place, empty)).toBe(empty);
  });

  it("seals again what looks sealed: a person who types such a text reads it back", () => {
    const typed = seal.close(place, "x");
    expect(seal.open(place, seal.close(place, typed))).toBe(typed);
  });
});
