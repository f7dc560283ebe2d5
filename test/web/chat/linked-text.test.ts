import { expect, test } from "vitest";
import { linkedText } from "../../../src/web/chat/client/linked-text.ts";

const tapped = (line: string, isSafety = false) =>
  linkedText(line, isSafety)
    .filter((piece) => piece.kind !== "words")
    .map((piece) => (piece.kind === "phone" ? `tel:${piece.number}` : piece.text));

test.each([
  ["打 021-5555 8888 或 13812345678。", ["tel:02155558888", "tel:13812345678"]],
  ["Call +44 20 7946 0958, or 400-820-8820.", ["tel:+442079460958", "tel:4008208820"]],
  ["看这里：https://salon.example/a?b=1&c=2。", ["https://salon.example/a?b=1&c=2"]],
  ["(see https://salon.example/care.)", ["https://salon.example/care"]],
])("%s", (line, expected) => {
  expect(tapped(line)).toEqual(expected);
});

test.each([
  "11月25日 周三 15:00，2026-11-25",
  "¥1,280，45 分钟，2/6",
  "case 1042, 120 minutes",
  "javascript:alert(1) ftp://a.example",
])("%s has nothing to tap", (line) => {
  expect(tapped(line)).toEqual([]);
});

test.each([
  ["请现在就拨打 120。", ["tel:120"]],
  ["Call 999 or 112 now.", ["tel:999", "tel:112"]],
  ["心理援助热线：12356", ["tel:12356"]],
])("in a safety text the short numbers are links too: %s", (line, expected) => {
  expect(tapped(line, true)).toEqual(expected);
});

test("a safety text's minutes and times are no numbers to call", () => {
  expect(tapped("用清水冲洗 20 分钟，从 15:00 到 15:20。", true)).toEqual([]);
});

test("the words stay complete and in order", () => {
  const line = "打 021-5555 8888，看 https://a.example/x 。";
  expect(
    linkedText(line, false)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(line);
});
