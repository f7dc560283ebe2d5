import { addDays, daysBetween, type LocalDate, startOfWeek, weekday } from "../time/calendar-date.ts";
import type { When } from "../time/when.ts";

const points =
  /\b(?:the|that) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?! (?:after|before|of|in|the|\d))|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of )?(?:that|the same) week\b|那(?:一|个)?(?:周|星期|礼拜|週|禮拜)的?(?:周|星期|礼拜|週|禮拜)|(?:嗰|果)個?(?:星期|禮拜)嘅?(?:星期|禮拜)/i;

/** "Actually the Friday", 那周的周五 after Thursday the 3rd was spoken of: the Friday of that week, when it is still to come. */
export function inThatWeek(text: string, date: LocalDate | null, when: When, today: LocalDate): When | null {
  const figures = text.replace(/\b\d{1,2}([:.]\d{2})? ?(am|pm)?\b/gi, "");
  if (date === null || when.date === undefined || !points.test(text) || /\d/.test(figures)) return null;
  const day = addDays(startOfWeek(date), weekday(when.date) - 1);
  return day >= today ? { ...when, date: day } : null;
}

const bareDay =
  /(?<![下上这這本今]个?|[下上这這本今])(?:周|星期|礼拜|週|禮拜)[一二三四五六日天]|(?<!\b(?:next|this|last|coming) )\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?s?\b/i;

/** "Thursday then", 周四吧, after "sometime next week" was spoken of: the Thursday of those days and not the one before them. */
export function inThoseDays(
  text: string,
  { date, from, to }: { date: LocalDate | null; from: LocalDate | null; to: LocalDate | null },
  when: When,
): When | null {
  if (date !== null || from === null || to === null || when.date === undefined || when.date >= from) return null;
  if (!bareDay.test(text) || /\d{1,2} ?[号號日]|\d(?:st|nd|rd|th)\b|week|周后|週後/i.test(text)) return null;
  const day = addDays(when.date, 7 * Math.ceil(daysBetween(when.date, from) / 7));
  return day <= to ? { ...when, date: day } : null;
}

/** "Actually make it the week after, 4pm": a week after the day that was spoken of, at the hour she names. "The week after next" is one of the calendar. */
export function weekAfter(text: string, date: LocalDate | null, { timeFrom, timeTo }: When): When | null {
  if (
    date === null ||
    !/\b(week after(?! next)|following week)\b|再下(一)?个?(周|礼拜|星期)|再下個?(週|禮拜)/i.test(text)
  )
    return null;
  const hours = { timeFrom, timeTo };
  return { date: addDays(date, 7), ...hours, ambiguous: false, past: false, invalid: false, found: true };
}

/** "Any other day that week?": the days of the week that was spoken of, from today on. */
export function otherDaysOfWeek(
  text: string,
  date: LocalDate | null,
  today: LocalDate,
): { from: LocalDate; to: LocalDate } | null {
  const asks =
    /\b(?:other|another|different) days? (?:(?:in|of) )?(?:that|the same|this) week\b|(?:那|同)(?:一|个)?(?:周|星期|礼拜|週|禮拜).{0,3}(?:其他|别的|別的|第二|另外|另)/i;
  if (date === null || !asks.test(text)) return null;
  const monday = startOfWeek(date);
  return { from: monday > today ? monday : today, to: addDays(monday, 6) };
}

/** "Same time", 同样时间: the hour stays as it was. */
export function sameHour(text: string): boolean {
  return /(同样|同樣|同一|一样|一樣)(的)?(时间|時間|钟点|鐘點|时段|時段)|(还是|還是|都系|都係)(那个|那個|嗰個)?(点|點|时间|時間|钟|鐘)(?!\d)|(时间|時間)(不变|不變|唔變|照旧|照舊)|\bsame (time|hour|slot)\b/i.test(
    text,
  );
}
