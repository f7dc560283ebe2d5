import { afterAll, afterEach, beforeAll, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { converse, type Exchange, nobodyDecides } from "./dialogue.ts";

// Saturday 21 November 2026, ten in the morning, in Shanghai.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterEach(async () => {
  await house.store.db.appointment.deleteMany();
  await nobodyDecides(house);
});
afterAll(() => house.close());

type Dialogue = [says: string, locale: string, exchanges: Exchange[]];

const mandarin: Dialogue[] = [
  [
    "a question about parking leaves a read-back standing, and another hour is read back before it is booked",
    "zh-CN",
    [
      ["想约下周三下午三点找林知夏做补水", /11月25日 周三 15:00，补水护理，林知夏[\s\S]*这样约可以吗/],
      ["停车方便吗", /同事[\s\S]*接着刚才的：[\s\S]*11月25日 周三 15:00/, "约好了"],
      ["那六点半吧", /11月25日 周三 18:30[\s\S]*这样约可以吗/, "约好了"],
      ["好的", "约好了：11月25日 周三 18:30，补水护理，林知夏"],
    ],
  ],
  [
    "a day that is taken back leads on, and back again",
    "zh-CN",
    [
      ["周五下午三点补水，林知夏", "11月27日 周五 15:00"],
      ["不对，周四", /林知夏 11月26日 周四休息/, "约好了"],
      ["还是周五吧", "11月27日 周五 15:00"],
      ["四点", "11月27日 周五 16:00"],
      ["好", "约好了：11月27日 周五 16:00"],
    ],
  ],
  [
    "a date whose weekday does not fit is told, and she chooses between the two days",
    "zh-CN",
    [
      ["25号周五下午三点做补水，谁都行", /11月25日 周三，和你说的星期对不上/, /约好了|这样约可以吗/],
      ["周三", /11月25日 周三 15:00[\s\S]*这样约可以吗/],
    ],
  ],
  ["a day that is over is told and not booked", "zh-CN", [["昨天下午三点做补水", "已经过去了", /这样约可以吗|约好了/]]],
  ["a day that no calendar has is told and not booked", "zh-CN", [["11月31号做补水", "日历上没有这个日子", "约好了"]]],
  [
    "any day but Monday offers no Monday and asks nothing back",
    "zh-CN",
    [["除了周一都行，做补水，谁都可以", "哪天方便", /没听准|周一/]],
  ],
  [
    "next week except Tuesday, in the afternoon",
    "zh-CN",
    [
      ["下周除了周二哪天下午能做补水", "哪位美容师"],
      ["都可以", "哪天方便", "周二"],
      ["那周三", "11月25日 周三有这些时间"],
    ],
  ],
  [
    "a vague week and a part of the day are kept until a day is chosen",
    "zh-CN",
    [
      ["下周找个时间做补水，上午最好", "哪位美容师"],
      ["随便谁", "哪天方便"],
      ["周四吧", "11月26日 周四有这些时间"],
      ["最早的", /11月26日 周四 10:00[\s\S]*这样约可以吗/],
    ],
  ],
  [
    "either of two hours are both offered",
    "zh-CN",
    [
      ["周五补水三点或者四点", "哪位美容师"],
      ["谁都行", "11月27日 周五有这些时间"],
    ],
  ],
  [
    "a change of mind in the read-back keeps the hour",
    "zh-CN",
    [
      ["周日两点做角蛋白翘睫", "11月22日 周日 14:00"],
      ["等等，还是周六同一时间", "11月28日 周六 14:00", "约好了"],
      ["好的", "约好了：11月28日 周六 14:00"],
    ],
  ],
  [
    "English and Chinese in one message",
    "zh-CN",
    [
      ["想book个facial，tmr 下午3点", /11月22日 周日 15:00[\s\S]*这样约可以吗/],
      ["yes", "约好了：11月22日 周日 15:00"],
    ],
  ],
  [
    "before the Spring Festival is a long while, and days are offered",
    "zh-CN",
    [["春节前做个补水，林知夏", "哪天方便", "没听准"]],
  ],
  [
    "a quarter past, three days from now",
    "zh-CN",
    [
      ["大后天上午做补水，谁都行", "11月24日 周二有这些时间"],
      ["十点一刻", "11月24日 周二 10:15"],
      ["嗯", "约好了：11月24日 周二 10:15"],
    ],
  ],
  [
    "holidays beyond what can be booked are told at once",
    "zh-CN",
    [["国庆假期做补水", "那么远的日子还没有开放预约", "约好了"]],
  ],
];

const cantonese: Dialogue[] = [
  [
    "the afternoon of next week's Wednesday, whoever it is",
    "zh-TW",
    [
      ["下禮拜三晏晝做補水得唔得", "哪位美容師"],
      ["邊個都得", "11月25日 週三有這些時間", "沒聽懂"],
      ["五點三", /11月25日 週三 17:15|離得最近/, "約好了"],
    ],
  ],
  [
    "after work on a day that closes early is told with the hours; a car park is a question for a person",
    "zh-TW",
    [
      ["聽日放工後想做補水", /沒有營業[\s\S]*11月22日 週日營業/],
      ["有冇車位", /同事[\s\S]*接著剛才的[\s\S]*哪位美容師/, "沒聽懂"],
      ["後日六點半啦", /11月23日 週一 18:30[\s\S]*這樣約可以嗎/],
      ["好呀", "約好了：11月23日 週一 18:30"],
    ],
  ],
  [
    "any day but Monday offers no Monday",
    "zh-TW",
    [
      ["除咗禮拜一都得，想做保濕護理", "哪位美容師"],
      ["邊個都得", "哪天方便", "週一"],
    ],
  ],
  [
    "a polite change of the day keeps the hour",
    "zh-TW",
    [
      ["禮拜五下午兩點想做補水", "11月27日 週五 14:00"],
      ["不好意思，改禮拜六", /11月28日 週六 14:00[\s\S]*這樣約可以嗎/, "約好了"],
      ["可以", "約好了：11月28日 週六 14:00"],
    ],
  ],
  [
    "the end of the month, then one of its days",
    "zh-TW",
    [
      ["想約月底做補水", "哪位美容師"],
      ["林知夏", /哪天方便/],
      ["那就三十號上午", "11月30日 週一有這些時間"],
    ],
  ],
  [
    "a weekday that does not fit the date",
    "zh-TW",
    [["12月5日星期五下午三點做翹睫", /12月5日 週六，[和跟]你說的星期對不上/, /約好了|這樣約可以嗎/]],
  ],
];

test.each([...mandarin, ...cantonese])("%s", async (_name, locale, exchanges) => {
  await converse(house, locale, exchanges);
});
