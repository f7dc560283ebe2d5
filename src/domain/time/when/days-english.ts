import { addDays, daysBetween, type LocalDate, startOfWeek } from "../calendar-date.ts";
import { dayOfMonth, daysOfMonthSpan } from "./figures.ts";
import { PARTS } from "./parts.ts";
import { type Rule, rule, type Scene } from "./rule.ts";
import {
  comingWeekend,
  day,
  fullDate,
  monthAndDay,
  monthByNumber,
  monthFrom,
  monthsLater,
  partOfMonth,
  partOfWeek,
  span,
  weekend,
} from "./spans.ts";
import type { Part, Token, WhichWeek } from "./token.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = "january february march april may june july august september october november december".split(" ");
const WEEKDAY = `(${WEEKDAYS.join("|")})`;
const MONTH = `(${MONTHS.join("|")}|mar)`;
const CERTAIN_MONTH = `(${MONTHS.filter((name) => name !== "may" && name !== "march").join("|")})`;
const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const PART = "(early|mid|late|beginning of|start of|middle of|end of)";
const COUNT = String.raw`(a couple of|a few|half an?|an?|\d+)`;

function monthNumber(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.startsWith((name ?? "?").slice(0, 3))) + 1;
}

function count(words: string | undefined): number {
  if (!words || /^an?$/.test(words)) return 1;
  if (/half/.test(words)) return 0.5;
  if (/couple/.test(words)) return 2;
  return /few/.test(words) ? 3 : Number(words);
}

const weekdayRules: Rule[] = [
  rule(
    String.raw`(?:(this coming|this|(?:next )+|last|past|coming|following|every|each|any)\s*)?${WEEKDAY}s?(?: (after next|next(?! week| month)|just gone))?\b`,
    (m) => {
      const number = WEEKDAYS.indexOf(m[2] ?? "") + 1;
      return { kind: "weekday", days: [number], week: whichWeek(m[1] ?? "", m[3] ?? "") };
    },
  ),
  rule(String.raw`week(?:[- ](?:on )?)${WEEKDAY}\b`, (m) => [
    { kind: "shift", days: 7, side: "prefix" },
    { kind: "weekday", days: [WEEKDAYS.indexOf(m[1] ?? "") + 1], week: "bare" },
  ]),
];

function whichWeek(before: string, after: string): WhichWeek {
  if (/last|past/.test(before) || /gone/.test(after)) return "last";
  if (/next.*next/.test(`${before} ${after}`) || after === "after next") return 2;
  if (/next/.test(before) || after === "next") return "next";
  return before === "this" ? "this" : "bare";
}

const weekRules: Rule[] = [
  rule(String.raw`(?:the )?weekend of\b(?: the(?= [a-z]))?`, () => ({
    kind: "shift",
    days: 0,
    side: "prefix",
    week: "weekend of",
  })),
  rule(
    String.raw`this (weekend|week) or (?:the )?next(?: (?:one|weekend|week))?\b|this or next (weekend|week)\b`,
    (m, scene) =>
      span(
        m[1] === "weekend" || m[2] === "weekend" ? weekend(scene.today, 0).from : scene.today,
        addDays(startOfWeek(scene.today), 13),
        true,
      ),
  ),
  rule(String.raw`(?:the )?weekend after next\b`, (_m, scene) => weekend(scene.today, 2)),
  rule(
    String.raw`(?:(?:at|over|on|in) )?(?:the )?(?:(this coming|this|next|last|coming|following) )?weekends?\b`,
    (m, scene) => nextWeekend(scene.today, m[1] ?? ""),
  ),
  rule(String.raw`(?:the )?week after next\b`, () => ({ kind: "week", offset: 2 })),
  rule(
    String.raw`(?:the |a )?(?<!any |every )(?:(day|week) after(?! \d)|following (day|week)|next 1|next one|1 after|one after)(?: that)?\b(?! \w+day)`,
    (m) => ({
      kind: "shift",
      side: "suffix",
      days: (m[1] ?? m[2]) === "day" ? 1 : 7,
    }),
  ),
  rule(String.raw`(?:the )?(?:${PART} )?(?:(this|next|last) week|the week)(?: (?:coming))?\b`, (m, scene) => {
    const offset = { next: 1, last: -1 }[m[2] ?? ""] ?? 0;
    if (m[1]) return partOfWeek(scene.today, offset, m[1]);
    return m[2] ? { kind: "week", offset } : null;
  }),
  rule(String.raw`(?:the )?same day next week\b`, (_m, scene) => day(addDays(scene.today, 7))),
  rule(String.raw`later (?:on )?(?:this|in the) week\b|(?:the )?rest of (?:the|this) week\b`, (_m, scene) =>
    span(addDays(scene.today, 1), addDays(startOfWeek(scene.today), 6)),
  ),
  rule(String.raw`mid ?-?week\b`, (_m, scene) => {
    const mid = partOfWeek(scene.today, 0, "mid");
    return mid.to > scene.today ? mid : partOfWeek(scene.today, 1, "mid");
  }),
  rule(String.raw`(?:any |a )?week ?days?\b`, (_m, scene) =>
    span(addDays(scene.today, 1), addDays(scene.today, 7), true),
  ),
];

/** "Next weekend" is asked back until this one is here. */
function nextWeekend(today: LocalDate, word: string) {
  if (word === "last") return weekend(today, -1);
  if (word === "") return comingWeekend(today);
  if (word !== "next" && word !== "following") return weekend(today, 0);
  return { ...weekend(today, 1), ambiguous: daysBetween(startOfWeek(today), today) < 5 };
}

const monthRules: Rule[] = [
  rule(
    String.raw`(\d{1,2})(?:st|nd|rd|th)? ?(?:-|–|—|to|until|&|and) ?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`,
    (m, scene) =>
      daysOfMonthSpan(
        monthAndDay(scene.today, monthNumber(m[3]), Number(m[1])),
        monthAndDay(scene.today, monthNumber(m[3]), Number(m[2])),
      ),
  ),
  rule(
    String.raw`${DATE}(?: of)?[ -]?${MONTH}(?! (?:be|have|come|not|i|we|work|need|take)\b)(?:\b,?[ -]?(20\d{2})(?!\d))?\b`,
    (m, scene) => dated(scene, monthNumber(m[2]), Number(m[1]), m[3]),
  ),
  rule(
    String.raw`${MONTH}\.?[ -]?(?:the )?${DATE}(?![\d:]| ?[ap]\.?m| ?o'?clock| (?:people|of us))(?:,? (20\d{2})(?!\d))?`,
    (m, scene) => dated(scene, monthNumber(m[1]), Number(m[2]), m[3]),
  ),
  rule(String.raw`(?:the )?${PART}[ -](?:of )?${MONTH}\b`, (m, scene) => {
    const month = monthByNumber(scene.today, monthNumber(m[2]));
    return month && partOfMonth(month, m[1]);
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
    String.raw`(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! thing)|on the (\d{1,2})(?![\d:./]| ?[ap]m|\w)`,
    (m, _scene, { text, end, before }) =>
      before?.kind !== "weekday" && countsSomething(Number(m[1] ?? m[2]), text.slice(end))
        ? null
        : dayOfMonth(Number(m[1] ?? m[2])),
  ),
];

const AFTER_A_DATE = new RegExp(
  `^(?: *(?:$|[^a-z0-9 ])| \\d{1,2}(?:[:.]\\d| ?[ap]m|ish|-)| (?:of|at|in|on|or|and|to|until|if|is|are|for|please|pls|would|works?|suits?|sounds|around|about|after|before|between|from|thanks|ok|okay|not|but|with|we|i|you|will|can|could|any|anytime|instead|then|maybe|this|next|that|noon|midday|early|late|half|quarter|mornings?|afternoons?|evenings?|night|lunch\\w*|free|good|fine|great|too|also|so|because|when|by|sometime|both|either|all|only|${WEEKDAYS.join("|")}|${MONTHS.join("|")})\\b)`,
);

/** "The 3rd peel" counts peels; a small ordinal is a day only where the sentence can go on after a day. */
function countsSomething(number: number, rest: string): boolean {
  return number <= 12 && !AFTER_A_DATE.test(rest);
}

function dated(scene: Scene, month: number, date: number, year: string | undefined): Token {
  return year ? fullDate(Number(year), month, date) : monthAndDay(scene.today, month, date);
}

const nearRules: Rule[] = [
  rule(String.raw`(?:the )?day after (?:tomorrow|2moro)\b|overmorrow\b`, (_m, scene) => day(addDays(scene.today, 2))),
  rule(String.raw`(?:the )?day before yesterday\b`, (_m, scene) => day(addDays(scene.today, -2))),
  rule(
    String.raw`(?:the )?(?<!any |every )(day|week) (after|before)(?= \S)(?! \d{1,2}(?![\d]*(?:st|nd|rd|th)))(?! (?:please|pls|if|then|instead|maybe|that|next|at|is|would|works?)\b)`,
    besideDay,
  ),
  rule(String.raw`(?:the )?(?:w/c|week commencing|week beginning|week of)(?: the(?= [a-z]))?(?: on)?\b`, () => ({
    kind: "shift",
    days: 0,
    side: "prefix",
    week: "of",
  })),
  rule(String.raw`today\b`, (_m, scene) => day(scene.today)),
  rule(String.raw`tonight\b`, (_m, scene) => [day(scene.today), PARTS.evening]),
  rule(String.raw`tomorrow\b`, (_m, scene) => day(addDays(scene.today, 1))),
  rule(String.raw`yesterday\b`, (_m, scene) => day(addDays(scene.today, -1))),
  rule(String.raw`last night\b`, (_m, scene) => [day(addDays(scene.today, -1)), PARTS.evening]),
  rule(String.raw`later (?:on )?today\b|later on(?= *(?:$|[,.?!]))`, (_m, scene) => [
    day(scene.today),
    { kind: "part", from: scene.minuteNow, to: null, half: "pm" },
  ]),
  rule(String.raw`(?:later )?this (morning|afternoon|evening|lunch ?time)\b`, (m, scene) => [
    day(scene.today),
    thisPart(m[1] ?? ""),
  ]),
  rule(String.raw`the other day\b|recently\b`, (_m, scene) =>
    span(addDays(scene.today, -5), addDays(scene.today, -2), true),
  ),
];

function besideDay(m: RegExpExecArray): Token {
  const side = m[2] === "after" ? "after" : "before";
  if (m[1] === "week") return { kind: "shift", days: 0, side: "prefix", week: side };
  return { kind: "shift", days: side === "after" ? 1 : -1, side: "prefix" };
}

function thisPart(name: string): Part {
  if (name === "morning") return PARTS.morning;
  if (name === "afternoon") return PARTS.afternoon;
  return name === "evening" ? PARTS.evening : PARTS.noon;
}

const lengthRules: Rule[] = [
  rule(String.raw`in (\d+) ?(?:-|–|to|or) ?(\d+) (day|week)s?\b`, (m, scene) =>
    span(later(scene.today, Number(m[1]), m[3] ?? ""), later(scene.today, Number(m[2]), m[3] ?? ""), true),
  ),
  rule(
    String.raw`(?:in|within) the next (\d+|few|couple of)? ?(day|week|month)s?\b|within ${COUNT} (day|week|month)s?\b`,
    (m, scene) => {
      const amount = m[3] ? count(m[3]) : /few|couple/.test(m[1] ?? "") ? count(m[1]) : Number(m[1] ?? 1);
      return span(scene.today, later(scene.today, amount, m[2] ?? m[4] ?? ""));
    },
  ),
  rule(
    String.raw`in ${COUNT} (day|week|fortnight|month|year)s?(?:'s?)?(?: time)?\b|${COUNT} (day|week|fortnight|month|year)s?(?:'s?)? ?(?:from (?:now|today)|later|time|hence)\b`,
    (m, scene) => {
      const amount = count(m[1] ?? m[3]);
      const unit = m[2] ?? m[4] ?? "";
      const date = later(scene.today, amount, unit);
      if (/few/.test(m[0])) return span(date, addDays(date, unit === "day" ? 2 : 7), true);
      return /week|fortnight/.test(unit)
        ? { kind: "week", offset: amount * (unit === "fortnight" ? 2 : 1), day: date }
        : day(date);
    },
  ),
  rule(String.raw`${COUNT} (day|week|month|year)s? ago\b`, (m, scene) =>
    day(later(scene.today, -count(m[1]), m[2] ?? "")),
  ),
  rule(
    String.raw`(?:a|(\d+)) (week|fortnight|day)s?(?: (?:on|from|after|this|before))?(?= (?:today|tomorrow|the \d|\d{1,2}(?:st|nd|rd|th)|(?:this |next |coming )?${WEEKDAY}|christmas))`,
    (m) => {
      const days = Number(m[1] ?? 1) * ({ week: 7, fortnight: 14 }[m[2] ?? ""] ?? 1);
      return { kind: "shift", days: / before$/.test(m[0]) ? -days : days, side: "prefix" };
    },
  ),
  rule(String.raw`(week|fortnight)\b`, (m, _scene, place) =>
    place.before?.kind === "weekday" || place.before?.kind === "days"
      ? { kind: "shift", days: m[1] === "week" ? 7 : 14, side: "suffix" }
      : null,
  ),
];

function later(today: LocalDate, amount: number, unit: string): LocalDate {
  if (unit === "month") return amount === 0.5 ? addDays(today, 15) : monthsLater(today, amount);
  if (unit === "year") return monthsLater(today, Math.round(amount * 12));
  return addDays(today, Math.round(amount * ({ week: 7, fortnight: 14 }[unit] ?? 1)));
}

/** Days named in English, spelt out in full with numbers in digits. */
export const daysEnglish: Rule[] = [...nearRules, ...lengthRules, ...monthRules, ...weekdayRules, ...weekRules];
