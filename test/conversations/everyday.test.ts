import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { bookVisit } from "../support/visits.ts";
import { converse, wordsOf } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

const openCases = (customerId: string) => house.store.db.case.count({ where: { customerId } });

test.each([
  ["zh-CN", "我可能晚到十分钟", "告诉店里", 0],
  ["en", "i will be 10 mins late", "told the salon", 0],
  ["zh-CN", "迷路了", "晚照路18号", 1],
])("%s “%s” before a visit is told to the salon; who is lost gets the way and a person", async (...row) => {
  const [locale, says, expected, cases] = row;
  const chat = await house.openChat({ locale });
  await bookVisit(house, chat, "FACIAL_BASIC", 4);
  expect(wordsOf(await chat.say(says))).toContain(expected);
  expect(await openCases(chat.customerId)).toBe(cases);
});

test("a question about being late does not throw a booking away", async () => {
  await converse(house, "en", [
    ["lash lift friday 2pm", "Fri 27 Nov, 14:00"],
    ["what happens if i'm late", /colleague[\s\S]*Fri 27 Nov, 14:00, Lash lift/],
    ["ok fine book it", "Booked: Fri 27 Nov, 14:00"],
  ]);
});

test("“never mind” of somebody who has nothing is no wish to book, and a wish to cancel hears that there is nothing", async () => {
  await converse(house, "zh-CN", [["你好"], ["算了 取消", "随时告诉我", "想做什么"], ["帮我取消预约", "没有预约"]]);
});

test.each([
  ["zh-CN", "你会什么"],
  ["zh-CN", "帮助"],
  ["en", "what can you do?"],
])("%s “%s” shows what one can do here", async (locale, says) => {
  const { chat } = await converse(house, locale, [[says, /\/book/]]);
  expect(await openCases(chat.customerId)).toBe(0);
});

test.each([
  ["en", "i want to look better"],
  ["zh-CN", "痛不痛"],
])("%s “%s” is a wish or a question, and reaches a person instead of a polite word", async (locale, says) => {
  const { chat } = await converse(house, locale, [["hello"], [says, /colleague|同事/]]);
  expect(await openCases(chat.customerId)).toBe(1);
});

test.each([["something for my wedding in 3 weeks"], ["can my friend come too"]])(
  "“%s” is a wish to come: what there is to choose is shown, or a person answers",
  async (says) => {
    await converse(house, "en", [["hello"], [says, /What would you like|Which of these|Gladly|colleague/]]);
  },
);

test.each([
  ["zh-TW", "我想聽日做面", "美容師"],
  ["zh-CN", "明天下午两点按摩", /肩颈按摩|按摩/],
  ["zh-CN", "明天上午十一点找许南枝做补水", "许南枝"],
  ["zh-CN", "后天上班前想找你们做个补水", "补水护理"],
  ["zh-CN", "想做抽脂", "我们这里没有"],
  ["zh-CN", "周四下午三点半苏沐做睫毛嫁接", "嫁接睫毛，苏沐"],
])("%s “%s” begins a booking", async (locale, says, expected) => {
  await converse(house, locale, [[says, expected, /没把握|沒把握/]]);
});

test("“help me choose” asks for help with a choice; “help me” alone is taken for an emergency", async () => {
  await converse(house, "en", [["help me choose a facial", undefined, "120"]]);
  await converse(house, "en", [["help me", "120"]]);
});
