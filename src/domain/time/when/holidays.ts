import { addDays, dateOf, type LocalDate } from "../calendar-date.ts";
import { type Rule, rule } from "./rule.ts";
import { day, yearAndMonth } from "./spans.ts";

/** Days of the Chinese lunar calendar, 2026 to 2030; the tests hold them against the Chinese calendar of ICU. */
export const LUNAR = {
  newYear: ["2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03"],
  dragonBoat: ["2026-06-19", "2027-06-09", "2028-05-28", "2029-06-16", "2030-06-05"],
  sevens: ["2026-08-19", "2027-08-08", "2028-08-26", "2029-08-16", "2030-08-05"],
  midAutumn: ["2026-09-25", "2027-09-15", "2028-10-03", "2029-09-22", "2030-09-12"],
  doubleNinth: ["2026-10-18", "2027-10-08", "2028-10-26", "2029-10-16", "2030-10-05"],
} as const;

const FIXED: [string, number, number][] = [
  ["元旦|(?:阳历)?新年第1天|new year'?s? day|new years day", 1, 1],
  ["情人节|valentine'?s?(?: day)?", 2, 14],
  ["白色情人节|white day", 3, 14],
  ["妇女节|女神节|38节|3&8(?:节|妇女节)|3\\.8节|women'?s day", 3, 8],
  ["愚人节|april fool'?s?(?: day)?", 4, 1],
  [
    "劳动节|5&1(?![\\d&点号月])(?:劳动节|假期|长假|黄金周|节)?|51(?:劳动节|假期|长假|黄金周|节)|may day|labou?r day",
    5,
    1,
  ],
  ["儿童节|6&1(?:儿童节|节)|61儿童节|children'?s day", 6, 1],
  ["教师节|teacher'?s day", 9, 10],
  ["国庆节?|11(?:长假|黄金周|假期)|national day", 10, 1],
  ["万圣节|halloween", 10, 31],
  ["双11|双&?11|singles'? day", 11, 11],
  ["双12", 12, 12],
  ["平安夜|圣诞前夕|christmas eve", 12, 24],
  ["圣诞(?:节|日)?|christmas(?: day)?", 12, 25],
  ["boxing day", 12, 26],
  ["跨年夜?|new year'?s? eve|new years eve|nye\\b", 12, 31],
  ["(?:the )?new year'?s?\\b", 1, 1],
];

const MOVING: [string, readonly LocalDate[], number][] = [
  ["除夕|大年30|年30|年卅晚|chinese new year'?s? eve|cny eve", LUNAR.newYear, -1],
  ["元宵节?|正月15|lantern festival", LUNAR.newYear, 14],
  ["春节|过年(?!前)|大年初1|农历新年|chinese new year|lunar new year|spring festival|cny\\b", LUNAR.newYear, 0],
  ["端午节?|dragon boat(?: festival)?", LUNAR.dragonBoat, 0],
  ["7夕节?|qixi", LUNAR.sevens, 0],
  ["中秋节?|mid[ -]autumn(?: festival| day)?|moon festival", LUNAR.midAutumn, 0],
  ["重阳节?", LUNAR.doubleNinth, 0],
];

/** Holidays: always the next one from today on; lunar ones as far as the table reaches. */
export const holidays: Rule[] = [
  rule("(?:大年|正月|年)初(\\d{1,2})", (match, scene) => nextOf(LUNAR.newYear, Number(match[1]) - 1, scene.today)),
  ...MOVING.map(([words, dates, days]) => rule(`(?:${words})`, (_match, scene) => nextOf(dates, days, scene.today))),
  ...FIXED.map(([words, month, date]) =>
    rule(`(?:${words})`, (_match, scene) => {
      const [year] = yearAndMonth(scene.today);
      const thisYear = dateOf(year, month, date);
      return day(thisYear >= scene.today ? thisYear : dateOf(year + 1, month, date));
    }),
  ),
];

function nextOf(dates: readonly LocalDate[], days: number, today: LocalDate) {
  const next = dates.map((date) => addDays(date, days)).find((date) => date >= today);
  return next ? day(next) : null;
}
