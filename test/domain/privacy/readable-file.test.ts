import { expect, test } from "vitest";
import { everySafetyQuestion } from "../../../src/domain/intake/questions.ts";
import { locales } from "../../../src/domain/message/locale.ts";
import { readableFile } from "../../../src/domain/privacy/readable-file.ts";
import { personTables } from "../../../src/storage/privacy-rules.ts";
import { testTexts } from "../../support/chat-driver.ts";

const at = new Date("2026-11-21T02:00:00Z");

test.each(locales)(
  "her own file in %s has a word for everything it tells: what she likes, what she answered, what is counted",
  (locale) => {
    const given = (code: string, answer: string, more: object = {}) => ({
      code,
      answer,
      at: at.toISOString(),
      ...more,
    });
    const lines = readableFile({
      ...{ salon: "S", zone: "Asia/Shanghai", at, consents: [], visits: [], packages: [], cases: [], messages: [] },
      ...{ looks: [], person: { name: "W", phone: null, allergies: "", notes: "", birthDate: null } },
      answers: [
        {
          ...{ at, service: { "zh-CN": "光", "zh-TW": "光", en: "Light" }, questions: everySafetyQuestion() },
          given: [
            given("pregnancy", "unsure"),
            given("pregnancy", "yes"),
            given("pregnancy", "no", { words: "不，没有" }),
            given("risk_signature", "given", { words: "王小姐" }),
          ],
        },
      ],
      checkIns: [
        {
          sentAt: at,
          given: [
            { question: "trend", answer: "worse" },
            { question: "signs", answer: "none" },
          ],
        },
      ],
      facts: [
        { kind: "skin_type", value: "dry", words: "" },
        { kind: "temperature", value: "warm", words: "手冷" },
        { kind: "occupation", value: "", words: "护士" },
      ],
      others: Object.keys(personTables).map((kind) => ({ kind, count: 1 })),
    });
    const said = lines.map((line) => testTexts.line(locale, line));
    expect(said.join("\n")).not.toMatch(
      /pregnancy|risk_signature|skin_type|: dry\b|→ (unsure|none)\b|\btrend\b|OutboxMessage|TriageDecision|DueItem/,
    );
    expect(said.join("\n")).toContain("不，没有");
    expect(said.find((line) => line.includes("王小姐"))).toMatch(/风险|風險|risk/i);
    // She may open it years later.
    expect(said[0]).toContain("2026-11-21 10:00");
    expect(said.some((line) => /^2026-11-21 10:00.*(光|Light)/.test(line))).toBe(true);
  },
);
