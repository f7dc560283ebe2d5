import { DAY, type MeantTime, NO_TIME } from "./meant-time.ts";
import type { SaidTime } from "./mention.ts";
import { fromParts } from "./resolve-part.ts";
import type { Clock, Part } from "./token.ts";

const HALF_DAY = 720;
const START_OF_DAY = 480;

interface Hour {
  minutes: number;
  /** am, pm or 24 hours were said; otherwise the salon's guess: 1 to 7 is afternoon. */
  sure: boolean;
  odd: boolean;
  said: SaidTime;
}

/** Adds up everything said about the time of day in one mention. */
export function resolveTime(times: SaidTime[]): MeantTime {
  if (times.length === 0) return NO_TIME;
  if (times.some(({ said }) => said.kind === "clock" && said.impossible)) return { ...NO_TIME, impossible: true };
  const hours = hoursOf(times);
  const meant = hours.length > 0 ? fromHours(hours) : fromParts(times);
  const sure = hours.every((hour) => hour.sure);
  const instant = times.some(({ said }) => said.kind === "clock" && said.instant === true);
  return inOneDay({ ...meant, sure, instant, ambiguous: meant.ambiguous || hours.some((hour) => hour.odd) });
}

function hoursOf(times: SaidTime[]): Hour[] {
  const hours: Hour[] = [];
  times.forEach((time, i) => {
    if (time.said.kind === "clock")
      hours.push(hourOf(time.said, { ...time, ...jointOf(times, i) }, partBeside(times, i)));
  });
  return fitRange(hours);
}

/** 到下午1点, after 下午3点: the part between the joint and the clock carries the joint. */
function jointOf(times: SaidTime[], at: number): Pick<SaidTime, "link" | "bound"> {
  const link = times[at]?.link ?? "next";
  const bound = times[at]?.bound ?? null;
  const before = times[at - 1];
  if (link !== "next" || before?.said.kind !== "part") return { link, bound };
  return { link: before.link, bound: bound ?? before.bound };
}

/** The part of the day that belongs to the clock at that place: just before it, just after it, or the only one said. */
function partBeside(times: SaidTime[], at: number): { part: Part; near: boolean } | null {
  const before = times[at - 1]?.said;
  const after = times[at + 1];
  const second = times[at + 2];
  if (times[at - 1]?.bound === "after") return null;
  if (before?.kind === "part" && times[at]?.link === "next") return { part: before, near: true };
  const afterIsFree = after?.link === "next" && !(second?.said.kind === "clock" && second.link === "next");
  if (after?.said.kind === "part" && afterIsFree) return { part: after.said, near: true };
  for (let i = at - 1; i >= 0; i--) {
    const said = times[i]?.said;
    if (said?.kind === "part") return { part: said, near: false };
  }
  const part = times.find(({ said }) => said.kind === "part")?.said;
  return part?.kind === "part" ? { part, near: false } : null;
}

function hourOf(clock: Clock, said: SaidTime, beside: { part: Part; near: boolean } | null): Hour {
  const sure = clock.half !== undefined || beside?.near === true;
  const { hour, odd } = fullHour(clock, beside?.part);
  // A salon's day begins at eight: "until 8" and "after 8" say something only of the evening.
  const minutes = hour * 60 + clock.minute;
  const evening = !sure && said.bound !== null && minutes === START_OF_DAY;
  // "From ten to twelve at night" ends at midnight for sure.
  const endsAtMidnight = said.link === "to" && minutes === DAY;
  return { minutes: evening ? minutes + HALF_DAY : minutes, sure, odd: odd && !endsAtMidnight, said };
}

function fullHour({ hour, half }: Clock, part: Part | undefined): { hour: number; odd: boolean } {
  if (half === "24") return { hour, odd: part?.half === "am" && hour > 12 };
  if (half === "am") return { hour: hour % 12, odd: false };
  if (half === "pm") return { hour: (hour % 12) + 12, odd: false };
  if (!part || part.half === "open") return { hour: hour >= 1 && hour <= 7 ? hour + 12 : hour, odd: false };
  return hourInPart(hour, part.half);
}

function hourInPart(hour: number, half: Part["half"]): { hour: number; odd: boolean } {
  if (half === "small hours") return { hour: hour % 12, odd: false };
  if (half === "am") return { hour, odd: hour < 5 };
  if (half === "noon") return { hour: hour <= 4 ? hour + 12 : hour, odd: false };
  if (half === "pm" || (half === "meal" && hour === 12)) return { hour: (hour % 12) + 12, odd: false };
  if (hour === 12) return { hour: 24, odd: true };
  return { hour: hour + 12, odd: hour < 5 };
}

/** "3-5pm", "11-1", 下午1点到3点: the end of a range settles the half of the day that its start left open, and the other way round. */
function fitRange(hours: Hour[]): Hour[] {
  for (let i = 1; i < hours.length; i++) {
    const first = hours[i - 1];
    const second = hours[i];
    if (!first || !second || second.said.link === "next") continue;
    if (!first.sure && second.sure && second.said.said.kind === "clock")
      first.minutes = nearestBefore(first.minutes, second.minutes);
    if (second.minutes <= first.minutes && !second.sure && second.minutes + HALF_DAY <= DAY) second.minutes += HALF_DAY;
  }
  return hours;
}

/** Of the two hours a clock face can mean, the later one that is still before the end. */
function nearestBefore(minutes: number, end: number): number {
  const morning = minutes % HALF_DAY;
  const afternoon = morning + HALF_DAY;
  if (afternoon < end) return afternoon;
  return morning < end ? morning : minutes;
}

function fromHours(hours: Hour[]): MeantTime {
  const range = hours.findIndex((hour) => hour.said.link === "to");
  const start = hours[range - 1];
  const end = hours[range];
  if (start && end)
    return {
      ...NO_TIME,
      from: start.minutes,
      to: end.minutes,
      ambiguous: end.minutes <= start.minutes && !(start.sure && end.sure),
    };
  // 七点？七点我还没下班，八点吧: said again only to say why not.
  const [first, again, last] = hours.slice(-3);
  const refused = first && again && last && first.minutes === again.minutes && last.minutes !== again.minutes;
  if (refused && last.said.link === "next" && last.said.bound === null) return fromExact([last]);
  const exact = hours.filter((hour) => hour.said.bound === null);
  if (exact.length > 0) return fromExact(exact);
  return fromBounds(hours);
}

/** "After 3 before 5" is a span; "before 10 or after 4" are two, so the first is taken and asked back. */
function fromBounds(hours: Hour[]): MeantTime {
  const closes = (hour: Hour) => hour.said.bound === "before" || hour.said.bound === "by";
  const ends = hours.filter(closes).map(({ minutes }) => minutes);
  const starts = hours.filter((hour) => !closes(hour)).map(({ minutes }) => minutes);
  const to = ends.length > 0 ? Math.min(...ends) : null;
  const from = starts.length > 0 ? Math.max(...starts) : null;
  if (from === null || to === null || from < to) return { ...NO_TIME, from, to };
  const [first] = hours;
  return first && closes(first) ? { ...NO_TIME, to, ambiguous: true } : { ...NO_TIME, from, ambiguous: true };
}

/** One exact time, or several that are asked back: "3 or 4". A last word after a correction counts alone. */
function fromExact(all: Hour[]): MeantTime {
  const last = all.at(-1);
  // "4 or 5? Let's go 5."
  const chosen =
    all.length > 2 && last?.said.link === "next" && all.slice(0, -1).some((one) => one.minutes === last.minutes);
  const hours = chosen && last ? [last] : all;
  const minutes = hours.map((hour) => hour.minutes);
  const from = Math.min(...minutes);
  const to = Math.max(...minutes);
  return { ...NO_TIME, from, to, ambiguous: from !== to };
}

/** Midnight at the end of a day belongs to the next date; as the end of a span it is one minute short. */
function inOneDay(time: MeantTime): MeantTime {
  const { from, to } = time;
  if (from !== null && from >= DAY)
    return { ...time, from: from - DAY, to: to === null ? null : Math.max(to - DAY, 0), ambiguous: true, daysLater: 1 };
  return to !== null && to >= DAY ? { ...time, to: DAY - 1 } : time;
}
