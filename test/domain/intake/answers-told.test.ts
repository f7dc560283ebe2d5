import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understandAnswer } from "../../../src/domain/intake/understand-answer.ts";

/** Answers written down with their meaning before the rules had seen them: batch, question, words, meaning. */
const told = readFileSync(new URL("answers/told.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"))
  .map(([batch = "", code = "", words = "", meaning = ""]) => ({ batch, code, words, meaning }));
/** Of "are you 18 or over?" the yes is what nobody may be given. */
const calm = (code: string) => (code === "minor_under18" ? "yes" : "no");

describe("nearly 300 answers as people give them", () => {
  it("none that is unclear, or means the opposite, lets a contraindication pass", () => {
    const passed = told.filter(({ code, words, meaning }) => {
      const read = understandAnswer(words, code);
      return read === calm(code) && read !== meaning;
    });
    expect(passed).toEqual([]);
  });

  it("more than half of the noes are understood as they stand; the others are kept in her words for a person, none is taken for a yes", () => {
    const noes = told.filter(({ code, meaning }) => meaning === "no" && code !== "minor_under18");
    const understood = noes.filter(({ code, words }) => understandAnswer(words, code) === "no");
    const wrong = noes.filter(({ code, words }) => understandAnswer(words, code) === "yes");
    expect(wrong).toEqual([]);
    expect(understood.length / noes.length).toBeGreaterThan(0.5);
  });
});

describe("a no with anything unknown beside it", () => {
  it("is never a plain no, whatever stands there", () => {
    const beside = fc
      .stringMatching(/^[a-z]{5,12}$/)
      .filter(
        (word) =>
          !/^(n|no|never|nothing|anyth|aller|wear|medic|defin|absol|certa|thank|lucki|pleas|prese|curre|using|takin|right|there|those|these|either|sorry|doesn|haven|expec|pregn|aware|anyon)/.test(
            word,
          ),
      );
    fc.assert(
      fc.property(fc.constantFrom("no", "没有", "never", "从来没有", "none"), beside, (no, word) => {
        expect(understandAnswer(`${no}, ${word}`, "general_allergy")).not.toBe("no");
      }),
    );
  });
  it("answers in a time that does not grow with a long text", () => {
    expect(understandAnswer(`${"没有".repeat(400)}药膏`)).toBe("unsure");
  });
});
