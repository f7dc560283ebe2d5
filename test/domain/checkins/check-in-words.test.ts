import { describe, expect, test } from "vitest";
import { checkInMessage, checkInNudge, partMessage } from "../../../src/domain/checkins/checkin-message.ts";
import { choiceOf, choicesOf, gravityOf } from "../../../src/domain/checkins/choices.ts";
import { checkInScript, nextPart, openQuestion } from "../../../src/domain/checkins/script.ts";
import { plannedCheckIns } from "../../../src/domain/checkins/steps.ts";
import { understandReply } from "../../../src/domain/checkins/understand-reply.ts";
import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import treatments from "../../../src/domain/clinical/treatments.json" with { type: "json" };
import { locales } from "../../../src/domain/message/locale.ts";
import { render } from "../../../src/text/render.ts";
import { createTexts } from "../../../src/text/texts.ts";
import { readCatalogues } from "../../support/catalogues.ts";

const texts = createTexts(readCatalogues());
const id = "00000000-0000-0000-0000-000000000000";
const place = { zone: "Asia/Shanghai", quiet: { from: "21:00", to: "09:00" } };
const stepsOf = (code: string) =>
  plannedCheckIns(code, new Date("2026-11-21T06:00:00Z"), place).map(({ step }) => step);

describe.each(treatments.map((treatment) => treatment.code))("the check-ins of %s", (code) => {
  test("ask two to four signs in each step, each with the flag of a known danger", () => {
    for (const step of stepsOf(code)) {
      const signs = checkInScript(step, code).find((part) => part.name === "signs")?.signs ?? [];
      expect(signs.length, step).toBeGreaterThanOrEqual(2);
      expect(signs.length, step).toBeLessThanOrEqual(4);
      for (const sign of signs)
        expect(
          redFlags.some((flag) => flag.code === sign.flag),
          sign.code,
        ).toBe(true);
    }
  });

  test("fit 300 characters, and no button is longer than a messenger allows, in every language", () => {
    for (const step of stepsOf(code)) {
      const parts = checkInScript(step, code);
      const [first] = parts;
      if (!first) throw new Error(step);
      const messages = [
        checkInMessage(id, first),
        checkInNudge(id, first),
        ...parts.map((part) => partMessage(id, part)),
      ];
      for (const outgoing of messages) {
        for (const locale of locales) {
          const { text, buttons } = render(texts, locale, outgoing);
          expect(text.length).toBeLessThanOrEqual(300);
          expect(text).not.toMatch(/正常|排毒|normal|detox/i);
          for (const { action, label } of buttons.flat()) {
            expect(new TextEncoder().encode(action).length, action).toBeLessThanOrEqual(64);
            expect(label.length, label).toBeLessThanOrEqual(40);
          }
        }
      }
    }
  });
});

test("the questions of two steps are never the same words", () => {
  const asked = stepsOf("FILLER").flatMap((step) => checkInScript(step, "FILLER").map((part) => part.question.en));
  expect(new Set(asked).size).toBe(asked.length);
});

test("what was asked last names the signs, and nothing is open after the last part", () => {
  expect(openQuestion("h24", "PEEL_SA", ["trend"])?.["zh-CN"]).toContain("脸上起水疱");
  expect(openQuestion("h24", "PEEL_SA", ["trend", "signs"])).toBeNull();
  expect(nextPart("d7", "PEEL_SA", ["trend", "signs"])?.name).toBe("look");
});

test("worse is today after a peel and urgent after an injection; a sign is as grave as its flag", () => {
  const gravity = (code: string, treatment: string) => {
    const choice = choiceOf(code);
    return choice && gravityOf(choice, treatment);
  };
  expect(gravity("worse", "PEEL_SA")).toBe("today");
  expect(gravity("worse", "BOTOX")).toBe("urgent");
  expect(gravity("s.pain", "FILLER")).toBe("urgent");
  expect(gravity("s.sight", "FILLER")).toBe("urgent");
  expect(gravity("s.pus", "PEEL_SA")).toBe("today");
  expect(gravity("better", "FILLER")).toBeNull();
  expect(gravity("none", "FILLER")).toBeNull();
});

test("every choice of a part is found again by its code", () => {
  for (const part of checkInScript("d7", "PEEL_SA")) {
    for (const choice of choicesOf(part)) expect(choiceOf(choice.code)?.label).toEqual(choice.label);
  }
});

test.each([
  ["好多了", "better"],
  ["much better thanks", "better"],
  ["挺好的", "better"],
  ["沒什麼不舒服", "better"],
  ["all good", "better"],
  ["差不多", "same"],
  ["about the same", "same"],
  ["没有更红", "same"],
  ["not worse", "same"],
  ["更痛了", "worse"],
  ["越来越红", "worse"],
  ["比昨天更腫了", "worse"],
  ["it's worse", "worse"],
  ["not getting better", "worse"],
  ["没有好转", "worse"],
  ["more swollen than yesterday", "worse"],
  ["不是很好", "worse"],
  ["not so good", "worse"],
  ["不太舒服", "worse"],
  ["没什么不舒服的", "better"],
  ["还没好", "same"],
  ["不错", "better"],
  ["火星", null],
])("asked which way it goes, %s means %s", (words, meant) => {
  expect(understandReply(words, "trend")).toBe(meant);
});

test.each([
  ["都没有", "none"],
  ["没有", "none"],
  ["nope", "none"],
  ["none of them", "none"],
  ["沒有", "none"],
  ["有", "yes"],
  ["yes", "yes"],
  ["有一点", "yes"],
  ["都没有，就是有点痒", null],
  ["第二个", null],
])("asked for signs, %s means %s", (words, meant) => {
  expect(understandReply(words, "signs")).toBe(meant);
});

test.each([
  ["很满意", "happy"],
  ["love it", "happy"],
  ["还行", "okay"],
  ["一般般", "okay"],
  ["不满意", "unhappy"],
  ["not happy", "unhappy"],
  ["有点失望", "unhappy"],
  ["不太喜欢", "unhappy"],
])("asked how it looks, %s means %s", (words, meant) => {
  expect(understandReply(words, "look")).toBe(meant);
});
