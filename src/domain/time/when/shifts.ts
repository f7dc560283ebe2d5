import { isEmpty } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { DateToken, Shift } from "./token.ts";

/** Words that move a day: kept for the day that follows, or counted from the day they stand behind. */
export function shift(reading: Reading, token: Shift): void {
  if (token.side === "prefix") reading.shifts.push(token);
  else if (token.sinceDone) sinceDone(reading, token);
  else behindDay(reading, token);
  reading.gap = 0;
}

function behindDay(reading: Reading, token: Shift): void {
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
