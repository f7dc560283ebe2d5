import { type Rule, rule } from "./rule.ts";
import { type Bound, isDateToken, type Token } from "./token.ts";

function isOneDay(token: Token | undefined): boolean {
  return token?.kind === "dayOfMonth" || (token?.kind === "days" && token.from === token.to);
}

function isSuffix({ side }: Bound): boolean {
  return side === "suffix";
}

/** Chinese words that count from the day just named: 圣诞前两天, 国庆第二天, 国庆前最后一个周六. */
export const behindDays: Rule[] = [
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
  rule("[之以]?([前后])的?(?:第|最后)?1个(?=(?:周|星期|礼拜)[1-7日天末]|工作日)", (m, _scene, { before }) =>
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
