import type { LocalDate } from "../calendar-date.ts";
import { dateStartsAnew, isAside, isMovedTo, timeStartsAnew } from "./aside.ts";
import { isAround, OPPOSITE, REACH } from "./belonging.ts";
import { clausesOf } from "./clauses.ts";
import { bindHour, edge } from "./ends.ts";
import { isEmpty, type Mention } from "./mention.ts";
import { Reading } from "./reading.ts";
import {
  type DateToken,
  type Half,
  isDateToken,
  isTimeToken,
  type Mark,
  type Shift,
  type TimeToken,
  type Token,
} from "./token.ts";
import { conclude, joinTo, turn } from "./turns.ts";

const ASIDE = 6;
const TOLD_AHEAD = 8;

/** Gathers tokens into mentions: what belongs to one "when", and which words join, correct or take back. */
export function gather(tokens: Token[], today: LocalDate): Mention[] {
  const reading = new Reading(today);
  const clauses = clausesOf(tokens);
  tokens.forEach((token, at) => {
    reading.wordy = clauses[at]?.wordy ?? false;
    reading.story = clauses[at]?.story ?? false;
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
  else if (token.kind === "half") putRight(reading, token);
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
  else if (token.kind === "because") Object.assign(reading, { telling: TOLD_AHEAD, clauseEnded: true });
  else if (token.kind === "only") reading.only = true;
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

/** "Can I", 约, "slot": the day of this clause is wished for. */
function asks(reading: Reading): void {
  if (!isEmpty(reading.current) && !reading.clauseEnded && reading.gap <= REACH) reading.current.asked = true;
  reading.asking = true;
}

/** "Wedding", 出院, "flight": the day beside it is a reason rather than the wish. */
function tells(reading: Reading): void {
  const { current, clauseEnded, gap } = reading;
  const beside = !isEmpty(current) && !clauseEnded && gap <= ASIDE;
  // "Can I come on the 30th I'm off to Spain on the 1st": the day asked for is none.
  if (beside && !current.asked) current.told = true;
  else reading.telling = TOLD_AHEAD;
}

/** "Cancel my Tuesday", 周六那个退了吧: the day she takes off. */
function cancels(reading: Reading): void {
  asks(reading);
  const spoken = isEmpty(reading.current) ? reading.done.at(-1) : reading.current;
  if (spoken) spoken.cancelled = true;
  else reading.cancelling = true;
}

/** 23号打的水光, "the peel I had on the 3rd": the day beside it is over, or a story. */
function done(reading: Reading): void {
  const { current, clauseEnded, gap } = reading;
  const behind = current.dates.length > 0 && !clauseEnded;
  if (behind && gap <= TOLD_AHEAD && !current.asked) {
    current.done = true;
    reading.close("next");
  } else reading.doneAhead = true;
}

/** "Anyway", 言归正传: what was said before and not asked for was a story. */
function anyway(reading: Reading): void {
  for (const mention of [...reading.done, reading.current]) mention.told ||= !mention.asked;
  if (!isEmpty(reading.current)) reading.close("next");
}

/** "Same time": the hour of the appointment that was spoken of before. */
function sameHour(reading: Reading): void {
  const { current, done } = reading;
  if (current.times.length > 0) reading.close("correct");
  else if (!done.some(hasHour)) return;
  else if (isEmpty(current)) reading.link = "correct";
  else if (current.link === "or") current.times = done.findLast(hasHour)?.times ?? [];
  else current.link = "correct";
  reading.current.sameHour = true;
}

/** "9 am, no, pm": the hour said last. */
function putRight({ current, done }: Reading, { half }: Half): void {
  const last = current.times.at(-1) ?? done.at(-1)?.times.at(-1);
  if (last?.said.kind === "clock") last.said = { ...last.said, half };
}

function hasHour({ times, told }: Mention): boolean {
  return times.length > 0 && (!told || times.some(({ said }) => said.kind === "clock"));
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
    const apart = reading.current.told && reading.clauseEnded;
    if (reading.current.negated === "said" || (apart && !token.moves)) reading.close("next");
    // "Leap day is the party, so the day before": counted from what was told.
    if (apart && !token.moves) Object.assign(reading.current, { dates, shifts: [...shifts] });
    reading.open();
    reading.current.shifts.push(token);
  }
  reading.gap = 0;
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
  if (told && dates.length > 0 && hour && reading.clauseEnded && reading.link === "next") {
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
