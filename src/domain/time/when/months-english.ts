import { dayOfMonth, daysOfMonthSpan } from "./figures.ts";
import { MONTHS, PART, WEEKDAYS } from "./names-english.ts";
import { type Rule, rule, type Scene } from "./rule.ts";
import { fullDate, monthAndDay, monthByNumber, monthFrom, partOfMonth, span } from "./spans.ts";
import type { Token } from "./token.ts";

const MONTH = `(${MONTHS.join("|")}|mar)`;
const CERTAIN_MONTH = `(${MONTHS.filter((name) => name !== "may" && name !== "march").join("|")})`;
const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

function monthNumber(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.startsWith((name ?? "?").slice(0, 3))) + 1;
}

/** Months and days of a month in English. */
export const monthRules: Rule[] = [
  rule(
    String.raw`(\d{1,2})(?:st|nd|rd|th)? ?(?:-|–|—|to|until|&|and) ?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`,
    (m, scene) =>
      daysOfMonthSpan(
        monthAndDay(scene.today, monthNumber(m[3]), Number(m[1])),
        monthAndDay(scene.today, monthNumber(m[3]), Number(m[2])),
      ),
  ),
  rule(
    String.raw`${DATE}(?: of)?[ -]?${MONTH}(?! (?:be|have|come|not|i|we|work|need|take)\b)(?:\b,?[ -]?((?:19|20)\d{2})(?!\d))?\b`,
    (m, scene) => dated(scene, monthNumber(m[2]), Number(m[1]), m[3]),
  ),
  rule(
    String.raw`${MONTH}\.?[ -]?(?:the )?${DATE}(?![\d:]| ?[ap]\.?m| ?o'?clock| (?:people|of us))(?:,? ((?:19|20)\d{2})(?!\d))?`,
    (m, scene) => dated(scene, monthNumber(m[1]), Number(m[2]), m[3]),
  ),
  rule(String.raw`(?:the )?(?:${PART}|(end|start|beginning|middle))[ -](?:of )?${MONTH}\b`, (m, scene) => {
    const month = monthByNumber(scene.today, monthNumber(m[3]));
    return month && partOfMonth(month, m[1] ?? m[2]);
  }),
  rule(
    String.raw`${CERTAIN_MONTH}(?: (20\d{2}))?\b|(?:in|by|until|of|this|next|for) ${MONTH}\b(?! (?:i|we|you|be))`,
    (m, scene) => monthByNumber(scene.today, monthNumber(m[1] ?? m[3])),
  ),
  rule(String.raw`(?:the )?(?:${PART} )?(?:the |(this|next|last) )month\b`, (m, scene) => {
    if (!m[1] && !m[2]) return null;
    return partOfMonth(monthFrom(scene.today, { next: 1, last: -1 }[m[2] ?? ""] ?? 0), m[1]);
  }),
  rule(String.raw`month ?-?end\b`, (_m, scene) => partOfMonth(monthFrom(scene.today, 0), "end")),
  rule(String.raw`(?:the )?end of (?:the|this) year\b|year ?-?end\b`, (_m, scene) =>
    span(`${scene.today.slice(0, 4)}-12-16`, `${scene.today.slice(0, 4)}-12-31`),
  ),
  rule(
    "(?:early |start of |beginning of )?(?:in |into )?the new year\\b(?!'|s)(?= *(?:$|[,.?!;]|please|pls|for|would|if|when))|(?:early |first thing )?in the new year\\b(?!'|s)",
    (_m, scene) => monthByNumber(scene.today, 1),
  ),
  rule(
    String.raw`(?:(on) )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! thing)|on the (\d{1,2})(?![\d:./]| ?[ap]m|\w)`,
    (m, _scene, { text, end, before }) =>
      before?.kind !== "weekday" && !m[1] && countsSomething(Number(m[2] ?? m[3]), text.slice(end))
        ? null
        : dayOfMonth(Number(m[2] ?? m[3])),
  ),
];

const AFTER_A_DATE = new RegExp(
  `^(?: *(?:$|[^a-z0-9 ])| \\d{1,2}(?:[:.]\\d| ?[ap]m|ish|-)| (?:of|at|in|on|or|and|to|until|if|is|are|for|please|pls|would|works?|suits?|sounds|around|about|after|before|between|from|thanks|ok|okay|not|but|with|we|i|you|will|can|could|any|anytime|instead|then|maybe|this|next|that|noon|midday|early|late|half|quarter|mornings?|afternoons?|evenings?|night|lunch\\w*|free|good|fine|great|too|also|opens?|frees|becomes|comes|so|because|when|by|sometime|both|either|all|only|${WEEKDAYS.join("|")}|${MONTHS.join("|")})\\b)`,
);

/** "The 3rd peel" counts peels; a small ordinal is a day only where the sentence can go on after a day. */
function countsSomething(number: number, rest: string): boolean {
  return number <= 12 && !AFTER_A_DATE.test(rest);
}

function dated(scene: Scene, month: number, date: number, year: string | undefined): Token {
  return year ? fullDate(Number(year), month, date) : monthAndDay(scene.today, month, date);
}
