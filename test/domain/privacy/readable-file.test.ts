import { expect, test } from "vitest";
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
          treatment: "LED",
          given: [
            given("PREGNANT", "unsure"),
            given("PREGNANT", "yes"),
            given("PREGNANT", "no", { words: "不，没有" }),
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
      /skin_type|: dry\b|→ (unsure|none)\b|\btrend\b|OutboxMessage|TriageDecision|DueItem/,
    );
    expect(said.join("\n")).toContain("不，没有");
  },
);
