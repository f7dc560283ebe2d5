import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { happenings } from "../../../src/actions/board/read-customers.ts";
import { busyProblems } from "../../../src/domain/booking/calendar-address.ts";
import { caseKinds, caseOutcomes } from "../../../src/domain/cases/case.ts";
import { locales } from "../../../src/domain/message/locale.ts";
import { skipReasons } from "../../../src/domain/outreach/recipients.ts";
import { roles } from "../../../src/domain/salon/permissions.ts";
import { lastVisits } from "../../../src/web/board/outreach/segment-form.ts";
import { testTexts } from "../../support/chat-driver.ts";

const sources = readdirSync("src/web/board", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join("src/web/board", name), "utf8"));

/** An event and a class that look like keys. */
const noSentences = ["board-changed", "cases-page"];

/** Keys that are put together from a prefix and a word of a closed list. */
const families: Record<string, readonly string[]> = {
  "board-status-": ["booked", "confirmed", "arrived", "completed", "no_show", "cancelled"],
  "board-outside-problem-": [...busyProblems, "too_many"],
  "board-feed-shows-": ["service", "busy"],
  "board-calendar-state-": ["hold", "away", "outside", "off"],
  "board-calendar-refused-": ["not_allowed", "not_found", "ends_before_start"],
  "board-urgency-": ["urgent", "today", "watch"],
  "board-author-": ["customer", "bot", "staff"],
  "board-role-": roles,
  "board-locale-": locales,
  "board-field-name-": locales,
  "board-audience-": lastVisits,
  "board-timeline-": ["all", ...happenings],
  "board-happened-": happenings,
  "board-tip-status-": ["draft", "sending", "paused", "done"],
  "board-consent-": ["health_data", "marketing", "model", "photos"],
  "board-wrong-": [
    "name",
    "room",
    "priceMinor",
    "durationMinutes",
    "bufferMinutes",
    "intervalDays",
    "services",
    "hours",
  ],
  "board-mark-": ["wrong_status", "too_early", "unknown_treatment"],
  "cases-kind-": caseKinds,
  "cases-outcome-": caseOutcomes,
  "outreach-skipped-": skipReasons,
};

test("every sentence the board says exists in all three languages", () => {
  const literal = sources.flatMap((text) => [...text.matchAll(/"((?:board|cases|outreach|salon)-[\w-]+)"/g)]);
  const keys = new Set(
    literal.map((match) => match[1] ?? "").filter((key) => !key.endsWith("-") && !noSentences.includes(key)),
  );
  for (const [prefix, words] of Object.entries(families)) for (const word of words) keys.add(prefix + word);
  expect(keys.size).toBeGreaterThan(200);
  const missing = [...keys].flatMap((key) =>
    locales.filter((locale) => !testTexts.has(locale, key)).map((locale) => `${locale} ${key}`),
  );
  expect(missing).toEqual([]);
});

test("everything that is written into the audit has words on the activity page", () => {
  const actions = readdirSync("src/actions", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const verbs = actions.flatMap((name) =>
    [...readFileSync(join("src/actions", name), "utf8").matchAll(/recordAudit\([^"]*"([a-z_]+\.[a-z_]+)"/g)].map(
      (match) => match[1] ?? "",
    ),
  );
  const wordless = [...new Set(verbs)].filter((verb) => !testTexts.has("en", `board-did-${verb.replaceAll(".", "-")}`));
  expect(verbs.length).toBeGreaterThan(30);
  expect(wordless).toEqual([]);
});
