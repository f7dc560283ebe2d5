import { addDays, type LocalDate } from "../calendar-date.ts";
import { PARTS } from "./parts.ts";
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

const NEAR_DAYS: Record<string, number> = {
  大前: -3,
  前: -2,
  昨: -1,
  寻: -1,
  琴: -1,
  今: 0,
  明: 1,
  听: 1,
  后: 2,
  大后: 3,
  外后: 3,
  万后: 3,
  大大后: 4,
};
const WEEK = "(?:周|星期|礼拜)";
const RELATIVE_WEEK = "(上+|这|(?<!原|根|基|日)本|此|今|呢|再?下+|大下)1?个?";
const LATER = "[之以]?后";

/** Which calendar week the words before 周 mean: 上 −1, 这 0, 下 1, 下下 2. */
function weekOffset(words: string): number {
  const up = words.match(/上/g)?.length ?? 0;
  const down = words.match(/下/g)?.length ?? 0;
  return down - up + (/再|大/.test(words) ? 1 : 0);
}

const EVENTS = "婚礼|结婚|考试|出发|起飞|飞|生日|手术|拍照|活动|旅行|出国|面试|演出|比赛|过期|到期|截止|走";
/** A day was named further up. */
const NAMED_BEFORE = /\d[号日]|\d\/\d|周[1-7日天末]|星期[1-7日天]|礼拜[1-7日天]|[今明后]天|节|元旦|除夕|国庆|圣诞/;

/** Whether "the next day" counts from the token before it: a day, or a word that moves an appointment. */
function countsFrom(token: Token | undefined): boolean {
  return token?.kind === "days" || token?.kind === "correct" || token?.kind === "to";
}

function nearDay(match: RegExpExecArray, scene: { today: LocalDate }): Token[] {
  const date = day(addDays(scene.today, NEAR_DAYS[match[1] ?? ""] ?? 0));
  const rest = match[2] ?? "";
  if (/早|朝|晨/.test(rest)) return [date, PARTS.morning];
  if (/晚|夜/.test(rest)) return [date, PARTS.evening];
  return /午/.test(rest) ? [date, PARTS.noon] : [date];
}

/** The day after so many days, weeks, months; weeks keep their weekday open (两周后的周三). */
function afterLength(today: LocalDate, amount: number, unit: string): Token {
  if (/月/.test(unit)) return day(amount === 0.5 ? addDays(today, 15) : monthsLater(today, amount));
  if (/年/.test(unit)) return day(monthsLater(today, amount * 12));
  if (/天|日/.test(unit)) return day(addDays(today, Math.round(amount)));
  return { kind: "week", offset: amount, day: addDays(today, amount * 7) };
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
  rule(`(?:${RELATIVE_WEEK})?(?:周末|礼拜尾|星期尾|假日)`, (m, scene) =>
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

const near: Rule[] = [
  rule("(\\d+)[&到至-](\\d+)个?(天|周|星期|礼拜)[之以]?后", (m, scene) => {
    const unit = m[3] === "天" ? 1 : 7;
    return span(addDays(scene.today, Number(m[1]) * unit), addDays(scene.today, Number(m[2]) * unit), true);
  }),
  rule("(?:明后|后天或?大后)(?:2)?[天日]", (_m, scene) => span(addDays(scene.today, 1), addDays(scene.today, 2), true)),
  rule("今明(?:后)?(?:2|3)?[天日]", (m, scene) =>
    span(scene.today, addDays(scene.today, /后|3/.test(m[0]) ? 2 : 1), true),
  ),
  rule("(?:明仔)(?:载|早起|日|暗)?|(今仔)(?:日|暗)?", (m, scene) => [
    day(addDays(scene.today, m[1] ? 0 : 1)),
    ...(/早/.test(m[0]) ? [PARTS.morning] : /暗/.test(m[0]) ? [PARTS.evening] : []),
  ]),
  rule(
    "(大前|大大后|大后|[外万]后(?=天)|前|昨|寻|琴|今|明|听|后)(天|日|儿个?|早上?|朝早?|晨|晚上?|夜|午|个(?=[早晚下上中,，吧]))",
    nearDay,
  ),
  rule("(?:再?过|等)半个月", (_m, scene) => afterLength(scene.today, 0.5, "月")),
  // 隔一天 leaves one day out.
  rule("隔(\\d+)天", (m, scene) => afterLength(scene.today, Number(m[1]) + 1, "天")),
  rule("(?:再?过|等|隔)(\\d+)个?(天|日|周|星期|礼拜|月|年)(?:[之以]?后)?", (m, scene) =>
    afterLength(scene.today, Number(m[1]), m[2] ?? ""),
  ),
  rule(`(\\d+|半)个?(天|周|星期|礼拜|月|年)${LATER}(?!天)`, (m, scene) =>
    m[1] === "半" && /天/.test(m[2] ?? "")
      ? null
      : afterLength(scene.today, m[1] === "半" ? 0.5 : Number(m[1]), m[2] ?? ""),
  ),
  // 3日后 counts days; 25日后 is a date.
  rule(`([1-9]|10)日${LATER}`, (m, scene) => afterLength(scene.today, Number(m[1]), "日")),
  rule("(?:未来|接下来|这)?(\\d+)个?(天|周|星期|礼拜)[之以]?内|(?:未来|接下来)(\\d+)个?(天|周|星期|礼拜)", (m, scene) =>
    span(scene.today, addDays(scene.today, Number(m[1] ?? m[3]) * (/天/.test(m[2] ?? m[4] ?? "") ? 1 : 7))),
  ),
  rule("(\\d+)个?(天|周|星期|礼拜|月)[之以]?前", (m, scene) => {
    const amount = -Number(m[1]);
    return day(
      /月/.test(m[2] ?? "")
        ? monthsLater(scene.today, amount)
        : addDays(scene.today, amount * (/天/.test(m[2] ?? "") ? 1 : 7)),
    );
  }),
  // 一会儿八点半 is today.
  rule(
    "(?:(?:等|待|过)?1会儿?|等1下|等(?:1)?哈儿?)(?=.{0,2}\\d{1,2}[点:])|(?:待会儿?|等下|稍后|晚点|迟啲|晚啲)(?=.{0,2}\\d{1,2}[点:])",
    (_m, scene) => day(scene.today),
  ),
  rule("过几天|几天后|过(?:两|2)3天|改天|这几天|这2天|最近(?![的1哪])|近期|近排|呢排|呢几日|这阵子", (m, scene) =>
    /过|后|改/.test(m[0])
      ? span(addDays(scene.today, 2), addDays(scene.today, 5), true)
      : span(scene.today, addDays(scene.today, 3), true),
  ),
  rule("前几天|前2天|前阵子", (_m, scene) => span(addDays(scene.today, -5), addDays(scene.today, -2), true)),
  rule("(?:推迟|延后|延迟|往后推|往后|顺延|晚)(\\d+)个?(天|周|星期|礼拜)", (m) => ({
    kind: "shift",
    side: "suffix",
    days: Number(m[1]) * (m[2] === "天" ? 1 : 7),
  })),
  rule("(?:的)?那(?:1|个)?(?:周|个?星期|个?礼拜)", (_m, _scene, place) =>
    place.before?.kind === "days" || place.before?.kind === "dayOfMonth"
      ? { kind: "shift", days: 0, side: "suffix", week: "of" }
      : null,
  ),
  rule("后1[天日]|第2[天日]|次日|隔[天日]|翌日", (_m, _scene, place) =>
    countsFrom(place.before) ? { kind: "shift", days: 1, side: "suffix" } : null,
  ),
  // 到期前一天: counted from the day that was told.
  rule("(?:的)?前1[天日]|提前1[天日](?!预约|通知|说|告知|联系)", (_m, _scene, { text, start }) =>
    NAMED_BEFORE.test(text.slice(0, start)) ? { kind: "shift", days: -1, side: "suffix" } : null,
  ),
  rule("当[天日]|(?:就)?那天|同1天", (_m, _scene, { text, start, before }) =>
    (before?.kind === "comma" || before?.kind === "stop") && NAMED_BEFORE.test(text.slice(0, start))
      ? { kind: "shift", days: 0, side: "suffix" }
      : null,
  ),
  rule(
    `(?:${EVENTS})(?:的)?(?:正好|刚好|大概|差不多|整整?|提前)(\\d+)个?(天|日|周|星期|礼拜)[之以]?前?`,
    (m, _scene, { text, start }) =>
      NAMED_BEFORE.test(text.slice(0, start))
        ? { kind: "shift", days: -Number(m[1]) * (/[天日]/.test(m[2] ?? "") ? 1 : 7), side: "suffix" }
        : null,
  ),
  rule("[之以]?前1?([天日晚])", (m, _scene, place) => {
    if (place.before?.kind !== "days") return null;
    const before: Token = { kind: "shift", days: -1, side: "suffix" };
    return m[1] === "晚" ? [before, PARTS.evening] : before;
  }),
];

/** Days named in Chinese, Mandarin and Cantonese, written in simplified characters with numerals in digits. */
export const daysHan: Rule[] = [...near, ...weekdays, ...weeks, ...months];
