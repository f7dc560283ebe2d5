import { boundOfHour } from "./belonging.ts";
import { isEmpty, type Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { type Bound, isDateToken, isTimeToken, type Token } from "./token.ts";

/** One end of a span: kept for the day or time that follows, or given to the one it stands behind. */
export function edge(reading: Reading, token: Bound, before: Token | undefined): void {
  if (token.side === "prefix") {
    // "Shift me from Good Friday": what moves, no beginning.
    if (token.edge === "from" && reading.moving && reading.link !== "correct" && reading.current.link !== "correct")
      return;
    const closesRange = reading.link === "to" && !isEmpty(reading.current);
    if (!closesRange) reading.bound = reading.occupied && token.edge === "by" ? "after" : token.edge;
    return;
  }
  if (isDateToken(before) && (token.edge === "before" || token.edge === "by")) parted(reading);
  const last = reading.current.times.at(-1);
  if (token.side === "back") {
    edgeOfBefore(reading, token, last);
    return;
  }
  // "Half one on Sunday at the earliest" bounds the hour, "Sunday onwards" the day.
  const ofHour = token.superlative === true && last?.said.kind === "clock";
  if (last && (ofHour || isTimeToken(before) || reading.current.dates.length === 0)) last.bound = token.edge;
  else if (isDateToken(before)) reading.current.bound = token.edge;
}

/** 星期四晚上八点，跨年前要弄漂亮: the day and its hour were said, what is to be before is another. */
function parted(reading: Reading): void {
  const { dates, times } = reading.current;
  const [first] = dates;
  // 31号晚上7点跨年之前想做: a date needs no pause.
  const certain = first?.kind === "dayOfMonth" && dates[1]?.kind === "days";
  if (times.length === 0 || dates.length !== 2 || !(certain || (first?.kind === "weekday" && reading.dateApart)))
    return;
  reading.current.dates = dates.slice(0, 1);
  reading.close("next");
  reading.open();
  Object.assign(reading.current, { dates: dates.slice(1), told: certain });
}

/** "I fly on the 12th, so before then"; "the 6th is my birthday, so the Saturday before that". */
function edgeOfBefore(reading: Reading, { edge: end, until }: Bound, last: Mention["times"][number] | undefined): void {
  const { dates } = reading.current;
  const before = reading.done.at(-1);
  // "Before 2, the vet comes after that": the hour has its end already.
  if (last?.bound || (until && reading.clauseEnded)) return;
  if (last) last.bound = end;
  else if (dates.length > 0) reading.current.bound = end;
  if (dates.length > 0 && dates.every((date) => date.kind === "weekday") && before && before.dates.length > 0)
    countedFrom(reading, before);
}

/** The day before is only what this one is counted from, unless the two are joined: "Saturday or the Monday after". */
function countedFrom({ current }: Reading, before: Mention): void {
  current.anchor = before;
  if (before.told) current.link = "next";
  if (current.link !== "or" && current.link !== "correct") before.told = true;
}

/** An hour right behind a day may end or free that day: "by Saturday lunchtime", "can't do Tuesday before 4". */
export function bindHour(reading: Reading): void {
  const direct = reading.gap === 0 && !reading.clauseEnded && reading.link === "next";
  const said = { refused: reading.dayUnable, boundBefore: reading.boundStoodBefore };
  if (direct && reading.current.times.length === 0) reading.bound = boundOfHour(reading.current, reading.bound, said);
}
