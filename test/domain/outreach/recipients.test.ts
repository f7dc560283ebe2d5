import { expect, test } from "vitest";
import { chooseRecipients } from "../../../src/domain/outreach/recipients.ts";
import type { Reader, Segment } from "../../../src/domain/outreach/segment.ts";

const today = "2026-11-21";
const agreeing: Reader = {
  customerId: "a",
  name: "A",
  locale: "zh-CN",
  branchId: "b1",
  marketing: "given",
  unreachable: false,
  chatId: "chat",
  hasOpenCase: false,
  allergies: "",
  visits: [{ serviceCode: "PEEL", treatment: "PEEL_TCA", date: "2026-09-01" }],
};
const chosen = (change: Partial<Reader>, segment: Segment = {}) => {
  const { gets, skipped } = chooseRecipients([{ ...agreeing, ...change }], segment, () => today);
  return gets.length > 0 ? "gets it" : (skipped[0]?.reason ?? "not in the segment");
};

test("one who agreed, can be reached and has healed gets a tip", () => expect(chosen({})).toBe("gets it"));

test.each<[string, Partial<Reader>]>([
  ["no_consent", { marketing: "never" }],
  ["opted_out", { marketing: "withdrawn" }],
  ["no_chat", { chatId: null }],
  ["unreachable", { chatId: null, unreachable: true }],
  ["open_case", { hasOpenCase: true }],
  ["in_recovery", { visits: [{ serviceCode: "PEEL", treatment: "PEEL_TCA", date: "2026-11-12" }] }],
  ["in_recovery", { visits: [{ serviceCode: "X", treatment: "UNHEARD_OF", date: "2026-11-15" }] }],
])("one is left out because of %s", (reason, change) => expect(chosen(change)).toBe(reason));

test("who writes in another language is shown as left out, not hidden", () => {
  expect(chosen({}, { locales: ["en"] })).toBe("other_language");
});

test.each<[string, Segment]>([
  ["another branch", { branchId: "b2" }],
  ["a service she never had", { serviceCodes: ["WAX"] }],
  ["a later last visit", { lastVisitFrom: "2026-09-02" }],
  ["an earlier last visit", { lastVisitTo: "2026-08-31" }],
])("a segment of %s does not hold her", (_what, segment) => {
  expect(chosen({}, segment)).toBe("not in the segment");
});

test("a segment by last visit holds its first and its last day", () => {
  expect(chosen({}, { lastVisitFrom: "2026-09-01", lastVisitTo: "2026-09-01" })).toBe("gets it");
});

test("who is allergic to something the tip names is left out of it, and gets the others", () => {
  const tip = (words: string, en: string) => ({ "zh-CN": words, "zh-TW": words, en });
  const reasons = (allergies: string, text: ReturnType<typeof tip>) =>
    chooseRecipients([{ ...agreeing, allergies }], {}, () => today, text).skipped.map((one) => one.reason);
  expect(reasons("蜂胶", tip("秋天试试蜂胶面膜", "Try a propolis mask"))).toEqual(["allergic"]);
  expect(reasons("nuts", tip("甜杏仁油护手", "Almond oil for your hands"))).toEqual(["allergic"]);
  expect(reasons("酒精", tip("这款不含酒精", "This one is alcohol-free"))).toEqual([]);
  expect(reasons("", tip("蜂胶面膜", "A propolis mask"))).toEqual([]);
});
