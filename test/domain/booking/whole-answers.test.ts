import { describe, expect, test } from "vitest";
import { agrees } from "../../../src/domain/booking/agreeing-words.ts";
import { understandBeautician } from "../../../src/domain/booking/beautician-words.ts";
import { goesByDate } from "../../../src/domain/booking/day-readings.ts";
import { correctsLateness, understandOnHerWay } from "../../../src/domain/booking/late-words.ts";
import { putsOff } from "../../../src/domain/booking/later-words.ts";
import { movedFrom } from "../../../src/domain/booking/moved-from.ts";
import { saysOnlyWhen } from "../../../src/domain/booking/only-when.ts";
import { asksForOwn, asksOfItsDay } from "../../../src/domain/booking/own-visit-words.ts";
import { breaksOff } from "../../../src/domain/booking/pause-words.ts";
import { shiftInDays } from "../../../src/domain/booking/shift-words.ts";
import { understandWaiting } from "../../../src/domain/booking/wait-words.ts";
import { aroundHour, noWish } from "../../../src/domain/booking/wished-time.ts";
import { yesFirst } from "../../../src/domain/booking/yes-first.ts";
import { onlyDenies } from "../../../src/domain/intake/denied-health.ts";
import { salonQuestion } from "../../../src/domain/salon/salon-question.ts";

describe("a yes is heard in any order of agreeing and polite words, and in nothing else", () => {
  test.each([
    "great, I confirm",
    "yep all correct, thank you so much",
    "okey dokey",
    "oh wonderful, book us both in please",
    "行呀行呀那就约上吧谢谢姐姐",
    "沒問題，幫我訂",
    "嗯嗯可以的",
    "成交👌",
  ])("%s", (text) => expect(agrees(text)).toBe(true));
  test.each([
    "is that ok",
    "可以吗",
    "ok but friday",
    "好像不行",
    "对了",
    "可可",
    "我的预约",
    "good morning",
    "fine, 5pm then",
    "谢谢你",
  ])("not %s", (text) => expect(agrees(text)).toBe(false));
  test("with what was asked named in it", () => {
    expect(agrees("thanks, yes move it", ["move"])).toBe(true);
    expect(agrees("move it", ["move"])).toBe(false);
  });
});

test.each([
  ["Quarter past eleven please", true],
  ["周三下午四点半吧", true],
  ["16:00", true],
  ["in three weeks?", true],
  ["my eye hurts since 3", false],
  ["三点开始痛", false],
])("says only when: %s → %s", (text, only) => expect(saysOnlyWhen(text)).toBe(only));

test.each([
  ["postpone it by three weeks please", 21],
  ["shove it back 2 weeks same time", 14],
  ["往后推五天", 5],
  ["顺延一周", 7],
  ["提前两天", -2],
  ["bring it forward a week", -7],
  ["the day after tomorrow", null],
  ["两周后", null],
])("shifts by days: %s → %s", (text, days) => expect(shiftInDays(text)).toBe(days));

test.each([
  ["move my thursday one to monday", "thursday", "monday"],
  ["周二那个改到周五下午", "周二", "周五下午"],
])("the visit as it is and where it goes: %s", (text, visit, wish) => {
  expect(movedFrom(text)?.visit).toContain(visit);
  expect(movedFrom(text)?.wish).toContain(wish);
});

test.each([
  ["Sounds good. Could you also send me the address?", "Could you also send me the address?"],
  ["好的，另外我想靠窗的床", "另外我想靠窗的床"],
  ["可以，就是有点晚", undefined],
  ["yes, but later", undefined],
  ["that one please", undefined],
])("a yes and more: %s", (text, rest) => expect(yesFirst(text)?.rest).toBe(rest));

test.each([
  ["no allergies, not pregnant", true],
  ["没怀孕，没吃药，无过敏史", true],
  ["not pregnant but I take aspirin", false],
  ["不舒服", false],
])("only denies: %s → %s", (text, denies) => expect(onlyDenies(text)).toBe(denies));

test.each([
  ["what time is my facial", true],
  ["我约的是几号来着", true],
  ["am i booked for anything", true],
  ["book a facial for me", false],
])("asks for her own: %s → %s", (text, own) => expect(asksForOwn(text)).toBe(own));

test("a question about the visit of a day is no wish for another", () => {
  expect(asksOfItsDay("周日是几点来着")).toBe(true);
  expect(asksOfItsDay("friday, what was that again")).toBe(true);
  expect(asksOfItsDay("what time is available friday")).toBe(false);
});

test.each(["下个月再说吧", "先不约了", "I'll book again when my shifts are out"])("puts it off: %s", (text) =>
  expect(putsOff(text)).toBe(true),
);

test.each(["hold on, the kids", "先忙一下", "brb"])("breaks off: %s", (text) => expect(breaksOff(text)).toBe(true));

test("a list is joined in everyday words", () => {
  expect(understandWaiting("could you pop me on the list in case somebody drops out")).toBe("join");
  expect(understandWaiting("帮我排个队吧")).toBe("join");
});

test("lateness is corrected, and a place where one is stuck is lateness", () => {
  expect(understandOnHerWay("堵南北高架上了")).toBe("late");
  expect(correctsLateness("make it more like 20")).toBe(true);
  expect(correctsLateness("改成30分钟吧")).toBe(true);
  expect(correctsLateness("facial on friday please")).toBe(false);
});

test("“her” and “the same girl” are the one she had", () => {
  const staff = [
    { id: "a", name: "林知夏" },
    { id: "b", name: "苏沐" },
  ];
  const named = { kind: "named", staffId: "b" };
  expect(understandBeautician("only with her please", staff, "b")).toEqual(named);
  expect(understandBeautician("同一位老师", staff, "b")).toEqual(named);
  expect(understandBeautician("her skin is dry", staff, "b")).toEqual({ kind: "none" });
});

test("date or weekday, whichever she goes by", () => {
  expect(goesByDate("看日期")).toBe(true);
  expect(goesByDate("the weekday is right")).toBe(false);
  expect(goesByDate("先做第一次")).toBeNull();
});

test("an hour that nobody has is widened before any hour is offered", () => {
  const times = [{ startsAt: new Date("2026-11-23T10:00:00Z") }, { startsAt: new Date("2026-11-23T02:00:00Z") }];
  const wish = aroundHour({ ...noWish, timeFrom: "19:00", timeTo: "19:00" }, times, "Asia/Shanghai");
  expect(wish).toMatchObject({ timeFrom: "18:00", timeTo: "20:00" });
  expect(aroundHour(noWish, times, "Asia/Shanghai")).toBeNull();
});

test.each(["do you have another branch?", "你们有分店吗", "嘉定那边有店吗"])("asks for another place: %s", (text) =>
  expect(salonQuestion(text)).toBe("branches"),
);
