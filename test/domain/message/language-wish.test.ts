import { expect, test } from "vitest";
import { languageWish } from "../../../src/domain/message/language-wish.ts";

test.each([
  ["English please", "en"],
  ["can you speak English?", "en"],
  ["能用英文吗", "en"],
  ["说中文", "zh-CN"],
  ["可以讲普通话吗", "zh-CN"],
  ["do you speak chinese", "zh-CN"],
  ["換成繁體中文", "zh-TW"],
  ["繁体", "zh-TW"],
  ["my beautician speaks english well", null],
  ["中文名叫小林", null],
  ["english breakfast tea?", null],
])("“%s” asks for %s", (text, locale) => {
  expect(languageWish(text)).toBe(locale);
});
