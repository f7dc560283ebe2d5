import { addDays, daysBetween, type LocalDate, startOfWeek } from "../calendar-date.ts";
import { lengthRules } from "./lengths-english.ts";
import { monthRules } from "./months-english.ts";
import { MONTHS, PART, WEEKDAY, WEEKDAYS } from "./names-english.ts";
import { PARTS } from "./parts.ts";
import { type Rule, rule } from "./rule.ts";
import { comingWeekend, day, partOfWeek, span, weekend } from "./spans.ts";
import type { Days, Part, Token, Weekday, WhichWeek } from "./token.ts";

const weekdayRules: Rule[] = [
  rule(
    String.raw`(?:(this coming|this|(?:next )+|last|past|coming|following|every|each|any|an?|some)\s*)?${WEEKDAY}s?(?: (after next|next(?! week| month)|just gone|before last))?\b`,
    (m) => {
      const number = WEEKDAYS.indexOf(m[2] ?? "") + 1;
      const any = /^(?:an?|any|some)$/.test(m[1] ?? "") ? { any: true } : {};
      return { kind: "weekday", days: [number], week: whichWeek(m[1] ?? "", m[3] ?? ""), ...any };
    },
  ),
  // "Next 周五", in words of both languages.
  rule("next ?(?:周|星期|礼拜)([1-7日天])", (m) => ({
    kind: "weekday",
    days: [/\d/.test(m[1] ?? "") ? Number(m[1]) : 7],
    week: "next",
  })),
  rule(String.raw`week(?:[- ](?:on )?)${WEEKDAY}\b`, (m) => [
    { kind: "shift", days: 7, side: "prefix" },
    { kind: "weekday", days: [WEEKDAYS.indexOf(m[1] ?? "") + 1], week: "bare" },
  ]),
];

function whichWeek(before: string, after: string): WhichWeek {
  if (after === "before last") return "before last";
  if (/last|past/.test(before) || /gone/.test(after)) return "last";
  if (/next.*next/.test(`${before} ${after}`) || after === "after next") return 2;
  if (/next/.test(before) || after === "next") return "next";
  return before === "this" ? "this" : "bare";
}

const weekRules: Rule[] = [
  rule(String.raw`later (?:on )?(?:this|in the) week\b|(?:the )?rest of (?:the|this) week\b`, (_m, scene) =>
    span(addDays(scene.today, 1), addDays(startOfWeek(scene.today), 6)),
  ),
  rule(String.raw`earlier (?:on )?(?:this|in the) week\b`, (_m, scene) => ({
    ...span(startOfWeek(scene.today), addDays(scene.today, -1)),
    over: true,
  })),
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
  rule(String.raw`(?:the )?weekend after (?:this|that)(?: (?:one|1))?\b`, (_m, scene) => weekend(scene.today, 1)),
  rule("but (?:the )?(?:next|following)(?: (?:one|1))?(?= *(?:$|[,.?!]))", () => ({
    kind: "shift",
    side: "suffix",
    days: 7,
  })),
  rule(String.raw`(?:the )?weekend after next\b`, (_m, scene) => weekend(scene.today, 2)),
  rule(
    String.raw`(?:(?:at|over|on|in) )?(?:the )?(?:(this coming|this|next|last|coming|following) )?weekends?\b`,
    (m, scene) => nextWeekend(scene.today, m[1] ?? ""),
  ),
  rule(String.raw`(?:the )?week(end)? before last\b`, (m, scene) =>
    m[1] ? weekend(scene.today, -2) : { kind: "week", offset: -2 },
  ),
  rule(String.raw`(?:the )?week after next\b`, () => ({ kind: "week", offset: 2 })),
  rule(
    String.raw`(?:the |a )?(?<!any |every )(?:(day|week) after(?: then)?(?! \d)|following (day|week)|(?<!(?:my|our) )next (?:1|one)|1 after|one after)(?: that)?\b(?! \w+day)`,
    (m) => ({
      kind: "shift",
      side: "suffix",
      days: (m[1] ?? m[2]) === "day" ? 1 : 7,
    }),
  ),
  rule(
    String.raw`(?:the |a )?(?<!any |every )(?:(day|week)|(evening|night|afternoon|morning)) before(?: that)?(?= *(?:$|[,.!?;)]| (?:please|pls|if|then|instead|maybe|at|would|works?|is|ok|for|so|to|and|though|around|about|from|between|we|i)\b))`,
    (m) => [{ kind: "shift", side: "suffix", days: m[1] === "week" ? -7 : -1 }, ...(m[2] ? [namedPart(m[2])] : [])],
  ),
  rule(String.raw`(?:the )?(?:${PART} )?(?:(this|next|last) week|the week)(?: (?:coming))?\b`, (m, scene) => {
    const offset = { next: 1, last: -1 }[m[2] ?? ""] ?? 0;
    if (m[1]) {
      const part = partOfWeek(scene.today, offset, m[1]);
      // On a Sunday "the end of the week" is that of the next.
      return !m[2] && part.to < scene.today ? partOfWeek(scene.today, offset + 1, m[1]) : part;
    }
    return m[2] ? { kind: "week", offset } : null;
  }),
  rule(String.raw`(?:the )?same day next week\b`, (_m, scene) => day(addDays(scene.today, 7))),
  rule(String.raw`mid ?-?week\b`, (_m, scene) => {
    const mid = partOfWeek(scene.today, 0, "mid");
    return mid.to > scene.today ? mid : partOfWeek(scene.today, 1, "mid");
  }),
  rule(String.raw`(?:any |a )?week ?(days?|nights?)\b`, (m, scene) => [
    {
      kind: "weekday",
      days: [1, 2, 3, 4, 5],
      week: "bare",
      together: span(addDays(scene.today, 1), addDays(scene.today, 7), true),
    },
    ...(m[1]?.startsWith("n") ? [PARTS.evening] : []),
  ]),
];

/** "Next weekend" is asked back until this one is here. */
function nextWeekend(today: LocalDate, word: string): Days | Weekday {
  if (word === "last") return weekend(today, -1);
  if (word === "") return { kind: "weekday", days: [6, 7], week: "bare", together: comingWeekend(today) };
  if (word !== "next" && word !== "following") return weekend(today, 0);
  return { ...weekend(today, 1), ambiguous: daysBetween(startOfWeek(today), today) < 5 };
}

const nearRules: Rule[] = [
  rule(String.raw`(?:the )?day after (?:tomorrow|2moro)\b|overmorrow\b`, (_m, scene) => day(addDays(scene.today, 2))),
  rule(String.raw`(?:the )?day before yesterday\b`, (_m, scene) => day(addDays(scene.today, -2))),
  rule(
    String.raw`(?:the )?(?<!any |every )(day|week) (after|before)(?= \S)(?! \d{1,2}(?![\d]*(?:st|nd|rd|th)))(?! (?:please|pls|if|then|instead|maybe|that|next|at|is|would|works?|for|so|to|and|though|around|about|from|between|we|i)\b)`,
    besideDay,
  ),
  rule(String.raw`(?:the )?(?:w/c|week commencing|week beginning|week of)(?: the(?= [a-z]))?(?: on)?\b`, () => ({
    kind: "shift",
    days: 0,
    side: "prefix",
    week: "of",
  })),
  // "This day week" in Ireland, "the night" and "the day" in Scotland.
  rule(String.raw`(?:this|the) day week\b`, (_m, scene) => day(addDays(scene.today, 7))),
  rule(
    String.raw`(?<!\b(?:for|of|in|through|during|all|on|after|before|by) )the (?:(night)(?=\s*(?:$|[,?!]|after \d|at \d))|day(?=\s*\?))`,
    (m, scene) => (scene.region === "GB" ? [day(scene.today), ...(m[1] ? [PARTS.evening] : [])] : null),
  ),
  rule(String.raw`(?:that|the same|that same) day\b`, (_m, _scene, { text, start }) =>
    NAMED_BEFORE.test(text.slice(0, start)) ? { kind: "shift", days: 0, side: "suffix" } : null,
  ),
  rule(String.raw`earlier (?:on )?today\b`, (_m, scene) => ({ ...day(scene.today), over: true })),
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

/** A day was named further up. */
const NAMED_BEFORE = new RegExp(
  `\\d(?:st|nd|rd|th)|\\d/\\d|${WEEKDAYS.join("|")}|${MONTHS.slice(0, 4).join("|")}|june|july|august|september|october|november|december|tomorrow|christmas|easter|thanksgiving|eve\\b`,
);

function besideDay(m: RegExpExecArray): Token {
  const side = m[2] === "after" ? "after" : "before";
  if (m[1] === "week") return { kind: "shift", days: 0, side: "prefix", week: side };
  return { kind: "shift", days: side === "after" ? 1 : -1, side: "prefix" };
}

function namedPart(name: string): Part {
  return name === "night" ? PARTS.evening : thisPart(name);
}

function thisPart(name: string): Part {
  if (name === "morning") return PARTS.morning;
  if (name === "afternoon") return PARTS.afternoon;
  return name === "evening" ? PARTS.evening : PARTS.noon;
}

/** Days named in English, spelt out in full with numbers in digits. */
export const daysEnglish: Rule[] = [...nearRules, ...lengthRules, ...monthRules, ...weekdayRules, ...weekRules];
