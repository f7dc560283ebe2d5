import type { When } from "../../../src/domain/time/when.ts";

/** "date time flags", a span as from..to, an open end left out, "nothing" when no day or time is named. */
export function whenInWords(when: When): string {
  const days = when.date ?? (when.dateFrom ? `${when.dateFrom}..${when.dateTo}` : "");
  const exact = when.timeFrom === when.timeTo;
  const times = exact ? (when.timeFrom ?? "") : `${when.timeFrom ?? ""}-${when.timeTo ?? ""}`;
  const flags = (["ambiguous", "past", "invalid"] as const).filter((flag) => when[flag]);
  return [days, times, ...flags].filter(Boolean).join(" ") || "nothing";
}
