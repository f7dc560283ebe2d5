import { PARTS } from "./parts.ts";
import { type Rule, rule } from "./rule.ts";
import { type Bound, isDateToken, type Token } from "./token.ts";

function isOneDay(token: Token | undefined): boolean {
  if (token?.kind === "weekday") return token.days.length === 1;
  return token?.kind === "dayOfMonth" || (token?.kind === "days" && token.from === token.to);
}

function isSuffix({ side }: Bound): boolean {
  return side === "suffix";
}

const EVENTS =
  "婚礼|结婚|摆酒|考试|面试|手术|出发|起飞|登机|出国|出差|领证|拆线|旅行|旅游|飞|走|演出|比赛|答辩|拍照|生日|活动";
const DAY_NAMED =
  /\d[号日]|\d\/\d|周[1-7日天]|星期[1-7日天]|礼拜[1-7日天]|[今明听后]天|节|元旦|除夕|国庆|圣诞|中秋|端午|跨年/;
/** What lasts one day, so that 头一天 is the day before it and not its first. */
const ONE_DAY = /(?:7夕节?|中秋节?|圣诞节?|除夕|平安夜|情人节|端午节?|清明节?|跨年|元旦|\d[号日])的?$/;

/** Chinese words that count from the day just named: 圣诞前两天, 国庆第二天, 国庆前最后一个周六. */
export const behindDays: Rule[] = [
  // 9号当伴娘，婚礼前三天; 走之前嗰日: counted from the day that was told.
  rule(
    `(?:${EVENTS})[之以]?前的?(?:[那嗰]1?个?|([1-9])个?)([天日]|周(?![1-7日天末])|星期(?![1-7日天])|礼拜(?![1-7日天]))`,
    (m, _scene, { text, start }) =>
      DAY_NAMED.test(text.slice(0, start))
        ? { kind: "shift", days: -Number(m[1] ?? 1) * (/[天日]/.test(m[2] ?? "") ? 1 : 7), side: "suffix" }
        : null,
  ),
  // 考完第二天; 12号返香港，翌日想剪: the day after the one that was told.
  rule(
    `(?:${EVENTS}|考|回来|回到家)(?:完|了|结束|之后|以后|后)?的?(?:第2天|隔[天日]|次日|翌日|后1天)`,
    (_m, _scene, { text, start }) =>
      DAY_NAMED.test(text.slice(0, start)) ? { kind: "shift", days: 1, side: "suffix" } : null,
  ),
  rule(
    "(?:第2天|隔[天日]|次日|翌日)(?=(?:就|再|先)?(?:想|约|来|过来|下午|上午|早上|晚上|\\d{1,2}点))",
    (_m, _scene, { text, start, before }) =>
      before?.kind === "comma" && DAY_NAMED.test(text.slice(0, start))
        ? { kind: "shift", days: 1, side: "suffix" }
        : null,
  ),
  rule("[的嘅](?:([前后])1[天日]|前1(晚))", (m, _scene, { before }) =>
    isOneDay(before)
      ? [{ kind: "shift", days: m[1] === "后" ? 1 : -1, side: "suffix" }, ...(m[2] ? [PARTS.evening] : [])]
      : null,
  ),
  rule("的?头1[天日]", (_m, _scene, { text, start }) =>
    ONE_DAY.test(text.slice(0, start)) ? { kind: "shift", days: -1, side: "suffix" } : null,
  ),
  // 25号打的，满两周那天: counted from the day when it was done.
  rule("满(\\d)个?(天|日|周|星期|礼拜)的?[那当嗰](?:1|个)?[天日]", (m) => ({
    kind: "shift",
    days: Number(m[1]) * (/[天日]/.test(m[2] ?? "") ? 1 : 7),
    side: "suffix",
    sinceDone: true,
  })),
  rule("([之以]?后)?的?第(\\d+)天", (m, _scene, place) =>
    place.before?.kind === "days" ? { kind: "shift", days: Number(m[2]) - (m[1] ? 0 : 1), side: "suffix" } : null,
  ),
  rule("的?(?:第1|(最后)1?)[天日]", (m, _scene, { before }) =>
    before?.kind === "days" && before.from !== before.to
      ? { kind: "shift", days: 0, side: "suffix", week: m[1] ? "last day" : "first day" }
      : null,
  ),
  rule("[之以]?([前后])(\\d)[天日](?![之以]?[前后])", (m, _scene, place) =>
    isOneDay(place.before) ? { kind: "shift", days: (m[1] === "前" ? -1 : 1) * Number(m[2]), side: "suffix" } : null,
  ),
  rule("[之以]?([前后])(\\d)?个?(?:周|星期|礼拜)(?![1-7日天末])", (m, _scene, { before }) =>
    isOneDay(before)
      ? { kind: "shift", days: 7 * (Number(m[2] ?? 1) - 1), side: "suffix", week: m[1] === "前" ? "before" : "after" }
      : null,
  ),
  // 圣诞前一个周末
  rule(
    "[之以]?([前后])的?(?:(?:第|最后|头|前|上)?1个|[嗰那]1?个)(?=(?:周|星期|礼拜)[1-7日天末]|工作日)",
    (m, _scene, { before }) =>
      isDateToken(before) ? { kind: "bound", edge: m[1] === "前" ? "before" : "after", side: "suffix" } : null,
  ),
  rule("(?:的)?最后1个?(?:周|星期|礼拜)(?![1-7日天末])", (_m, _scene, { before }) =>
    before?.kind === "bound" && before.edge === "before"
      ? { kind: "shift", days: 0, side: "suffix", week: "before" }
      : null,
  ),
  rule("(?:的)?(?:最后|第)1个?(?=周|星期|礼拜|工作日)", (_m, _scene, { before }) =>
    before?.kind === "bound" && isSuffix(before) ? { kind: "glue" } : null,
  ),
  rule("[的嘅](?:同1天|今(?:天|日|儿个?))", (_m, _scene, { before }) =>
    isDateToken(before) ? { kind: "glue" } : null,
  ),
  rule("前后|左右", (_m, _scene, { before }) =>
    before?.kind === "days" || before?.kind === "dayOfMonth"
      ? { kind: "shift", days: 0, side: "suffix", week: "around" }
      : null,
  ),
];
