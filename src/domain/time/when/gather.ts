import type { LocalDate } from "../calendar-date.ts";
import { dateStartsAnew, isAside, isMovedTo, timeStartsAnew } from "./aside.ts";
import { isAround, OPPOSITE } from "./belonging.ts";
import { clausesOf } from "./clauses.ts";
import { bindHour, edge } from "./ends.ts";
import { isEmpty, type Mention } from "./mention.ts";
import { Reading } from "./reading.ts";
import { delay, shift } from "./shifts.ts";
import { type DateToken, isDateToken, isTimeToken, type Mark, type TimeToken, type Token } from "./token.ts";
import {
  anyway,
  asks,
  cancels,
  decides,
  done,
  onlyThis,
  originally,
  putRight,
  reasons,
  sameHour,
  tells,
  whyNot,
} from "./told-and-asked.ts";
import { conclude, joinTo, turn } from "./turns.ts";

/** Gathers tokens into mentions: what belongs to one "when", and which words join, correct or take back. */
export function gather(tokens: Token[], today: LocalDate): Mention[] {
  const reading = new Reading(today);
  const clauses = clausesOf(tokens);
  tokens.forEach((token, at) => {
    reading.wordy = clauses[at]?.wordy ?? false;
    reading.story = clauses[at]?.story ?? false;
    reading.refuses = clauses[at]?.refuses ?? false;
    read(reading, token, tokens, at);
  });
  reading.close("next");
  return reading.done;
}

function read(reading: Reading, token: Token, tokens: Token[], at: number): void {
  if (isDateToken(token)) date(reading, token);
  else if (isTimeToken(token)) {
    if (opensBeforeDay(tokens, at) && reading.current.dates.length > 0) reading.close("next");
    time(reading, token);
  } else if (token.kind === "shift") shift(reading, token);
  else if (token.kind === "bound") edge(reading, token, tokens[at - 1]);
  else if (token.kind === "half") putRight(reading, token);
  else if (token.kind === "delay") delay(reading, token.minutes);
  else mark(reading, token, tokens, at);
}

/** "Good Friday and I'm at my desk. Lunchtime tomorrow?": an hour that opens a sentence belongs to the day right behind it. */
function opensBeforeDay(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.kind === "glue" ? tokens[at + 2] : tokens[at + 1];
  return tokens[at - 1]?.kind === "stop" && isDateToken(next);
}

function mark(reading: Reading, token: Token, tokens: Token[], at: number): void {
  const { current } = reading;
  if (token.kind === "word" || token.kind === "noise" || token.kind === "number") reading.word();
  else if (token.kind === "comma" || token.kind === "stop") pause(reading, token);
  else if (token.kind === "at") reading.gap += current.negated === "said" && current.times.length > 0 ? 1 : 0;
  else if (token.kind === "or") reading.link = "or";
  else if (token.kind === "and") reading.link = reading.between ? "to" : "or";
  else if (token.kind === "to") joinTo(reading, tokens, at);
  else if (token.kind === "between") reading.between = true;
  else if (token.kind === "moving") reading.moving = true;
  else if (token.kind === "so") conclude(reading, tokens, at);
  else if (token.kind === "occupied") reading.occupied = true;
  else if (token.kind === "asks") asks(reading);
  else if (token.kind === "adds") current.added = !isEmpty(current);
  else if (token.kind === "tells") tells(reading);
  else if (token.kind === "originally") originally(reading);
  else if (token.kind === "because") reasons(reading);
  else if (token.kind === "why not") whyNot(reading, tokens, at);
  else if (token.kind === "decides") decides(reading);
  else if (token.kind === "but") reading.turnAway();
  else if (token.kind === "only") onlyThis(reading, tokens, at);
  else if (token.kind === "same hour") sameHour(reading);
  else if (token.kind === "cancels") cancels(reading);
  else if (token.kind === "done") done(reading);
  else if (token.kind === "anyway") anyway(reading);
  else turn(reading, token, tokens[at - 1], tokens[at + 1]);
}

/** A question asks for the day in it, whatever its words. */
function pause(reading: Reading, { kind, question }: Mark): void {
  if (question) asks(reading);
  reading.pause(kind === "stop");
}

function date(reading: Reading, token: DateToken): void {
  if (isMovedTo(reading, token)) reading.close("correct");
  if (isOfHourBefore(reading)) Object.assign(reading, { current: reading.done.pop() });
  if (dateStartsAnew(reading, token)) continueAnew(reading, token);
  // 再往后挪一天，周日: the day itself says how far.
  if (reading.current.dates.length === 0) reading.current.shifts = reading.current.shifts.filter(({ moves }) => !moves);
  reading.open();
  if (reading.doneAhead && !reading.current.asked) reading.current.done = true;
  if (reading.negate) reading.refuse();
  reading.dateApart = reading.clauseEnded;
  reading.current.dates.push(token);
  reading.current.shifts.push(...reading.shifts);
  if (reading.bound) reading.current.bound = reading.bound;
  reading.boundStoodBefore = reading.bound !== null;
  reading.settle();
}

/** "At 4 rather than 3 on Friday": the day is that of the hour that stays. */
function isOfHourBefore({ current, done, gap, clauseEnded }: Reading): boolean {
  const before = done.at(-1);
  const refusedHour = current.negated === "said" && current.dates.length === 0 && current.times.length > 0;
  return refusedHour && gap === 0 && !clauseEnded && before?.dates.length === 0 && before.negated === "no";
}

/** Begins a mention for a further day; one that directly follows a refused day is refused with it. */
function continueAnew(reading: Reading, token: DateToken): void {
  const { except, negated } = reading.current;
  const around = except && isAround(token);
  const direct = reading.gap === 0 && !reading.clauseEnded;
  const joined = direct && (reading.link === "or" || reading.link === "next") && !around;
  reading.close(reading.link);
  reading.current.joined = joined;
  if (joined && negated === "said") Object.assign(reading.current, { negated, except });
}

function time(reading: Reading, token: TimeToken): void {
  if (isAside(reading, token)) return;
  const { dates, shifts, told, times } = reading.current;
  // "My shift on Friday ends at 3, can I come at 4": another hour of the day that was told.
  const hour = token.kind === "clock" && times.some(({ said }) => said.kind === "clock");
  if (told && (dates.length > 0 || !reading.story) && hour && reading.clauseEnded && reading.link === "next") {
    reading.close("next");
    if (!reading.story) Object.assign(reading.current, { dates, shifts: [...shifts] });
  }
  if (isMovedTo(reading, token)) reading.close("correct");
  else if (timeStartsAnew(reading, reading.today)) reading.close("next");
  if (reading.unable && reading.negate && reading.bound) {
    reading.bound = OPPOSITE[reading.bound];
    reading.negate = false;
  }
  bindHour(reading);
  const refused = reading.current.negated === "said";
  const apart = reading.gap > 0 || reading.clauseEnded || reading.link !== "next";
  if (!isEmpty(reading.current) && (reading.negate ? !refused : refused && apart)) reading.close(reading.link);
  reading.open();
  if (reading.negate) reading.refuse();
  const before = reading.current.times.at(-1);
  reading.timeApart = before !== undefined && reading.clauseEnded && before.said.kind === token.kind;
  const link = reading.current.times.length === 0 ? "next" : reading.link;
  reading.current.times.push({ said: token, link, bound: reading.bound });
  reading.settle();
}
