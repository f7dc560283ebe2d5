import { expect, test } from "vitest";
import { allergyTold } from "../../../src/domain/intake/allergy.ts";

test.each([
  ["我对青霉素过敏", "青霉素"],
  ["對乳膠過敏的", "乳膠"],
  ["哦对了，我对酒精有点过敏，别忘了", "酒精有点"],
  ["I'm allergic to latex", "latex"],
  ["allergic to bee stings and I swell up", "bee stings"],
  ["I have a nickel allergy", "nickel"],
])("%s names the substance", (text, substance) => {
  expect(allergyTold(text)).toContain(substance.slice(0, 2));
});

test.each([
  "没有过敏",
  "不过敏",
  "我对什么都不过敏",
  "not allergic to anything",
  "no allergies",
  "过敏怎么办",
  "会过敏吗",
])("%s tells no allergy", (text) => {
  expect(allergyTold(text)).toBeNull();
});
