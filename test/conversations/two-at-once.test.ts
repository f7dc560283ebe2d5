import { afterAll, beforeAll, expect, test } from "vitest";
import { heardCompany } from "../../src/domain/customers/company-words.ts";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { converse, type Exchange, nobodyDecides } from "./dialogue.ts";

// The house's clock starts on Saturday, 21 November 2026.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

const dialogues: [about: string, locale: string, exchanges: Exchange[], visits: [who: string, service: string][]][] = [
  [
    "she and her mother: hers first, then her mother's at the same time with somebody else",
    "en",
    [
      [
        "hi, I'd like to book for me and my mum on friday afternoon",
        /Gladly for both of you[\s\S]*What would you like/,
      ],
      ["we both want facials", "Hydrating facial: who would you like to see", /Gladly/],
      ["anyone", "Fri 27 Nov has these times"],
      ["3pm", /Fri 27 Nov, 15:00[\s\S]*Beside you at the same time: Hydrating facial with[\s\S]*Shall I book it/],
      ["[Yes, book it]", /Booked: Fri 27 Nov, 15:00[\s\S]*name of your parent/],
      ["Ruth", /About Ruth:\nFri 27 Nov, 15:00, Hydrating facial[\s\S]*Shall I book it/],
      ["yes", /About Ruth:\nBooked/],
    ],
    [
      ["小林", "FACIAL_BASIC"],
      ["Ruth", "FACIAL_BASIC"],
    ],
  ],
  [
    "two treatments for two people are no visit of two treatments",
    "zh-CN",
    [
      ["我做补水，我妈做按摩，周日下午一起", /两位一起没问题[\s\S]*补水护理，想约哪位/],
      ["都可以", "11月22日 周日有这些时间"],
      ["16:00", /16:00，补水护理/],
      ["好", /约好了[\s\S]*怎么称呼这位长辈/],
      ["李阿姨", /关于李阿姨：\n11月22日 周日 16:00，肩颈按摩/],
      ["好", /关于李阿姨：\n约好了/],
    ],
    [
      ["小林", "FACIAL_BASIC"],
      ["李阿姨", "MASSAGE"],
    ],
  ],
  [
    "she changes her mind about the second one, and her own stands",
    "en",
    [
      ["massage for two on thursday 3 december at 10am", /Gladly for both/],
      ["whatever", /Thu 3 Dec, 10:00[\s\S]*Shall I book it/],
      ["yes", /Booked[\s\S]*What is the name/],
      ["not now thanks", /just yours, then; it stays/, "nothing is booked"],
    ],
    [["小林", "MASSAGE"]],
  ],
];

test.each(dialogues)("%s", async (_about, locale, exchanges, visits) => {
  const { chat } = await converse(house, locale, exchanges);
  const rows = await house.store.db.appointment.findMany({
    where: { chatId: chat.chatId },
    include: { customer: true, service: true },
    orderBy: { createdAt: "asc" },
  });
  expect(rows.map(({ customer, service }) => [customer.name, service.code])).toEqual(visits);
  const beside = new Set(rows.map(({ startsAt, staffId }) => `${startsAt.toISOString()} ${staffId}`));
  expect(beside.size).toBe(rows.length);
  await nobodyDecides(house);
});

test("an hour that only one of them can have is not offered, and what is kept for the other is nobody else's meanwhile", async () => {
  const { chat } = await converse(house, "en", [
    ["massages for me and my sister on wednesday 2 december, morning", /Gladly for both/],
    ["anyone", /Wed 2 Dec/],
  ]);
  expect(await house.store.db.hold.count({ where: { customerId: chat.customerId } })).toBe(0);
  await converse(house, "en", [
    [
      "me and my sister want massages sat 28th at 11",
      /Gladly for both[\s\S]*11:00 does not work for both of you[\s\S]*nearest/,
    ],
  ]);
  const both = await converse(house, "en", [
    [
      "me and my sister want massages sat 28th at 10",
      /Gladly for both[\s\S]*Sat 28 Nov, 10:00[\s\S]*Beside you at the same time/,
    ],
  ]);
  expect(await house.store.db.hold.count({ where: { customerId: both.chat.customerId } })).toBe(2);
  await both.chat.say("not now");
  expect(await house.store.db.hold.count({ where: { customerId: both.chat.customerId } })).toBe(0);
});

test("six of them are for a person to arrange, who is told", async () => {
  const { chat } = await converse(house, "en", [
    ["hen do, 6 of us, facials on sat 28 nov", /For 6 of you together a colleague/],
  ]);
  const [row] = await house.store.db.case.findMany({ where: { chatId: chat.chatId } });
  expect(row).toMatchObject({ kind: "question", severity: "watch" });
});

const minors: [about: string, locale: string, exchanges: Exchange[]][] = [
  [
    "a daughter of 15 needs her guardian, and the day said in between is kept",
    "en",
    [
      ["my daughter is 15 can she get lashes done", "name of your child"],
      ["next tuesday after school", /Noted for the booking[\s\S]*name of your child/],
      ["her name is Mia", "When was Mia born", "18 or older"],
      ["3 may 2011", /Mia is under 18[\s\S]*guardian/],
      [
        "[Yes, I am the guardian and agree]",
        /About Mia:\nGood, noted: Tue 24 Nov, from 15:30.\nWhich of these do you mean/,
      ],
      ["lash lift", /About Mia:\n[\s\S]*苏沐 is off on Tue 24 Nov/],
    ],
  ],
  [
    "a child of 12 is not booked, and nothing is asked",
    "en",
    [["my 12 year old wants a facial", /not treat anybody under 14/, "name of"]],
  ],
  [
    "a name, an age and a day in one breath",
    "zh-CN",
    [
      ["我妈想做个护理，60多岁了，可以吗", "怎么称呼这位长辈"],
      ["她姓王，明天上午方便", /关于王女士：\n好，记下了：11月22日 周日[\s\S]*想做什么/],
    ],
  ],
  [
    "a daughter of 16, told with her name",
    "zh-CN",
    [
      ["给女儿约个清洁", "怎么称呼孩子"],
      ["她叫朵朵，今年16岁", "朵朵的出生日期"],
    ],
  ],
];

test.each(minors)("%s", async (_about, locale, exchanges) => {
  await converse(house, locale, exchanges);
});

test.each([
  ["me + my sister sat 2pm massage", { relation: "sibling", people: 2 }],
  ["我同埋我阿媽想做面", { relation: "parent", people: 2 }],
  ["我們兩個人想約禮拜六", { relation: null, people: 2 }],
  ["和朋友一起来", { relation: "friend", people: 2 }],
  ["3个人 周日按摩", { relation: null, people: 3 }],
])("%s is for more than herself", (text, expected) => {
  expect(heardCompany(text)).toEqual(expected);
});

test.each([
  "facial for 2pm",
  "book for two weeks from now",
  "for two sessions",
  "跟上次一样",
  "一起做两个项目 清洁加补水",
  "我老公和我说你们家不错",
  "光子和水光可以一起做吗",
])("%s is for herself", (text) => {
  expect(heardCompany(text)).toBeNull();
});
