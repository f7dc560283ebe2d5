import { addDays, type LocalDate, startOfWeek } from "../calendar-date.ts";
import { belongsTo, isAround, REACH } from "./belonging.ts";
import { isEmpty, type Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { type DateToken, isDateToken, type TimeToken } from "./token.ts";

/** Whether a further word about the day begins another mention instead of belonging to the current one. */
export function dateStartsAnew(reading: Reading, token: DateToken): boolean {
  const { current, gap, clauseEnded } = reading;
  if (isEmpty(current)) return false;
  // "Make it half an hour earlier, I was down for 10": the hour that moves.
  if (current.delay !== 0 && current.times.length === 0) return false;
  if (reading.negate) return true;
  if (clauseEnded && (reading.telling > 0 || reading.story || current.told)) return true;
  if (current.told && gap > 2) return true;
  if (
    clauseEnded &&
    (gap > 0 || reading.sentence > current.sentence) &&
    current.dates.length > 0 &&
    current.dates.every((one) => isOver(one, reading.today)) !== isOver(token, reading.today)
  )
    return true;
  // 加班到十点，明晚有空吗: busy on another day.
  if (clauseEnded && reading.occupied && current.dates.length === 0) return true;
  if (clauseEnded && isOutside(token, current.dates, reading.today)) return true;
  // "Before CNY, 4号": a day within that span.
  if (clauseEnded && token.kind === "dayOfMonth" && (current.bound === "before" || current.bound === "by")) return true;
  // 下礼拜找一天，但礼拜五不行: the week stays.
  if (clauseEnded && reading.refuses && !isAround(token) && current.dates.every(isAround)) return true;
  if (current.except && isAround(token)) return true;
  if (current.negated === "said" && (gap > 0 || clauseEnded || reading.link !== "next")) return true;
  if (current.dates.length === 0) return current.wordy && gap > REACH && clauseEnded;
  if (reading.link !== "next") return true;
  return !belongsTo(current.dates, token, gap, clauseEnded);
}

/** This weekend … 下礼拜四: a weekday of a named week that lies in none of the days before is another day. */
function isOutside(token: DateToken, dates: DateToken[], today: LocalDate): boolean {
  const [number] = token.kind === "weekday" ? token.days : [];
  if (token.kind !== "weekday" || typeof token.week !== "number" || number === undefined) return false;
  const day = addDays(startOfWeek(today), 7 * token.week + number - 1);
  return dates.length > 0 && dates.every((date) => date.kind === "days" && (day < date.from || day > date.to));
}

function isOver(date: DateToken, today: string): boolean {
  if (date.kind === "week") return date.offset < 0;
  return (date.kind === "days" || date.kind === "month") && date.to < today;
}

function lacksHour({ dates, times, told }: Mention): boolean {
  return dates.length > 0 && times.length === 0 && !told;
}

/** Whether a time in a later clause is told of on its own: 右眼从中午起看不清 behind "tomorrow" says nothing about tomorrow. */
export function timeStartsAnew(reading: Reading, today: string): boolean {
  const { current, gap, clauseEnded } = reading;
  if (isEmpty(current)) return false;
  // "Make it half an hour earlier, I was down for 10": the hour that moves.
  if (current.delay !== 0 && current.times.length === 0) return false;
  // "Off to Tenerife on the 1st you see and five would be perfect": five belongs to what was asked before.
  if (current.told && gap > 2 && !clauseEnded && reading.done.some(lacksHour)) return true;
  if (reading.link !== "next") return false;
  const telling = reading.telling > 0 || reading.story;
  if (telling && current.times.length > 0 && !current.told && (clauseEnded || gap > REACH)) return true;
  // "My lunch is 1 to 2, could you do 1.10?"
  if (current.told && current.dates.length === 0 && current.times.length > 1 && clauseEnded && !telling) return true;
  if (current.dates.length === 0 || !clauseEnded) return false;
  const over = current.dates.every((date) => isOver(date, today));
  if (over && reading.sentence > current.sentence) return true;
  if (over && gap > REACH) return true;
  if (current.negated !== "no") return false;
  return telling || (reading.wordy && gap > 3 && !reading.asking);
}

/** A part of the day told in a later sentence says nothing about an hour named before. */
export function isAside({ current, sentence, gap, only }: Reading, token: TimeToken): boolean {
  // 只有下午行，上午要守铺子
  if (only && token.kind === "part" && current.times.length > 0 && gap > 1) return true;
  const hour = current.times.some(({ said }) => said.kind === "clock");
  return token.kind === "part" && hour && sentence > current.sentence && gap > 1;
}

/** "I need to move my 5pm; what about 6.15", "move tomorrow's brows? Wednesday": what is moved, and where to. */
export function isMovedTo(reading: Reading, token: DateToken | TimeToken): boolean {
  const { current, moving, clauseEnded, link } = reading;
  if (!moving || !clauseEnded || link !== "next" || current.link === "correct") return false;
  if (isDateToken(token))
    return current.dates.length > 0 && reading.sentence > current.sentence && reading.bound === null && !current.told;
  return (
    token.kind === "clock" && current.dates.length === 0 && current.times.some(({ said }) => said.kind === "clock")
  );
}
