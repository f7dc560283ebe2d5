import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { locales } from "../../src/domain/message/locale.ts";
import { evidenceLines } from "../../src/domain/privacy/evidence-text.ts";
import { testTexts } from "../support/chat-driver.ts";

const at = "2026-11-21T02:00:00.000Z";
const rows = (column: string, values: readonly string[], more: object = {}) =>
  values.map((value) => ({ at, [column]: value, ...more }));

/** A pack in which every code stands that a column may hold. */
const sections: Record<string, unknown[]> = {
  visit: rows("status", ["booked", "confirmed", "arrived", "completed", "cancelled", "no_show"], {
    ...{ startsAt: at, treatment: "PEEL_SA", unsignedReason: "", skinOverride: "她坚持" },
  }),
  customer: [{ name: "Wang", phone: null, allergies: "latex" }],
  consents: rows(
    "purpose",
    [
      "health_data",
      "marketing",
      "offers",
      "model",
      "photos",
      "treatment",
      "guardian",
      "messages_reminders",
      "messages_care",
    ],
    { givenAt: at, withdrawnAt: at, version: "health-2026-11", signedName: "Li" },
  ),
  answers: rows("status", ["asked", "started", "finished", "declined", "told"], {
    ...{ createdAt: at, treatment: "LED" },
    questions: [{ code: "PREGNANT", text: { "zh-CN": "怀孕吗", "zh-TW": "懷孕嗎", en: "Pregnant?" }, options: [] }],
    answers: JSON.stringify([
      { code: "PREGNANT", answer: "unsure", words: "maybe", at },
      { code: "PREGNANT", answer: "skipped", at },
      { code: "risk_signature", answer: "given", words: "Li", at },
    ]),
  }),
  record: rows("reaction", ["calm", "pink", "stinging", "swelling", "stopped"]),
  photos: rows("kind", ["before", "after", "sent"], { thumbnail: "" }),
  checkIns: ["h3", "bedtime", "h24", "d3", "d7", "d30"].map((step) => ({
    ...{ sentAt: at, step, status: "answered", worst: "watch" },
    answers: JSON.stringify([
      { question: "trend", answer: "worse", at },
      { question: "signs", answer: "none", at },
    ]),
  })),
  payments: rows("status", ["asked", "lapsed", "at_salon", "paid", "refund_due", "refunded", "kept"], {
    ...{ amountMinor: 10_000, currency: "CNY" },
  }),
  chats: rows("channel", ["telegram", "webchat"]),
  messages: ["text", "action", "photo", "voice", "sticker", "document", "other"].map((kind) => ({
    ...{ at, author: "customer", kind, text: "", channel: "telegram" },
  })),
  cases: ["reaction", "complaint", "intake", "question", "human_request", "unreachable", "system"].map((kind) => ({
    ...{ openedAt: at, number: 1, kind, severity: "watch", status: "claimed", words: "…", outcome: "no_answer" },
  })),
  triage: [
    ...rows("intent", [
      "booking",
      "care_question",
      "checkin_reply",
      "complaint",
      "human_request",
      "smalltalk",
      "opt_out",
    ]),
  ].map((row) => ({
    ...{ ...row, createdAt: at, text: "…", severity: "routine", ruleVersion: "2026.12.4" },
    reasons: JSON.stringify([
      { code: "BURN_MAJOR", evidence: "…" },
      { code: "HUMAN_REQUEST", evidence: "…" },
    ]),
  })),
  reviews: rows("kind", ["false_alarm", "missed"], { text: "…", shouldBe: "today" }),
  deeds: rows("actorKind", ["customer", "staff", "telegram", "system"], {
    ...{ actorName: "Lin", verb: "case.relay", details: '{"purpose":"health_data","severity":"urgent","id":"x_y"}' },
  }),
};

describe("what is printed of a visit", () => {
  test.each(locales)("in %s has a word for every code, and each instant its year", (locale) => {
    const head = { salon: "S", zone: "Asia/Shanghai", customer: "W", service: { "zh-CN": "s", "zh-TW": "s", en: "s" } };
    const made = { startsAt: at, madeAt: at, madeBy: "Lin", hashes: {}, hash: "" };
    const lines = evidenceLines({ ...head, ...made, sections }, (key) => testTexts.has(locale, key));
    const said = lines.map(({ line }) => testTexts.line(locale, line));
    const codes = said.filter((line) => /\b[a-z]+_[a-z]+|[A-Z]{2,}_[A-Z]|\{"|\b[a-z]+\.[a-z]+\b/.test(line));
    expect(codes).toEqual([]);
    expect(said.some((line) => line.startsWith("2026-11-21 10:00"))).toBe(true);
    if (locale === "en") return;
    const english = said.filter((line) => /\b(asked|sent|claimed|before|calm|paid|urgent|routine)\b/.test(line));
    expect(english).toEqual([]);
  });

  it("says in one line of what there is nothing", () => {
    const none = { startsAt: at, madeAt: at, madeBy: "", hashes: {}, hash: "", salon: "", zone: "UTC", customer: "" };
    const service = { "zh-CN": "", "zh-TW": "", en: "" };
    const lines = evidenceLines({ ...none, service, sections: { photos: [], payments: [] } }, () => true);
    expect(testTexts.line("en", lines.at(-1)?.line ?? { literal: "" })).toBe("Photos · Payments");
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesUnder(join(folder, one.name)) : [join(folder, one.name)],
  );
}

test("whatever is written into the audit has words in every language", () => {
  const verbs = filesUnder("src/actions").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/recordAudit\(\s*\w+,\s*([^,]*)/g)].flatMap(([, verb = ""]) =>
      [...verb.matchAll(/"([a-z_]+\.[a-z_-]+)"/g)].map(([, name = ""]) => name),
    ),
  );
  expect(verbs.length).toBeGreaterThan(80);
  const without = locales.flatMap((locale) =>
    verbs.filter((verb) => !testTexts.has(locale, `board-did-${verb.replaceAll(".", "-")}`)),
  );
  expect([...new Set(without)]).toEqual([]);
});
