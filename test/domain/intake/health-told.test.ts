import { expect, test } from "vitest";
import contraindications from "../../../src/domain/clinical/contraindications.json" with { type: "json" };
import { healthTold } from "../../../src/domain/intake/health-told.ts";

const said = (text: string) => healthTold(text).map(({ code, answer }) => `${code}:${answer}`);

test.each([
  ["对了，我怀孕8周了", ["pregnancy:yes"]],
  ["對了我懷孕了", ["pregnancy:yes"]],
  ["我在备孕，能约周五吗", ["pregnancy:yes"]],
  ["I'm 12 weeks pregnant btw", ["pregnancy:yes"]],
  ["just so you know, I'm breastfeeding", ["breastfeeding:yes"]],
  ["上个月还在吃泰尔丝", ["isotretinoin_6m:yes"]],
  ["I take warfarin and have a pacemaker", ["blood_thinner:yes", "pacemaker:yes"]],
  ["我是疤痕体质", ["keloid:yes"]],
  ["怀孕能做水杨酸吗", ["pregnancy:unsure"]],
  ["can I have a peel while pregnant?", ["pregnancy:unsure"]],
])("%s tells %j", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  "我没有怀孕",
  "not pregnant, no",
  "I'm not breastfeeding",
  "我闺蜜怀孕了，下次带她来",
  "my sister is pregnant",
  "没有糖尿病",
  "想约周五下午做补水",
])("%s tells nothing of hers", (text) => {
  expect(said(text)).toEqual([]);
});

test("each code is one that the questions before a visit ask about", () => {
  const known = new Set(contraindications.map(({ code }) => code));
  const all =
    "怀孕 哺乳 泰尔丝 华法林 四环素 起搏器 癫痫 疤痕体质 红斑狼疮 类风湿 重症肌无力 化疗 糖尿病 血栓 血友病 唇疱疹";
  const codes = all.split(" ").flatMap((word) => healthTold(`我${word}`).map(({ code }) => code));
  expect(codes.length).toBe(16);
  for (const code of codes) expect(known).toContain(code);
});
