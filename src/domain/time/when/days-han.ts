import { addDays, type LocalDate } from "../calendar-date.ts";
import { nearDaysHan } from "./near-days-han.ts";
import { type Rule, rule } from "./rule.ts";
import {
  comingWeekend,
  day,
  monthByNumber,
  monthFrom,
  monthsLater,
  partOfMonth,
  partOfWeek,
  span,
  weekend,
  yearAndMonth,
} from "./spans.ts";
import type { Days, Token } from "./token.ts";

const WEEK = "(?:周|星期|礼拜)";
const RELATIVE_WEEK = "(上+|这|(?<!原|根|基|日)本|此|今|呢|再?下+|大下)1?个?";

/** Which calendar week the words before 周 mean: 上 −1, 这 0, 下 1, 下下 2. */
function weekOffset(words: string): number {
  const up = words.match(/上/g)?.length ?? 0;
  const down = words.match(/下/g)?.length ?? 0;
  return down - up + (/再|大/.test(words) ? 1 : 0);
}

const weekdays: Rule[] = [
  // 8/20(四)
  rule("\\((?:周|星期|礼拜)?([1-6日天])\\)", (m, _scene, { before }) =>
    before?.kind === "days" || before?.kind === "dayOfMonth"
      ? { kind: "weekday", days: weekdayList(m[1], ""), week: "bare" }
      : null,
  ),
  rule(`(?:${RELATIVE_WEEK}|每个?)?(?:周|星期|礼拜|拜)(?:[890](?![\\d点:])|8 )`, () => ({ kind: "impossible" })),
  rule(`${RELATIVE_WEEK}${WEEK}6 ?[、和跟&]?[日天](?!\\d(?!天))`, (m, scene) =>
    weekend(scene.today, weekOffset(m[1] ?? "")),
  ),
  rule(`${WEEK}6 ?[、和跟&]?[日天](?!\\d(?!天))`, (_m, scene) => weekend(scene.today, 0)),
  // 星期一到三夜晚
  rule(`(?:${RELATIVE_WEEK})?(?:${WEEK}|拜)([1-6]) ?[到至~-] ?([1-7日天])(?![\\d点:号月个天次钟])`, (m): Token[] => {
    const week = m[1] ? weekOffset(m[1]) : "bare";
    const [from, to] = weekdayList(m[2], m[3]);
    return [{ kind: "weekday", days: [from ?? 1], week }, { kind: "to" }, { kind: "weekday", days: [to ?? 7], week }];
  }),
  rule(
    `${RELATIVE_WEEK}(?:${WEEK}|拜)([日天]|[1-7](?!\\d))((?: ?(?:&|、|\\/|或者?|和|跟) ?[1-7日天](?![\\d点:号月个天次]))*)(?:那天)?`,
    (m) => ({
      kind: "weekday",
      days: weekdayList(m[2], m[3]),
      week: weekOffset(m[1] ?? ""),
    }),
  ),
  rule(
    `(?:每1?个?|下1个)?(?:周|星期|礼拜|拜)([日天]|[1-7](?!\\d))((?: ?(?:&|、|\\/|或者?|和|跟) ?[1-7日天](?![\\d点:号月个天次]))*)(?![次回趟遍])(?:那天)?`,
    (m) => ({
      kind: "weekday",
      days: weekdayList(m[1], m[2]),
      week: "bare",
    }),
  ),
];

function weekdayList(first: string | undefined, more: string | undefined): number[] {
  return [...`${first}${more ?? ""}`.matchAll(/[1-7日天]/g)].map(([name]) => (/\d/.test(name) ? Number(name) : 7));
}

const weeks: Rule[] = [
  rule(`(?:${RELATIVE_WEEK})?(?:周末|礼拜尾|星期尾|假日)(?:的?(?:这|那)?2天)?`, (m, scene) =>
    m[1]
      ? weekend(scene.today, weekOffset(m[1]))
      : { kind: "weekday", days: [6, 7], week: "bare", together: comingWeekend(scene.today) },
  ),
  rule(`${RELATIVE_WEEK}${WEEK}的?(初|头|中(?!午)|尾|后半周|后半段)`, (m, scene) =>
    partOfWeek(scene.today, weekOffset(m[1] ?? ""), m[2] ?? ""),
  ),
  rule(`${RELATIVE_WEEK}${WEEK}的?([前后])(\\d)[天日]`, (m, scene) => {
    const { from, to } = partOfWeek(scene.today, weekOffset(m[1] ?? ""), "");
    const rest = Number(m[3]) - 1;
    return m[2] === "前" ? span(from, addDays(from, rest)) : span(addDays(to, -rest), to);
  }),
  rule(`${RELATIVE_WEEK}${WEEK}的?(?:(今天|同1天)|工作日|平日)`, (m, scene) => {
    const offset = weekOffset(m[1] ?? "");
    if (m[2]) return day(addDays(scene.today, 7 * offset));
    const week = partOfWeek(scene.today, offset, "");
    return span(week.from, addDays(week.from, 4));
  }),
  rule(`${RELATIVE_WEEK}${WEEK}(?!岁)`, (m) => ({ kind: "week", offset: weekOffset(m[1] ?? "") })),
  rule("工作日|平日|平时", (_m, scene) => ({
    kind: "weekday",
    days: [1, 2, 3, 4, 5],
    week: "bare",
    together: weekdaysAhead(scene.today),
  })),
];

/** Monday to Friday of this week, or of the next once Friday is here. */
function weekdaysAhead(today: LocalDate): Days {
  const friday = addDays(partOfWeek(today, 0, "").from, 4);
  const ahead = today < friday ? span(addDays(today, 1), friday) : partOfWeek(today, 1, "");
  return span(ahead.from, today < friday ? friday : addDays(ahead.from, 4), true);
}

const months: Rule[] = [
  rule("(上|下+)1?个?月的?今天", (m, scene) => day(monthsLater(scene.today, weekOffset(m[1] ?? "")))),
  rule(
    "(上|这|本|下+|今)1?个?月(?:份)?的?(上旬|中下旬|上半月|下半月|上半个月|下半个月|中旬|下旬|初|中(?!午)|底|末|尾|头)?",
    (m, scene) => partOfMonth(monthFrom(scene.today, weekOffset(m[1] ?? "")), m[2]),
  ),
  rule("(去年|今年|明年|后年)的?(\\d{1,2})月(?:份)?的?(上旬|中旬|下旬|初|中(?!午)|底|末|尾|头)?(?!\\d)", (m, scene) => {
    const year = yearAndMonth(scene.today)[0] + ({ 去: -1, 明: 1, 后: 2 }[(m[1] ?? "").slice(0, 1)] ?? 0);
    const month = Number(m[2]);
    if (month < 1 || month > 12) return { kind: "impossible" };
    return partOfMonth(monthFrom(`${year}-01-01`, month - 1), m[3]);
  }),
  rule(
    "(\\d{1,2})月(?:份)?的?(上旬|中下旬|上半月|下半月|上半个月|下半个月|中旬|下旬|初|中(?!午)|底|末|尾|头)?(?![嫩])",
    (m, scene) => {
      const month = monthByNumber(scene.today, Number(m[1]));
      return month ? partOfMonth(month, m[2]) : { kind: "impossible" };
    },
  ),
  rule("(?:月)(初|中(?!午)|底|末|尾|头)|(上旬|中下旬|中旬|下旬|上半月|下半月)", (m, scene) => {
    const part = partOfMonth(monthFrom(scene.today, 0), m[1] ?? m[2]);
    return part.to < scene.today ? partOfMonth(monthFrom(scene.today, 1), m[1] ?? m[2]) : part;
  }),
  rule("(?:今年)?年(?:底|末|尾)", (_m, scene) =>
    span(`${scene.today.slice(0, 4)}-12-16`, `${scene.today.slice(0, 4)}-12-31`),
  ),
  rule("明年(初)?", (m, scene) => {
    const year = yearAndMonth(scene.today)[0] + 1;
    return span(`${year}-01-01`, m[1] ? `${year}-01-31` : `${year}-12-31`);
  }),
];

/** Days named in Chinese, Mandarin and Cantonese, written in simplified characters with numerals in digits. */
export const daysHan: Rule[] = [...nearDaysHan, ...weekdays, ...weeks, ...months];
