import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { datesAfter, readSeriesCode, seriesCode } from "../../../src/domain/booking/series.ts";
import {
  isOnlySeries,
  understandSeries,
  wantsOnlyFirst,
  wishesSeries,
} from "../../../src/domain/booking/series-words.ts";
import { daysBetween, weekday } from "../../../src/domain/time/calendar-date.ts";

const heard = (text: string) => {
  const series = understandSeries(text);
  return series && [seriesCode(series.rule), series.times, series.rest];
};

describe("the days of a series", () => {
  it("keep the weekday and the distance over a clock change and a leap day", () => {
    expect(datesAfter("2028-02-01", { kind: "weeks", weeks: 4 }, 2)).toEqual(["2028-02-29", "2028-03-28"]);
  });

  it("are the third Friday of each month, and the last where a month has only four", () => {
    const third = { kind: "month", nth: 3, weekday: 5 } as const;
    expect(datesAfter("2026-11-20", third, 3)).toEqual(["2026-12-18", "2027-01-15", "2027-02-19"]);
    expect(datesAfter("2026-10-30", { ...third, nth: 5 }, 2)).toEqual(["2026-11-27", "2026-12-25"]);
  });

  test("whatever the first day and the rule, they grow and fall on one weekday", () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const weeks = fc.integer({ min: 1, max: 26 }).map((n) => ({ kind: "weeks" as const, weeks: n }));
    const month = fc.record({
      kind: fc.constant("month" as const),
      nth: fc.integer({ min: 1, max: 5 }),
      weekday: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(day, fc.oneof(weeks, month), (first, rule) => {
        const dates = datesAfter(first, rule, 11);
        const wanted = rule.kind === "weeks" ? weekday(first) : rule.weekday;
        expect(dates.every((date) => weekday(date) === wanted)).toBe(true);
        const steps = dates.map((date, index) => daysBetween(dates[index - 1] ?? first, date));
        expect(steps.slice(1).every((step) => step >= 7)).toBe(true);
        expect(readSeriesCode(seriesCode(rule))).toEqual(rule);
      }),
    );
  });

  it("has no rule for a code that is none", () => {
    for (const code of ["", "w0", "w27", "m0-1", "m3-8", "w4;drop", null]) expect(readSeriesCode(code)).toBeNull();
  });
});

describe("words of a series", () => {
  it.each([
    ["every 4 weeks, 6 times", "w4", 6, ""],
    ["补水护理每三周一次，约6次", "w3", 6, "补水护理"],
    ["每三周一次", "w3", 6, ""],
    ["每周一次", "w1", 6, ""],
    ["weekly for 8 weeks", "w1", 8, ""],
    ["every three weeks for three months", "w3", 4, ""],
    ["每三周一次，做两个月", "w3", 2, ""],
    ["每周一", "w1", 6, "周一"],
    ["每周三下午三点做红蓝光", "w1", 6, "周三 下午三点做红蓝光"],
    ["every third Friday", "w3", 6, "friday"],
    ["book a facial every third friday of the month at 3pm", "m3-5", 6, "book a facial friday at 3pm"],
    ["每个月第三个周五下午3点补水护理", "m3-5", 6, "周五 下午3点补水护理"],
    ["隔週一次", "w2", 6, ""],
    ["every other tuesday at 5", "w2", 6, "tuesday at 5"],
    ["weekly LED for 8 sessions", "w1", 8, "led"],
    ["massage every two weeks 10 times from 2 december", "w2", 10, "massage from 2 december"],
    ["每個月一次，共四次", "w4", 4, ""],
    ["every week, 40 times", "w1", 12, ""],
  ])("%s", (text, code, times, rest) => {
    expect(heard(text)).toEqual([code, times, rest]);
  });

  it.each(["next friday 3pm", "一周后", "这周三", "每周末", "in 4 weeks", "做过三次了", "I have been three times"])(
    "are none: %s",
    (text) => expect(heard(text)).toBeNull(),
  );
});

it("a habit that she tells of is no wish for a series", () => {
  for (const habit of ["我每周都敷面膜", "I exfoliate every week", "每两周去一次健身房"])
    expect(wishesSeries(habit)).toBe(false);
  for (const wish of ["以后每三周一次吧", "每三周一次", "please make it every two weeks", "帮我每月约一次"])
    expect(wishesSeries(wish)).toBe(true);
});

describe("words that are a series and courtesy only", () => {
  it.each([
    "please make it every two weeks, 3 times",
    "and repeat that every fortnight please, four times in all",
    "can we do the same again every 3 weeks?",
    "以后每两周一次，一共三次吧",
    "能不能每隔一周都给我排上，先排4次",
  ])("%s", (text) => expect(isOnlySeries(text)).toBe(true));

  it.each([
    "every two weeks it burns",
    "it gets red every week",
    "每周都会痒",
    "每两周一次，脸上起泡了",
    "make it every two weeks, my lip is numb",
    "please make it Tuesday",
  ])("%s is more than that", (text) => expect(isOnlySeries(text)).toBe(false));

  it.each(["no, only this one", "just this one thanks", "只要这一次", "就約這次"])("%s wants no more", (text) =>
    expect(wantsOnlyFirst(text)).toBe(true),
  );
});
