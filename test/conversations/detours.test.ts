import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { bookVisit, treated } from "../support/visits.ts";
import { converse, labelsOf, nobodyDecides, wordsOf } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

test("a question that only a person can answer leaves the booking where it was, and shows it again", async () => {
  const { chat } = await converse(house, "zh-CN", [
    ["下礼拜二下班后做个补水行不行", "哪位美容师"],
    ["停车方便吗", /同事[\s\S]*接着刚才的：[\s\S]*哪位美容师/],
    ["有沒有停車場", /哪位美容师/, "没听明白"],
    ["那六点半吧", "11月24日 周二 18:30"],
    ["还是林知夏", "11月24日 周二 18:30，补水护理，林知夏"],
    ["好的", "约好了：11月24日 周二 18:30"],
  ]);
  expect(await house.store.db.appointment.count({ where: { customerId: chat.customerId } })).toBe(1);
});

test("a booking interrupted by a symptom waits, says so, and goes on with one tap", async () => {
  const { chat, answer } = await converse(house, "zh-CN", [
    ["想约周五下午补水", "哪位美容师"],
    ["等等 我脸上起了好多红疹 很痒", /同事[\s\S]*预约的事我记着/],
  ]);
  expect(labelsOf(answer)).toContain("继续");
  expect(wordsOf(await chat.tap("继续"))).toContain("哪位美容师");
  expect(wordsOf(await chat.say("都可以"))).toContain("11月27日 周五");
});

test("another language in the middle of a booking changes the language and nothing else", async () => {
  await converse(house, "zh-CN", [
    ["想约周五下午补水", "哪位美容师"],
    ["can you speak English?", /English from now on[\s\S]*who would you like to see/],
    ["anyone", "Fri 27 Nov"],
    ["換成繁體中文", /以後用繁體中文[\s\S]*11月27日 週五/],
  ]);
});

test("asking for tips or leaving them does not end a booking", async () => {
  await converse(house, "zh-CN", [
    ["想约周五下午补水", "哪位美容师"],
    ["退订", /小贴士[\s\S]*哪位美容师/],
    ["都可以", "11月27日 周五"],
  ]);
});

test("what a button says can be typed, and in a list its number too", async () => {
  await converse(house, "zh-CN", [
    ["预约", "想做什么"],
    ["补水护理 · 90分钟 · ¥298", "哪位美容师"],
    ["1", "哪天方便"],
    ["11月27日 周五", "11月27日 周五有这些时间"],
    ["15:00", "11月27日 周五 15:00"],
    ["对，就这样约", "约好了"],
    ["稍后再填", "已填的都留着", "小贴士"],
    ["接着填", "健康小问题"],
  ]);
});

test("“no 3” takes back an hour and is not the third button", async () => {
  await converse(house, "en", [
    ["lash lift tomorrow at 2pm", "14:00"],
    ["no 3", /15:00|another way/, "nothing is booked"],
  ]);
});

test("the hour of a shown time is enough while an appointment is moved", async () => {
  const { chat } = await converse(house, "en", [
    ["lash lift on friday 4 december at 10:30", "Fri 4 Dec, 10:30, Lash lift"],
    ["yes", "Booked"],
    ["ask me in person", "in person"],
    ["move my appointment to saturday morning", "Sat 28 Nov"],
    ["11", "to Sat 28 Nov, 11:00"],
    ["yes please", "Moved"],
  ]);
  const [appointment] = await house.store.db.appointment.findMany({ where: { customerId: chat.customerId } });
  expect(appointment?.startsAt.toISOString()).toBe("2026-11-28T03:00:00.000Z");
});

test.each([
  ["zh-CN", "周五下午补水，谁都可以", "嗯嗯", "11月27日 周五有这些时间"],
  ["en", "a facial with anyone on friday afternoon", "yes please", "Fri 27 Nov has these times"],
])(
  "%s a mere yes that answers nothing gets the open question, not a farewell",
  async (locale, begins, says, expected) => {
    await converse(house, locale, [[begins], [says, expected, /不客气|welcome/]]);
  },
);

test("“the usual” is what she had last", async () => {
  const chat = await house.openChat();
  await chat.say("11月27日下午三点找林知夏做小气泡");
  await chat.say("好的");
  expect(wordsOf(await chat.say("再约一个12月28日下午三点的，跟上次一样"))).toContain("小气泡深层清洁，林知夏");
});

test("a day beyond what can be booked is told at once", async () => {
  await converse(house, "zh-CN", [["约明年八月补水", "那么远的日子还没有开放预约"]]);
});

test.each([
  ["en", "can i bring it forward an hour", "to Fri 4 Dec, 15:00"],
  ["en", "move it half an hour later please", "to Fri 4 Dec, 16:30"],
  ["zh-CN", "能提前一个小时吗", "改到12月4日 周五 15:00"],
  ["zh-CN", "推迟半小时", "改到12月4日 周五 16:30"],
])("%s “%s” moves from the time it is on", async (locale, says, expected) => {
  const chat = await house.openChat({ locale });
  const from = house.afterglow.house.now().getTime();
  const hours = (Date.parse("2026-12-04T08:00:00Z") - from) / 3_600_000;
  await bookVisit(house, chat, "FACIAL_CALM", hours);
  await chat.command("my");
  expect(wordsOf(await chat.say(says))).toContain(expected);
  await house.store.db.appointment.deleteMany({ where: { customerId: chat.customerId } });
  await nobodyDecides(house);
});

test("a booking interrupted by a check-in waits until that is answered, and then goes on", async () => {
  const chat = await house.openChat();
  await treated(house, chat, "LED");
  await house.advance("PT24H");
  await chat.say("想约12月18日下午补水");
  await chat.tap("好一些");
  const done = await chat.tap("都没有");
  expect(wordsOf(done)).toContain("还没做完");
  expect(wordsOf(await chat.tap("继续"))).toContain("哪位美容师");
  expect(wordsOf(await chat.say("都可以"))).toContain("12月18日 周五");
});

test("looking at her appointments leaves a booking where it is", async () => {
  const chat = await house.openChat();
  await bookVisit(house, chat, "LED", 24 * 20);
  await chat.say("想约周五下午补水");
  const shown = wordsOf(await chat.command("my"));
  expect(shown).toMatch(/红蓝光护理[\s\S]*接着刚才的：[\s\S]*哪位美容师/);
  expect(wordsOf(await chat.say("我的预约"))).toMatch(/红蓝光护理[\s\S]*哪位美容师/);
  expect(wordsOf(await chat.say("都可以"))).toContain("11月27日 周五有这些时间");
});

test("a booking waits below the move of an appointment, and goes on with one tap", async () => {
  const chat = await house.openChat();
  await bookVisit(house, chat, "LED", 24 * 20);
  await chat.say("想约周五下午补水");
  await chat.command("my");
  expect(wordsOf(await chat.tap("改时间"))).toContain("哪天方便");
  await chat.say("12月14日下午三点");
  expect(wordsOf(await chat.say("好的"))).toMatch(/改好了：12月14日 周一 15:00[\s\S]*还没做完/);
  expect(wordsOf(await chat.tap("继续"))).toContain("哪位美容师");
  expect(wordsOf(await chat.say("都可以"))).toContain("11月27日 周五有这些时间");
});

test("an old button of a booking that waits below a cancellation leads back to it", async () => {
  const chat = await house.openChat({ locale: "en" });
  await bookVisit(house, chat, "LED", 24 * 20);
  await chat.say("a facial on friday afternoon");
  await chat.command("my");
  await chat.tap("Cancel it");
  expect(wordsOf(await chat.tap("Anyone"))).toContain("in the middle");
  expect(wordsOf(await chat.tap("Go on"))).toContain("who would you like to see");
  expect(wordsOf(await chat.say("anyone"))).toContain("Fri 27 Nov");
});
