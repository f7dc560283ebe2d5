import { daysBetween } from "../calendar-date.ts";
import { type Place, type Rule, rule, type Scene } from "./rule.ts";
import { day, fullDate, monthAndDay, RECENT_DAYS, span, yearAndMonth } from "./spans.ts";
import type { Days, Token } from "./token.ts";

const NOT_A_COUNT =
  "(?!码|房|楼|店|线|床|技师|美容|柜|馆|门|出口|院|桌|机|套餐|色|针|仪|产品|小姐|老师|链接|选手|方案)";

/** Dates written in figures: 2026-12-01, 12/5, 12月5日, 25号. */
export const figures: Rule[] = [
  rule(String.raw`((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})[日号]?(?![\d])`, (m) =>
    fullDate(Number(m[1]), Number(m[2]), Number(m[3])),
  ),
  rule(String.raw`(20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)`, (m) => fullDate(Number(m[1]), Number(m[2]), Number(m[3]))),
  rule(String.raw`(\d{2})年(\d{1,2})月(\d{1,2})[日号]?`, (m) =>
    fullDate(2000 + Number(m[1]), Number(m[2]), Number(m[3])),
  ),
  rule(String.raw`(\d{1,2})[-/.](\d{1,2})[-/.](20\d{2}|\d{2})(?![\d/])`, withYear),
  rule("(明年|今年|后年|去年)的?(\\d{1,2})月(?:份)?(\\d{1,2})[日号]?", (m, scene) => {
    const years = { 去年: -1, 今年: 0, 明年: 1, 后年: 2 }[m[1] ?? ""] ?? 0;
    return fullDate(yearAndMonth(scene.today)[0] + years, Number(m[2]), Number(m[3]));
  }),
  rule(String.raw`(\d{1,2})月(\d{1,2})(?!\d|[点:个次])[日号]?`, (m, scene) =>
    monthAndDay(scene.today, Number(m[1]), Number(m[2])),
  ),
  rule(String.raw`(\d{1,2})\/(\d{1,2})(?![\d/])`, slashed),
  rule(String.raw`(\d{1,2})[.-](\d{1,2})(?!\d|[.:-]\d|[点时折元块万倍%]| ?(?:am|pm|ml|cm|kg))[日号]?`, dotted),
  rule(String.raw`(\d{1,2})(?:号|(?<![排选拣挑便但何意找边哪揾搵][1-9])日(?![子常期程天]))${NOT_A_COUNT}`, (m) =>
    // 3日后 counts days.
    Number(m[1]) <= 10 && /日$/.test(m[0]) && /^[之以]?后(?!天)/.test(m.input.slice(m.index + m[0].length))
      ? null
      : dayOfMonth(Number(m[1])),
  ),
];

/** A day of some month; the 32nd is impossible. */
export function dayOfMonth(number: number): Token {
  return number >= 1 && number <= 31 ? { kind: "dayOfMonth", day: number } : { kind: "impossible" };
}

function withYear(m: RegExpExecArray, scene: Scene): Token {
  const year = Number(m[3]) < 100 ? 2000 + Number(m[3]) : Number(m[3]);
  return eitherOrder(Number(m[1]), Number(m[2]), scene, (month, date) => fullDate(year, month, date));
}

function slashed(m: RegExpExecArray, scene: Scene): Token | null {
  const first = Number(m[1]);
  const second = Number(m[2]);
  // 1/2 an hour, 50/50 and 120/80 are no dates; 32/1 and 13/13 are meant as one.
  if (first === 0 || second === 0 || first > 39 || second > 39) return null;
  return eitherOrder(first, second, scene, (month, date) => monthAndDay(scene.today, month, date));
}

/** 12.5 and 12-25 are dates among Chinese words only; elsewhere a dot parts hours from minutes and a dash is a span. */
function dotted(m: RegExpExecArray, scene: Scene, { before }: Place): Token | null {
  // 中午12.30
  if (before?.kind === "part") return null;
  // 29.02 is no hour; 12.03 is a day where an hour follows it.
  const day = Number(m[1]) > 23 && Number(m[1]) <= 31 && Number(m[2]) >= 1 && Number(m[2]) <= 12;
  const timed = /^ ?(?:,|at|um|@|from|after|before) ?\d/.test(m.input.slice(m.index + m[0].length));
  if (!scene.chinese && m[0].includes(".") && /^\d\d$/.test(m[2] ?? "") && (day || (timed && Number(m[2]) <= 12)))
    return eitherOrder(Number(m[1]), Number(m[2]), scene, (month, date) => monthAndDay(scene.today, month, date));
  const month = Number(m[1]);
  const date = Number(m[2]);
  if (!scene.chinese || month < 1 || month > 12 || date < 1) return null;
  // 10-12号 are three days, 10-9号 is the ninth of October.
  const descends = /[日号]$/.test(m[0]) && date < month;
  if (m[0].includes("-") && !descends && (date <= 12 || date > 31)) return null;
  return monthAndDay(scene.today, month, date);
}

/** Chinese puts the month first; in English the day, and both orders are asked back when both are possible. */
function eitherOrder(
  first: number,
  second: number,
  scene: Scene,
  build: (month: number, date: number) => Token,
): Token {
  const monthFirst = scene.chinese || scene.monthFirst;
  const usual = monthFirst ? build(first, second) : build(second, first);
  const swapped = monthFirst ? build(second, first) : build(first, second);
  if (usual.kind !== "days") return first <= 12 && second <= 12 ? usual : onlyIfMonth(first, second, usual, swapped);
  if (scene.chinese || swapped.kind !== "days" || swapped.from === usual.from) return usual;
  const [likely, other] = usual.from < scene.today && swapped.from >= scene.today ? [swapped, usual] : [usual, swapped];
  if (scene.orderKnown) return { ...usual, other: swapped.from };
  return { ...likely, ambiguous: true, other: other.from };
}

function onlyIfMonth(first: number, second: number, usual: Token, swapped: Token): Token {
  return first > 12 && second > 12 ? { kind: "impossible" } : swapped.kind === "days" ? swapped : usual;
}

/** From one day of a month to another: "5–7 December", 12月5-7日. */
export function daysOfMonthSpan(first: Token, last: Token): Days | Token {
  if (first.kind !== "days" || last.kind !== "days") return { kind: "impossible" };
  const days = daysBetween(first.from, last.from);
  return days > 0 && days <= RECENT_DAYS ? span(first.from, last.from) : { ...day(first.from), ambiguous: true };
}
