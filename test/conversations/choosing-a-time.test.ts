import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { bookVisit, treated } from "../support/visits.ts";
import { converse, labelsOf, nobodyDecides, wordsOf } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

test("a beautician's day off is told as that, with the others of that day and her next days", async () => {
  const { chat, answer } = await converse(house, "zh-CN", [
    ["周四找林知夏做补水", "林知夏 11月26日 周四休息", "没有空位"],
  ]);
  const days = ["11月27日 周五", "11月28日 周六", "11月30日 周一"];
  expect(labelsOf(answer)).toEqual(["那天约别的美容师", ...days, "换一天", "返回"]);
  expect(wordsOf(await chat.tap("那天约别的美容师"))).toContain("11月26日 周四有这些时间");
});

test("an hour that was named goes along to her next day", async () => {
  await converse(house, "en", [
    ["hydrating facial with 林知夏 on thursday at 3pm", "林知夏 is off on Thu 26 Nov"],
    ["[Fri 27 Nov]", "Fri 27 Nov, 15:00"],
  ]);
});

test("the same as last time, on a day off of the one she had", async () => {
  const chat = await house.openChat();
  await treated(house, chat, "HYDRADERM");
  expect(wordsOf(await chat.say("约12月31日跟上次一样的"))).toContain("林知夏 12月31日 周四休息");
});

test("a move to a day off is answered the same way", async () => {
  const chat = await house.openChat({ locale: "en" });
  await bookVisit(house, chat, "FACIAL_CALM", 9 * 24);
  await chat.command("my");
  expect(wordsOf(await chat.say("move it to thursday 3 december"))).toContain("林知夏 is off on Thu 3 Dec");
  expect(wordsOf(await chat.tap("Someone else that day"))).toContain("Thu 3 Dec");
});

test("the nearest times are chosen or narrowed in words", async () => {
  await converse(house, "zh-CN", [
    ["周日一点做角蛋白翘睫", "离得最近的"],
    ["最早的", "11月22日 周日 11:30，角蛋白翘睫"],
  ]);
  await nobodyDecides(house);
  await converse(house, "zh-CN", [
    ["周日一点做角蛋白翘睫", "离得最近的"],
    ["最晚的吧", "11月22日 周日 14:30，角蛋白翘睫"],
  ]);
  await nobodyDecides(house);
  await converse(house, "en", [
    ["lash lift on sunday at 1pm", "nearest"],
    ["the earliest", "11:30, Lash lift"],
  ]);
  await nobodyDecides(house);
  const { chat, answer } = await converse(house, "en", [["lash lift on sunday at 1pm", "nearest"], ["afternoon"]]);
  expect(labelsOf(answer)).toEqual(["Sun 22 Nov, 14:00", "Sun 22 Nov, 14:30", "Another day", "Back"]);
  expect(wordsOf(await chat.say("the last one"))).toContain("14:30, Lash lift");
  await nobodyDecides(house);
  await converse(house, "zh-CN", [
    ["周日一点做角蛋白翘睫", "离得最近的"],
    ["上午吧", "11:30，角蛋白翘睫"],
  ]);
});

test("a weekday that is over leads to the next one with one tap or a yes", async () => {
  const { answer } = await converse(house, "zh-CN", [["想book个facial这周五下午", /已经过去了，11月27日 周五可以吗/]]);
  expect(labelsOf(answer)).toEqual(["好，11月27日 周五", "换一天", "返回"]);
  const goesOn: [string, string][] = [
    ["好", "哪位美容师"],
    ["都可以", "11月27日 周五有这些时间"],
  ];
  await converse(house, "zh-CN", [["想book个facial这周五下午"], ...goesOn]);
  await converse(house, "zh-CN", [["想book个facial这周五下午"], ["停车方便吗", "11月27日 周五可以吗"], ...goesOn]);
});

test("an hour outside the opening hours is told at once, and the day stays", async () => {
  await converse(house, "zh-CN", [
    ["周五凌晨三点做补水", /不营业。\n11月27日 周五营业：10:00–13:00、14:00–20:00。\n补水护理，想约哪位/],
    ["都可以", "11月27日 周五有这些时间"],
  ]);
  await converse(house, "en", [
    ["a facial at 9pm", /not open at that time[\s\S]*10:00–13:00[\s\S]*who would you like/],
  ]);
});

test("a move to an hour outside the opening hours hears the hours", async () => {
  const chat = await house.openChat();
  await bookVisit(house, chat, "FACIAL_CALM", 9 * 24);
  await chat.command("my");
  expect(wordsOf(await chat.say("改到12月4日晚上十点"))).toMatch(/不营业。\n12月4日 周五营业：10:00/);
});

test("a time that is kept for a higher tier is told with the instant at which it opens, beside times that are free", async () => {
  const kept = { tier: 2, first: 0, last: 0, days: [6], from: "14:00", to: "16:00", untilHours: 48 };
  await house.store.db.branch.updateMany({ data: { keptTimes: JSON.stringify(kept) } });
  const chat = await house.openChat({ locale: "en" });
  const answer = await chat.say("LED light care with 林知夏 on saturday 28 november at 15:00");
  expect(wordsOf(answer)).toContain(
    "kept for our regulars at first. If it is still free, it opens to everybody on Thu 26 Nov, 15:00",
  );
  expect(labelsOf(answer)).toContain("Sat 28 Nov, 16:00");
  await house.store.db.customer.update({ where: { id: chat.customerId }, data: { tier: 2 } });
  const gold = await chat.say("saturday 28 november at 15:00");
  expect(wordsOf(gold)).toMatch(/Sat 28 Nov, 15:00[\s\S]*Shall I book it/);
  await house.store.db.branch.updateMany({ data: { keptTimes: "" } });
});
