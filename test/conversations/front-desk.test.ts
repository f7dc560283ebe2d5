import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deskTopic, phoneTold } from "../../src/domain/salon/desk-words.ts";
import { questionsIn } from "../../src/domain/salon/salon-question.ts";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { bookVisit, treated } from "../support/visits.ts";
import { converse, type Exchange, labelsOf, nobodyDecides, wordsOf } from "./dialogue.ts";

// The house's clock starts on Saturday, 21 November 2026.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

describe("two questions in one message", () => {
  test.each<[locale: string, says: string, told: RegExp]>([
    ["en", "where are you exactly and is there parking?", /晚照路18号[\s\S]*rest of your question is with a colleague/],
    ["en", "do you take cards? and how long does a peel take", /about 40 minutes[\s\S]*rest of your question/],
    ["zh-CN", "你们家怎么走啊，停车方便不", /晚照路18号[\s\S]*另外那个问题已经转给/],
    ["zh-CN", "可以刷卡吗，几点关门", /周日：10:00[\s\S]*另外那个问题/],
  ])("%s “%s”: what is known is told, the rest passed on, and both are said", async (locale, says, told) => {
    const { chat } = await converse(house, locale, [[says, told]]);
    const cases = await house.store.db.case.findMany({ where: { chatId: chat.chatId } });
    expect(cases).toMatchObject([{ kind: "question", severity: "watch" }]);
  });

  test("what is all known needs nobody, and is told in one message", async () => {
    const { chat, answer } = await converse(house, "en", [
      ["where are you and when do you open on sunday?", /晚照路18号[\s\S]*Sun 22 Nov/, "colleague"],
    ]);
    expect(answer).toHaveLength(1);
    expect(await house.store.db.case.count({ where: { chatId: chat.chatId } })).toBe(0);
  });

  test.each([
    "how much is a facial and how long does it take",
    "hi, how are you? how much is a facial",
    "小气泡多少钱，麻烦帮我约周五",
    "how much is a lash lift, can you book me in friday",
  ])("“%s” leaves nothing over", (says) => {
    expect(questionsIn(says).rest).toEqual([]);
  });
});

const asked: [about: string, locale: string, exchanges: Exchange[]][] = [
  [
    "late with nothing booked: a person looks at once, and she hears that nothing stands here",
    "en",
    [["I'll be 20 mins late sorry", /nothing booked in your name[\s\S]*look at once/, "What would you like"]],
  ],
  [
    "“change it to 5” with nothing booked",
    "en",
    [["change it to 5", /nothing to change[\s\S]*noted: 17:00[\s\S]*What would you like/]],
  ],
  [
    "she wants to be phoned, and gives the number",
    "en",
    [
      ["can you call me", "Which number may she call you on"],
      ["my number is 07700 900123", "Noted: 07700900123", /tips/],
    ],
  ],
  [
    "an invoice, a package, a gift each have an answer of their own",
    "zh-CN",
    [
      ["能开发票吗", "抬头和税号", "没把握"],
      ["我的疗程卡还剩几次", "卡、套餐和余额"],
      ["想送朋友一张礼品卡", "送礼和礼品卡"],
    ],
  ],
  ["the usual of somebody new", "zh-CN", [["老样子再约一个", /还没有找到[\s\S]*想做什么/]]],
  ["what she had, of somebody new", "en", [["what did I have last time", "no earlier visit"]]],
  ["to be reminded, with nothing booked", "en", [["remind me the day before please", "Once something is booked"]]],
];

test.each(asked)("%s", async (_about, locale, exchanges) => {
  await converse(house, locale, exchanges);
});

test("late for a visit of another day: she hears which day it is, and staff know", async () => {
  const chat = await house.openChat({ locale: "en" });
  await bookVisit(house, chat, "FACIAL_BASIC", 100);
  expect(wordsOf(await chat.say("I'll be 20 mins late sorry"))).toMatch(/on Wed 25 Nov, 14:00 with 林知夏, not today/);
  const cases = await house.store.db.case.findMany({ where: { chatId: chat.chatId } });
  expect(cases).toMatchObject([{ kind: "question", severity: "today" }]);
  expect(wordsOf(await chat.say("will I get a reminder?"))).toMatch(/remind you here before your visit: Wed 25 Nov/);
});

test("a new number goes into her file", async () => {
  const chat = await house.openChat({ locale: "zh-CN" });
  expect(wordsOf(await chat.say("我换手机号了，新的是13912345678"))).toContain("记下了：13912345678");
  const row = await house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
  expect(row.phone).toBe("13912345678");
  expect(wordsOf(await chat.say("给我打个电话吧"))).toContain("会打13912345678给你");
});

test("what she had last time can be booked again by one tap", async () => {
  const chat = await house.openChat({ locale: "en" });
  await treated(house, chat, "LASH_LIFT");
  const answer = await chat.say("what did I have last time?");
  expect(wordsOf(answer)).toMatch(/Last time: .*Lash lift with 林知夏/);
  expect(labelsOf(answer)).toContain("Book again");
});

test("one of several is named by its treatment", async () => {
  const chat = await house.openChat({ locale: "en" });
  await bookVisit(house, chat, "FACIAL_BASIC", 400);
  const lashes = await bookVisit(house, chat, "LASH_LIFT", 450);
  expect(wordsOf(await chat.say("cancel the lash one"))).toMatch(/Cancel Lash lift/);
  expect(wordsOf(await chat.say("yes"))).toMatch(/Cancelled: .*Lash lift/);
  expect((await house.store.db.appointment.findUniqueOrThrow({ where: { id: lashes } })).status).toBe("cancelled");
});

test("both are moved to the week after, one after the other, each at its own hour", async () => {
  const chat = await house.openChat({ locale: "en" });
  const ids = [
    await bookVisit(house, chat, "LED", 24 * 25 + 4),
    await bookVisit(house, chat, "FACIAL_CALM", 24 * 27 + 4),
  ];
  expect(wordsOf(await chat.say("can you move both to the week after"))).toMatch(
    /one after the other[\s\S]*to Wed 23 Dec, 14:00/,
  );
  expect(wordsOf(await chat.say("yes"))).toMatch(/Moved: Wed 23 Dec, 14:00[\s\S]*to Fri 25 Dec, 14:00/);
  await chat.say("yes");
  const rows = await house.store.db.appointment.findMany({ where: { id: { in: ids } }, orderBy: { startsAt: "asc" } });
  expect(rows.map(({ startsAt }) => startsAt.toISOString())).toEqual([
    "2026-12-23T06:00:00.000Z",
    "2026-12-25T06:00:00.000Z",
  ]);
  await nobodyDecides(house);
});

test("two are cancelled one after the other, and the second may stay", async () => {
  const chat = await house.openChat({ locale: "zh-CN" });
  const ids = [await bookVisit(house, chat, "FACIAL_BASIC", 600), await bookVisit(house, chat, "LASH_LIFT", 650)];
  expect(wordsOf(await chat.say("两个都取消"))).toContain("的补水护理");
  expect(wordsOf(await chat.say("好"))).toMatch(/已经取消[\s\S]*的角蛋白翘睫/);
  expect(wordsOf(await chat.say("不"))).toContain("预约没有变");
  const rows = await house.store.db.appointment.findMany({ where: { id: { in: ids } }, orderBy: { startsAt: "asc" } });
  expect(rows.map(({ status }) => status)).toEqual(["cancelled", "booked"]);
});

test.each([
  ["call me on +44 7700 900123", "+447700900123"],
  ["138 0013 8000", "13800138000"],
  ["my order 20261124-1530 was wrong", null],
  ["周五3点", null],
  ["11月27日15:00可以吗", null],
])("“%s” gives the number %s", (says, expected) => {
  expect(phoneTold(says)).toBe(expected);
});

test.each(["a facial on friday", "做完可以化妆吗", "上次做完很红", "提前一小时可以吗"])(
  "“%s” is nothing for the front desk",
  (says) => {
    expect(deskTopic(says)).toBeNull();
  },
);
