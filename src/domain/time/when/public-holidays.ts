import { addDays, dateOf, type LocalDate, weekday } from "../calendar-date.ts";
import type { Region } from "./region.ts";
import { type Rule, rule, type Scene } from "./rule.ts";
import { day, span, yearAndMonth } from "./spans.ts";
import type { Token } from "./token.ts";

type InYear = (year: number) => LocalDate;

/** Western Easter Sunday of a year (the anonymous Gregorian computus, Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1);
}

const fromEaster =
  (days: number): InYear =>
  (year) =>
    addDays(easterSunday(year), days);

/** The nth weekday of a month, counted from its end when n is negative. */
const nthOf =
  (n: number, day: number, month: number): InYear =>
  (year) => {
    if (n < 0) {
      const last = dateOf(year, month + 1, 0);
      return addDays(last, -((weekday(last) - day + 7) % 7) + 7 * (n + 1));
    }
    const first = dateOf(year, month, 1);
    return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (n - 1));
  };

// Qingming is the solar term at 15 degrees: 4 April in leap years and the year after them, else 5 April, until 2044.
const qingming: InYear = (year) => dateOf(year, 4, year % 4 < 2 ? 4 : 5);
const solstice: InYear = (year) => dateOf(year, 12, year % 4 < 2 ? 21 : 22);

const named: [string, (region: Region) => InYear][] = [
  ["easter monday|复活节星期1|复活节翌日", () => fromEaster(1)],
  ["good friday|耶稣受难日", () => fromEaster(-2)],
  ["(?:shrove tuesday|pancake day)", () => fromEaster(-47)],
  ["easter(?: sunday| day)?|复活节", () => fromEaster(0)],
  ["清明节?(?:小?长假|连假|假期|放假)?", () => qingming],
  ["冬至|winter solstice", () => solstice],
  ["thanksgiving(?: day)?|感恩节", () => nthOf(4, 4, 11)],
  ["black friday|黑5", () => (year) => addDays(nthOf(4, 4, 11)(year), 1)],
  ["memorial(?: day|(?= weekend))", () => nthOf(-1, 1, 5)],
  ["labou?r(?: day|(?= weekend))", (region) => (region === "US" ? nthOf(1, 1, 9) : (year) => dateOf(year, 5, 1))],
  ["columbus(?: day|(?= weekend))|indigenous peoples'? day", () => nthOf(2, 1, 10)],
  ["(?:presidents'?|president's)(?: day|(?= weekend))", () => nthOf(3, 1, 2)],
  ["mlk(?: day|(?= weekend))|martin luther king(?: jr\\.?)? day", () => nthOf(3, 1, 1)],
  ["mothering sunday", () => fromEaster(-21)],
  ["mother'?s'? day|母亲节", (region) => (region === "GB" ? fromEaster(-21) : nthOf(2, 7, 5))],
  ["father'?s'? day|父亲节", fathersDay],
  ["(?:st|saint)\\.? patrick'?s'?(?: day)?|pa(?:dd|tt)y'?s?(?: day)?", () => (year) => dateOf(year, 3, 17)],
  ["(?:st|saint)\\.? andrew'?s'?(?: day)?", () => (year) => dateOf(year, 11, 30)],
  ["(?:st|saint)\\.? david'?s'?(?: day)?", () => (year) => dateOf(year, 3, 1)],
  ["(?:st|saint)\\.? george'?s'?(?: day)?", () => (year) => dateOf(year, 4, 23)],
  ["cinco de mayo", () => (year) => dateOf(year, 5, 5)],
  ["bonfire night|guy fawkes(?: night)?", () => (year) => dateOf(year, 11, 5)],
  ["juneteenth", () => (year) => dateOf(year, 6, 19)],
  ["remembrance sunday", () => nthOf(2, 7, 11)],
  ["super bowl(?: sunday)?", () => nthOf(2, 7, 2)],
  ["tax day", () => (year) => dateOf(year, 4, 15)],
  ["veterans'? day|remembrance day|armistice day", () => (year) => dateOf(year, 11, 11)],
  ["election day", () => (year) => addDays(nthOf(1, 1, 11)(year), 1)],
  ["anzac day", () => (year) => dateOf(year, 4, 25)],
  ["australia day", () => (year) => dateOf(year, 1, 26)],
  ["melbourne cup(?: day)?", () => nthOf(1, 2, 11)],
  ["canada day|回归(?:日|纪念日)", () => (year) => dateOf(year, 7, 1)],
  ["waitangi day", () => (year) => dateOf(year, 2, 6)],
  ["independence day", () => (year) => dateOf(year, 7, 4)],
];

/** The first Sunday of September in Australia, 8 August on Taiwan, else the third Sunday of June. */
function fathersDay(region: Region): InYear {
  if (region === "AU") return nthOf(1, 7, 9);
  return region === "TW" ? (year) => dateOf(year, 8, 8) : nthOf(3, 7, 6);
}

// England and Wales: Banking and Financial Dealings Act 1971, schedule 1, and the proclamations since.
const BANK_HOLIDAYS: [RegExp, InYear[]][] = [
  [/new year/, [substituted(1, 1, 1)]],
  [/easter/, [fromEaster(-2), fromEaster(1)]],
  [/early may|may day/, [nthOf(1, 1, 5)]],
  [/spring|late may|whit/, [nthOf(-1, 1, 5)]],
  [/may/, [nthOf(1, 1, 5), nthOf(-1, 1, 5)]],
  [/august|summer/, [nthOf(-1, 1, 8)]],
  [/christmas/, [substituted(12, 25, 2), substituted(12, 26, 2)]],
];

/** A holiday on a Saturday is made up for two days later, one on a Sunday so many days later. */
function substituted(month: number, date: number, afterSunday: number): InYear {
  return (year) => {
    const holiday = dateOf(year, month, date);
    const number = weekday(holiday);
    return addDays(holiday, number < 6 ? 0 : number === 6 ? 2 : afterSunday);
  };
}

function ahead(years: InYear, today: LocalDate): LocalDate {
  const [year] = yearAndMonth(today);
  const date = years(year);
  return date >= today ? date : years(year + 1);
}

/** "The bank holiday", "August bank holiday": the next one; outside Britain it is asked back. */
function bankHoliday(which: string, scene: Scene, next: boolean): Token {
  const since = next ? addDays(scene.today, 1) : scene.today;
  const known = BANK_HOLIDAYS.filter(([words]) => words.test(which)).slice(0, 1);
  const all = (known.length > 0 ? known : BANK_HOLIDAYS).flatMap(([, years]) => years);
  const dates = all.map((years) => ahead(years, since)).sort();
  const first = dates[0] ?? scene.today;
  const last = dates.at(-1) ?? first;
  if (known.length > 0 && last !== first) return span(first, last, true);
  return { ...day(first), ambiguous: scene.region !== "GB" };
}

const MONTHS = "january|april|may|august|december";

/** Holidays that move with Easter, a weekday or the sun, and bank holidays; always the next one from today on. */
export const publicHolidays: Rule[] = [
  rule(
    `(?:the |next )*(1st |last )?(?:(new year'?s?|easter|early may|may day|late may|may|spring|whit|august|summer|christmas) )?(?:the |next )*bank holiday(?: (?:on )?monday)?(?:(?: in)? (${MONTHS})\\b)?`,
    (m, scene) => {
      const which = m[2] ?? m[3] ?? "";
      const holiday = bankHoliday(which, scene, /next/.test(m[0]));
      if (!m[1] || !which || holiday.kind !== "days") return holiday;
      return day(m[1] === "last " ? holiday.to : holiday.from);
    },
  ),
  rule("(?:easter|thanksgiving) (?:long )?weekend", (m, scene) => longWeekend(m[0], scene)),
  // A weekend behind a holiday is that of its week, with a Monday or a Friday beside it.
  rule("(?:long )?weekend(?![a-z])", (_m, _scene, { before, text, start }) =>
    before?.kind === "days" &&
    before.from === before.to &&
    /(?:day|holiday|christmas|halloween|valentine'?|july|mlk|memorial|labou?r|presidents?'?|columbus|veterans?'?)s? $/.test(
      text.slice(0, start),
    ) &&
    !/(?:to|yester)day $/.test(text.slice(0, start))
      ? { kind: "shift", days: 0, side: "suffix", week: "long weekend" }
      : null,
  ),
  ...named.map(([words, inRegion]) =>
    rule(`(?:${words})(?![a-z])(?: (?:in )?(?:(next year)|(20\\d\\d)))?`, (m, scene) => {
      const years = inRegion(scene.region);
      const next = m[1] ? yearAndMonth(scene.today)[0] + 1 : Number(m[2] ?? 0);
      return day(next > 0 ? years(next) : ahead(years, scene.today));
    }),
  ),
];

function longWeekend(words: string, scene: Scene): Token {
  if (/easter/.test(words)) {
    const sunday = ahead((year) => fromEaster(1)(year), scene.today);
    return span(addDays(sunday, -3), sunday);
  }
  const date = ahead(nthOf(4, 4, 11), scene.today);
  return span(date, addDays(date, 3));
}
