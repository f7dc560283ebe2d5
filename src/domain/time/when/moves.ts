import { EARLIER_HAN, LATER_HAN, MOVING, NAMED_ENGLISH, NOTICE_HAN } from "./amounts.ts";
import { PARTS } from "./parts.ts";
import { type Rule, rule, says } from "./rule.ts";
import type { Mark, Part, Shift } from "./token.ts";

const mark = (kind: Mark["kind"]): Mark => ({ kind });
const UNIT_DAYS: Record<string, number> = { day: 1, week: 7, fortnight: 14, 天: 1, 日: 1, 周: 7, 星期: 7, 礼拜: 7 };
const DAYS_HAN = "(\\d+)个?(天|日|(?:周|星期|礼拜)(?![1-7日天末]))(?!后)";

function partNamed(name: string): Part[] {
  if (name === "day") return [];
  return [name === "morning" ? PARTS.morning : name === "afternoon" ? PARTS.afternoon : PARTS.evening];
}

function moved(days: number): Shift {
  return { kind: "shift", side: "suffix", days, moves: true };
}

/** Words of an appointment that moves: by days, and with the hour it had. */
export const moves: Rule[] = [
  says("on 2nd thoughts?", mark("correct")),
  // "Back the 26th, need it the day before I go"
  rule(
    String.raw`(?:the )?(?:(\d+|an?|couple of) )?(day|evening|night|afternoon|morning|week)s? before (?:i|we|i'm|we're|i am|she|he|they) (?:go|goes|leave|leaves|leaving|fly|flies|flying|travel|head|set off|jet|depart|drive|start|begin|off)\w*(?: (?:off|out|away))?`,
    (m) => {
      const days = -amountOf(m[1]) * (m[2] === "week" ? 7 : 1);
      const part = m[2] === "day" || m[2] === "week" ? [] : partNamed(m[2] ?? "");
      return [...part, { kind: "shift", side: "suffix", days, leaves: true }];
    },
  ),
  // "2 days before my tint and the tint's on the 5th": kept for the day that follows.
  rule(
    String.raw`(?:the |an? )?(\d+ |couple of )?(day|week|fortnight)s? (before|after) (?:my|our|the|her|his) (?:\w+ )?(\w+)(?=[^.?!]*\b(?:\4(?:'s| is| are)|(?:that|it|which|they)(?:'s| is|'re| are))(?: [a-z]+)? ?(?:on )?(?:the )?(?:\d|\w+day\b))`,
    (m) => {
      const days = amountOf(m[1]?.trim()) * (UNIT_DAYS[m[2] ?? ""] ?? 1);
      return { kind: "shift", side: "prefix", days: m[3] === "before" ? -days : days };
    },
  ),
  // "I said Saturday at 2 but the car's in the garage so Sunday": the hour stays.
  rule(
    String.raw`so(?= (?:the |maybe |on )?(?:\d{1,2}(?:st|nd|rd|th)|\w+day)\b(?![^.?!]*\d[:.ap]))`,
    (_m, _scene, { text, start }) =>
      /\b(?:i|we|you) (?:said|asked for|booked|agreed|wanted)\b[^.?!]* but\b[^.?!]*$/.test(text.slice(0, start))
        ? [mark("correct"), mark("same hour")]
        : null,
  ),
  // "The night before St Patrick's"
  rule(
    String.raw`(?:the )?(night|evening|afternoon|morning) (before|after) (?=(?:the )?(?:\d{1,2}(?:st|nd|rd|th)|\w+day\b|christmas|easter|new year|st |thanksgiving|halloween|valentine|mother|father|boxing|good fri|hogmanay|nye\b|bonfire|pancake|burns|anzac|labou?r day|memorial|independence|leap))`,
    (m) => [...partNamed(m[1] ?? ""), { kind: "shift", side: "prefix", days: m[2] === "before" ? -1 : 1 }],
  ),
  // "Patch test needs to be 2 days before, tint is the 10th"
  rule(
    String.raw`(?:the |at least )?(\d+ |an? |couple of )?(day|week)s? before(?:hand)?(?=[,;] [^.?!]*(?:'s|is) (?:on )?(?:the )?\d)`,
    (m, _scene, { text, start }) =>
      NAMED_ENGLISH.test(text.slice(0, start))
        ? null
        : { kind: "shift", side: "prefix", days: -amountOf(m[1]?.trim()) * (UNIT_DAYS[m[2] ?? ""] ?? 1) },
  ),
  rule(
    "(24|48|72) ?(?:hours|hrs|h) (?:before(?:hand)?|prior)(?= *(?:$|[,.?!;)]| (?:please|pls|then|if|at)\\b))",
    (m, _scene, { text, start }) =>
      NAMED_ENGLISH.test(text.slice(0, start)) ? { kind: "shift", side: "suffix", days: -Number(m[1]) / 24 } : null,
  ),
  // "I get back on the 12th and want my nails done the very next morning"
  rule(
    String.raw`(?:on )?(?:the )?(?:(?:very next|next|following) (day|morning|afternoon|evening)|(morning|afternoon|evening|night) after(?= *(?:$|[,.?!;)]| (?:please|pls|would|if|at|for|around|is|works|then)\b)))(?! (?:day|morning)\b)\b(?! (?:delivery|available|appt|appointment|slot|you|opening))`,
    (m, _scene, { text, start }) =>
      NAMED_ENGLISH.test(text.slice(0, start).replace(/\b(?:yesterday|today)\b/g, ""))
        ? [{ kind: "shift", side: "suffix", days: 1 }, ...partNamed(m[1] ?? m[2] ?? "")]
        : null,
  ),
  rule(`(?:${LATER_HAN}|改?迟|改晚)(?:个|多)?${DAYS_HAN}`, (m) => moved(Number(m[1]) * (UNIT_DAYS[m[2] ?? ""] ?? 1))),
  rule(`(?:${EARLIER_HAN}|改?早)(?:个|多)?${DAYS_HAN}${NOTICE_HAN}`, (m, _scene, { text, start }) =>
    MOVED_HAN.test(text.slice(0, start)) ? moved(-Number(m[1]) * (UNIT_DAYS[m[2] ?? ""] ?? 1)) : null,
  ),
  // "We fly on the 31st, how about three days beforehand"
  rule(
    String.raw`(an?|1|\d+|a couple of|few) (day|week)s? (before(?:hand)?|prior|after(?:wards)?)(?: that| then| it)?(?= *(?:$|[,.?!;)]| (?:please|pls|if|then|instead|maybe|at|would|works?|is|ok|for|say|so|around|about)\b))`,
    (m, _scene, { text, start }) => {
      const days = amountOf(m[1]) * (UNIT_DAYS[m[2] ?? ""] ?? 1);
      const back = /^(?:before|prior)/.test(m[3] ?? "");
      return NAMED_ENGLISH.test(text.slice(0, start))
        ? { kind: "shift", side: "suffix", days: back ? -days : days }
        : null;
    },
  ),
  rule(
    String.raw`(?:by )?(?:exactly |just |about )?(an?|1|\d+|a couple of) (day|week|fortnight)s? (earlier|sooner|early)\b`,
    (m) => moved(-amountOf(m[1]) * (UNIT_DAYS[m[2] ?? ""] ?? 1)),
  ),
  rule(
    String.raw`(?:by )?(?:exactly |just |about )?(an?|1|\d+|a couple of) (day|week|fortnight)s? later\b`,
    (m, _scene, { text, start }) =>
      MOVING.test(text.slice(0, start)) ? moved(amountOf(m[1]) * (UNIT_DAYS[m[2] ?? ""] ?? 1)) : null,
  ),
  says(
    String.raw`(?:at |for |and |but |with )?(?:the |that )?same (?:time|timing|hour|slot)(?! (?:last|as (?:you|they|everyone)))(?: (?:as (?:before|usual|always|now|it was|i had|booked)|of day))?,? which (?:was|is)\b`,
    mark("at"),
  ),
  says(
    String.raw`(?:at |for |and |but |with |keep(?:ing)? )*(?:the |that )?same (?:time|timing|hour|slot)(?! (?:last|as (?:you|they|everyone)))(?: (?:as (?:before|usual|always|now|it was|i had|booked)|of day))?\b`,
    mark("same hour"),
  ),
  says(
    "(?:还是|就|仍是|都系)?(?:同1个?|同样的?|同|1样的?|原来的?|原本的?|原|相同的?)(?:时间段?|时段|钟点|钟数|点钟?|点数|个?钟)(?!内|里)(?:不变|1样)?|时间(?:不变|照旧|1样|还是那个|同样|不用改|不改|都1样)|(?:钟数|钟点|几点)(?:照旧|不变|1样)|(?:还是|就)那个(?:点|时间)",
    mark("same hour"),
  ),
];

const MOVED_HAN = /\d[号日点]|周|星期|礼拜|[今明后]天|约|订/;

function amountOf(words = ""): number {
  if (/couple/.test(words)) return 2;
  return Number(words) || 1;
}
