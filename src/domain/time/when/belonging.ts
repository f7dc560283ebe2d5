import type { Mention } from "./mention.ts";
import type { Bound, DateToken } from "./token.ts";

/** So many words may stand between what belongs together. */
export const REACH = 5;

/** What an edge that cannot be leaves: "can't do before 11" is from eleven. */
export const OPPOSITE = { before: "from", by: "after", after: "by", from: "before" } as const;

/** "It was 2, could we do 3 instead": the last of two clock times. */
export function lastClock(times: Mention["times"]): Mention["times"] {
  const last = times.at(-1);
  const several = times.length > 1 && times.every(({ said }) => said.kind === "clock");
  return several && last?.link === "next" ? [last] : times;
}

/** "Any day but Tuesday next week": the week lies around the day that is taken out. */
export function isAround(token: DateToken): boolean {
  return token.kind === "week" || token.kind === "month" || (token.kind === "days" && token.from !== token.to);
}

function isOtherDay(date: DateToken, day: number): boolean {
  return date.kind === "days" && date.from === date.to && Number(date.from.slice(8)) !== day;
}

/** Whether a further word about the day narrows the ones before ("next week … Tuesday", "Tuesday the 9th") or is another day. */
export function belongsTo(dates: DateToken[], token: DateToken, gap: number, clauseEnded: boolean): boolean {
  const kinds = new Set([...dates.map((date) => date.kind), token.kind]);
  if (kinds.size === 1 && token.kind !== "days") return false;
  // "Friday the 26th … Friday the 19th" are two.
  if ((token.kind === "dayOfMonth" || token.kind === "weekday") && dates.some((one) => one.kind === token.kind))
    return false;
  // 换到月底，这几天肿: roughly some days, in a clause of their own.
  if (clauseEnded && token.kind === "days" && token.ambiguous && token.from !== token.to) return false;
  // 上上周做的，这个月底再约: what is over and what is to come are two.
  const apart = token.kind === "days" || token.kind === "month";
  if (apart && dates.some((date) => date.kind === "week" && date.offset < 0)) return false;
  // "… that's Good Friday, ok Friday the 19th": a holiday and the day after it are two.
  if (dates.length > 1 && token.kind === "dayOfMonth" && dates.some((one) => isOtherDay(one, token.day))) return false;
  const around = kinds.has("week") || kinds.has("month");
  if (clauseEnded && token.kind === "days" && around && (gap > 0 || token.ambiguous)) return false;
  if (around) return gap <= REACH;
  const single = dates.at(-1);
  // 后天吧，呃后天限行: said again, and perhaps only to say why not.
  if (clauseEnded && gap > 0 && JSON.stringify(single) === JSON.stringify(token)) return false;
  if (single?.kind === "days" && token.kind === "days") {
    return (token.from >= single.from && token.to <= single.to) || (single.from >= token.from && single.to <= token.to);
  }
  const nearDay = single?.kind === "days" && single.from !== single.to;
  if (nearDay) return gap <= REACH || !clauseEnded;
  return gap <= (clauseEnded ? 0 : 1);
}

/**
 * The bound of an hour that stands right behind the day of a mention. "By Saturday lunchtime" ends on that Saturday at that time;
 * "can't do Tuesday before 4" is Tuesday from four. Takes the bound or the refusal from the day.
 */
export function boundOfHour(
  mention: Mention,
  bound: Bound["edge"] | null,
  { refused, boundBefore }: { refused: boolean; boundBefore: boolean },
): Bound["edge"] | null {
  if (mention.dates.length === 0) return bound;
  if (bound && refused && mention.negated === "said") {
    mention.negated = "no";
    return OPPOSITE[bound];
  }
  const ends = mention.bound === "by" || mention.bound === "before";
  if (bound || !ends || !boundBefore) return bound;
  const { bound: end } = mention;
  mention.bound = null;
  return end;
}
