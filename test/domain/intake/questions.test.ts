import { expect, test } from "vitest";
import contraindications from "../../../src/domain/clinical/contraindications.json" with { type: "json" };
import treatments from "../../../src/domain/clinical/treatments.json" with { type: "json" };
import { type Answer, weighAnswers } from "../../../src/domain/intake/answers.ts";
import { preparationParts, preparationPhrase } from "../../../src/domain/intake/preparation.ts";
import wording from "../../../src/domain/intake/question-wording.json" with { type: "json" };
import { intakeQuestions } from "../../../src/domain/intake/questions.ts";
import { locales } from "../../../src/domain/message/locale.ts";
import { createTexts } from "../../../src/text/texts.ts";
import { readCatalogues } from "../../support/catalogues.ts";

const texts = createTexts(readCatalogues());
const at = "2026-11-21T02:00:00.000Z";
const answer = (code: string, given: Answer) => ({ code, answer: given, at });

test("every contraindication has a question and a label for staff in three languages", () => {
  const known = new Map(Object.entries(wording));
  for (const { code } of contraindications) {
    for (const locale of locales) {
      expect(known.get(code)?.text[locale], code).toBeTruthy();
      expect(known.get(code)?.label[locale], code).toBeTruthy();
      expect([...(known.get(code)?.text[locale] ?? "")].length, code).toBeLessThanOrEqual(90);
    }
  }
});

test("each treatment is asked its own list, the gravest first", () => {
  const weight = { stop: 0, clinician: 1, delay: 2, caution: 3 };
  for (const treatment of treatments) {
    const questions = intakeQuestions(treatment.code);
    expect(questions.map(({ code }) => code).sort()).toEqual([...treatment.contraindications].sort());
    const weights = questions.map(({ rule }) => weight[rule]);
    expect(weights).toEqual([...weights].sort((one, other) => one - other));
  }
});

test("a treatment without a list is asked a short general set", () => {
  expect(intakeQuestions("SOMETHING_NEW").map(({ code }) => code)).toEqual([
    "pregnancy",
    "general_allergy",
    "active_skin_infection",
  ]);
});

test("isotretinoin stops waxing and ablative laser, and goes to a clinician elsewhere", () => {
  const rule = (treatment: string) => intakeQuestions(treatment).find(({ code }) => code === "isotretinoin_6m")?.rule;
  expect([rule("WAX"), rule("FRAC_LASER"), rule("PEEL_AHA")]).toEqual(["stop", "stop", "clinician"]);
});

test("asked whether she is 18, no is the worrying answer and yes is not", () => {
  const questions = intakeQuestions("BOTOX").filter(({ code }) => code === "minor_under18");
  expect(questions.length).toBe(1);
  expect(weighAnswers(questions, [answer("minor_under18", "yes")]).grave).toEqual([]);
  expect(weighAnswers(questions, [answer("minor_under18", "no")]).grave.map(({ code }) => code)).toEqual([
    "minor_under18",
  ]);
});

test("not sure counts as worrying, a skipped question is left to be asked in person", () => {
  const questions = intakeQuestions("PEEL_SA");
  const weighed = weighAnswers(questions, [
    answer("pregnancy", "unsure"),
    answer("recent_sun_tan", "yes"),
    answer("allergy_salicylate", "skipped"),
    answer("herpes_history", "no"),
  ]);
  expect(weighed.grave.map(({ code }) => code)).toEqual(["pregnancy"]);
  expect(weighed.noted.map(({ code }) => code)).toEqual(["recent_sun_tan"]);
  expect(weighed.open.map(({ code }) => code)).toContain("allergy_salicylate");
  expect(weighed.open.map(({ code }) => code)).not.toContain("herpes_history");
});

test("there is nothing to prepare when all is answered well, and allergies are said in any case", () => {
  const questions = intakeQuestions("LED");
  const weighed = weighAnswers(
    questions,
    questions.map(({ code, worrying }) => answer(code, worrying === "no" ? "yes" : "no")),
  );
  expect(preparationPhrase({ allergies: "", status: "finished", weighed, unsigned: false })).toBeNull();
  expect(
    preparationPhrase({ allergies: "nuts", status: "finished", weighed, unsigned: false })?.values?.allergies,
  ).toEqual({ "zh-CN": "nuts（坚果）", "zh-TW": "nuts（堅果）", en: "nuts" });
});

test("what to know before a visit is read one thing a line, and nothing of it is lost", () => {
  const whole = preparationPhrase({
    allergies: "虾",
    status: "started",
    weighed: weighAnswers([], []),
    unsigned: true,
  });
  const parts = whole ? preparationParts(whole) : [];
  expect(parts.map(({ about }) => about)).toEqual(["allergic", "missing", "unsigned"]);
  const said = parts.map(({ words }) => texts.line("zh-CN", words).trim());
  expect(said).toEqual(["过敏：虾。", "问卷没填完，请当面问完。", "风险告知还没签，请先当面说清楚。"]);
});
