const WEEK_MS = 604_800_000;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;
const LONGEST_MS = 3650 * DAY_MS;

const DURATION =
  /^P(?:(\d{1,9})W|(?=\d|T\d)(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:[.,](\d{1,3}))?S)?)?)$/;

/**
 * Milliseconds of an ISO 8601 duration such as PT24H, P3D, P1DT2H30M or P2W; a day is 24 hours.
 * Refused with null: anything else, signs, years and months (their length varies), more than ten years.
 */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  const [, weeks, days, hours, minutes, seconds, fraction] = match;
  const total =
    Number(weeks ?? 0) * WEEK_MS +
    Number(days ?? 0) * DAY_MS +
    Number(hours ?? 0) * HOUR_MS +
    Number(minutes ?? 0) * MINUTE_MS +
    Number(seconds ?? 0) * SECOND_MS +
    Number((fraction ?? "").padEnd(3, "0"));
  return total <= LONGEST_MS ? total : null;
}
