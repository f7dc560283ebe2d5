import { addDays, earlierOf, type LocalDate, weekday } from "../calendar-date.ts";
import { type Place, type Rule, rule } from "./rule.ts";
import { day, monthByNumber, monthFrom, span } from "./spans.ts";
import type { Month, Token } from "./token.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = "january february march april may june july august september october november december".split(" ");

const MONTH_BEFORE = new RegExp(
  `(?:(?:the|this|(next)) month|(${MONTHS.join("|")}))(?:[ ,]|maybe|perhaps|like|say|the)*$`,
);

const MONTH_HAN = "(?:(明年的?)?(\\d{1,2})月|(这|本|下)个?月)";

function monthInHan([, nextYear, number, which]: RegExpExecArray, today: LocalDate): Month | null {
  if (!number) return monthFrom(today, which === "下" ? 1 : 0);
  if (!nextYear) return monthByNumber(today, Number(number));
  return monthByNumber(`${Number(today.slice(0, 4)) + 1}-01-01`, Number(number));
}

const NTH = String.raw`(?:the )?(\d(?=st|nd|rd|th)|last)(?:st|nd|rd|th)?`;
/** The month that an English ordinal counts in, with its year when one is said. */
const IN_MONTH = String.raw`(?:of|in) (?:(?:the|this|(next|last|previous)) month|(${MONTHS.join("|")})(?: ((?:19|20)\d\d))?)\b`;

function monthNamed(which: string | undefined, name: string | undefined, year: string | undefined, today: LocalDate) {
  if (!name) return monthFrom(today, which === undefined ? 0 : which === "next" ? 1 : -1);
  const number = MONTHS.indexOf(name) + 1;
  return monthByNumber(year ? `${year}-01-01` : today, number);
}

/** "The first Monday in December", "the last Friday of the month", 下个月第一个周六. */
export const nthWeekday: Rule[] = [
  rule(`${NTH} (${WEEKDAYS.join("|")}) ${IN_MONTH}`, (m, scene) => {
    const month = monthNamed(m[3], m[4], m[5], scene.today);
    const number = WEEKDAYS.indexOf(m[2] ?? "") + 1;
    const token = month && nth(month, number, m[1] ?? "");
    // "The first Monday of the month", said in the middle of one, is that of the next.
    const over = token?.kind === "days" && token.to < scene.today && / the month$/.test(m[0]);
    return over ? nth(monthFrom(scene.today, 1), number, m[1] ?? "") : token;
  }),
  // "The first Saturday that's allowed": the next one.
  rule(
    String.raw`(?:the |your )?1st (?:available |free |possible )?(${WEEKDAYS.join("|")})(?= (?:that|you|your|available|possible|free|going|i can|we can)\b)`,
    (m) => ({ kind: "weekday", days: [WEEKDAYS.indexOf(m[1] ?? "") + 1], week: "bare" }),
  ),
  // "The third day of October", "20 of next month".
  rule(
    String.raw`(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:day )?of (?:the )?(?:(this|next|last|previous) month|(${MONTHS.join("|")})(?: ((?:19|20)\d\d))?)\b`,
    (m, scene) => {
      const month = monthNamed(m[2] === "this" ? undefined : m[2], m[3], m[4], scene.today);
      if (!month) return null;
      const date = addDays(month.from, Number(m[1]) - 1);
      return date <= month.to ? day(date) : { kind: "impossible" };
    },
  ),
  // "Three Fridays from now", "2 Thursdays ago".
  rule(String.raw`(\d) (${WEEKDAYS.join("|")})s? (from now|from today|hence|ago|back)\b`, (m, scene) => {
    const number = WEEKDAYS.indexOf(m[2] ?? "") + 1;
    const back = /ago|back/.test(m[3] ?? "");
    const near = back
      ? addDays(scene.today, -(((weekday(scene.today) - number + 6) % 7) + 1))
      : addDays(scene.today, ((number - weekday(scene.today) + 6) % 7) + 1);
    return day(addDays(near, (back ? -7 : 7) * (Number(m[1]) - 1)));
  }),
  // "Next month, first Monday": the month was named just before.
  rule(
    String.raw`(?:the )?(\d(?=st|nd|rd|th)|last)(?:st|nd|rd|th)? (${WEEKDAYS.join("|")})(?! (?:of|in)\b)`,
    (m, scene, place) => {
      const month = monthBefore(place, scene.today);
      return month && nth(month, WEEKDAYS.indexOf(m[2] ?? "") + 1, m[1] ?? "");
    },
  ),
  rule(String.raw`(?:the )?(\d(?=st|nd|rd|th)|last)(?:st|nd|rd|th)? week(?! (?:of|in)\b)`, (m, scene, place) => {
    const month = monthBefore(place, scene.today);
    return month && nthWeek(month, m[1] ?? "");
  }),
  rule(`${MONTH_HAN}[的,，]?(?:第(\\d)|(最后)1?)个?(?:周|星期|礼拜)([1-7日天])`, (m, scene) => {
    const month = monthInHan(m, scene.today);
    return month && nth(month, /\d/.test(m[6] ?? "") ? Number(m[6]) : 7, m[5] ? "last" : (m[4] ?? ""));
  }),
  rule(
    String.raw`(?:the )?(\d(?=st|nd|rd|th)|last)(?:st|nd|rd|th)? week (?:of|in) (?:(?:the|this|(next)) month|(${MONTHS.join("|")}))\b`,
    (m, scene) => {
      const month = m[3] ? monthByNumber(scene.today, MONTHS.indexOf(m[3]) + 1) : monthFrom(scene.today, m[2] ? 1 : 0);
      return month && nthWeek(month, m[1] ?? "");
    },
  ),
  rule(String.raw`(?:the )?1st week of (?:the|next) (?:new )?year\b`, (_m, scene) => {
    const month = monthByNumber(scene.today, 1);
    return month && nthWeek(month, "1");
  }),
  rule(`${MONTH_HAN}[的,，]?(?:第(\\d)|(最后)1?)个?周末`, (m, scene) => {
    const month = monthInHan(m, scene.today);
    return month && nthWeekend(month, m[5] ? "last" : (m[4] ?? ""));
  }),
  rule(`${MONTH_HAN}[的,，]?(?:第(\\d)|(最后)1?)个?(?:周|星期|礼拜)`, (m, scene) => {
    const month = monthInHan(m, scene.today);
    return month && nthWeek(month, m[5] ? "last" : (m[4] ?? ""));
  }),
  rule(
    String.raw`(?:the )?(\d(?=st|nd|rd|th)|last)(?:st|nd|rd|th)? weekend (?:of|in) (?:(?:the|this|(next)) month|(${MONTHS.join("|")}))\b`,
    (m, scene) => {
      const month = m[3] ? monthByNumber(scene.today, MONTHS.indexOf(m[3]) + 1) : monthFrom(scene.today, m[2] ? 1 : 0);
      return month && nthWeekend(month, m[1] ?? "");
    },
  ),
  rule(`(?:the )?last day ${IN_MONTH}`, (m, scene) => {
    const month = monthNamed(m[1], m[2], m[3], scene.today);
    return month && day(month.to);
  }),
  rule("(?:(\\d{1,2})月|(这|本|下)个?月|月)的?(?:底|末|尾)?的?最后1[天日]", (m, scene) => {
    const month = m[1] ? monthByNumber(scene.today, Number(m[1])) : monthFrom(scene.today, m[2] === "下" ? 1 : 0);
    return month && day(month.to);
  }),
];

function monthBefore({ text, start }: Place, today: LocalDate): Month | null {
  const said = MONTH_BEFORE.exec(text.slice(0, start));
  if (!said) return null;
  return said[2] ? monthByNumber(today, MONTHS.indexOf(said[2]) + 1) : monthFrom(today, said[1] ? 1 : 0);
}

/** The first week of a month is its first seven days, the last its last seven. */
function nthWeek(month: Month, which: string): Token {
  if (which === "last") return span(addDays(month.to, -6), month.to);
  const from = addDays(month.from, 7 * (Number(which) - 1));
  return from > month.to ? { kind: "impossible" } : span(from, earlierOf(addDays(from, 6), month.to));
}

/** A weekend belongs to the month of its Saturday. */
function nthWeekend(month: Month, which: string): Token {
  const saturday = nth(month, 6, which);
  return Array.isArray(saturday) || saturday.kind !== "days"
    ? saturday
    : span(saturday.from, addDays(saturday.from, 1));
}

function nth(month: Month, weekdayNumber: number, which: string): Token {
  const first = addDays(month.from, (weekdayNumber - weekday(month.from) + 7) % 7);
  if (which !== "last") return inMonth(addDays(first, 7 * (Number(which) - 1)), month);
  const fifth = addDays(first, 28);
  return day(fifth <= month.to ? fifth : addDays(first, 21));
}

/** A fifth Monday that the month does not have is impossible. */
function inMonth(date: LocalDate, month: Month): Token {
  return date <= month.to ? day(date) : { kind: "impossible" };
}
