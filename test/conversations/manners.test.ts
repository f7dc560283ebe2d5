import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { treated } from "../support/visits.ts";
import { converse, wordsOf } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

describe("nothing is said word for word twice in a row", () => {
  test.each([
    ["zh-CN", ["有停车位吗", "能带孩子吗", "有咖啡吗", "可以刷卡吗", "有wifi吗"]],
    ["zh-CN", ["你好", "在吗", "在吗", "在吗"]],
    ["zh-CN", ["谢谢", "谢谢", "谢谢", "谢谢", "谢谢"]],
    ["en", ["ok", "ok", "ok", "ok"]],
    ["zh-CN", ["😀", "😀", "😀"]],
    ["zh-CN", ["约补水", "周五", "周六下午", "周日", "下周一"]],
    ["zh-CN", ["约补水", "asdf", "qwer", "zxcv", "poiu"]],
    ["en", ["stop", "stop", "stop"]],
    ["zh-CN", ["我要投诉", "我要投诉", "我要投诉"]],
    ["zh-CN", ["找人工", "找人工", "找人工"]],
    ["zh-CN", ["几点开门", "几点开门", "几点开门"]],
  ])("%s %j", async (locale, says) => {
    const chat = await house.openChat({ locale });
    let before = "";
    for (const words of says) {
      const read = wordsOf(await chat.say(words));
      expect(read, words).not.toBe(before);
      before = read;
    }
  });

  test("photos and stickers", async () => {
    const chat = await house.openChat();
    const first = wordsOf(await chat.sendPhoto());
    expect(wordsOf(await chat.sendPhoto())).not.toBe(first);
  });

  test("the same care is not shown under every question", async () => {
    const chat = await house.openChat();
    await treated(house, chat, "PEEL_SA");
    await chat.news();
    const answers = [wordsOf(await chat.say("能喝酒吗")), wordsOf(await chat.say("能坐飞机吗"))];
    expect(answers.join()).not.toContain("头 24 小时");
    expect(answers.join()).not.toContain("放在下面");
    expect(answers[0]).not.toBe(answers[1]);
  });
});

test("she is welcomed once; later a greeting is answered as one", async () => {
  await converse(house, "en", [
    ["hello", "this is the assistant"],
    ["talk to a human", "colleague"],
    ["hello??", "I am here", "this is the assistant"],
    ["are you a bot?", "not a person"],
    ["that facial was to die for", "How kind"],
    ["thanks", "You are welcome"],
  ]);
});

test("emoji and marks alone call nobody", async () => {
  const { chat } = await converse(house, "zh-CN", [["😀"], ["。。。"], ["？", "我在呢"]]);
  expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
});

test.each([
  ["zh-CN", "怀孕8周了", "很重要"],
  ["en", "by the way I'm 8 weeks pregnant", "that matters"],
  ["en", "I'm allergic to latex", "colleague"],
])("%s “%s” reaches a person before the visit", async (locale, says, expected) => {
  const { chat } = await converse(house, locale, [[says, expected]]);
  expect(await house.store.db.case.count({ where: { customerId: chat.customerId, severity: "today" } })).toBe(1);
});

test("a denied allergy is no news", async () => {
  const { chat } = await converse(house, "en", [["hello"], ["no allergies at all"]]);
  expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
});

test("who left the tips comes back with a word", async () => {
  await converse(house, "zh-CN", [
    ["退订", "小贴士"],
    ["重新订阅", "会发给你"],
    ["退订", "已经退订"],
  ]);
  await converse(house, "en", [
    ["stop", "not send you any tips"],
    ["subscribe me again", "tips that suit you"],
  ]);
});

test("taking back an agreement that was never given says so", async () => {
  await converse(house, "zh-CN", [["撤回", "没有留着你填过的"]]);
});

test("a question about the form is explained, one about something else is passed on, and neither is kept as an answer", async () => {
  const { chat } = await converse(house, "zh-CN", [
    ["明天上午十一点找许南枝做补水"],
    ["好", "健康小问题"],
    ["什么意思", "确认这次护理适不适合你"],
    ["开始吧", "1/9"],
    ["为什么问这个", /适不适合你[\s\S]*1\/9/],
    ["停车方便吗", /同事[\s\S]*1\/9/],
    ["没有", "2/9"],
  ]);
  const intake = await house.store.db.intake.findFirstOrThrow({ where: { customerId: chat.customerId } });
  expect(intake.status).not.toBe("finished");
});

test.each([
  ["zh-CN", "不想填"],
  ["en", "I'd rather not"],
])("%s “%s” is a no to the health questions, and the booking stays", async (locale, says) => {
  const begins =
    locale === "en" ? "hydrating facial on friday 11 december 3pm with 林知夏" : "下周五下午三点找林知夏做补水";
  await converse(house, locale, [[begins], [locale === "en" ? "yes" : "好"], [says, /预约照旧|booking stays/]]);
});

test("a number or an ok to “any of these?” is asked back and never taken for well", async () => {
  const chat = await house.openChat();
  await treated(house, chat, "FACIAL_BASIC");
  await house.advance("PT24H");
  await chat.say("好多了");
  expect(wordsOf(await chat.say("2"))).toContain("哪一项");
  expect(wordsOf(await chat.say("ok"))).toContain("哪一项");
  expect(wordsOf(await chat.say("没有"))).toContain("照顾得很好");
});
