import { expect, test } from "vitest";
import { weekAfter } from "../../../src/domain/booking/spoken-day.ts";
import { understandWhen } from "../../../src/domain/time/when.ts";

const read = (text: string) =>
  understandWhen({ text, now: new Date("2026-12-01T11:00:00+08:00"), zone: "Asia/Shanghai", locale: "en" });

test.each([
  ["actually make it the week after", "2026-12-11", null],
  ["the following week, 4pm", "2026-12-11", "16:00"],
  ["再下一周吧", "2026-12-11", null],
])("'%s' after Friday 4 December is a week on, at the hour that is named", (text, date, timeFrom) => {
  expect(weekAfter(text, "2026-12-04", read(text))).toMatchObject({ date, timeFrom });
});

test("the week after next is one of the calendar, whatever day was spoken of", () => {
  const text = "then Friday of the week after next, 14:00 please";
  expect(weekAfter(text, "2026-12-04", read(text))).toBeNull();
  expect(read(text)).toMatchObject({ date: "2026-12-18", timeFrom: "14:00" });
});
