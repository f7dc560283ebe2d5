import { addDays, type LocalDate } from "../calendar-date.ts";
import { PARTS } from "./parts.ts";
import { type Rule, rule } from "./rule.ts";
import { day, monthsLater, span } from "./spans.ts";
import { isDateToken, type Token } from "./token.ts";

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
const LATER = "[之以]?后";
const EVENTS = "婚礼|结婚|考试|出发|起飞|飞|生日|手术|拍照|活动|旅行|出国|面试|演出|比赛|过期|到期|截止|走";
/** A day was named further up. */
const NAMED_BEFORE =
  /\d[号日]|\d\/\d|周[1-7日天末]|星期[1-7日天]|礼拜[1-7日天]|[今明后1]天|节|元旦|除夕|国庆|圣诞|中秋|端午|7夕|清明|跨年/;

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

/** Days counted from today or from the day just named, in Chinese: 明天, 三天后, 推迟两天, 前一天. */
export const nearDaysHan: Rule[] = [
  rule("(\\d+)[&到至-](\\d+)个?(天|周|星期|礼拜)[之以]?后", (m, scene) => {
    const unit = m[3] === "天" ? 1 : 7;
    return span(addDays(scene.today, Number(m[1]) * unit), addDays(scene.today, Number(m[2]) * unit), true);
  }),
  rule("(?:明后|后天或?大后)(?:2)?[天日]", (_m, scene) => span(addDays(scene.today, 1), addDays(scene.today, 2), true)),
  rule("今明(?:后)?(?:2|3)?[天日]", (m, scene) =>
    span(scene.today, addDays(scene.today, /后|3/.test(m[0]) ? 2 : 1), true),
  ),
  rule("今朝(?=[上下夜晚中])", (_m, scene) => day(scene.today)),
  rule("(?:明仔)(?:载|早起|日|暗)?|(今仔)(?:日|暗)?", (m, scene) => [
    day(addDays(scene.today, m[1] ? 0 : 1)),
    ...(/早/.test(m[0]) ? [PARTS.morning] : /暗/.test(m[0]) ? [PARTS.evening] : []),
  ]),
  rule(
    "(大前|大大后|大后|[外万]后(?=天)|前|昨|寻|琴|今(?!朝[上下夜晚中])|明|听|后)(天|日|儿个?|早上?|朝早?|晨|晚上?|夜|午|个(?=[早晚下上中,，吧]))",
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
    (_m, scene, { before }) => (isDateToken(before) ? null : day(scene.today)),
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
  rule("(?:的)?[那嗰](?:1|个)?(?:周|个?星期|个?礼拜)(?![1-7天末]|日(?!日))", (_m, _scene, place) =>
    place.before?.kind === "days" || place.before?.kind === "dayOfMonth"
      ? { kind: "shift", days: 0, side: "suffix", week: "of" }
      : null,
  ),
  rule("后1[天日]|第2[天日]|次日|隔[天日]|翌日", (_m, _scene, place) =>
    countsFrom(place.before) ? { kind: "shift", days: 1, side: "suffix" } : null,
  ),
  // 到期前一天: counted from the day that was told.
  rule("前1晚", (_m, _scene, { text, start, before }) =>
    before?.kind === "comma" && NAMED_BEFORE.test(text.slice(0, start))
      ? [{ kind: "shift", days: -1, side: "suffix" }, PARTS.evening]
      : null,
  ),
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
