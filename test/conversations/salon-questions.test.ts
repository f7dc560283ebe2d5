import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { converse, wordsOf } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

const openCases = (customerId: string) => house.store.db.case.count({ where: { customerId } });

test.each([
  ["zh-CN", "几点开门", ["周一到周六：10:00–13:00、14:00–20:00", "周日：10:00–13:00、14:00–18:00"]],
  ["zh-CN", "你们周日营业吗", ["11月22日 周日营业：10:00–13:00、14:00–18:00"]],
  ["zh-TW", "請問營業時間", ["週一到週六", "週日"]],
  ["zh-CN", "你哋几点收工", ["周一到周六"]],
  ["en", "what time do you open on sunday?", ["Sun 22 Nov: open 10:00–13:00 and 14:00–18:00"]],
  ["en", "are you open today", ["Sat 21 Nov: open"]],
  ["zh-CN", "地址在哪", ["上海市静安区晚照路18号2楼", "021-0000-0018"]],
  ["en", "where are you located", ["晚照路18号"]],
  ["zh-CN", "电话多少", ["021-0000-0018"]],
  ["en", "what's your phone number?", ["021-0000-0018"]],
  ["zh-CN", "小气泡多少钱", ["小气泡深层清洁：¥398，大约60分钟"]],
  ["zh-CN", "刷酸几钱", ["果酸焕肤：¥580", "水杨酸焕肤：¥620"]],
  ["en", "how long does a facial take", ["Hydrating facial: ¥298, about 90 minutes"]],
  ["en", "do you have lash lifts", ["Yes, we do.", "Lash lift"]],
  ["zh-CN", "价格表", ["20个项目", "¥168"]],
  ["zh-CN", "你们有美甲吗", ["我们这里没有"]],
  ["en", "do you do nails?", ["do not offer that"]],
])("%s “%s” is answered from the salon's own data, and nobody is called", async (locale, says, expected) => {
  const { chat, answer } = await converse(house, locale, [[says]]);
  for (const words of expected) expect(wordsOf(answer)).toContain(words);
  expect(await openCases(chat.customerId)).toBe(0);
});

test.each([
  ["zh-CN", "有停车位吗"],
  ["en", "can i bring my dog"],
  ["en", "who is your best beautician"],
  ["zh-CN", "谁做得好"],
  ["en", "how much do I get back if I cancel"],
])("%s “%s”, which the data do not tell, goes to a person and is not guessed at", async (locale, says) => {
  const { chat } = await converse(house, locale, [[locale === "en" ? "hello" : "你好"], [says, /同事|colleague/]]);
  expect(await openCases(chat.customerId)).toBe(1);
});

test("a closed day is told as closed, and mentioned with the week while it lies ahead", async () => {
  const { branchId } = house.salon;
  await house.store.db.branchClosure.create({ data: { id: "closed-day", branchId, date: "2026-11-25" } });
  await converse(house, "zh-CN", [
    ["周三你们营业吗", "11月25日 周三休息"],
    ["营业时间", "11月25日 周三休息"],
  ]);
  await house.store.db.branchClosure.delete({ where: { id: "closed-day" } });
});

test("in the middle of a booking the answer is about its service, and the booking goes on", async () => {
  await converse(house, "en", [
    ["any chance of a brow wax thurs lunchtime", "Thu 26 Nov"],
    ["how much is it?", /Waxing: ¥198[\s\S]*Back to where we were:[\s\S]*Thu 26 Nov/],
    ["where are you?", /晚照路18号[\s\S]*Thu 26 Nov/],
    ["12", "Thu 26 Nov, 12:00, Waxing"],
  ]);
});

test("a price asked for with a day is answered, and the day is not lost", async () => {
  await converse(house, "zh-CN", [
    ["周五下午做小气泡多少钱", /¥398[\s\S]*想约哪位美容师/],
    ["都可以", "11月27日 周五"],
  ]);
});

test("a question how long a trace lasts is answered from the care texts, not from the price list", async () => {
  const { answer } = await converse(house, "zh-CN", [["做完刷酸要多久恢复", undefined, "¥"]]);
  expect(answer).toHaveLength(1);
});
