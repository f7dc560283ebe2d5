import { addDays, type LocalDate } from "../calendar-date.ts";
import { WEEKDAY } from "./names-english.ts";
import { type Rule, rule } from "./rule.ts";
import { day, monthsLater, span } from "./spans.ts";

const COUNT = String.raw`(?:(?:about|around|roughly|like|maybe|say|just|exactly|another) )*((?:a )?couple(?: of)?|a few|half an?|an?|\d+)`;

function count(words: string | undefined): number {
  if (!words || /^an?$/.test(words)) return 1;
  if (/half/.test(words)) return 0.5;
  if (/couple/.test(words)) return 2;
  return /few/.test(words) ? 3 : Number(words);
}

/** Days counted from today or from a day beside them: in two weeks, a week on Friday, three days ago. */
export const lengthRules: Rule[] = [
  rule(String.raw`(?:in )?(?:a|an|1) (day|week|month) or (?:2|so)\b`, (m, scene) => {
    const first = later(scene.today, 1, m[1] ?? "");
    return / so$/.test(m[0]) ? day(first) : span(first, later(scene.today, 2, m[1] ?? ""), true);
  }),
  rule(String.raw`(?:the )?(?:1st|1) week (?:back )?(after|before)\b(?= [a-z])`, (m) => ({
    kind: "shift",
    days: 0,
    side: "prefix",
    week: m[1] === "after" ? "after" : "before",
  })),
  rule(
    String.raw`in (\d+) ?(?:-|–|to|or) ?(\d+) (day|week|month)s?\b|(\d+) ?(?:-|–|to|or) ?(\d+) (day|week|month)s? (?:from (?:now|today)|later)\b`,
    (m, scene) =>
      span(
        later(scene.today, Number(m[1] ?? m[4]), m[3] ?? m[6] ?? ""),
        later(scene.today, Number(m[2] ?? m[5]), m[3] ?? m[6] ?? ""),
        true,
      ),
  ),
  rule(
    String.raw`(?:in|within) the next (\d+|few|couple of)? ?(day|week|month)s?\b|within ${COUNT} (day|week|month)s?\b`,
    (m, scene) => {
      const amount = m[3] ? count(m[3]) : /few|couple/.test(m[1] ?? "") ? count(m[1]) : Number(m[1] ?? 1);
      return span(scene.today, later(scene.today, amount, m[2] ?? m[4] ?? ""));
    },
  ),
  rule(
    String.raw`in ${COUNT} (day|week|fortnight|month|year)s?(?:'s?)?(?: time)?\b(?! (?:today|tomorrow)\b)|(?:${COUNT} (day|week|fortnight|month|year)s?|(fortnight))(?:'s?)? ?(?:from (?:now|today)|later|time|hence|out(?= *(?:$|[,.?!])))\b`,
    (m, scene, place) => {
      const amount = count(m[1] ?? m[3]);
      const unit = m[2] ?? m[4] ?? m[5] ?? "";
      const date = later(scene.today, amount, unit);
      const moves = place.before?.kind === "correct" || place.before?.kind === "at" || place.before?.kind === "moving";
      // "Make that a week later" counts from the visit, not from today.
      if (moves && /later$/.test(m[0]) && unit !== "month" && unit !== "year")
        return { kind: "shift", side: "suffix", days: amount * ({ week: 7, fortnight: 14 }[unit] ?? 1) };
      if (/few/.test(m[0])) return span(date, addDays(date, unit === "day" ? 2 : 7), true);
      return /week|fortnight/.test(unit)
        ? { kind: "week", offset: amount * (unit === "fortnight" ? 2 : 1), day: date }
        : day(date);
    },
  ),
  rule(String.raw`(?:a|(\d+)) months? (?:from |on )?(today|tomorrow)\b`, (m, scene) =>
    day(monthsLater(addDays(scene.today, m[2] === "today" ? 0 : 1), Number(m[1] ?? 1))),
  ),
  rule(String.raw`(?:w\/e|week ending)\b(?: the(?= [a-z]))?`, () => ({
    kind: "shift",
    days: 0,
    side: "prefix",
    week: "of",
  })),
  rule(String.raw`${COUNT} (day|week|fortnight|month|year)s? ago(?: today)?\b`, (m, scene) =>
    day(later(scene.today, -count(m[1]), m[2] ?? "")),
  ),
  rule(
    String.raw`(?:a|(?:a )?(couple|few)(?: of)?|(\d+)|(?<!\w )(?=fortnight|week)) ?(week|fortnight|day)s?(?: (?:on|from|after|this|before))?(?= (?:today|tomorrow|tonight|this (?:evening|afternoon|morning)|the \d|\d{1,2}(?:st|nd|rd|th)|(?:this |next |coming )?${WEEKDAY}|christmas|halloween|easter|thanksgiving|valentine|new year|boxing|mother|father|bonfire|cny|chinese new|good fri))`,
    (m) => {
      const amount = m[1] ? count(m[1]) : Number(m[2] ?? 1);
      const days = amount * ({ week: 7, fortnight: 14 }[m[3] ?? ""] ?? 1);
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
