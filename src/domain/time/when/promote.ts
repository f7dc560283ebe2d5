import { weekday } from "../calendar-date.ts";
import type { Scene } from "./rule.ts";
import { isDateToken, isTimeToken, type Numeral, type Token, type Weekday } from "./token.ts";

/** Gives bare numbers their meaning from their neighbours: "at 3", "3-5pm", "between 2 and 4", "Friday 10", 5-7号. */
export function explainNumbers(tokens: Token[], scene: Scene): Token[] {
  const result = listed(tokens);
  // From the right first, because "3-5pm" is explained by its end; then from the left.
  for (let i = result.length - 1; i >= 0; i--) explain(result, i, fromTheRight);
  for (let i = 0; i < result.length; i++) explain(result, i, (all, at, number) => fromTheLeft(all, at, number, scene));
  for (let i = result.length - 1; i >= 0; i--) explain(result, i, fromTheRight);
  return result;
}

/** "10, 11 or 12": the commas of a list mean "or". */
function listed(tokens: Token[]): Token[] {
  const result = [...tokens];
  for (let i = result.length - 3; i > 0; i--) {
    const lists = result[i]?.kind === "comma" && result[i + 2]?.kind === "or" && result[i - 1]?.kind === "number";
    if (lists && isHourLike(result[i + 1])) result[i] = { kind: "or" };
  }
  return result;
}

function isHourLike(token: Token | undefined): boolean {
  return token?.kind === "number" || token?.kind === "clock";
}

type Explain = (tokens: Token[], at: number, number: Numeral) => Token | null;

function explain(tokens: Token[], at: number, how: Explain): void {
  const token = tokens[at];
  const meaning = token?.kind === "number" ? how(tokens, at, token) : null;
  if (meaning) tokens[at] = meaning;
}

function fromTheRight(tokens: Token[], at: number, number: Numeral): Token | null {
  const joint = tokens[at + 1];
  const far = tokens[at + 2];
  if (!joint || !far || !isJoint(joint)) return null;
  if (far.kind === "clock") return hour(number.value);
  return far.kind === "dayOfMonth" ? { kind: "dayOfMonth", day: number.value } : null;
}

function fromTheLeft(tokens: Token[], at: number, number: Numeral, scene: Scene): Token | null {
  const before = tokens[at - 1];
  const beyond = tokens[at - 2];
  const moves = before?.kind === "to" && tokens.slice(Math.max(0, at - 6), at).some((token) => token.kind === "moving");
  // "Push my 12 o'clock today to 1"
  if (moves && number.value <= 12 && tokens.slice(0, at).some((token) => token.kind === "clock"))
    return hour(number.value);
  // "2:30, or 3"
  const far = before?.kind === "or" && beyond?.kind === "comma" ? tokens[at - 3] : beyond;
  if (before && isJoint(before)) {
    if (far?.kind === "clock") return hour(number.value);
    if (far?.kind === "dayOfMonth" || far?.kind === "days") return { kind: "dayOfMonth", day: number.value };
    if (far?.kind === "weekday")
      return scene.chinese && number.value <= 7 ? { kind: "weekday", days: [number.value], week: far.week } : null;
  }
  if (before?.kind === "at" || before?.kind === "between" || (before?.kind === "bound" && before.side === "prefix"))
    return hour(number.value);
  if (moves && number.value <= 12) return hour(number.value);
  if (isContrasted(tokens, at)) return hour(number.value);
  if (
    before?.kind === "so" &&
    number.value <= 12 &&
    endsClause(tokens[at + 1]?.kind === "glue" ? tokens[at + 2] : tokens[at + 1])
  )
    return hour(number.value);
  const correctedDay = scene.chinese && number.value <= 7 ? weekdayCorrected(tokens, at) : null;
  if (correctedDay) return { kind: "weekday", days: [number.value], week: correctedDay.week };
  const next = tokens[at + 1];
  if (next?.kind === "bound" && next.side === "suffix" && number.value <= 12) return hour(number.value);
  // "Actually no, 4"
  const corrects = before?.kind === "correct" || (before?.kind === "comma" && far?.kind === "correct");
  if (corrects && number.value <= 12 && endsClause(next)) return hour(number.value);
  // 改期，改去廿九: no clock has such an hour.
  if (scene.chinese && before?.kind === "correct" && number.value > 24 && number.value <= 31)
    return { kind: "dayOfMonth", day: number.value };
  if (isLoneSpan(tokens, at) || isLoneHour(tokens, at)) return hour(number.value);
  return besideDay(tokens, at, number, scene);
}

function endsClause(next: Token | undefined): boolean {
  return !next || next.kind === "stop" || next.kind === "comma";
}

/** 星期二，sorry，三 and 星期二唔得，三: the weekday that the number puts right. */
function weekdayCorrected(tokens: Token[], at: number): Weekday | null {
  const before = tokens.slice(Math.max(0, at - 4), at).filter((token) => token.kind !== "comma");
  const [day, correct] = before.slice(-2);
  return (correct?.kind === "correct" || correct?.kind === "cannot") && day?.kind === "weekday" ? day : null;
}

/** "3 not 4" and "not 3, 4" are hours. */
function isContrasted(tokens: Token[], at: number): boolean {
  const [twoBefore, before, next, far] = [at - 2, at - 1, at + 1, at + 2].map((i) => tokens[i]);
  const isHour = (token: Token | undefined) => token?.kind === "number" || token?.kind === "clock";
  if (next?.kind === "not" && isHour(far)) return true;
  if (before?.kind === "not") return isHour(twoBefore) || (next?.kind === "comma" && isHour(far));
  return before?.kind === "comma" && isHour(twoBefore) && tokens[at - 3]?.kind === "not";
}

/** "10-12" that stands alone or beside a day is a span of hours. */
function isLoneSpan(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 3];
  const ends = (token: Token | undefined) =>
    !token ||
    token.kind === "comma" ||
    token.kind === "stop" ||
    token.kind === "glue" ||
    isDateToken(token) ||
    token.kind === "part";
  const end = tokens[at + 2];
  return tokens[at + 1]?.kind === "to" && end?.kind === "number" && end.value <= 23 && ends(before) && ends(after);
}

/** "Later today, after milking, 5?": a number all by itself, in a sentence that has named a day. */
function isLoneHour(tokens: Token[], at: number): boolean {
  const [before, after, number] = [tokens[at - 1], tokens[at + 1], tokens[at]];
  const alone =
    (before?.kind === "comma" || before?.kind === "stop") &&
    (after === undefined || after.kind === "stop" || after.kind === "comma");
  return (
    alone &&
    number?.kind === "number" &&
    number.value >= 1 &&
    number.value <= 12 &&
    tokens.slice(0, at).some(isDateToken)
  );
}

/** "Friday 10" is ten o'clock, unless a tenth is a Friday nearby; "3 tomorrow" and "tomorrow 3" are three o'clock. */
function besideDay(tokens: Token[], at: number, number: Numeral, scene: Scene): Token | null {
  const before = tokens[at - 1];
  const next = tokens.slice(at + 1).find((token) => token.kind !== "glue" && token.kind !== "at");
  if (before?.kind === "weekday") {
    const dateNearby = number.value > 12 || fallsOn(scene.today, number.value, before.days[0] ?? 0);
    return dateNearby && number.value <= 31 ? { kind: "dayOfMonth", day: number.value } : hour(number.value);
  }
  if (before?.kind === "month")
    return number.value >= 1 && number.value <= 31 ? { kind: "dayOfMonth", day: number.value } : null;
  if (before?.kind === "part" || before?.kind === "days") return hour(number.value);
  if (number.value <= 12 && (isDateToken(next) || (isTimeToken(next) && next.kind === "part")))
    return hour(number.value);
  return null;
}

function fallsOn(today: string, dayOfMonth: number, day: number): boolean {
  const text = `${today.slice(0, 8)}${String(dayOfMonth).padStart(2, "0")}`;
  return dayOfMonth > Number(today.slice(8)) && dayOfMonth <= 28 && weekday(text) === day;
}

function hour(value: number): Token | null {
  return value <= 23 ? { kind: "clock", hour: value, minute: 0, ...(value > 12 ? { half: "24" } : {}) } : null;
}

function isJoint(token: Token): boolean {
  return token.kind === "to" || token.kind === "or" || token.kind === "and";
}
