import { hasHour, isEmpty } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { DateToken, Shift } from "./token.ts";

/** Words that move a day: kept for the day that follows, or counted from the day they stand behind. */
export function shift(reading: Reading, token: Shift): void {
  if (token.side === "prefix") reading.shifts.push(token);
  else if (token.sinceDone) sinceDone(reading, token);
  else behindDay(reading, token);
  reading.gap = 0;
}

/** An hour moves: that of this mention, or else of the appointment spoken of before or behind. */
export function delay(reading: Reading, minutes: number): void {
  reading.open();
  reading.current.delay += minutes;
  reading.gap = 0;
}

function behindDay(reading: Reading, token: Shift): void {
  if (token.leaves && countedFromLeaving(reading, token)) return;
  if (token.days === 7 && !token.week && weekAfterThat(reading)) return;
  if (token.moves && ofVisit(reading, token)) return;
  const { dates, shifts } = reading.current;
  if (reading.link === "or" && dates.length > 0 && reading.current.told) {
    // "Her results are on the 12th and she wants the day before": counted from what was told.
    reading.close("next");
    Object.assign(reading.current, { dates, shifts: [...shifts] });
  } else if (reading.link === "or" && dates.length > 0) {
    reading.close("or");
    reading.current.dates = dates;
    reading.current.shifts = [...shifts];
  } else if (
    shifts.some(({ week, days }) => !week && days !== 0) &&
    dates.length > 0 &&
    reading.clauseEnded &&
    token.days !== 0 &&
    !token.moves
  ) {
    // "Tan two days before, nails the day before": both count from the same day.
    reading.close("or");
    reading.current.dates = dates;
  }
  const apart = reading.current.told && reading.clauseEnded;
  if (reading.current.negated === "said" || (apart && !token.moves)) reading.close("next");
  // "Leap day is the party, so the day before": counted from what was told.
  if (apart && !token.moves) Object.assign(reading.current, { dates, shifts: [...shifts] });
  reading.open();
  reading.current.shifts.push(token);
}

/** "Flying on the 19th, back the 26th, need it the day before I go": counted from the first day told of. */
function countedFromLeaving(reading: Reading, token: Shift): boolean {
  const leaving = [...reading.done, reading.current].find(({ told, dates }) => told && dates.length > 0);
  if (!leaving) return false;
  if (!isEmpty(reading.current)) reading.close("next");
  reading.open();
  Object.assign(reading.current, { dates: leaving.dates, shifts: [...leaving.shifts, token], told: false });
  return true;
}

/** "Not next week, the week after that, on the Wednesday": a weekday behind it lies in that week. */
function weekAfterThat(reading: Reading): boolean {
  const before = isEmpty(reading.current) ? reading.done.at(-1) : reading.current;
  const [week] = before?.dates ?? [];
  if (before?.dates.length !== 1 || week?.kind !== "week" || before.shifts.length > 0) return false;
  if (before === reading.current && before.negated === "no" && reading.link === "next" && !reading.clauseEnded)
    return false;
  if (!isEmpty(reading.current)) reading.close(reading.link === "or" ? "or" : "next");
  reading.open();
  reading.current.dates.push({ kind: "week", offset: Math.floor(week.offset) + 1 });
  reading.settle();
  return true;
}

/** "My peel is on the 9th at 4, my niece's party is the 11th, can it be two days earlier": the visit moves, not the party. */
function ofVisit(reading: Reading, token: Shift): boolean {
  const { current, done } = reading;
  if (current.dates.length > 0 && !current.told) return false;
  const visits = done.filter(({ dates, negated }) => dates.length > 0 && negated === "no");
  if (!visits.some((one) => !one.told || (hasHour(one) && !hasHour(current)))) return false;
  if (!isEmpty(current)) reading.close("correct");
  reading.open();
  Object.assign(reading.current, { link: "correct", told: false, sameHour: true, shifts: [token] });
  return true;
}

/** 25号打的，满两周那天: counted from the last 25th, when it was done. */
function sinceDone(reading: Reading, token: Shift): void {
  const told = [...reading.done, reading.current].findLast((one) => one.done && one.dates.length > 0);
  if (!told) return;
  if (!isEmpty(reading.current)) reading.close("next");
  reading.open();
  Object.assign(reading.current, { dates: told.dates.map(lastOf), shifts: [token] });
}

function lastOf(date: DateToken): DateToken {
  return date.kind === "dayOfMonth" ? { ...date, over: true } : date;
}
