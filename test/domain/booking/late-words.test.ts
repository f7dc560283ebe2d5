import { expect, it } from "vitest";
import { lateFit } from "../../../src/domain/booking/late-fit.ts";
import {
  minutesIn,
  minutesLate,
  understandLateness,
  understandOnHerWay,
} from "../../../src/domain/booking/late-words.ts";

const startsAt = new Date("2026-11-25T07:00:00Z");
const now = new Date("2026-11-25T06:50:00Z");

it.each([
  ["晚到十分钟", 10],
  ["我可能要晚二十分钟到", 20],
  ["不好意思堵车了，大概晚半小时", 30],
  ["要迟到一刻钟", 15],
  ["塞車，晚個十五分鐘", 15],
  ["会晚十几分钟", 15],
  ["晚到两三分钟", 3],
  ["可能要迟到一个小时", 60],
  ["晚到一个半小时", 90],
  ["堵在高架上了，晚20分", 20],
  ["还要二十分钟才到", 10],
  ["再有十五分钟就到", 5],
  ["还有五分钟到", 0],
  ["stuck in traffic, 15 mins", 15],
  ["running 10 minutes late, sorry!", 10],
  ["running 20 late", 20],
  ["I'll be half an hour late", 30],
  ["gonna be late by a quarter of an hour", 15],
  ["i will be 10-15 mins late", 15],
  ["train delayed, ten minutes", 10],
  ["I'm held up, be there in 25 mins", 15],
  ["be there in 20", 10],
  ["15 mins away", 5],
] as const)("“%s” is late, by %d minutes", (text, minutes) => {
  expect(understandOnHerWay(text)).toBe("late");
  const lateness = understandLateness(text);
  expect(lateness && minutesLate(lateness, startsAt, now)).toBe(minutes);
});

it.each(["我会晚点到", "会迟到一下", "running a bit late", "stuck in traffic", "塞車了"])(
  "“%s” is late without minutes",
  (text) => {
    expect([understandOnHerWay(text), understandLateness(text)]).toEqual(["late", null]);
  },
);

it.each([
  ["迷路了，你们在哪", "lost"],
  ["I can't find the salon", "lost"],
  ["在路上了", "coming"],
  ["on my way!", "coming"],
  ["改晚半小时可以吗", null],
  ["推迟一小时", null],
  ["晚一点的时间有吗", null],
  ["make it half an hour later", null],
  ["is it too late to book for today?", null],
  ["晚上有空吗", null],
  ["what happens if I'm late?", null],
  ["要是迟到了怎么办", null],
  ["明天晚上八点", null],
] as const)("“%s” is %s", (text, kind) => {
  expect(understandOnHerWay(text)).toBe(kind);
});

it("reads the longer of two amounts and no senseless ones", () => {
  expect([minutesIn("10到15分钟"), minutesIn("10 or 20 minutes"), minutesIn("600分钟"), minutesIn("嗯")]).toEqual([
    15,
    20,
    null,
    null,
  ]);
});

it("fits while the time after it is free; a third less is shorter, more is for people to decide", () => {
  expect(lateFit(10, 60, null)).toEqual({ kind: "fits" });
  expect(lateFit(10, 60, 10)).toEqual({ kind: "fits" });
  expect(lateFit(20, 60, 0)).toEqual({ kind: "shorter", byMinutes: 20 });
  expect(lateFit(21, 60, 0)).toEqual({ kind: "too_late", byMinutes: 21 });
  expect(lateFit(null, 60, 0)).toEqual({ kind: "unknown" });
});
