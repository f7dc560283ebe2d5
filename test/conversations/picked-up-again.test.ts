import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { bookVisit, treated } from "../support/visits.ts";
import { converse, type Exchange, labelsOf, nobodyDecides, wordsOf } from "./dialogue.ts";

// The house's clock starts on Saturday, 21 November 2026.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

const dialogues: [about: string, locale: string, exchanges: Exchange[]][] = [
  [
    "a facial and gift cards in one breath: both are answered, and the day is not lost",
    "en",
    [
      [
        "hiya, can i get a facial n also wanna know if u do gift cards lol",
        /Gifts and vouchers[\s\S]*Hydrating facial/,
      ],
      ["thurs", "Thu 26 Nov has these times"],
      ["actually no fri", "Fri 27 Nov has these times"],
    ],
  ],
  [
    "a price elsewhere, then a day: the treatment spoken of is meant",
    "zh-CN",
    [
      ["别家小气泡才198你们能便宜点吗", "价格以价目表为准", "没把握"],
      ["那行吧 约周五下午三点", /11月27日 周五 15:00，小气泡深层清洁，[\s\S]*这样约可以吗/],
    ],
  ],
  [
    "a peel asked about, then a day for it, then which",
    "en",
    [
      ["whats a peel do", "Which of these do you mean"],
      ["ok can i do it the 28th at 11", /noted: Sat 28 Nov, 11:00/, "colleague"],
      ["the salicylic one", /Sat 28 Nov, 11:00, Salicylic acid peel with 林知夏/],
    ],
  ],
  [
    "the treatment chosen from her words is named where the next question does not",
    "zh-TW",
    [
      ["美睫多少錢", /嫁接睫毛：¥268[\s\S]*角蛋白翹睫：¥218/],
      ["接睫毛", /記下了：嫁接睫毛[\s\S]*哪天方便/],
    ],
  ],
  [
    "she gives up in Cantonese",
    "zh-TW",
    [
      ["hi 想book facial", "哪位美容師"],
      ["聽日得唔得", "11月22日 週日有這些時間"],
      ["咁算啦", "先不約", "沒聽懂"],
    ],
  ],
  [
    "her skin feels tight: that is no treatment for tightening, and “what was I doing” shows the open question",
    "en",
    [
      ["facial friday", "who would you like to see"],
      ["林知夏", "Fri 27 Nov has these times"],
      ["actually my skin feels really tight", "", /not do this treatment/],
      ["what was I doing?", /This is where we were[\s\S]*Fri 27 Nov has these times/, "colleague"],
    ],
  ],
  [
    "what her skin needs is for a person, and the list stays",
    "en",
    [
      ["i need something for my wedding, it's on the 12th of december", /noted: Sat 12 Dec[\s\S]*What would you like/],
      ["my skin is dull and dry", /colleague[\s\S]*What would you like/, "did not catch"],
    ],
  ],
  [
    "a daughter of 13 who comes along is not booked, her mother is",
    "zh-CN",
    [["请问周六还有位置吗 我想带我女儿一起来 她13岁", /14 岁以下我们不做护理[\s\S]*想做什么/, "两位一起"]],
  ],
  [
    "a number beside a wish: the number is kept and the wish not lost",
    "zh-CN",
    [["我叫李雯 电话13812345678 想约周日补水", /记下了：13812345678[\s\S]*补水护理，想约哪位/]],
  ],
  [
    "her mother is brought along to have one herself",
    "zh-CN",
    [["我上次在你们家做完脸特别好 想带我妈也来做一个护理", "怎么称呼这位长辈"]],
  ],
  [
    "a wish to cancel with nothing booked hears so; politeness does not",
    "zh-TW",
    [
      ["我要取消", "沒有預約"],
      ["不用了", "", "沒有預約"],
    ],
  ],
  [
    "“停” in a booking ends it",
    "zh-CN",
    [
      ["约周五补水", "想约哪位"],
      ["停", "先不约"],
    ],
  ],
  ["a language she prefers", "en", [["i prefer 中文", "以后用简体中文"]]],
  ["a greeting three times is a greeting", "zh-CN", [["姐妹在吗在吗在吗", "小助手", "没把握"]]],
  [
    "she asks what she has while she books something else",
    "en",
    [
      ["book me a lash lift sat 28 nov 2pm with anyone", "Shall I book it"],
      ["yes", "Booked"],
      ["facial on sunday", "who would you like to see"],
      ["what have i got booked now", /Sat 28 Nov, 14:00, Lash lift[\s\S]*Hydrating facial: who/, "not sure"],
    ],
  ],
];

test.each(dialogues)("%s", async (_about, locale, exchanges) => {
  await converse(house, locale, exchanges);
  await nobodyDecides(house);
});

test("“算了不取消了” keeps the appointment", async () => {
  const chat = await house.openChat({ locale: "zh-CN" });
  const id = await bookVisit(house, chat, "FACIAL_BASIC", 700);
  expect(wordsOf(await chat.say("我要取消"))).toContain("的补水护理");
  expect(wordsOf(await chat.say("算了不取消了"))).toContain("预约没有变");
  expect((await house.store.db.appointment.findUniqueOrThrow({ where: { id } })).status).toBe("booked");
});

test.each([
  ["zh-CN", "FACIAL_BASIC", "挺好的，下周五想再约一次", "下次的预约我记着", "重新约"],
  [
    "en",
    "PEEL_SA",
    "its a bit pink but fine, can i book my next one for 3 weeks time",
    "for your next visit",
    "Book again",
  ],
])(
  "%s a check-in answered with a wish to come: the answer counts, and the visit is one tap away",
  async (locale, code, says, told, label) => {
    const chat = await house.openChat({ locale });
    await treated(house, chat, code);
    await house.advance("P1DT6H");
    await chat.news();
    const answer = await chat.say(says);
    expect(wordsOf(answer)).toContain(told);
    expect(labelsOf(answer)).toContain(label);
    const checkIn = await house.store.db.checkIn.findFirstOrThrow({ where: { customerId: chat.customerId } });
    expect(checkIn.answers).not.toBe("[]");
  },
);
