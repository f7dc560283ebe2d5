import type { Expressions } from "../when-table.ts";

const TUESDAY = "2026-12-01T10:00:00";

export const takenBack: Expressions = {
  said: "days and hours said and taken back, on a Tuesday morning in Shanghai",
  now: `${TUESDAY}+08:00`,
  zone: "Asia/Shanghai",
  locale: "zh-CN",
  means: [
    ["周六吧。算了周六堵车，周日，八点半", "2026-12-06 08:30"],
    ["周四下午三点，算了周四要开会，周五吧", "2026-12-04 15:00"],
    ["明天，算了明天太赶，后天上午", "2026-12-03 08:00-12:00"],
    ["约周五…哎周五我值班，那就周六上午", "2026-12-05 08:00-12:00"],
    ["5号吧，哦5号我妈过生日，那6号", "2026-12-06"],
    ["周日上午十一点没空吗，那十一点半呢", "2026-12-06 11:30"],
    ["周六三点没位吗？那四点呢", "2026-12-05 16:00"],
    ["周六没有了吗，那周日呢", "2026-12-06"],
    ["下午三点约满了吗，那五点半", "17:30"],
    ["明天不中，后天中", "2026-12-03"],
    ["周五不中，周六下午中", "2026-12-05 12:00-18:00"],
    ["不要周四了，周五吧，三点", "2026-12-04 15:00"],
    ["昨天说的三点改四点，日子不变，还是周四", "2026-12-03 16:00"],
    ["上次说的周五十点改十一点，日子不变", "2026-12-04 11:00"],
    ["下周随便哪天都中，就是周一不中", "2026-12-08..2026-12-13"],
    ["这周日白天都不成，只能晚上六点往后", "2026-12-06 18:00-"],
    ["星期五下午…算了星期五要加班，星期六下午兩點", "2026-12-05 14:00"],
    ["週六不行耶，那週日呢，一樣三點", "2026-12-06 15:00"],
    ["這個禮拜六沒空嗎，那禮拜天早上", "2026-12-06 08:00-12:00"],
  ],
};

export const takenBackCantonese: Expressions = {
  said: "days and hours said and taken back in Cantonese",
  now: `${TUESDAY}+08:00`,
  zone: "Asia/Hong_Kong",
  locale: "zh-HK",
  means: [
    ["禮拜六晏晝…唔好，禮拜日啦，都係三點", "2026-12-06 15:00"],
    ["星期五…等等，我fri要OT，sat啦，2:15", "2026-12-05 14:15"],
    ["後日唔要，大後日先得，三點九個字", "2026-12-04 15:45"],
    ["我唔夾星期一，轉星期三，時間都係嗰個四點半", "2026-12-02 16:30"],
    ["聽日唔好，後日七點", "2026-12-03 19:00"],
    ["禮拜四要返工，禮拜五先得，兩點", "2026-12-04 14:00"],
    ["星期六十一點冇位呀？咁十二點呢", "2026-12-05 12:00"],
    ["聽日嗰支針改下下星期三啦", "2026-12-16"],
    ["遲半個鐘得唔得，原本係聽日四點", "2026-12-02 16:30"],
    ["早半個鐘得唔得，原本係聽日四點", "2026-12-02 15:30"],
    ["我19號飛日本，走之前嗰日想整埋個gel甲，收工之後", "2026-12-18 18:00-"],
    ["廿五號嗰個禮拜日日都得", "2026-12-21..2026-12-27"],
    ["上晝啦，下晝要湊仔，下個星期三", "2026-12-09 08:00-12:00"],
    ["十二月三十二號晏晝有冇位", "12:00-18:00 invalid"],
  ],
};

export const takenBackEnglish: Expressions = {
  said: "days and hours said and taken back in English",
  now: `${TUESDAY}+00:00`,
  zone: "Europe/London",
  locale: "en-GB",
  means: [
    ["Thursday's no good, it's my mum's birthday. Friday at quarter to one instead", "2026-12-04 12:45"],
    ["No, Monday's no good, it's bank holiday and I've a house full. Tuesday at 3 instead", "2026-12-08 15:00"],
    ["You've put me down for 3 on the 7th, I asked for 3 on the 17th", "2026-12-17 15:00"],
    ["Whoops, typed the 3rd, should be the 13th, 2:30", "2026-12-13 14:30"],
    ["Ooh no not the evening, I'm in bed by nine. Thursday morning, love", "2026-12-03 08:00-12:00"],
    ["I said half 2 Saturday but my sister wants to come along so 4 would be better", "2026-12-05 16:00"],
    ["I said Saturday at 2 but the car's in the garage so Sunday would be better", "2026-12-06 14:00"],
    ["Saturday at 11. Scrap that, Sunday", "2026-12-06 11:00"],
    ["Friday at 3? Scrap that, I'm working Friday. Saturday same time", "2026-12-05 15:00"],
    ["put me down for the 8th, sorry meant the 18th", "2026-12-18"],
    ["dog has the vet Thursday at 4. can u do Thursday 1:20 for the wax", "2026-12-03 13:20"],
    ["first week of the month is no good for me with stocktake so the 11th of December, 5pm", "2026-12-11 17:00"],
    ["the 14th any time after 3:15 pls, i teach til 3", "2026-12-14 15:15-"],
  ],
};
