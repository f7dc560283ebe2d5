import { simplify } from "../message/simplify.ts";
import { addDays, isDate, type LocalDate } from "../time/calendar-date.ts";
import type { When } from "../time/when.ts";

/** Two days that her words leave: "either" of them suits her, or it is not "clear" which one she means. */
export interface DayReadings {
  kind: "either" | "unclear";
  /** The earlier day first. */
  days: [LocalDate, LocalDate];
  /** Which of them the figures say, where the weekday says the other: "Wednesday the 10th". */
  byDate?: LocalDate;
}

const or =
  /还是|或|不然|要不|不行就|没有就|没空就|都行|都可以|\b(or|otherwise|else|failing that|if not|either|maybe)\b/;
const weekday = /[周週]|星期|礼拜|\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?s?\b/;
const figures = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})(?!\d)/;

/** The two days between which ambiguous words leave the choice, on the salon's calendar; null when they name no two days to come. */
export function dayReadings(text: string, when: When, today: LocalDate): DayReadings | null {
  if (!when.ambiguous || when.past || when.invalid) return null;
  const { date, dateFrom, dateTo, conflict } = when;
  const said = simplify(text);
  if (date && conflict) return withFigures(unclear(date, conflict, today), date);
  // "Monday, Wednesday or Friday" leaves more than two.
  const named = [...said.matchAll(new RegExp(weekday.source, "g"))].length;
  if (dateFrom && dateTo) return or.test(said) && named <= 2 ? { kind: "either", days: [dateFrom, dateTo] } : null;
  if (!date || when.timeFrom !== when.timeTo) return null;
  const swapped = otherOrder(said, date, today);
  if (swapped) return unclear(date, swapped, today);
  if (!weekday.test(said)) return null;
  return unclear(date, addDays(date, addDays(date, -7) > today ? -7 : 7), today);
}

function withFigures(readings: DayReadings | null, byDate: LocalDate): DayReadings | null {
  return readings && { ...readings, byDate };
}

/** "以日期为准", "go by the date" true; "周几是对的", "the weekday is right" false; null when she says neither. */
export function goesByDate(text: string): boolean | null {
  const said = simplify(text);
  if (
    /(以|按|看|照)(着|照)?(日期|几号|号数)|(日期|号数)(是)?(对|没错|为准)|\b(by|trust) the (date|number)|\b(the )?(date|number) (is|was|'s) (right|correct)/.test(
      said,
    )
  )
    return true;
  return /(以|按|看|照)(着|照)?(星期|周几|礼拜)|(星期|周几|礼拜)(几)?(是)?(对|没错|为准)|\bby the (weekday|day of the week)|\b(the )?(weekday|day) (is|was|'s) (right|correct)/.test(
    said,
  )
    ? false
    : null;
}

function unclear(one: LocalDate, other: LocalDate, today: LocalDate): DayReadings | null {
  const [first = one, second = other] = [one, other].sort();
  return first > today ? { kind: "unclear", days: [first, second] } : null;
}

/** 5/12 read the other way round, on its next day to come; null when it has only one reading. */
function otherOrder(said: string, date: LocalDate, today: LocalDate): LocalDate | null {
  const [, one = "", two = ""] = figures.exec(said) ?? [];
  const [year = "", month = "", day = ""] = date.split("-");
  const figuresOfDate = [Number(month), Number(day)];
  if (one === two || !figuresOfDate.includes(Number(one)) || !figuresOfDate.includes(Number(two))) return null;
  const years = [Number(year) - 1, Number(year), Number(year) + 1];
  return years.map((one) => `${one}-${day}-${month}`).find((other) => isDate(other) && other > today) ?? null;
}

/** "如果没有就礼拜四", "or failing that Sunday": a day that is named beside the one before, and does not replace it. */
export function namesFallback(text: string): boolean {
  return /^(如果|要是|万一)?.{0,4}(没有|不行|没空|满了|约不到|冇|唔得)(的话|嘅话)?|^(或者?|或者系|要不|要么|不然|再不然)|^(or|otherwise|failing that|if not|if (that|it)('s| is) (not|full|taken)|else)\b/.test(
    simplify(text),
  );
}

/** "Whatever", "your answer means: "the earlier one" 0, "后面那个" 1; null when it does not say. */
export function readingMeant(text: string): 0 | 1 | null {
  const said = simplify(text);
  if ([...said].length > 24) return null;
  if (/\b(earlier|first|former|sooner)\b|\b1st\b|早的|早一?点的|前面|前一|第一(?!次|回)|先的|近的/.test(said)) return 0;
  return /\b(later|second|latter|last|other)\b|\b2nd\b|晚的|后面|后一|第二(?!次|回)|另一|远的/.test(said) ? 1 : null;
}

/** "Whatever", "your choice", "随便", "你们看着办": she leaves the answer to the salon; the words must say little else. */
export function leavesItToUs(text: string): boolean {
  const said = simplify(text);
  return [...said].length <= 40 && leaves.test(said);
}

const leaves =
  /随便|都行|都可以|都好|都得|都ok|无所谓|没所谓|冇所谓|是但|看着办|看着安排|你(们)?(来)?(定|安排|决定|选|看|帮我选)|(谁|哪个|边个|边位)(有空|都|方便)|听你(们)?的|没(有)?(要求|偏好|特别)|不挑|不知道|唔知|不清楚|\b(whatever|whichever|whoever|any|anything|anybody|anyone|either|idk|dunno|don'?t (know|mind|care)|doesn'?t matter|no preference|not (fussed|bothered|picky|sure)|you (choose|decide|pick|guys (choose|decide|pick))|your (choice|call|pick)|up to you|surprise me|no idea|first available)\b/;
