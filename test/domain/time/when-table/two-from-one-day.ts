import type { Expressions } from "../when-table.ts";

export const twoFromOneDayShanghai: Expressions = {
  said: "days counted and hours moved on a Tuesday morning in June in Shanghai",
  now: "2026-06-09T09:00:00+08:00",
  zone: "Asia/Shanghai",
  locale: "zh-CN",
  means: [
    ["周四那天不行了，宝宝打疫苗，周五早上九点", "2026-06-12 09:00"],
    ["端午前两天能排吗", "2026-06-17"],
    ["6月20号的喜酒，前一天下午给我做个脸", "2026-06-19 12:00-18:00"],
    ["后天高考结束，结束那天下午做头发", "2026-06-11 12:00-18:00"],
    ["周五的美甲推迟到周日", "2026-06-14"],
    ["下周一休息吧你们？那周二上午", "2026-06-16 08:00-12:00"],
  ],
};

export const twoFromOneDayHongKong: Expressions = {
  said: "days counted and hours moved on a Tuesday morning in June in Hong Kong",
  now: "2026-06-09T09:00:00+08:00",
  zone: "Asia/Hong_Kong",
  locale: "zh-HK",
  means: [
    ["星期六飛，前一晚做甲", "2026-06-12 18:00-22:00"],
    ["兩點夾唔夾？唔夾就三點", "14:00-15:00 ambiguous"],
    ["改期呀，原先星期三，而家想星期五三點", "2026-06-12 15:00"],
    ["我話錯，唔係下晝，係朝早十點，聽日", "2026-06-10 10:00"],
  ],
};

export const twoFromOneDayTaipei: Expressions = {
  said: "days counted and hours moved on a Tuesday morning in June in Taipei",
  now: "2026-06-09T09:00:00+08:00",
  zone: "Asia/Taipei",
  locale: "zh-TW",
  means: [
    ["十二號不行了，換十三號，一樣的時間下午兩點", "2026-06-13 14:00"],
    ["我生日十五號，前一天去弄頭髮", "2026-06-14"],
    ["晚半個小時到可以嗎 今天下午三點的", "2026-06-09 15:30"],
  ],
};

export const twoFromOneDayLondon: Expressions = {
  said: "days counted and hours moved on a Tuesday morning in June in London",
  now: "2026-06-09T09:00:00+01:00",
  zone: "Europe/London",
  locale: "en-GB",
  means: [
    ["Ignore Thursday, that's my late shift. Friday after 5", "2026-06-12 17:00-"],
    ["prom's on the 19th, spray tan two days before, nails the day before", "2026-06-17..2026-06-18 ambiguous"],
    ["scrub that, Wednesday week at 11", "2026-06-17 11:00"],
    ["could you shove my 4 o'clock Friday on by an hour", "2026-06-12 17:00"],
    ["Friday. No! Not Friday, I've parents' evening. Saturday 10am", "2026-06-13 10:00"],
  ],
};

export const twoFromOneDayNewYork: Expressions = {
  said: "days counted and hours moved on a Tuesday morning in June in New York",
  now: "2026-06-09T09:00:00-04:00",
  zone: "America/New_York",
  locale: "en-US",
  means: [
    ["Graduation's Saturday the 20th so the Thursday before, 3pm", "2026-06-18 15:00"],
    ["Hmm 9 is too early. 10 Friday?", "2026-06-12 10:00"],
    ["Typo, Thursday not Tuesday. 1 pm", "2026-06-11 13:00"],
    ["Take me off Thursday and put me on Saturday, same time", "2026-06-13"],
  ],
};
