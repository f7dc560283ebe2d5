import type { Expressions } from "../when-table.ts";

export const saidOnceMoreShanghai: Expressions = {
  said: "days said once more only to say why not in Shanghai",
  now: "2026-12-01T10:00:00+08:00",
  zone: "Asia/Shanghai",
  locale: "zh-CN",
  means: [
    ["周四不去了，周五去，老时间三点", "2026-12-04 15:00"],
    ["说好周六三点的，我妈要来，能改五点不", "2026-12-05 17:00"],
    ["周六？哦周六我要加班，周日好了，十点", "2026-12-06 10:00"],
    ["不要早上的，起不来，下午两点，周六", "2026-12-05 14:00"],
    ["后天吧，呃后天限行，大后天", "2026-12-04"],
    ["6号不行了老公出差，7号晚上七点半", "2026-12-07 19:30"],
    ["刚才说周四，其实我想的是下周四", "2026-12-10"],
    ["12号手误，是22号", "2026-12-22"],
    ["手滑了，是4点不是14号", "16:00"],
    ["周四的取消，周五三点给我留着", "2026-12-04 15:00"],
    ["原定明天两点，孩子发烧了，改到周六两点", "2026-12-05 14:00"],
    ["周五晚上七点？七点我还没下班，八点吧", "2026-12-04 20:00"],
    ["还是不改了，就周四两点", "2026-12-03 14:00"],
    ["明天去不成了，往后推一天，时间还是三点", "2026-12-03 15:00"],
  ],
};

export const saidOnceMoreTaipei: Expressions = {
  said: "days said once more only to say why not in Taipei",
  now: "2026-12-01T10:00:00+08:00",
  zone: "Asia/Taipei",
  locale: "zh-TW",
  means: [
    ["啊我看錯，是下禮拜四才對，下午兩點", "2026-12-10 14:00"],
    ["禮拜六改禮拜天好了，時間一樣早上十點", "2026-12-06 10:00"],
    ["不要太晚，五點以前，禮拜四", "2026-12-03 -17:00"],
    ["五號那天我有事耶，六號可以嗎，下午三點", "2026-12-06 15:00"],
    ["本來要約四號，結果公司尾牙，改十一號", "2026-12-11"],
  ],
};

export const saidOnceMoreHongKong: Expressions = {
  said: "days said once more only to say why not in Hong Kong",
  now: "2026-12-01T10:00:00+08:00",
  zone: "Asia/Hong_Kong",
  locale: "zh-HK",
  means: [
    ["星期四嗰個唔嚟喇，改星期五同一時間，四點", "2026-12-04 16:00"],
    ["睇錯日子，應該係10號至啱", "2026-12-10"],
    ["聽日唔得閒，後日朝早啦", "2026-12-03 08:00-12:00"],
    ["三點？我三點要接仔，四點半啦，聽日", "2026-12-02 16:30"],
  ],
};

export const saidOnceMoreLondon: Expressions = {
  said: "days said once more only to say why not in London",
  now: "2026-12-01T10:00:00+00:00",
  zone: "Europe/London",
  locale: "en-GB",
  means: [
    ["Friday at 3, no hang on I've got school pick up at 3. Half 4?", "2026-12-04 16:30"],
    ["Saturday's no use, I'm at my sister's. Sunday same sort of time, 2ish", "2026-12-06 14:00"],
    ["Can't make the 8th now, boss has me working. 9th at the same time?", "2026-12-09"],
    ["Ignore my last message, Thursday at 10 is fine", "2026-12-03 10:00"],
    ["Thursday 2pm please. Sorry, I mean Friday", "2026-12-04 14:00"],
    ["Not the morning, I've a delivery coming. Afternoon on Thursday", "2026-12-03 12:00-18:00"],
    ["I'd said the 10th but that's my works do, so the 11th, 4pm", "2026-12-11 16:00"],
    ["Half ten's too early with the kids, half eleven on Friday?", "2026-12-04 11:30"],
    ["Was going to say Friday but I'm shattered after work, Saturday at noon", "2026-12-05 12:00"],
    ["Book Thursday. Actually scrap Thursday, do Friday at 9", "2026-12-04 09:00"],
    ["No to Saturday, yes to Sunday, 11 if poss", "2026-12-06 11:00"],
    ["Wrong day, sorry! It's Friday I need, 5pm", "2026-12-04 17:00"],
  ],
};

export const saidOnceMoreNewYork: Expressions = {
  said: "days said once more only to say why not in New York",
  now: "2026-12-01T10:00:00-05:00",
  zone: "America/New_York",
  locale: "en-US",
  means: [
    ["Thursday got moved on me, Friday 12/4 at 1 instead", "2026-12-04 13:00"],
    ["My bad, not the 10th, the 17th, 9:30 am", "2026-12-17 09:30"],
    ["Can we swap my Thursday 2pm for Friday 2pm? Something came up Thursday", "2026-12-04 14:00"],
    ["Nix Saturday, game day. Sunday after 12", "2026-12-06 12:00-"],
  ],
};
