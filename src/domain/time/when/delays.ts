import { type Rule, rule } from "./rule.ts";
import type { Delay } from "./token.ts";

const LENGTH_ENGLISH = String.raw`(half an hour|an hour(?: and a half)?|\d+ ?(?:min(?:ute)?s?|hours?|hrs?))`;

/** By how much an hour moves: "push my 3pm back half an hour", 三点的往后挪一小时. */
export const delays: Rule[] = [
  rule(
    "(?:能不能|能|可以|想|改|再)?(往后|推迟|延后|顺延|延迟|推后|押后|往前|提前|提早)(?:挪|推|移|延|放|提|调|赶)?(半|\\d+)[个粒]?(半)?(小时|钟头|钟|分钟)(?![之以]?前)",
    (m) => {
      const minutes = m[4] === "分钟" ? Number(m[2]) : 60 * (m[2] === "半" ? 0.5 : Number(m[2])) + (m[3] ? 30 : 0);
      return delay(m[1]?.endsWith("前") ? -minutes : minutes);
    },
  ),
  rule(
    "(?:改)?(晚|迟|早)(半|\\d+)[个粒]?(半)?(小时|钟头|钟|字|(?<=(?:想|能|可以|改)[晚迟早]\\d+)分钟)(?:再|才)?(?:来|到|过去|过来|做|开始|去)?(?=.{0,6}(?:行|可以|能|吗|得|方便|吧|好)|[,，。]?$|[,，。](?:原|本))",
    (m, _scene, { text, start }) => {
      // 遲半個鐘得唔得，原本係聽日四點: the hour that moves may stand behind.
      const hour =
        /\d点|\d:\d/.test(text.slice(0, start)) ||
        /(?:原|本|约)[^。!！]*(?:\d点|\d:\d)|\d点的(?:那个)?$/.test(text.slice(start));
      if (!hour) return null;
      const unit = { 字: 5, 分钟: 1 }[m[4] ?? ""] ?? 60;
      const minutes = unit * (m[2] === "半" ? 0.5 : Number(m[2])) + (m[3] ? 30 : 0);
      return delay(m[1] === "早" ? -minutes : minutes);
    },
  ),
  rule(
    String.raw`(back|later|forward|earlier|up|on(?= by))(?: by)? ${LENGTH_ENGLISH}\b`,
    (m, _scene, { text, start }) => (MOVING.test(text.slice(0, start)) ? delay(signed(m[1], minutesIn(m[2]))) : null),
  ),
  rule(String.raw`(?:by )?${LENGTH_ENGLISH} (later|earlier)\b`, (m, _scene, { text, start }) =>
    MOVING.test(text.slice(0, start)) ? delay(signed(m[2], minutesIn(m[1]))) : null,
  ),
  // "Bump my 3:30 back 30"
  rule("(back|later|forward|up)(?: by)? (10|15|20|30|45)(?= *(?:$|[,.?!]))", (m, _scene, { text, start }) => {
    const hour = MOVING.test(text.slice(0, start)) && /\d:\d\d|\d ?[ap]m|o'clock/.test(text.slice(0, start));
    return hour ? delay(signed(m[1], Number(m[2]))) : null;
  }),
  // "Push my 2:30 by 15 minutes"
  rule(String.raw`by ${LENGTH_ENGLISH}\b`, (m, _scene, { text, start }) =>
    /\b(?:push|delay|postpone|put back)\w*\b/.test(text.slice(0, start)) ? delay(minutesIn(m[1])) : null,
  ),
  // "Push my Wednesday out a fortnight".
  rule(
    String.raw`(?:out|back|on|forward|off)(?: by)?(?: exactly| just| about)? (an?|\d+) (day|week|fortnight)s?\b`,
    (m, _scene, { text, start }) => {
      if (!MOVING.test(text.slice(0, start))) return null;
      const amount = Number(m[1]) || 1;
      const days = amount * ({ week: 7, fortnight: 14 }[m[2] ?? ""] ?? 1);
      return { kind: "shift", side: "suffix", days: m[0].startsWith("forward") ? -days : days };
    },
  ),
];

const MOVING =
  /\b(?:push|move|shift|bump|bring|nudge|pull|come|make|be|put|go|delay|postpone|prepone|postponed|moved|moving|pushed|pushing|bringing|shove|shifted|bumped|nudged|pulled|brought|done|start)\b/;

function delay(minutes: number): Delay {
  return { kind: "delay", minutes };
}

function signed(word: string | undefined, minutes: number): number {
  return word === "back" || word === "later" || word === "on" ? minutes : -minutes;
}

function minutesIn(words = ""): number {
  if (/^half/.test(words)) return 30;
  if (/^an hour/.test(words)) return / half/.test(words) ? 90 : 60;
  return Number.parseInt(words, 10) * (/h/.test(words) ? 60 : 1);
}
