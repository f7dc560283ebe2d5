import type { Expressions } from "../when-table.ts";

export const wishesAndMovesShanghai: Expressions = {
  said: "wishes, moves and refusals on a Tuesday evening in March in Shanghai",
  now: "2027-03-02T19:00:00+08:00",
  zone: "Asia/Shanghai",
  locale: "zh-CN",
  means: [
    ["礼拜五算了吧，礼拜六，下午随便几点", "2027-03-06 12:00-18:00"],
    ["说错了说错了，十五号，不是五号", "2027-03-15"],
    ["周四下午要去医院，上午可以，十点", "2027-03-04 10:00"],
    ["十点要开会，十一点半可以吗明天", "2027-03-03 11:30"],
    ["妇女节前一天", "2027-03-07"],
    ["清明前三天", "2027-04-02"],
    ["10号拆线，拆线第二天能洗头吗", "2027-03-11"],
    ["我周日的飞机，走之前那天晚上来做个睫毛", "2027-03-06 18:00-22:00"],
    ["今天约的八点，我想延到八点半", "2027-03-02 20:30"],
    ["明天两点的提前到一点半", "2027-03-03 13:30"],
    ["周四三点改成周五，时间往后半小时", "2027-03-05 15:30"],
    ["周六上午，不，下午吧，上午要带娃上课", "2027-03-06 12:00-18:00"],
    ["8号你们放半天假吗？那我9号来", "2027-03-09"],
  ],
};

export const wishesAndMovesTaipei: Expressions = {
  said: "wishes, moves and refusals on a Tuesday evening in March in Taipei",
  now: "2027-03-02T19:00:00+08:00",
  zone: "Asia/Taipei",
  locale: "zh-TW",
  means: [
    ["七號？七號不行欸，八號中午", "2027-03-08 12:00-14:00"],
    ["禮拜三下午兩點改晚上七點，日期一樣", "2027-03-03 19:00"],
    ["原訂週五，但我確診了，延一個禮拜", "2027-03-12"],
  ],
};

export const wishesAndMovesHongKong: Expressions = {
  said: "wishes, moves and refusals on a Tuesday evening in March in Hong Kong",
  now: "2027-03-02T19:00:00+08:00",
  zone: "Asia/Hong_Kong",
  locale: "zh-HK",
  means: [
    ["唔好星期四，星期四要開會，星期五六點半後", "2027-03-05 18:30-"],
    ["復活節前一日", "2027-03-27"],
    ["我聽日兩點嗰個，可唔可以遲一個鐘", "2027-03-03 15:00"],
    ["星期六啦，星期日要拜山", "2027-03-06"],
    ["早啲得唔得，原本係星期六四點，想兩點", "2027-03-06 14:00"],
  ],
};

export const wishesAndMovesLondon: Expressions = {
  said: "wishes, moves and refusals on a Tuesday evening in March in London",
  now: "2027-03-02T19:00:00+00:00",
  zone: "Europe/London",
  locale: "en-GB",
  means: [
    ["Mothering Sunday eve, so the Saturday, 10am", "2027-03-06 10:00"],
    ["Ten on Friday's gone? Eleven then", "2027-03-05 11:00"],
    ["Put me in for Saturday... no, mum's here Saturday. Monday at 2", "2027-03-08 14:00"],
    ["shift my Friday 4pm to the Monday, same time", "2027-03-08 16:00"],
    ["can we make it a day later than planned, I was down for the 10th at 3", "2027-03-11 15:00"],
    ["I'm in court on the 9th, 10th and 11th so the 12th, early as you like", "2027-03-12"],
    ["the Monday after Mother's Day, half 9", "2027-03-08 09:30"],
    ["Is 3 on Friday still on? If it's not, 4 on Friday", "2027-03-05 15:00-16:00 ambiguous"],
    ["Sorry sorry, tomorrow not today, 9.30", "2027-03-03 09:30"],
  ],
};

export const wishesAndMovesNewYork: Expressions = {
  said: "wishes, moves and refusals on a Tuesday evening in March in New York",
  now: "2027-03-02T19:00:00-05:00",
  zone: "America/New_York",
  locale: "en-US",
  means: [
    ["Bump my Thursday 3:30 back 30, traffic on the bridge", "2027-03-04 16:00"],
    ["Tuesday was a mistake, I need Wednesday 3/10 at 11", "2027-03-10 11:00"],
    ["the night before St Patrick's, 6pm", "2027-03-16 18:00"],
  ],
};
