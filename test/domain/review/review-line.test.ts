import { expect, test } from "vitest";
import { newestOfEach, reviewLine } from "../../../src/domain/review/review-line.ts";
import { type StaffLabel, severityOfFalseAlarm } from "../../../src/domain/review/staff-label.ts";

const label: StaffLabel = {
  ...{ id: "l1", kind: "false_alarm", decisionId: "d1", messageId: null, caseId: "c1", chatId: "h", customerId: "u" },
  ...{ text: "眼红你们的手艺", locale: "zh-CN", treatment: "IPL", day: 2, askedAbout: null, was: "today" },
  ...{ intent: "smalltalk", shouldBe: "routine", reason: "idiom", note: "开玩笑", byStaffId: "s" },
  at: new Date("2026-11-21T02:00:00Z"),
};

test("a label becomes a line of the corpus that says what the message should have been, and why", () => {
  expect(reviewLine(label, (text) => text)).toEqual({
    ...{ id: "staff-l1", text: "眼红你们的手艺", locale: "zh-CN", treatment: "IPL", day: 2 },
    ...{ severity: "routine", intent: "smalltalk", kind: "from_staff" },
    note: "false alarm: idiom; was today; 开玩笑",
  });
});

test("what is not known is left out, and every text goes through the mask", () => {
  const bare = { ...label, treatment: null, day: null, askedAbout: "还好吗", kind: "missed" as const, was: null };
  const line = reviewLine({ ...bare, intent: null }, () => "*");
  expect(line).toEqual({
    ...{ id: "staff-l1", text: "*", locale: "zh-CN", askedAbout: "*", severity: "routine", intent: "other" },
    ...{ kind: "from_staff", note: "missed; was not read; *" },
  });
});

test("of two labels of one message the newer counts", () => {
  const later = { ...label, id: "l2", kind: "missed" as const, shouldBe: "urgent" as const };
  const other = { ...label, id: "l3", decisionId: null, messageId: "m" };
  expect(newestOfEach([label, other, later]).map(({ id }) => id)).toEqual(["l3", "l2"]);
});

test("a false alarm about the expected course is watched, every other one is ordinary talk", () => {
  expect([severityOfFalseAlarm("expected_course"), severityOfFalseAlarm("idiom"), severityOfFalseAlarm(null)]).toEqual([
    "watch",
    "routine",
    "routine",
  ]);
});
