import { type KeptTimes, keepsNothing } from "../domain/booking/kept-times.ts";

/** What a branch keeps for a tier, as it stands in its column; "" keeps nothing. */
export function keptTimesIn(json: string): KeptTimes {
  if (json === "") return keepsNothing;
  const { tier, first, last, days, from, to, untilHours }: Record<string, unknown> = JSON.parse(json);
  return {
    ...{ tier: Number(tier), first: Number(first), last: Number(last), untilHours: Number(untilHours) },
    ...{ days: Array.isArray(days) ? days.map(Number) : [], from: String(from), to: String(to) },
  };
}
