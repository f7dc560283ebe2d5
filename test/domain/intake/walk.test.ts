import fc from "fast-check";
import { describe, expect, test } from "vitest";
import treatments from "../../../src/domain/clinical/treatments.json" with { type: "json" };
import { type IntakeAnswer, weighAnswers, withAnswer } from "../../../src/domain/intake/answers.ts";
import { heldAnswers } from "../../../src/domain/intake/held-answers.ts";
import { type IntakeQuestion, savedQuestions } from "../../../src/domain/intake/question.ts";
import { readAnswer } from "../../../src/domain/intake/read-answer.ts";
import { suppliedQuestionnaire } from "../../../src/domain/intake/supplied-questionnaire.ts";
import { nextOpen, placeOf, questionBefore, visibleQuestions } from "../../../src/domain/intake/walk.ts";

const at = "2026-11-21T02:00:00.000Z";
const facial = suppliedQuestionnaire("FACIAL_BASIC");
const given = (code: string, answer: IntakeAnswer["answer"], chosen?: string[]): IntakeAnswer => ({
  ...{ code, answer, at },
  ...(chosen ? { chosen } : {}),
});
const codes = (questions: IntakeQuestion[]) => questions.map(({ code }) => code);
const question = (change: Partial<IntakeQuestion>): IntakeQuestion => {
  const [first] = facial;
  if (!first) throw new Error("no question");
  return { ...first, ...change };
};

test("peeling leads to redness or stinging, and that to the water she washes with; no peeling to neither", () => {
  const peels = [given("seasonal_peeling", "yes")];
  expect(codes(visibleQuestions(facial, []))).not.toContain("peeling_feel");
  expect(codes(visibleQuestions(facial, peels))).toContain("peeling_feel");
  expect(codes(visibleQuestions(facial, peels))).not.toContain("face_water");
  const stings = [...peels, given("peeling_feel", "given", ["sting"])];
  expect(codes(visibleQuestions(facial, stings))).toContain("face_water");
  // Taken back, its follow-ups go with it, whatever was answered to them.
  expect(codes(visibleQuestions(facial, withAnswer(stings, given("seasonal_peeling", "no"))))).not.toContain(
    "face_water",
  );
});

test("every supplied questionnaire can be saved and read back, each follow-up after what it follows", () => {
  for (const { code } of treatments) {
    const questions = suppliedQuestionnaire(code);
    expect(savedQuestions.parse(JSON.parse(JSON.stringify(questions)))).toEqual(questions);
    for (const [index, { follows }] of questions.entries()) {
      if (follows) expect(codes(questions.slice(0, index))).toContain(follows.question);
    }
  }
});

test("however she answers, the form ends, each question is asked once, and back leads to the one before", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 40, maxLength: 40 }), (choices) => {
      let answers: IntakeAnswer[] = [];
      const asked: string[] = [];
      for (const choice of choices) {
        const next = nextOpen(facial, answers, asked.at(-1));
        if (!next) break;
        expect(asked).not.toContain(next.code);
        const { at: place, of } = placeOf(facial, answers, next.code);
        expect(place).toBeGreaterThan(0);
        expect(place).toBeLessThanOrEqual(of);
        if (asked.length > 0) expect(questionBefore(facial, answers, next.code)?.code).toBe(asked.at(-1));
        asked.push(next.code);
        const option = next.options[choice % Math.max(1, next.options.length)];
        const plain = (["yes", "no", "unsure", "skipped"] as const)[choice % 4] ?? "no";
        answers = withAnswer(answers, option ? given(next.code, "given", [option.code]) : given(next.code, plain));
      }
      expect(nextOpen(facial, answers)).toBeNull();
    }),
  );
});

describe("which earlier answers still hold", () => {
  const now = new Date("2026-12-20T02:00:00.000Z");
  const held = (answers: IntakeAnswer[]) => heldAnswers(facial, answers, now).map(({ code }) => code);

  test("what passes in two weeks has expired after four, what stays has not", () => {
    const answers = [given("active_skin_infection", "no"), given("severe_allergy_history", "no")];
    expect(held(answers)).toEqual(["severe_allergy_history"]);
  });

  test("the newest answer counts, whichever visit it was for; a skipped one is asked again if something depends on it", () => {
    const newer = { ...given("severe_allergy_history", "yes"), at: "2026-12-01T02:00:00.000Z" };
    expect(heldAnswers(facial, [newer, given("severe_allergy_history", "no")], now)).toEqual([newer]);
    expect(held([given("severe_allergy_history", "skipped"), given("goal", "skipped")])).toEqual(["goal"]);
  });
});

test("answers to a question of another version stay readable beside those of this one", () => {
  const weighed = weighAnswers(facial, [{ ...given("old_question", "given"), words: "as I said" }]);
  expect(weighed.other).toMatchObject([{ code: "old_question", words: "as I said" }]);
});

describe("answers in words", () => {
  const concerns = facial.find(({ code }) => code === "skin_concerns") ?? question({});
  const type = facial.find(({ code }) => code === "skin_type") ?? question({});
  const age = question({ kind: "number", least: 1, most: 120 });

  test.each<[string, IntakeQuestion, string, object]>([
    ["several of a list", concerns, "毛孔和痘痘吧", { chosen: ["spots", "pores"] }],
    ["several in English", concerns, "redness, and some fine lines", { chosen: ["redness", "lines"] }],
    ["several in traditional", concerns, "乾燥、泛紅", { chosen: ["dryness", "redness"] }],
    ["one of a list", type, "我是偏油的", { chosen: ["oily"] }],
    ["none of a list", type, "T区油两颊干", { chosen: [], words: "T区油两颊干" }],
    ["a number", age, "I am 34", { value: "34" }],
    ["a Chinese number", age, "三十四岁", { value: "34" }],
    ["a day", question({ kind: "date" }), "2024年3月5号", { value: "2024-03-05" }],
    ["a vague day", question({ kind: "date" }), "去年春天", { words: "去年春天" }],
  ])("%s is understood or kept", (_what, asked, text, expected) => {
    expect(readAnswer(asked, text)).toMatchObject({ ok: true, ...expected });
  });

  test.each([
    [age, "很多", "not_a_number"],
    [age, "300", "out_of_range"],
    [question({ kind: "words" }), "长".repeat(5_000_000), "too_long"],
  ] as const)("what cannot be an answer is refused with its reason", (asked, text, reason) => {
    expect(readAnswer(asked, text)).toEqual({ ok: false, reason });
  });
});
