import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestChat, type TestHouse } from "../support/chat-driver.ts";
import { converse, nobodyDecides } from "./dialogue.ts";

// The house's clock starts on Saturday, 21 November 2026.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());
afterEach(() => nobodyDecides(house));

const standing = async ({ chatId }: TestChat) => {
  const where = { chatId, status: "booked" };
  const rows = await house.store.db.appointment.findMany({
    where,
    include: { service: true },
    orderBy: { startsAt: "asc" },
  });
  return rows.map(({ service, startsAt }) => `${service.code} ${startsAt.toISOString().slice(0, 16)}`);
};

test("a chatty customer changes the treatment, names a day and an hour, and thanks in the middle of it", async () => {
  const { chat } = await converse(house, "en", [
    ["so im after something for my face, its so dull after summer", "What would you like"],
    ["hmm what about that hydra thing, how much", "Hydradermabrasion: ¥398"],
    ["ok go for that. sometime next week after work? i finish 5:30", "Hydradermabrasion: who would you like"],
    ["whoever", "Which day suits you"],
    ["actually could i do a normal facial instead, bit pricey", "Hydrating facial", "colleague"],
    ["thursday", "Thu 26 Nov, 17:30, Hydrating facial"],
    ["can u do 6.30", "Thu 26 Nov, 18:30"],
    ["thanks hun x", /welcome[\s\S]*Shall I book it/],
    ["yh book it", "Booked: Thu 26 Nov, 18:30"],
  ]);
  expect(await standing(chat)).toEqual(["FACIAL_BASIC 2026-11-26T10:30"]);
});

test("moved, thought better of, put to another week and cancelled, each only after her yes", async () => {
  const { chat } = await converse(house, "en", [
    ["need to book lash lift for friday 27th morning", "Fri 27 Nov has these times"],
    ["10.30", "Fri 27 Nov, 10:30"],
    ["yes", "Booked"],
    ["ask me in person"],
    ["actually can we do saturday instead same time", "to Sat 28 Nov, 10:30"],
    ["hmm no wait. what about the week after", "to Fri 4 Dec, 10:30", "not sure when"],
    ["friday that week then", "to Fri 4 Dec, 10:30"],
    ["yes", "Moved: Fri 4 Dec, 10:30"],
    ["no you know what, just cancel it", "Cancel Lash lift with 苏沐 on Fri 4 Dec, 10:30?"],
  ]);
  expect(await standing(chat)).toEqual(["LASH_LIFT 2026-12-04T02:30"]);
  await chat.say("yes");
  expect(await standing(chat)).toEqual([]);
});

test("of a series she moves the second and cancels the last, by their place in it", async () => {
  const { chat } = await converse(house, "en", [
    ["I'd like LED every four weeks, 4 times, thursdays at 5pm, with Miss Xu if poss", "Thu 26 Nov, 17:00, LED"],
    ["yes", "Shall I book these"],
    ["yes", "4 visits"],
    ["skip"],
    ["which dates have i got?", "Thu 26 Nov, 17:00"],
    ["can you move the second one a week later", "From Thu 24 Dec, 17:00 to Thu 31 Dec, 17:00"],
    ["yes", "Moved: Thu 31 Dec, 17:00"],
    ["cancel the last one", "Cancel LED light care with 许南枝 on Thu 18 Feb, 17:00"],
    ["yes", "Cancelled: Thu 18 Feb"],
  ]);
  expect((await standing(chat)).length).toBe(3);
});

test("one of two treatments is dropped again before she says yes", async () => {
  const { chat } = await converse(house, "en", [
    ["can i do a facial and led in one go", "Hydrating facial + LED light care"],
    ["hmm and how much for both?", "Together ¥466"],
    ["tuesday afternoon, anyone", "Tue 24 Nov"],
    ["4pm", "Hydrating facial + LED light care"],
    ["drop the led actually, just the facial", "Tue 24 Nov, 16:00, Hydrating facial with", "LED"],
    ["yes", "Booked"],
  ]);
  expect(await standing(chat)).toEqual(["FACIAL_BASIC 2026-11-24T08:00"]);
});

test("the wrong day is said right after booking, at the question about her health, and moves the visit", async () => {
  await converse(house, "zh-CN", [
    ["约角蛋白翘睫 明天", "11月22日 周日有这些时间"],
    ["10点", "11月22日 周日 10:00"],
    ["好", "约好了"],
    ["不对我说的是周三", /11月25日 周三/, "点一个就好"],
  ]);
});

test("a medicine told at the question about her health reaches a person", async () => {
  const { chat } = await converse(house, "zh-CN", [
    ["约光子嫩肤 何老师 12月4日周五 三点", "12月4日 周五 15:00"],
    ["好", "约好了"],
    ["我还在吃异维A酸 没事吧", undefined, "点一个就好"],
  ]);
  const [row] = await house.store.db.case.findMany({ where: { customerId: chat.customerId } });
  expect(row).toMatchObject({ severity: "today" });
});

test("sun of yesterday is minded and is no wish for a day that is over", async () => {
  await converse(house, "zh-CN", [
    ["想约光子嫩肤 何老师 周五", "11月27日 周五有这些时间"],
    ["对了我昨天刚晒完太阳", /记下了：暴晒或美黑[\s\S]*12月18日/, "已经过去"],
  ]);
});

test("the day that is offered for one that is over stands when she goes on", async () => {
  await converse(house, "zh-CN", [
    ["我想做红蓝光 这周五", "11月27日 周五可以吗"],
    ["林老师", "11月27日 周五有这些时间"],
  ]);
});

test("she waits no longer, and wants another day for the same", async () => {
  await converse(house, "zh-CN", [
    ["12月5日周六下午四点找许姐做补水，有人取消告诉我", "帮你排上候补了"],
    ["我排上了吗", "候补中：补水护理"],
    ["不等了 帮我约周日吧", /不再等了[\s\S]*补水护理，想约哪位/],
  ]);
});

test.each([
  ["en", "fcial tmrw", "Hydrating facial: who"],
  ["en", "neck masage on monday", "Neck and shoulder massage: who"],
  ["zh-TW", "我上星期喺第二度做咗水楊酸", "記下"],
])("%s “%s” is understood", async (locale, says, expected) => {
  await converse(house, locale, [[says, expected]]);
});

test("her daughter's age is heard however it is told", async () => {
  await converse(house, "en", [
    ["hi i want to book for my daughter, shes 16, she wants an extraction facial", "name of your child"],
    ["Emma", "When was Emma born", "18 or older"],
    ["14 feb 2010", "under 18"],
  ]);
  await converse(house, "zh-CN", [
    ["给我女儿约一个清痘", "怎么称呼孩子"],
    ["16了", "怎么称呼孩子"],
    ["朵朵", "朵朵的出生日期"],
  ]);
  await converse(house, "zh-TW", [
    ["想幫我姐姐約按摩", "怎麼稱呼"],
    ["阿May", "18"],
    ["夠18㗎", "關於阿May"],
  ]);
});

test("questions without a mark at the question about her health are answered or passed on", async () => {
  await converse(house, "zh-TW", [
    ["想做面 12月6號星期日下晝四點 邊個都得", "12月6日"],
    ["得", "約好了"],
    ["過多個鐘得唔得", "同事", "點一個就好"],
    ["你哋喺邊", "上海市", "點一個就好"],
  ]);
});
