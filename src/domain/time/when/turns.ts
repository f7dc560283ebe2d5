import { lastClock, OPPOSITE, REACH } from "./belonging.ts";
import { isEmpty } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { isDateToken, isTimeToken, type Token } from "./token.ts";

/** Words that take something back, or put another in its place. */
export function turn(reading: Reading, token: Token, before: Token | undefined, after: Token | undefined): void {
  if (token.kind === "correct") {
    reading.close("correct");
    reading.negate = false;
  } else if (token.kind === "instead") {
    reading.current.times = lastClock(reading.current.times);
    if (reading.current.link === "next") reading.current.link = "correct";
  } else if (token.kind === "not") {
    // "An hour later, 4 instead of 3": the hour says how far already.
    if (reading.current.times.length > 0) reading.current.delay = 0;
    reading.negate = true;
    reading.gap = 0;
  } else if (token.kind === "except") {
    reading.negate = true;
    reading.except = true;
    reading.gap = 0;
  } else if (token.kind === "excepted") {
    if (!isEmpty(reading.current)) Object.assign(reading.current, { negated: "said", except: true });
    reading.close("next");
  } else if (token.kind === "if not") {
    reading.close("or");
  } else if (token.kind === "cannot") {
    cannot(reading, before, after);
  }
}

/** "Friday I can't" takes back what stands before it in the clause, "can't do Friday" what follows. */
function cannot(reading: Reading, before: Token | undefined, after: Token | undefined): void {
  const { current, clauseEnded, gap } = reading;
  if (reading.timeApart && gap <= REACH && !clauseEnded) {
    current.times = current.times.slice(0, -1);
    return;
  }
  const time = current.times.at(-1);
  const edge = time?.bound ?? null;
  if (time && edge !== null && !clauseEnded && gap === 0) {
    time.bound = OPPOSITE[edge];
    return;
  }
  const behind = !isEmpty(current) && (!clauseEnded || before?.kind === "comma");
  const ends = after === undefined || after.kind === "comma" || after.kind === "stop";
  // 星期六三点，唔得，嗰日要…: by itself between two pauses.
  if (behind && ends && before?.kind === "comma" && gap === 0 && !current.told && current.link === "next") {
    takeBack(reading);
    return;
  }
  if (behind && (gap <= REACH || ends) && !clauseEnded) takeBack(reading);
  else Object.assign(reading, { negate: true, unable: true, gap: 0 });
}

/** The current mention is taken back, and with it those that nothing but a joint separates from it. */
function takeBack(reading: Reading): void {
  reading.current.negated = "cannot";
  for (let i = reading.done.length - 1, last = reading.current; i >= 0 && (last.joined || last.link === "to"); i--) {
    last = reading.done[i] ?? last;
    last.negated = "cannot";
  }
  reading.close("next");
}

/** "It's my 40th on the 28th, so the 27th": the day before "so" is a reason, the one behind it the wish. */
export function conclude(reading: Reading, tokens: Token[], at: number): void {
  // "After your pedicure and all that, so maybe next week": the span has ended before "so".
  reading.bound = null;
  reading.negate = false;
  reading.telling = 0;
  if (reading.link === "or") reading.link = "next";
  const rest = tokens.slice(at + 1);
  const wished = saidBehind(rest, isDateToken);
  // "There's a service at 4, so may I come at 5": the same of hours.
  const apart = reading.clauseEnded || reading.current.told;
  const onlyHour = reading.current.dates.length === 0;
  const hour = saidBehind(rest, isTimeToken) && onlyHour && (apart || reading.current.times.length > 0);
  if (hour && reading.current.times.length > 0) reading.close("next");
  if (hour) for (const one of reading.done.slice(-1)) one.told = true;
  // "Kick off is at 4 on Saturday, so before 1 that day": another hour of the day that was told.
  if (!wished && reading.current.told && reading.current.times.length > 0 && saidBehind(rest, isTimeToken)) {
    const { dates } = reading.current;
    reading.close("next");
    reading.open();
    Object.assign(reading.current, { dates, told: false });
    return;
  }
  if (!wished || reading.current.dates.length === 0) return;
  reading.current.negated = "cannot";
  const { sentence } = reading.current;
  for (const one of reading.done) one.told ||= one.sentence === sentence && !one.asked && one.dates.length > 0;
  reading.close("next");
}

/** Whether the rest of the sentence names a day, or an hour, before it refuses any. */
function saidBehind(rest: Token[], isSaid: (token: Token) => boolean): boolean {
  for (const token of rest) {
    if (isSaid(token)) return true;
    if (token.kind === "stop" || token.kind === "cannot" || token.kind === "not") return false;
  }
  return false;
}

/** A span needs the same kind on both sides: "Monday to Friday", "3 to 5"; after "move" it is a correction. */
export function joinTo(reading: Reading, tokens: Token[], at: number): void {
  const before = tokens[at - 1]?.kind === "glue" ? tokens[at - 2] : tokens[at - 1];
  const next = tokens
    .slice(at + 1)
    .find((token) => token.kind !== "bound" && token.kind !== "glue" && token.kind !== "at");
  if (!isDateToken(next) && !isTimeToken(next)) return;
  if (reading.moving) reading.close("correct");
  // "Meeting 到三点": busy until then.
  else if (reading.occupied && reading.current.times.length === 0 && isTimeToken(next)) reading.bound = "after";
  else if (!isDateToken(before) && !isTimeToken(before) && before?.kind !== "bound") return;
  else if ((isDateToken(next) ? reading.current.dates : reading.current.times).length > 0) reading.link = "to";
}
