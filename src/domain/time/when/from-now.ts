import { type Rule, rule, type Scene } from "./rule.ts";
import { day } from "./spans.ts";
import type { Token } from "./token.ts";

const COUNT = String.raw`(?:(?:about|around|roughly|approx|like|maybe|say|just|another|literally) )*(half an?|an?|\d+(?:\.5)?|(?:a )?couple(?: of)?)`;

/** Times counted from now: 两小时后, in half an hour, right now. */
export const fromNow: Rule[] = [
  rule("(?:再?过)?(半|\\d+)个?(半)?(?:小时|钟头|钟)[之以过]?后|过(半|\\d+)个?(半)?(?:小时|钟头|钟)", (m, scene) => {
    const hours = (m[1] ?? m[3]) === "半" ? 0.5 : Number(m[1] ?? m[3]);
    return soon(scene, hours * 60 + ((m[2] ?? m[4]) ? 30 : 0));
  }),
  // 再一个半小时我就到
  rule("再(\\d+|半)个?(半)?(小时|钟头|钟|分钟)(?=.{0,4}(?:到|就|我|能|来|过|可以))", (m, scene) => {
    const amount = m[1] === "半" ? 0.5 : Number(m[1]);
    return soon(scene, m[3] === "分钟" ? amount : amount * 60 + (m[2] ? 30 : 0));
  }),
  rule("(?:再?过)?(?<!\\d)个半(?:小时|钟头|钟)[之以过]?后", (_m, scene) => soon(scene, 90)),
  rule("(?:再?过)?([1-4])个骨[之以]?后", (m, scene) => soon(scene, 15 * Number(m[1]))),
  rule("(?:再?过)?([13])刻钟[之以]?后|过([13])刻钟", (m, scene) => soon(scene, 15 * Number(m[1] ?? m[2]))),
  // 三个字后: the figures of the dial, five minutes each.
  rule("(?:再?过)?(?<!点)(\\d{1,2})个字[之以]?后", (m, scene) => soon(scene, 5 * Number(m[1]))),
  rule("(?:再?过)?(\\d+)分钟[之以过]?后|过(\\d+)分钟", (m, scene) => soon(scene, Number(m[1] ?? m[2]))),
  rule(
    String.raw`in ${COUNT} (?:hours?|hrs?|h)\b( and a half)?(?! (?:earlier|later|sooner|early|before))(?:'s? time)?|${COUNT} (?:hours?|hrs?) from now\b`,
    (m, scene) => soon(scene, 60 * amountOf(m[1] ?? m[3] ?? "") + (m[2] ? 30 : 0)),
  ),
  rule(
    String.raw`in (?:(?:about|around|roughly|approx|like|maybe|say|just|another|literally) )*(\d+) ?(?:minutes?|mins?)\b(?:'s? time)?|(\d+) ?(?:minutes?|mins?) from now\b`,
    (m, scene) => soon(scene, Number(m[1] ?? m[2])),
  ),
  rule("(\\d+)个?(天|周|星期|礼拜)[之以]?后的?(?:这个?|同1)(?:时候|时间|点)", (m, scene) =>
    soon(scene, Number(m[1]) * (m[2] === "天" ? 1 : 7) * 1440),
  ),
  rule("(明天|后天|下周|下个?星期|下个?礼拜)的?(?:这个?(?:时候|时间|点)|今天这个?(?:时候|时间|点))", (m, scene) =>
    soon(scene, ({ 明: 1, 后: 2 }[(m[1] ?? "").slice(0, 1)] ?? 7) * 1440),
  ),
  // "Same time tomorrow" said of an appointment keeps its hour.
  rule(String.raw`(?:at )?(?:this|the same) time (next week|tomorrow)\b`, (m, scene, { text, start }) =>
    HOUR_NAMED.test(text.slice(0, start)) ? null : soon(scene, (m[1] === "tomorrow" ? 1 : 7) * 1440),
  ),
  rule(
    String.raw`(?<!(?:us|me|you|emergency) )right now\b|(?<=free |available |space |slots? |appointments? )now\b|(?:现在|依家|而家)(?=[能可有来过去就方得,，?？吧]|$)|(?:马上|立刻)(?=[能可]?[来过到])`,
    (_m, scene) => soon(scene, 0),
  ),
];

const HOUR_NAMED = /\d[:.]\d\d|\d ?[ap]\.?m\b|o'? ?clock|noon|\b(?:at|my) \d{1,2}\b/;

function amountOf(words: string): number {
  if (/half/.test(words)) return 0.5;
  if (/couple/.test(words)) return 2;
  return /^an?$/.test(words) ? 1 : Number(words);
}

function soon(scene: Scene, minutes: number): Token[] {
  const { date, minute } = scene.wallClockIn(Math.round(minutes));
  return [day(date), { kind: "clock", hour: Math.floor(minute / 60), minute: minute % 60, half: "24", instant: true }];
}
