import { describe, expect, test } from "vitest";
import { bannedWords } from "../../../src/domain/cases/banned-words.ts";
import { caseCard } from "../../../src/domain/cases/card.ts";
import { type CaseFile, caseOutcomes, mergeReasons, raised } from "../../../src/domain/cases/case.ts";
import { givenName } from "../../../src/domain/cases/given-name.ts";
import { clip, reasonLine } from "../../../src/domain/cases/reason-words.ts";
import { reasonSentence } from "../../../src/domain/cases/reasons.ts";
import contraindications from "../../../src/domain/clinical/contraindications.json" with { type: "json" };
import redFlags from "../../../src/domain/clinical/redflags.json" with { type: "json" };
import { locales } from "../../../src/domain/message/locale.ts";

describe("words for a customer with a symptom", () => {
  test.each([
    ["这个很正常，别担心", ["正常"]],
    ["It is normal to detox", ["normal", "detox"]],
    ["可以吃一片氯雷他定", ["氯雷他定"]],
    ["put some hydrocortisone on it", ["hydrocortisone"]],
  ])("are held back: %s", (text, words) => expect(bannedWords(text, "reaction")).toEqual(words));

  test.each(["这不正常，请马上来店", "That is not normal, please come in", "今天先别化妆", "abnormal swelling"])(
    "are let through when they do not play it down: %s",
    (text) => expect(bannedWords(text, "reaction")).toEqual([]),
  );

  test("may say 正常 in a complaint about opening hours, but name no medicine there either", () => {
    expect(bannedWords("我们明天正常营业", "complaint")).toEqual([]);
    expect(bannedWords("吃点布洛芬", "complaint")).toEqual(["布洛芬"]);
  });
});

test.each([
  ["王小美", "小美"],
  ["欧阳小美", "小美"],
  ["李雷", "李雷"],
  ["Anna Berg", "Anna"],
  ["  ", ""],
  ["👩🏻‍🦰", "👩🏻‍🦰"],
])("%s is called %s where others read along", (name, called) => expect(givenName(name)).toBe(called));

test("a further worry raises the severity and never lowers it", () => {
  expect(raised("today", "urgent")).toBe("urgent");
  expect(raised("urgent", "watch")).toBe("urgent");
});

test("each reason is kept once, with the words that caused it first", () => {
  const first = { code: "FEVER", evidence: "发烧" };
  const again = { code: "FEVER", evidence: "还在烧" };
  const other = { code: "HIVES_LOCAL", evidence: "风团" };
  expect(mergeReasons([first], [again, other])).toEqual([first, other]);
});

test("every red flag and contraindication is a sentence in all three languages", () => {
  for (const { code } of [...redFlags, ...contraindications]) {
    for (const locale of locales) expect(reasonSentence(code)?.[locale], `${code} ${locale}`).toBeTruthy();
  }
});

test("the button of every outcome fits into the 64 bytes of Telegram", () => {
  const id = "0".repeat(36);
  for (const outcome of caseOutcomes) expect(`case:end:${id}:${outcome}`.length).toBeLessThanOrEqual(64);
});

test("a long text is cut at a whole character", () => {
  expect(clip("😀".repeat(10), 4)).toBe("😀😀😀…");
});

test("a card carries at most three actions", () => {
  const file: CaseFile = {
    ...{ id: "1", number: 1, branchId: "b", customerId: "c", chatId: "h", appointmentId: null },
    ...{ kind: "reaction", severity: "urgent", status: "open", words: "疼", reasons: [] },
    ...{ openedAt: new Date(0), claimedAt: null, claimedBy: null, lastActivityAt: new Date(0) },
    ...{ closedAt: null, outcome: null, note: null },
  };
  const card = caseCard("new", file, { customer: { name: "A" } }, null);
  expect(card.buttons?.flat()).toHaveLength(3);
});

test("a reason of the rules themselves is a sentence, not a code", () => {
  expect(reasonLine({ code: "SYMPTOM_NOT_UNDERSTOOD", evidence: "x" })).toEqual({
    key: "cases-reason-symptom-not-understood",
  });
  expect(reasonLine({ code: "NEVER_HEARD_OF", evidence: "" })).toMatchObject({ values: { words: "NEVER_HEARD_OF" } });
});
