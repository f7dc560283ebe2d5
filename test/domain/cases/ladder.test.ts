import { expect, test } from "vitest";
import { ladderStepAt, type OpeningHours } from "../../../src/domain/cases/ladder.ts";

const open: OpeningHours = {
  zone: "Asia/Shanghai",
  hours: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
    { weekday, opens: "10:00", closes: "13:00" },
    { weekday, opens: "14:00", closes: "20:00" },
  ]),
  closures: ["2026-11-22"],
};
const shanghai = (text: string) => new Date(`${text}+08:00`);

test("an urgent case is shown again after 3 and 10 minutes, also at night", () => {
  const night = shanghai("2026-11-21T03:00:00");
  expect(ladderStepAt("urgent", 1, night, open)).toEqual(shanghai("2026-11-21T03:03:00"));
  expect(ladderStepAt("urgent", 2, night, open)).toEqual(shanghai("2026-11-21T03:10:00"));
  expect(ladderStepAt("urgent", 3, night, open)).toBeNull();
});

test.each([
  ["within the hours", "2026-11-21T10:30:00", "2026-11-21T11:30:00"],
  ["over the lunch break", "2026-11-21T12:30:00", "2026-11-21T14:30:00"],
  ["over night and a closed day", "2026-11-21T19:30:00", "2026-11-23T10:30:00"],
  ["before opening", "2026-11-21T03:00:00", "2026-11-21T11:00:00"],
])("a case for today is shown again after an hour of opening time %s", (_when, since, at) => {
  expect(ladderStepAt("today", 1, shanghai(since), open)).toEqual(shanghai(at));
});

test("a branch without opening hours is reminded after an hour by the clock; a case to keep an eye on never", () => {
  const since = shanghai("2026-11-21T03:00:00");
  const never = { ...open, hours: [] };
  expect(ladderStepAt("today", 1, since, never)).toEqual(shanghai("2026-11-21T04:00:00"));
  expect(ladderStepAt("watch", 1, since, open)).toBeNull();
});
