import {
  DAYS_ENGLISH,
  daysInEnglish,
  EARLIER_HAN,
  LATER_HAN,
  LENGTH_ENGLISH,
  LENGTH_HAN,
  MOVING,
  minutesInEnglish,
  minutesInHan,
  NAMED_ENGLISH,
  NOTICE_HAN,
} from "./amounts.ts";
import { type Rule, rule } from "./rule.ts";
import type { Delay, Shift } from "./token.ts";

/** By how much an hour moves: "push my 3pm back half an hour", 三点的往后挪一小时. */
export const delays: Rule[] = [
  rule(`(?:${LATER_HAN}|(${EARLIER_HAN}))(?:大概|大约|差不多)?(${LENGTH_HAN})(?![之以]?前)${NOTICE_HAN}`, (m) =>
    delay(m[1] ? -minutesInHan(m[2] ?? "") : minutesInHan(m[2] ?? "")),
  ),
  rule(
    `(?:改)?(晚|迟|早)(?:返|多|个)?(${LENGTH_HAN})(?:再|才)?(?:来|到|过去|过来|做|开始|去)?(?=.{0,6}(?:行|可以|能|吗|得|方便|吧|好)|[,，。]?$|[,，。](?:原|本))`,
    (m, _scene, { text, start, end }) => {
      const minutes = minutesInHan(m[2] ?? "");
      // 晚10分钟到 excuses her for today; 想晚10分钟 asks.
      const asked =
        /(?:想|能|可以|改|约)$/.test(text.slice(0, start)) || /^(?:行|可以|得|好)[不吗唔]/.test(text.slice(end));
      if (/^\d+分/.test(m[2] ?? "") && !asked) return null;
      // 遲半個鐘得唔得，原本係聽日四點: the hour that moves may stand behind.
      const hour =
        /\d点|\d:\d/.test(text.slice(0, start)) ||
        /(?:原|本|约|我|是|嗰个|那个)[^。!！]*(?:\d点|\d:\d)|\d点的(?:那个)?$/.test(text.slice(start));
      return hour ? delay(m[1] === "早" ? -minutes : minutes) : null;
    },
  ),
  rule(
    `(back|later|forwards?|earlier|sooner|up|out|ahead|along|on(?= (?:by|an hour|half|\\d+ ?(?:min|h))))(?: by)? (${LENGTH_ENGLISH})\\b(?! notice)`,
    (m, _scene, { text, start }) =>
      MOVING.test(text.slice(0, start)) || (/er by /.test(m[0]) && HOUR.test(text))
        ? delay(signed(m[1], minutesInEnglish(m[2] ?? "")))
        : null,
  ),
  rule(
    `(?:by |to )?(${LENGTH_ENGLISH}) (later|after|earlier|sooner|before|back|forward)\\b(?! (?:that|the|my|i|we|work|school|lunch|you)\\b)`,
    (m, _scene, { text, start }) => {
      const moves = MOVING.test(text.slice(0, start)) || (/er$/.test(m[0]) && HOUR.test(text));
      return moves ? delay(signed(m[2], minutesInEnglish(m[1] ?? ""))) : null;
    },
  ),
  // "Bump my 3:30 back 30"
  rule("(back|later|forward|up)(?: by)? (10|15|20|30|45)(?= *(?:$|[,.?!]))", (m, _scene, { text, start }) => {
    const hour = MOVING.test(text.slice(0, start)) && HOUR.test(text.slice(0, start));
    return hour ? delay(signed(m[1], Number(m[2]))) : null;
  }),
  // "Push my 2:30 by 15 minutes", "postpone by one week".
  rule(
    `by (?:(${LENGTH_ENGLISH})|${DAYS_ENGLISH})\\b(?! (?:ago|later|earlier|sooner))`,
    (m, _scene, { text, start }) => {
      if (!PUT_OFF.test(text.slice(0, start))) return null;
      return m[1] ? delay(minutesInEnglish(m[1])) : moved(daysInEnglish(m[2], m[3]), text, start);
    },
  ),
  // "Can we push it ninety minutes", "delay one week".
  rule(
    `(?:push|delay|postpone|defer)(?: (?:it|that|this|me|us|things|mine))? (?:(${LENGTH_ENGLISH})|${DAYS_ENGLISH})\\b(?! (?:ago|later|earlier|sooner|back|forward|up|out))`,
    (m, _scene, { text, start }) => [
      { kind: "moving" },
      m[1] ? delay(minutesInEnglish(m[1])) : moved(daysInEnglish(m[2], m[3]), text, start),
    ],
  ),
  // "Push my Wednesday out a fortnight".
  rule(`(out|back|on|forwards?|off|ahead|up)(?: by)? ${DAYS_ENGLISH}\\b`, (m, _scene, { text, start }) => {
    if (!MOVING.test(text.slice(0, start))) return null;
    const days = daysInEnglish(m[2], m[3]);
    return moved(/^(?:forward|up|ahead)/.test(m[0]) ? -days : days, text, start);
  }),
];

const PUT_OFF = /\b(?:push|delay|postpon|defer|put back|put off|set back|hold off|extend|late)(?:e|es|ed|ing|s)?\b/;
const HOUR = /\d[:.]\d\d|\d ?[ap]\.?m\b|o'? ?clock|noon|\b(?:at|my|the|past|to) \d{1,2}\b/;

function delay(minutes: number): Delay {
  return { kind: "delay", minutes };
}

/** A day that moves was named before; otherwise the one that follows is meant. */
function moved(days: number, text: string, start: number): Shift {
  const shift: Shift = { kind: "shift", side: "suffix", days };
  return NAMED_ENGLISH.test(text.slice(0, start)) ? { ...shift, moves: true } : shift;
}

function signed(word: string | undefined, minutes: number): number {
  return /^(?:back|later|after|on|out|along)$/.test(word ?? "") ? minutes : -minutes;
}
