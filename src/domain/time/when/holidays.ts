import { addDays, dateExists, dateOf, daysBetween, type LocalDate } from "../calendar-date.ts";
import { AFTER_LONG_MONTH, LUNAR } from "./lunar.ts";
import { type Rule, rule, type Scene } from "./rule.ts";
import { day, span, yearAndMonth } from "./spans.ts";
import type { Days } from "./token.ts";

const FIXED: [string, number, number][] = [
  ["元旦|(?:阳历)?新年第1天|new year'?s? day|new years day", 1, 1],
  ["228(?:连假|和平|纪念日)(?:纪念日)?", 2, 28],
  ["情人节|valentine'?s?(?: day)?", 2, 14],
  ["白色情人节|white day", 3, 14],
  ["妇女节|女神节|38节|3&8(?:节|妇女节)|3\\.8节|women'?s day", 3, 8],
  ["愚人节|april fool'?s?(?: day)?", 4, 1],
  ["劳动节|5&1(?![\\d&点号月])(?:劳动节|节)?|51(?:劳动节|节|(?=假期|长假|黄金周))|may day", 5, 1],
  ["儿童节|6&1(?![\\d&点号月])(?:儿童节|节)?|61儿童节|children'?s day", 6, 1],
  ["7&1(?![\\d&点号月])", 7, 1],
  ["520(?=前|之前|后[天1]|那天|当天|节|情人节|晚上|下午|上午|中午|[,，。]|$)", 5, 20],
  ["burns night", 1, 25],
  ["(?:12th|twelfth) night", 1, 5],
  ["教师节|teacher'?s day", 9, 10],
  ["双10节?", 10, 10],
  ["国庆节?|11(?=长假|黄金周|假期)|national day", 10, 1],
  ["万圣节|halloween", 10, 31],
  ["双11|双&?11|singles'? day", 11, 11],
  ["双12", 12, 12],
  ["618(?=前|后|那天|当天|大促|活动|期间|购物节)", 6, 18],
  ["christmas eve eve", 12, 23],
  ["平安夜|圣诞前夕|christmas eve", 12, 24],
  ["圣诞(?:节|日)?|christmas(?: day)?", 12, 25],
  ["boxing day|stephen'?s'?s? day", 12, 26],
  ["hogmanay", 12, 31],
  ["跨年夜?|new year'?s? eve|new years eve|nye\\b", 12, 31],
  ["(?:the )?new year'?s?\\b", 1, 1],
];

const MOVING: [string, readonly LocalDate[], number][] = [
  ["小年夜", LUNAR.newYear, -2],
  ["除夕|大年30|年30|年卅晚|chinese new year'?s? eve|cny eve", LUNAR.newYear, -1],
  ["元宵节?|正月15|lantern festival", LUNAR.newYear, 14],
  ["春节|过年|大年初1|农历新?年|旧历年|chinese new year|lunar new year|spring festival|cny\\b", LUNAR.newYear, 0],
  ["端午节?|dragon boat(?: festival)?", LUNAR.dragonBoat, 0],
  ["7夕节?|qixi", LUNAR.sevens, 0],
  ["中秋节?|mid[ -]autumn(?: festival| day)?|moon festival", LUNAR.midAutumn, 0],
  ["佛诞日?|浴佛节|buddha'?s birthday", LUNAR.buddha, 0],
  ["重阳节?", LUNAR.doubleNinth, 0],
  ["中元节?|盂兰节?|鬼节|7月半(?!月)|hungry ghost festival", LUNAR.ghosts, 0],
  ["腊8节?|腊月初8", LUNAR.laba, 0],
];

// How many days off a holiday brings on the mainland, and how many lie before it (State Council order 795 of 2024).
const DAYS_OFF: [RegExp, number, number][] = [
  [/国庆|^11|national/, 0, 7],
  [/劳动|5&?1|may day/, 0, 5],
  [/元旦|new year/, 0, 3],
  [/春节|过年|农历|chinese|lunar|spring|cny/, 1, 8],
];
const DAYS_OFF_WORDS =
  "节?(?:放假|假期)?(?:后(?:上班|开工|复工|开门|营业)?的?第1(?:天|个工作日)|期间|假期|小?长假|连假|黄金周|假日|放假|那(?:几|\\d)[天日]|[35678]天(?![之以]?[前后内]))|(?: public)? (?:holidays|week|break)(?![a-z])";

/** 国庆你们开门吗，七天我哪天都可以: the days off are spoken of further down. */
const ALL_OF_THEM = /^[^。!！]{0,10}[,，?？](?:这|那)?[3578]天.{0,3}(?:哪|都|每|随)/;

/** 国庆假期 is the days off, 国庆 the day. */
function withDaysOff(words: string, off: string | undefined, holiday: Days | null): Days | null {
  const known = off === undefined ? undefined : DAYS_OFF.find(([pattern]) => pattern.test(words));
  if (!holiday || !known) return holiday;
  const told = /^节?([35678])天$/.exec(off ?? "")?.[1];
  if (told && Number(told) > known[2]) return holiday;
  const from = addDays(holiday.from, -known[1]);
  if (off?.includes("第1天")) return day(addDays(from, known[2]));
  return span(from, addDays(from, known[2] - 1));
}

/** 年廿八, 腊月二十三: a day of the last lunar month. */
function endOfLunarYear(number: number, today: LocalDate): Days | null {
  const newYear = nextOf(LUNAR.newYear, 0, today);
  return newYear && day(addDays(newYear.from, number - (AFTER_LONG_MONTH.includes(newYear.from) ? 31 : 30)));
}

const NEAR_DAYS = 60;

/** 初五 by itself is one of the days of the new year while that is near. */
function nearNewYear(number: number, today: LocalDate): Days | null {
  const date = nextOf(LUNAR.newYear, number - 1, today);
  return date && daysBetween(today, date.from) <= NEAR_DAYS ? date : null;
}

/** Holidays: always the next one from today on; lunar ones as far as the table reaches. */
export const holidays: Rule[] = [
  rule("leap (?:year )?day|闰日", (_m, scene) => leapDay(scene.today)),
  rule("(?:大年|正月|年)初(\\d{1,2})", (match, scene) => nextOf(LUNAR.newYear, Number(match[1]) - 1, scene.today)),
  rule("(?<!\\d)(?:年|腊月)(2[1-9])(?![\\d:点年])", (match, scene) => endOfLunarYear(Number(match[1]), scene.today)),
  ...MOVING.map(([words, dates, days]) =>
    rule(`(?:${words})(${DAYS_OFF_WORDS})?`, (m, scene) => withDaysOff(m[0], m[1], nextOf(dates, days, scene.today))),
  ),
  rule("(?<!月)初(\\d{1,2})(?![\\d次中高级步])", (m, scene) => nearNewYear(Number(m[1]), scene.today)),
  // 年前 and 年后 speak of the lunar new year, 两年前 does not.
  rule("(?<![\\d几半去今明后多整同周])年([前后])(?!.{0,5}过)(?![的了就])(?=(的?最后)?)", (m, scene) => {
    const newYear = /最后/.test(m[2] ?? "") ? nextOf(LUNAR.newYear, 0, scene.today) : nearNewYear(1, scene.today);
    return newYear && [newYear, { kind: "bound", edge: m[1] === "前" ? "before" : "after", side: "suffix" }];
  }),
  ...FIXED.map(([words, month, date]) =>
    rule(`(?:${words})(${DAYS_OFF_WORDS})?`, (m, scene) => {
      const [year] = yearAndMonth(scene.today);
      const thisYear = ownNationalDay(m[0], scene) ?? dateOf(year, month, date);
      const all = ALL_OF_THEM.test(m.input.slice(m.index + m[0].length)) ? "" : undefined;
      const off = scene.region === "TW" ? undefined : (m[1] ?? all);
      const nextYear = dateOf(year + 1, month, Number(thisYear.slice(8)));
      return withDaysOff(m[0], off, day(thisYear >= scene.today ? thisYear : nextYear));
    }),
  ),
];

/** The national day of Taiwan is the tenth of October, that of Singapore 9 August. */
function ownNationalDay(words: string, { region, today }: Scene): LocalDate | null {
  if (!/^(?:国庆|national)/.test(words)) return null;
  const [year] = yearAndMonth(today);
  if (region === "TW") return dateOf(year, 10, 10);
  return region === "SG" && words.startsWith("national") ? dateOf(year, 8, 9) : null;
}

/** The next 29 February from today on. */
function leapDay(today: LocalDate): Days {
  let [year] = yearAndMonth(today);
  while (!dateExists(year, 2, 29) || dateOf(year, 2, 29) < today) year++;
  return day(dateOf(year, 2, 29));
}

function nextOf(dates: readonly LocalDate[], days: number, today: LocalDate): Days | null {
  const next = dates.map((date) => addDays(date, days)).find((date) => date >= today);
  return next ? day(next) : null;
}
