import { expect, test } from "vitest";
import { buttonByLabel, buttonByNumber } from "../../../src/domain/message/typed-button.ts";

const shown = (...labels: string[]) => labels.map((label) => ({ label, action: label }));
const people = shown("都可以", "林知夏", "苏沐");
const times = shown("10:00", "11:00", "14:00", "15:00", "15:30", "换一天");
const days = shown("11月27日 周五", "11月28日 周六");

test.each([
  ["林知夏", "林知夏"],
  ["对，就这样约！", null],
  [" 都可以。", "都可以"],
  ["", null],
  ["😀", null],
])("“%s” typed among people means %s", (text, label) => {
  expect(buttonByLabel(text, people)?.label ?? null).toBe(label);
});

test.each([
  ["2", people, "林知夏"],
  ["第三个", people, "苏沐"],
  ["the second one", people, "林知夏"],
  ["option 1", people, "都可以"],
  ["no 3", people, null],
  ["9", people, null],
  ["11", times, "11:00"],
  ["2", times, "14:00"],
  ["3", times, "15:00"],
  ["5", times, null],
  ["3", days, null],
])("“%s” means a place in the list or an hour: %#", (text, buttons, label) => {
  expect(buttonByNumber(text, buttons)?.label ?? null).toBe(label);
});
