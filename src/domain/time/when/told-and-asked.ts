import { REACH } from "./belonging.ts";
import { isEmpty, type Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Half } from "./token.ts";

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
  if (beside && !current.asked) current.told = true;
  else reading.telling = TOLD_AHEAD;
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
  const { current, done } = reading;
  if (current.times.length > 0) reading.close("correct");
  else if (!done.some(hasHour)) return;
  else if (isEmpty(current)) reading.link = "correct";
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
