import type { Expressions } from "../when-table.ts";

export const secondThoughtsShanghai: Expressions = {
  said: "second thoughts in Shanghai",
  now: "2026-12-01T10:00:00+08:00",
  zone: "Asia/Shanghai",
  locale: "zh-CN",
  means: [
    ["周三吧，不行不行周三出差，周四下午", "2026-12-03 12:00-18:00"],
    ["明天下午两点，哦不对明天下午有会，后天同一时间", "2026-12-03 14:00"],
    ["本来想约周六，周六有事，周日吧", "2026-12-06"],
    ["周六上午有人约了？那下午呢", "2026-12-05 12:00-18:00"],
    ["周五晚上没位了吗？那周四晚上", "2026-12-03 18:00-22:00"],
    ["十点太早了，十一点吧，明天", "2026-12-02 11:00"],
    ["明天十点太早，十一点半吧", "2026-12-02 11:30"],
    ["周四五点赶不上，五点半行吗", "2026-12-03 17:30"],
    ["打错了，不是3号是13号，还是两点", "2026-12-13 14:00"],
    ["不要下午了，改晚上吧，周五", "2026-12-04 18:00-22:00"],
    ["原来说好周四三点，现在三点不行了，四点可以吗", "2026-12-03 16:00"],
    ["周二算了，周三吧", "2026-12-02"],
    ["周六算了，人太多，换周一上午", "2026-12-07 08:00-12:00"],
    ["先别约周五，约周六十点", "2026-12-05 10:00"],
    ["周六不是满了嘛，那就周日两点", "2026-12-06 14:00"],
    ["我说的是周四不是周二", "2026-12-03"],
  ],
};

export const secondThoughtsTaipei: Expressions = {
  said: "second thoughts in Taipei",
  now: "2026-12-01T10:00:00+08:00",
  zone: "Asia/Taipei",
  locale: "zh-TW",
  means: [
    ["禮拜五下午，啊等等禮拜五要接小孩，禮拜六下午好了", "2026-12-05 12:00-18:00"],
    ["週四晚上七點，不好意思那天要加班，改週五七點", "2026-12-04 19:00"],
    ["原本約週三三點，想改週四同時間", "2026-12-03 15:00"],
  ],
};

export const secondThoughtsHongKong: Expressions = {
  said: "second thoughts in Hong Kong",
  now: "2026-12-01T10:00:00+08:00",
  zone: "Asia/Hong_Kong",
  locale: "zh-HK",
  means: [
    ["星期六三點，唔得喎，嗰日要帶阿媽睇醫生，星期日三點啦", "2026-12-06 15:00"],
    ["聽日兩點太趕，三點啦", "2026-12-02 15:00"],
    ["唔好聽日喇，後日啦", "2026-12-03"],
    ["我講錯咗，唔係星期四，係星期五兩點半", "2026-12-04 14:30"],
    ["星期五滿咗呀？咁星期四呢", "2026-12-03"],
    ["星期六朝早得唔得？唔得就晏晝", "2026-12-05 08:00-18:00 ambiguous"],
    ["聽日冇位呀？", "2026-12-02"],
    ["聽日有冇位", "2026-12-02"],
    ["聽日要返工，放工之後得唔得", "2026-12-02 18:00-"],
  ],
};

export const secondThoughtsLondon: Expressions = {
  said: "second thoughts in London",
  now: "2026-12-01T10:00:00+00:00",
  zone: "Europe/London",
  locale: "en-GB",
  means: [
    ["Friday at 2. No wait, I've got the dentist Friday. Saturday at 2", "2026-12-05 14:00"],
    ["Can't do Thursday after all, work have changed my shift. Friday same time?", "2026-12-04"],
    ["Not Saturday, that's my niece's christening. Sunday 11", "2026-12-06 11:00"],
    ["Make that half 3 not half 2, Thursday still", "2026-12-03 15:30"],
    ["Wednesday 4pm... scrap that, 5pm", "2026-12-02 17:00"],
    ["Meant Friday not Thursday, sorry, still 2pm", "2026-12-04 14:00"],
    ["I put the 4th by mistake, it should say the 14th", "2026-12-14"],
    ["You booked me for 10 on Friday but I asked for 11", "2026-12-04 11:00"],
    ["Morning's no good Friday, afternoon?", "2026-12-04 12:00-18:00"],
    ["the 10th is out, so is the 11th. 12th at 1?", "2026-12-12 13:00"],
    ["Thursday's a write-off, how about Friday lunchtime", "2026-12-04 12:00-14:00"],
    ["Saturday 10 won't work now, could do 12", "2026-12-05 12:00"],
    ["we said 3 on Friday, can we do 4 instead", "2026-12-04 16:00"],
    ["forget Friday, Saturday's better, 11ish", "2026-12-05 11:00"],
    ["on second thoughts not Thursday, the Friday", "2026-12-04"],
    ["I should be free on Friday at 3", "2026-12-04 15:00"],
    ["Friday should be the 4th right? book me then at 2", "2026-12-04 14:00"],
  ],
};

export const secondThoughtsNewYork: Expressions = {
  said: "second thoughts in New York",
  now: "2026-12-01T10:00:00-05:00",
  zone: "America/New_York",
  locale: "en-US",
  means: [
    ["Strike Thursday, my mother-in-law's in town. Friday at 10:30", "2026-12-04 10:30"],
    ["Turns out Tuesday's a no go. Wednesday the 9th, 4pm?", "2026-12-09 16:00"],
    ["I wrote 12/8, I meant 12/18, 3pm", "2026-12-18 15:00"],
  ],
};
