import { describe, expect, test } from "vitest";
import { careContent, careStep } from "../../../src/domain/care/care-content.ts";
import { careMessage, wholeCareList } from "../../../src/domain/care/care-message.ts";
import { careStepNames } from "../../../src/domain/care/care-plan.ts";
import { findCare } from "../../../src/domain/care/find-care.ts";
import treatments from "../../../src/domain/clinical/treatments.json" with { type: "json" };
import { type LocalText, locales } from "../../../src/domain/message/locale.ts";
import { render } from "../../../src/text/render.ts";
import { createTexts } from "../../../src/text/texts.ts";
import { readCatalogues } from "../../support/catalogues.ts";

const texts = createTexts(readCatalogues());
const codes = treatments.map((treatment) => treatment.code);
const longName: LocalText = {
  "zh-CN": "点阵激光（剥脱或非剥脱）全脸",
  "zh-TW": "飛梭雷射（剝脫或非剝脫）全臉",
  en: "fractional laser, full face",
};
const about = { appointmentId: "00000000-0000-0000-0000-000000000000", service: longName, allergies: "" };

/** What a customer with a reaction must never read, and what only a doctor may name. */
const banned =
  /正常|排毒|normal|detox|ibuprofen|paracetamol|aspirin|acyclovir|valacyclovir|antibiotic|antihistamine|steroid|hydrocortisone|cortisone|tretinoin|accutane|hyaluronidase|lidocaine|布洛芬|对乙酰氨基酚|對乙醯氨基酚|阿司匹林|阿斯匹靈|阿昔洛韦|抗生素|抗组胺|抗組織胺|激素|类固醇|類固醇|地塞米松|氯雷他定|西替利嗪|红霉素|維A酸|维A酸|利多卡因|溶解酶|\d ?(mg|毫克|ml|毫升)/i;

function everyText(code: string): LocalText[] {
  const content = careContent(code);
  return content ? [content.expected, ...careStepNames.flatMap((step) => content.steps[step])] : [];
}

describe.each(codes)("the care of %s", (code) => {
  test("is written for every stretch with at most three short actions, and says where it is from and that nobody reviewed it", () => {
    const content = careContent(code);
    expect(content?.treatment).toBe(code);
    expect(content?.review).toBeNull();
    expect(content?.source.length).toBeGreaterThan(0);
    for (const step of careStepNames) {
      const actions = content?.steps[step] ?? [];
      expect(actions.length, step).toBeGreaterThanOrEqual(1);
      expect(actions.length, step).toBeLessThanOrEqual(3);
      for (const action of actions) expect(action.en.length, action.en).toBeLessThanOrEqual(62);
      for (const action of actions) expect(action["zh-CN"].length, action["zh-CN"]).toBeLessThanOrEqual(30);
    }
  });

  test("names no medicine and never calls a reaction normal, in any language", () => {
    for (const text of everyText(code)) {
      for (const locale of locales) expect(text[locale]).not.toMatch(banned);
    }
  });

  test("fits into messages of 300 characters with at most three buttons, in every language", () => {
    const content = careContent(code);
    if (!content) throw new Error(code);
    const messages = [
      ...careStepNames.map((step) => careMessage(content, step, about)),
      ...wholeCareList(content, about),
    ];
    for (const locale of locales) {
      for (const message of messages) {
        const rendered = render(texts, locale, message);
        expect(rendered.text.length, rendered.text).toBeLessThanOrEqual(300);
        expect(rendered.buttons.flat().length).toBeLessThanOrEqual(3);
      }
    }
  });
});

test("no traditional text keeps a simplified character", () => {
  const simplifiedOnly = /[这个么们来时后会说对过还没开关轻紧红肿痒热干净发觉护肤晒妆洁给谢边样]/;
  for (const code of codes) {
    for (const text of everyText(code)) expect(text["zh-TW"]).not.toMatch(simplifiedOnly);
  }
});

test("the step follows the day: first 24 hours, days 2–3, 4–7, and after", () => {
  expect([0, 0.9, 1, 2.9, 3, 6.9, 7, 80].map((day) => careStep("PEEL_SA", day)?.name)).toEqual([
    "h24",
    "h24",
    "d3",
    "d3",
    "d7",
    "d7",
    "after",
    "after",
  ]);
  expect(careStep("UNKNOWN", 1)).toBeNull();
});

test.each([
  ["今天能化妆吗", "今天不化妆"],
  ["可以化妝嗎？", "今天不化妆"],
  ["may I go to the gym tonight?", "不出大汗"],
  ["可以不抹防晒吗", "防晒"],
])("the first-day care of a peel answers %s", (question, answer) => {
  const actions = careStep("PEEL_SA", 0.2)?.actions ?? [];
  expect(
    findCare(question, actions)
      .map((action) => action["zh-CN"])
      .join(),
  ).toContain(answer);
});

test("a question that the care does not speak of finds nothing", () => {
  expect(findCare("能打疫苗吗", careStep("PEEL_SA", 0.2)?.actions ?? [])).toEqual([]);
});

test("what the advice names and she is allergic to is told to be left out; nobody else reads of it", () => {
  const content = careContent("WAX");
  if (!content) throw new Error("WAX");
  const read = (allergies: string) => render(texts, "zh-CN", careMessage(content, "h24", { ...about, allergies })).text;
  expect(read("香精")).toContain("你说过对香精香料过敏");
  expect(read("花粉")).not.toContain("你说过");
});
