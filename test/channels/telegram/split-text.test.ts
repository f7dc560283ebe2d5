import fc from "fast-check";
import { expect, test } from "vitest";
import { splitText, TELEGRAM_TEXT_LIMIT } from "../../../src/channels/telegram/split-text.ts";

const withoutSpace = (text: string) => text.replace(/\s+/g, "");
const long = fc.array(fc.constantFrom("好的。", "a ", "word", "\n", " ", "😀", "👩‍🎨", "，", "ש", "end. "), {
  maxLength: 300,
});

test("no part is too long, no word is lost or added, and no character is cut in two", () => {
  fc.assert(
    fc.property(long, fc.integer({ min: 2, max: 60 }), (pieces, limit) => {
      const text = pieces.join("");
      const parts = splitText(text, limit);
      expect(parts.every((part) => part.length <= limit && part.trim() !== "" && part.isWellFormed())).toBe(true);
      expect(withoutSpace(parts.join(""))).toBe(withoutSpace(text));
    }),
  );
});

test("a text that fits stays whole, and a longer one ends a part at a line or a sentence", () => {
  expect(splitText("x".repeat(TELEGRAM_TEXT_LIMIT))).toHaveLength(1);
  const sentence = `${"好".repeat(99)}。`;
  const parts = splitText(sentence.repeat(50));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every((part) => part.endsWith("。"))).toBe(true);
});

test("nothing, or nothing but space, makes no part", () => {
  expect(splitText("")).toEqual([]);
  expect(splitText(" \n ".repeat(4000))).toEqual([]);
});
