import fc from "fast-check";
import { describe, expect, test } from "vitest";
import dictionary from "../../../src/domain/clinical/allergens.json" with { type: "json" };
import contraindications from "../../../src/domain/clinical/contraindications.json" with { type: "json" };
import { allergensNamed, allergicTo, askedAllergies, labelNames } from "../../../src/domain/intake/allergens.ts";
import { allergyTold } from "../../../src/domain/intake/allergy.ts";

const codes = (text: string) => allergensNamed(text).map(({ allergen }) => allergen.code);

test("the dictionary knows at least 150 substances a salon meets, each named in three languages", () => {
  expect(dictionary.length).toBeGreaterThanOrEqual(150);
  expect(new Set(dictionary.map((one) => one.code)).size).toBe(dictionary.length);
  for (const { name } of dictionary) for (const words of Object.values(name)) expect(words).not.toBe("");
});

test("every entry is found by each of its own names, and names only questions and substances that exist", () => {
  const asked = new Set(contraindications.map((one) => one.code));
  const known = new Set(dictionary.map((one) => one.code));
  for (const entry of dictionary) {
    for (const word of [...Object.values(entry.name), ...entry.zh, ...entry.en]) {
      expect(codes(`过敏：${word}`), `${entry.code}: ${word}`).toContain(entry.code);
    }
    if (entry.asked) expect(asked).toContain(entry.asked);
    for (const covered of entry.covers ?? []) expect(known).toContain(covered);
  }
});

test.each([
  ["我对乳胶和镍过敏", ["LATEX", "NICKEL"]],
  ["對鎳、羊毛脂過敏", ["NICKEL", "LANOLIN"]],
  ["Allergic to hair dye (PPD) and lash glue", ["HAIR_DYE", "PPD", "CYANOACRYLATE"]],
  ["propolis, royal jelly", ["PROPOLIS", "ROYAL_JELLY"]],
  ["阿斯匹靈", ["SALICYLATE"]],
  ["透明质酸酶", ["HYALURONIDASE"]],
  ["Aqua, Methylisothiazolinone, Parfum, Cera Alba", ["MIT", "FRAGRANCE", "BEESWAX"]],
  ["no allergies except latex", ["LATEX"]],
  ["没有别的过敏，就是花粉", ["POLLEN"]],
  ["I'm not allergic to nickel, but shellfish makes me swell", ["SHELLFISH"]],
  ["对镍不过敏，对虾过敏", ["SHELLFISH"]],
])("%s names %j", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  "没有",
  "无",
  "none",
  "不含酒精、香精",
  "無香精",
  "fragrance free",
  "alcohol-free toner",
  "not allergic to latex or nickel",
  "I've never been allergic to latex",
  "对乳胶不过敏",
  "乳胶、镍都没事",
  "latex is fine",
  "粉底很服帖吗 I ate ice-cream",
])("%s names no allergy", (text) => {
  expect(codes(text).filter((code) => code !== "MAKEUP")).toEqual([]);
});

describe("what she may not get", () => {
  test.each([
    ["坚果", "甜杏仁油按摩", ["ALMOND"]],
    ["杏仁", "坚果滋养面膜", ["NUTS"]],
    ["PPD", "Toluene-2,5-Diamine", ["PTD"]],
    ["香精", "玫瑰味，含 Linalool", ["LINALOOL"]],
    ["蜂胶", "蜂蜜面膜", []],
    ["酒精", "不含酒精的化妆水", []],
    ["", "酒精", []],
  ])("with %j in the file, %j clashes in %j", (allergies, content, expected) => {
    expect(allergicTo(allergies, content).map((one) => one.code)).toEqual(expected);
  });
});

test("the questions of the intakes are found through the dictionary", () => {
  expect(askedAllergies("染发剂、胶布").sort()).toEqual(["allergy_adhesive", "allergy_ppd_henna"]);
  expect(askedAllergies("没有")).toEqual([]);
});

test("staff read what stands on the label", () => {
  expect(labelNames("乳胶")).toEqual({
    "zh-CN": "乳胶：Natural Rubber Latex",
    "zh-TW": "乳膠：Natural Rubber Latex",
    en: "Latex: Natural Rubber Latex",
  });
  expect(labelNames("花粉")).toBeNull();
});

test("several substances in one sentence are told at once, and a denied one is not", () => {
  expect(allergyTold("I'm allergic to latex and nickel")).toBe("latex and nickel");
  expect(allergyTold("我对乳胶和镍都过敏")).toBe("乳胶和镍");
  expect(allergyTold("对镍不过敏，对虾过敏")).toBe("虾");
  expect(allergyTold("not allergic to nickel but allergic to bee stings and I swell up")).toBe("bee stings");
});

test("any text is read without failing, and denying a substance never adds one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("乳胶", "镍", "latex", "nickel"), (noise, substance) => {
      expect(Array.isArray(allergensNamed(noise + substance))).toBe(true);
      expect(codes(`不含${substance}`)).toEqual([]);
    }),
  );
});
