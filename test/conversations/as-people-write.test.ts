import { afterAll, beforeAll, expect, test } from "vitest";
import { perform, systemActor } from "../../src/actions/context.ts";
import { giveHealthConsent } from "../../src/actions/intake/health-consent.ts";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { converse, type Exchange, nobodyDecides, wordsOf } from "./dialogue.ts";

// The house's clock starts on Saturday, 21 November 2026.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

const dialogues: [about: string, locale: string, exchanges: Exchange[]][] = [
  [
    "a treatment of last week is no wish for a time, and its interval counts",
    "zh-CN",
    [
      ["上周刚打了瘦脸针想做光子", /记下了：肉毒素[\s\S]*光子嫩肤，想约哪位/, "过去"],
      ["都行", /肉毒素要隔14天，从11月29日 周日起/],
    ],
  ],
  [
    "a treatment elsewhere, told with a question, still leads to a booking",
    "zh-CN",
    [
      [
        "前天在别家做了微针，能做小气泡吗，周五",
        /记下了：微针[\s\S]*要隔14天，从12月3日 周四起[\s\S]*哪天方便/,
        "没把握",
      ],
    ],
  ],
  [
    "filler last Tuesday, and a hydrafacial this week",
    "en",
    [
      ["had lip filler last tuesday, can i get a hydrafacial this week?", /Noted: Dermal filler/, "not sure"],
      ["anyone", /21 days between this and filler on Tue 17 Nov\. From Tue 8 Dec on/],
    ],
  ],
  [
    "“that” is what was just asked about",
    "en",
    [
      ["how much is botox", "Botulinum toxin: ¥2,380"],
      ["book me in for that next wed at half 4", /Wed 25 Nov, 16:30, Botulinum toxin[\s\S]*Shall I book it/],
      ["change it to 5", /Wed 25 Nov, 17:00, Botulinum toxin/],
    ],
  ],
  [
    "a day without a treatment is for the one just asked about",
    "en",
    [
      ["do you do lash lifts", "Lash lift: ¥218"],
      ["cool, book me in sat 2pm please", /Sat 28 Nov, 14:00, Lash lift/],
    ],
  ],
  [
    "“就这个吧” after another question in between",
    "zh-CN",
    [
      ["小气泡多少钱", "小气泡深层清洁：¥398"],
      ["那个做完脸会红吗"],
      ["行，那就这个吧，周日下午", "小气泡深层清洁，想约哪位"],
      ["随便谁都行", "11月22日 周日有这些时间"],
    ],
  ],
  [
    "two days, and “whatever” to the question with whom",
    "en",
    [
      ["can I get a brow wax wed morning or maybe thursday if you're open", "who would you like to see", "not sure"],
      ["whatever", /looked at Wed 25 Nov first; Thu 26 Nov is possible too[\s\S]*Wed 25 Nov has these times/],
      ["[Thu 26 Nov]", "Thu 26 Nov has these times"],
    ],
  ],
  [
    "a day to fall back on, and “就那個” to the question with whom",
    "zh-TW",
    [
      ["想約下禮拜三傍晚做保濕，可以嗎", "哪位美容師"],
      ["如果沒有就禮拜四", /記下了：11月25日 週三或11月26日 週四，17:00到19:00/],
      ["好 就那個", /先看的11月25日 週三；11月26日 週四也可以/],
    ],
  ],
  [
    "“idk” among times takes the first, and another day keeps the hour",
    "en",
    [
      ["any chance of a massage tues or thurs after 5?", /looked at Tue 24 Nov first/],
      ["idk", /Tue 24 Nov, 17:00[\s\S]*Shall I book it/],
      ["thursday then", /Thu 26 Nov, 17:00/],
    ],
  ],
  [
    "an hour instead of a name leaves to us with whom, and is read back",
    "en",
    [
      ["facial next wed", "who would you like to see"],
      ["make it 5", /Wed 25 Nov, 17:00[\s\S]*Shall I book it/],
    ],
  ],
];

test.each(dialogues)("%s", async (_about, locale, exchanges) => {
  await converse(house, locale, exchanges);
  await nobodyDecides(house);
});

test("a treatment elsewhere that she tells of stands in her file once she agreed to health questions", async () => {
  const chat = await house.openChat({ locale: "zh-CN" });
  await perform(house.afterglow.house, systemActor, (c) =>
    giveHealthConsent(c, { customerId: chat.customerId, via: chat.chatId }),
  );
  await chat.say("我周三刚打了水光，想约小气泡");
  const notes = await house.store.db.skinNote.findMany({ where: { customerId: chat.customerId } });
  expect(notes).toMatchObject([{ kind: "treated", treatment: "SKIN_BOOSTER", on: "2026-11-18" }]);
  await chat.say("算了");
  await chat.say("想约小气泡");
  expect(wordsOf(await chat.say("都可以"))).toMatch(/水光.*要隔14天，从12月2日 周三起/);
});
