import { addDays, daysBetween, type LocalDate } from "../time/calendar-date.ts";

/** Something that came back in a rhythm; a hint for staff, no diagnosis and no promise. */
export interface CycleHint {
  everyDays: number;
  /** How often it was seen. */
  times: number;
  /** The day around which it may come again. */
  next: LocalDate;
}

/** Days nearer than this belong to one bout. */
const ONE_BOUT_DAYS = 6;
const FEWEST_BOUTS = 3;
const SHORTEST = 14;
const LONGEST = 60;
/** How far an interval may lie from the usual one. */
const SLACK_DAYS = 4;

/**
 * Whether something she told of comes back about every so many days: at least three bouts, each interval within four days of their median,
 * of 14 to 60 days; one bout that nobody told of may be missing in between. Null when there is no rhythm. The rhythm is read from her own
 * history alone (S0.8 of the salon's documents); it says nothing about its cause.
 */
export function cycleHint(days: readonly LocalDate[]): CycleHint | null {
  const bouts = boutsOf(days);
  if (bouts.length < FEWEST_BOUTS) return null;
  const gaps = bouts.slice(1).map((day, at) => daysBetween(bouts[at] ?? day, day));
  const usual = median(gaps);
  if (usual < SHORTEST || usual > LONGEST) return null;
  const missed = gaps.filter((gap) => !isNear(gap, usual));
  if (missed.length > 1 || missed.some((gap) => Math.abs(gap - 2 * usual) > SLACK_DAYS)) return null;
  if (gaps.length - missed.length < FEWEST_BOUTS - 1) return null;
  const everyDays = Math.round(mean(gaps.filter((gap) => isNear(gap, usual))));
  return { everyDays, times: bouts.length, next: addDays(bouts.at(-1) ?? "", everyDays) };
}

function boutsOf(days: readonly LocalDate[]): LocalDate[] {
  const bouts: LocalDate[] = [];
  for (const day of [...days].sort()) {
    const last = bouts.at(-1);
    if (last === undefined || daysBetween(last, day) >= ONE_BOUT_DAYS) bouts.push(day);
  }
  return bouts;
}

function isNear(gap: number, usual: number): boolean {
  return Math.abs(gap - usual) <= SLACK_DAYS;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}
