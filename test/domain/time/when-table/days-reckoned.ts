import type { Expressions } from "../when-table.ts";

export const daysReckonedShanghai: Expressions = {
  said: "days reckoned and hours moved in Shanghai",
  now: "2026-12-01T10:00:00+08:00",
  zone: "Asia/Shanghai",
  locale: "zh-CN",
  means: [
    ["我18号考试，考完第二天想做头发", "2026-12-19"],
    ["25号婚礼，提前一周做个皮肤管理", "2026-12-18"],
    ["12月20号领证，领证前一天做脸", "2026-12-19"],
    ["下周五出差，出差前一天下午三点", "2026-12-10 15:00"],
    ["15号的前一天可以吗", "2026-12-14"],
    ["周六结婚，就约周六前两天", "2026-12-03"],
    ["圣诞的后一天下午", "2026-12-26 12:00-18:00"],
    ["元旦前两天上午", "2026-12-30 08:00-12:00"],
    ["我20号生日，生日当天去", "2026-12-20"],
    ["中秋前一天", "2027-09-14"],
    ["上周三做的眉毛，满两周那天补色", "2026-12-09"],
    ["周五两点的往后推一个半小时", "2026-12-04 15:30"],
    ["明天三点的能早半小时吗", "2026-12-02 14:30"],
    ["周四十点的推后一小时", "2026-12-03 11:00"],
    ["我约了周四十点，想晚四十分钟到", "2026-12-03 10:40"],
    ["能提前一小时吗？原来约的是周四三点", "2026-12-03 14:00"],
    ["一个小时过后到，可以吗", "2026-12-01 11:00"],
    ["四十分钟过后能做吗", "2026-12-01 10:40"],
    ["元旦三天开门吗", "2027-01-01..2027-01-03"],
    ["下周末两天都可以", "2026-12-12..2026-12-13"],
    ["周日黄昏", "2026-12-06 17:00-19:00"],
  ],
};

export const daysReckonedTaipei: Expressions = {
  said: "days reckoned and hours moved in Taipei",
  now: "2026-12-01T10:00:00+08:00",
  zone: "Asia/Taipei",
  locale: "zh-TW",
  means: [
    ["我15號婚禮，前一天想做指甲", "2026-12-14"],
    ["跨年前一天晚上六點", "2026-12-30 18:00"],
    ["聖誕節隔天還有位子嗎", "2026-12-26"],
    ["20號回台北，回來隔天下午", "2026-12-21 12:00-18:00"],
    ["明天兩點可以延後半小時嗎", "2026-12-02 14:30"],
    ["可以晚半小時嗎？原本是明天兩點", "2026-12-02 14:30"],
  ],
};

export const daysReckonedHongKong: Expressions = {
  said: "days reckoned and hours moved in Hong Kong",
  now: "2026-12-01T10:00:00+08:00",
  zone: "Asia/Hong_Kong",
  locale: "zh-HK",
  means: [
    ["20號擺酒，擺酒前兩日做facial", "2026-12-18"],
    ["冬至前一日得唔得", "2026-12-21"],
    ["平安夜嘅前一晚", "2026-12-23 18:00-22:00"],
    ["25號飛，飛之前嗰日晏晝", "2026-12-24 12:00-18:00"],
    ["12號返香港，翌日想剪頭髮", "2026-12-13"],
    ["除夕嗰日定係前一日好", "2027-02-04..2027-02-05 ambiguous"],
    ["聽日三點嗰個推遲一個鐘", "2026-12-02 16:00"],
    ["聽日三點想早半粒鐘", "2026-12-02 14:30"],
    ["星期五四點遲三個字得唔得", "2026-12-04 16:15"],
  ],
};

export const daysReckonedLondon: Expressions = {
  said: "days reckoned and hours moved in London",
  now: "2026-12-01T10:00:00+00:00",
  zone: "Europe/London",
  locale: "en-GB",
  means: [
    ["wedding's the 19th so two days before please", "2026-12-17"],
    ["the day before Christmas Eve", "2026-12-23"],
    ["I land on the 9th so the morning after", "2026-12-10 08:00-12:00"],
    ["Exam Thursday, could I come the evening before", "2026-12-02 18:00-22:00"],
    ["My tint's on the 15th, patch test 48 hours before?", "2026-12-13"],
    ["patch test needs to be 2 days before, tint is the 10th", "2026-12-08"],
    ["hen do's on Saturday 12th, nails the Thursday before", "2026-12-10"],
    ["a week before my wedding, which is the 19th", "2026-12-12"],
    ["I fly home on the 14th, the next day after 3 would be great", "2026-12-15 15:00-"],
    ["the weekend before Christmas", "2026-12-19..2026-12-20"],
    ["running late, can my 2pm today go back 20 mins", "2026-12-01 14:20"],
    ["tomorrow avvy?", "2026-12-02 12:00-18:00"],
    ["got anything 4 2moz", "2026-12-02"],
    ["come at 4 2moro", "2026-12-02 16:00"],
    ["weekday evenings w/c 14th", "2026-12-14..2026-12-18 18:00-22:00"],
  ],
};

export const daysReckonedNewYork: Expressions = {
  said: "days reckoned and hours moved in New York",
  now: "2026-12-01T10:00:00-05:00",
  zone: "America/New_York",
  locale: "en-US",
  means: [
    ["I fly out 12/18. Day before at 4?", "2026-12-17 16:00"],
    ["Court is Wednesday the 9th, so how about the day after at noon", "2026-12-10 12:00"],
    ["two days after Christmas, 11am", "2026-12-27 11:00"],
    ["Push my 2:30 tomorrow by 15 minutes", "2026-12-02 14:45"],
    ["can my 10am Friday start half an hour later", "2026-12-04 10:30"],
    ["could we move Thursday's 3pm an hour earlier", "2026-12-03 14:00"],
  ],
};
