import { isAround, REACH } from "./belonging.ts";
import { isEmpty, type Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { type Half, isDateToken, isTimeToken, type Token } from "./token.ts";

const ASIDE = 6;
const TOLD_AHEAD = 8;

/** "Can I", 约, "slot": the day of this clause is wished for. */
export function asks(reading: Reading): void {
  if (!isEmpty(reading.current) && !reading.clauseEnded && reading.gap <= REACH) reading.current.asked = true;
  reading.asking = true;
}

/** "Wedding", 出院, "flight": the day beside it is a reason rather than the wish. */
export function tells(reading: Reading): void {
  const { current, clauseEnded, gap } = reading;
  const beside = !isEmpty(current) && !clauseEnded && gap <= ASIDE;
  // "Can I come on the 30th I'm off to Spain on the 1st": the day asked for is none.
  if (beside && !current.asked) {
    current.told = true;
    // 12号到15号在外地: both ends.
    const first = reading.done.at(-1);
    if (current.link === "to" && first && !first.asked) first.told = true;
  } else reading.telling = TOLD_AHEAD;
}

/** 本来是六号七点, "currently booked Friday at 3": told, and the visit whose hour stays. */
export function originally(reading: Reading): void {
  if (isEmpty(reading.current) || reading.clauseEnded) reading.visitAhead = true;
  else reading.current.visit = true;
  tells(reading);
}

/** "Cancel my Tuesday", 周六那个退了吧: the day she takes off. */
export function cancels(reading: Reading): void {
  asks(reading);
  const spoken = isEmpty(reading.current) ? reading.done.at(-1) : reading.current;
  if (spoken) spoken.cancelled = true;
  else reading.cancelling = true;
  if (!isEmpty(reading.current)) reading.close("next");
}

/** 23号打的水光, "the peel I had on the 3rd": the day beside it is over, or a story. */
export function done(reading: Reading): void {
  const { current, clauseEnded, gap } = reading;
  const behind = current.dates.length > 0 && !clauseEnded;
  if (behind && gap <= TOLD_AHEAD && !current.asked) {
    current.done = true;
    reading.close("next");
  } else reading.doneAhead = true;
}

/** "Anyway", 言归正传: what was said before and not asked for was a story. */
export function anyway(reading: Reading): void {
  for (const mention of [...reading.done, reading.current]) mention.told ||= !mention.asked;
  if (!isEmpty(reading.current)) reading.close("next");
}

/** "Same time": the hour of the appointment that was spoken of before. */
export function sameHour(reading: Reading): void {
  if (reading.keepsHour) return;
  const { current, done } = reading;
  if (current.times.length > 0) reading.close("correct");
  else if (!done.some(hasHour)) {
    if (isEmpty(current)) reading.keepsHour = true;
    else current.sameHour = true;
    return;
  } else if (isEmpty(current)) reading.link = "correct";
  else if (current.link === "or") current.times = done.findLast(hasHour)?.times ?? [];
  else current.link = "correct";
  reading.current.sameHour = true;
}

/** "9 am, no, pm": the hour said last. */
export function putRight({ current, done }: Reading, { half }: Half): void {
  const last = current.times.at(-1) ?? done.at(-1)?.times.at(-1);
  if (last?.said.kind === "clock") last.said = { ...last.said, half };
}

function hasHour({ times, told }: Mention): boolean {
  return times.length > 0 && (!told || times.some(({ said }) => said.kind === "clock"));
}

/** "Because": what follows is a reason. */
export function reasons(reading: Reading): void {
  Object.assign(reading, { telling: TOLD_AHEAD, clauseEnded: true });
}

/** "Friday… that's my step class, Saturday then", 周五，那天要加班: a reason against the day just named, where another is named after it. */
export function whyNot(reading: Reading, tokens: Token[], at: number): void {
  const { current } = reading;
  const end = tokens.findIndex(({ kind }, i) => i > at && (kind === "comma" || kind === "stop"));
  const rest = end > 0 ? tokens.slice(end) : [];
  const other = rest.some(isDateToken) || (current.times.length > 0 && rest.some(isTimeToken));
  if (other && !isEmpty(current) && !current.told && current.negated === "no") {
    current.negated = "weighed";
    reading.close("next");
  }
  reading.telling = TOLD_AHEAD;
}

/** "The 11th it is", 最后定2号: whatever was weighed before is not meant. */
export function decides(reading: Reading): void {
  if (isEmpty(reading.current)) return;
  for (const mention of reading.done) mention.told = true;
  reading.current.asked = true;
  reading.current.told = false;
}

/** 只有下午, 只有10/4能去: nothing else suits. */
export function onlyThis(reading: Reading, tokens: Token[], at: number): void {
  reading.only = true;
  const next = tokens.slice(at + 1, at + 6).find((token) => isDateToken(token) || isTimeToken(token));
  const { dates } = reading.current;
  if (isDateToken(next) && reading.clauseEnded && dates.length > 0 && !dates.every(isAround)) reading.close("correct");
}
