import type { LocalDate } from "../calendar-date.ts";
import { dateStartsAnew, isAside, isMovedTo, timeStartsAnew } from "./aside.ts";
import { isAround, OPPOSITE, REACH } from "./belonging.ts";
import { wordyClauses } from "./clauses.ts";
import { bindHour, edge } from "./ends.ts";
import { isEmpty, type Mention } from "./mention.ts";
import { Reading } from "./reading.ts";
import {
  type DateToken,
  isDateToken,
  isTimeToken,
  type Mark,
  type Shift,
  type TimeToken,
  type Token,
} from "./token.ts";
import { conclude, joinTo, turn } from "./turns.ts";

const ASIDE = 3;
const TOLD_AHEAD = 8;

/** Gathers tokens into mentions: what belongs to one "when", and which words join, correct or take back. */
export function gather(tokens: Token[], today: LocalDate): Mention[] {
  const reading = new Reading(today);
  const wordy = wordyClauses(tokens);
  tokens.forEach((token, at) => {
    reading.wordy = wordy[at] ?? false;
    read(reading, token, tokens, at);
  });
  reading.close("next");
  return reading.done;
}

function read(reading: Reading, token: Token, tokens: Token[], at: number): void {
  if (isDateToken(token)) date(reading, token);
  else if (isTimeToken(token)) time(reading, token);
  else if (token.kind === "shift") shift(reading, token);
  else if (token.kind === "bound") edge(reading, token, tokens[at - 1]);
  else if (token.kind === "delay") reading.current.delay += token.minutes;
  else mark(reading, token, tokens, at);
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
  else if (token.kind === "anyway") anyway(reading);
  else turn(reading, token, tokens[at - 1]);
}

/** A question asks for the day in it, whatever its words. */
function pause(reading: Reading, { kind, question }: Mark): void {
  if (question) asks(reading);
  reading.pause(kind === "stop");
}

/** "Can I", 约, "slot": the day of this clause is wished for. */
function asks(reading: Reading): void {
  if (!isEmpty(reading.current) && !reading.clauseEnded && reading.gap <= REACH) reading.current.asked = true;
  reading.asking = true;
}

/** "Wedding", 出院, "flight": the day beside it is a reason rather than the wish. */
function tells(reading: Reading): void {
  if (!isEmpty(reading.current) && !reading.clauseEnded && reading.gap <= ASIDE) reading.current.told = true;
  else reading.telling = TOLD_AHEAD;
}

/** "Anyway", 言归正传: what was said before and not asked for was a story. */
function anyway(reading: Reading): void {
  for (const mention of [...reading.done, reading.current]) mention.told ||= !mention.asked;
  if (!isEmpty(reading.current)) reading.close("next");
}

function shift(reading: Reading, token: Shift): void {
  if (token.side === "prefix") reading.shifts.push(token);
  else {
    const { dates, shifts } = reading.current;
    if (reading.link === "or" && dates.length > 0) {
      reading.close("or");
      reading.current.dates = dates;
      reading.current.shifts = [...shifts];
    }
    if (reading.current.negated === "said" || (reading.current.told && reading.clauseEnded)) reading.close("next");
    reading.open();
    reading.current.shifts.push(token);
  }
  reading.gap = 0;
}

function date(reading: Reading, token: DateToken): void {
  if (isMovedTo(reading, token)) reading.close("correct");
  if (dateStartsAnew(reading, token)) continueAnew(reading, token);
  reading.open();
  if (reading.negate) reading.refuse();
  reading.current.dates.push(token);
  reading.current.shifts.push(...reading.shifts);
  if (reading.bound) reading.current.bound = reading.bound;
  reading.boundStoodBefore = reading.bound !== null;
  reading.settle();
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
