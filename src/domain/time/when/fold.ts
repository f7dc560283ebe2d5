import { addDays, daysBetween, type LocalDate, laterOf, weekday } from "../calendar-date.ts";
import { type Exceptions, exceptionsIn, trimmed } from "./exceptions.ts";
import type { Mention } from "./mention.ts";
import { type MeantDays, resolveDays } from "./resolve-day.ts";
import { type MeantTime, resolveTime } from "./resolve-time.ts";
import type { Scene } from "./rule.ts";
import { shareWeek } from "./share-week.ts";

/** What the whole text comes to. */
export interface Meaning {
  days: MeantDays | null;
  time: MeantTime;
  ambiguous: boolean;
  invalid: boolean;
  past: boolean;
  except: Exceptions | null;
}

const HALF_DAY = 720;
const EVENING = 17 * 60;

interface Candidate {
  mention: Mention;
  days: MeantDays | "none" | "impossible";
  time: MeantTime;
}

/** Settles the mentions of a text: what was taken back goes, the last correction stays, several days are asked back. */
export function fold(mentions: Mention[], scene: Scene): Meaning | null {
  const except = exceptionsIn(mentions, scene);
  const meant = foldStanding(mentions, scene);
  if (!except) return meant;
  // "Any day but Monday" names no day: it is asked back.
  if (!meant) return { ...meaning("none", resolveTime([]), scene, true), except };
  return { ...meant, days: meant.days && trimmed(meant.days, except), except };
}

function foldStanding(mentions: Mention[], scene: Scene): Meaning | null {
  const standing = settle(shareWeek(mentions));
  const candidates = standing.map((mention) => candidate(mention, scene));
  const chosen = dropPast(mergeSame(ranges(candidates)), scene);
  const [first] = chosen;
  if (!first) return null;
  const dated = narrowest(chosen.filter((one) => one.days !== "none"));
  if (dated.length > 1) return severalDays(dated, scene);
  const lead = dated[0] ?? first;
  if (chosen.length > 1 && lead === first && chosen.every(isEitherHour)) return eitherHour(lead, chosen, scene);
  const other = chosen.find((one) => one.days === "none" && one.mention.link === "or" && hasTime(one));
  if (chosen.length === 2 && other && hasTime(lead) && isPartOfDay(lead) && isPartOfDay(other))
    return eitherPart(lead, other, scene);
  const timed = lead.time.from === null && lead.time.to === null ? (chosen.find((one) => hasTime(one)) ?? lead) : lead;
  return meaning(
    lead.days,
    timed.time,
    scene,
    dated.length === 0 && chosen.length > 1 && chosen.some((one) => differs(one, timed)),
  );
}

/** "Five? If not, six": exact hours joined by "or". */
function isEitherHour({ mention, time }: Candidate, at: number): boolean {
  return time.from !== null && time.from === time.to && (at === 0 || mention.link === "or");
}

function eitherHour(lead: Candidate, candidates: Candidate[], scene: Scene): Meaning {
  const hours = candidates.flatMap(({ time }) => (time.from === null ? [] : [time.from]));
  const time = { ...resolveTime([]), from: Math.min(...hours), to: Math.max(...hours) };
  return meaning(lead.days, time, scene, time.from !== time.to);
}

function isPartOfDay({ time }: Candidate): boolean {
  return time.from !== null && time.to !== null && time.from < time.to;
}

/** 周六上午，不然下午也行: from the beginning of the first to the end of the last, asked back. */
function eitherPart(lead: Candidate, other: Candidate, scene: Scene): Meaning {
  const from = Math.min(lead.time.from ?? 0, other.time.from ?? 0);
  const to = Math.max(lead.time.to ?? 0, other.time.to ?? 0);
  return meaning(lead.days, { ...lead.time, from, to }, scene, true);
}

function hasTime({ time }: Candidate): boolean {
  return time.from !== null || time.to !== null || time.impossible;
}

function differs(a: Candidate, b: Candidate): boolean {
  return hasTime(a) && (a.time.from !== b.time.from || a.time.to !== b.time.to);
}

/** Drops what was taken back or corrected; a correction keeps what it does not mention ("Friday at 3, no, Saturday"). */
function settle(mentions: Mention[]): Mention[] {
  let standing: Mention[] = [];
  let dropped: Mention | null = null;
  for (const mention of mentions) {
    if (mention.negated !== "no") {
      if (!mention.except) dropped = mention;
      // 约明天，啊记错了，明天有会: the day is refused wherever it was said.
      if (!mention.except && mention.times.length === 0) standing = standing.filter((one) => !sameWords(one, mention));
      continue;
    }
    const corrected = mention.link === "correct" ? (standing.at(-1) ?? dropped) : null;
    if (corrected) {
      standing = [completed(mention, corrected)];
    } else {
      standing.push(dropped && standing.length === 0 ? afterRefusal(mention, dropped) : mention);
    }
  }
  return standing;
}

function sameWords(a: Mention, b: Mention): boolean {
  return b.dates.length > 0 && b.shifts.length === 0 && JSON.stringify(a.dates) === JSON.stringify(b.dates);
}

function completed(mention: Mention, from: Mention): Mention {
  const kept = { ...mention };
  if (mention.dates.length === 0)
    Object.assign(kept, { dates: from.dates, shifts: [...from.shifts, ...mention.shifts], bound: from.bound });
  kept.times = mention.times.length === 0 ? from.times : inSameHalf(mention.times, from.times);
  return kept;
}

/** 晚上七点改成八点: eight in the evening, because seven was. */
function inSameHalf(times: Mention["times"], before: Mention["times"]): Mention["times"] {
  const { from, sure } = resolveTime(before);
  if (from === null || !sure || from < EVENING) return times;
  return times.map((time) =>
    time.said.kind === "clock" && time.said.half === undefined && time.said.hour >= 8 && time.said.hour < 12
      ? { ...time, said: { ...time.said, half: "pm" } }
      : time,
  );
}

/** 周五上午不行，下午可以: another time of the same day. 不是周五三点，是周六: another day at the same time. */
function afterRefusal(mention: Mention, refused: Mention): Mention {
  if (mention.dates.length === 0 && (refused.times.length > 0 || mention.shifts.length > 0))
    return completed(mention, refused);
  return mention.times.length === 0 && refused.negated === "said" && refused.dates.length > 0
    ? completed(mention, refused)
    : mention;
}

function candidate(mention: Mention, scene: Scene): Candidate {
  const days = resolveDays(mention, scene);
  const said = resolveTime(mention.times);
  const over = mention.dates.some((date) => date.kind === "days" && date.over);
  const time = over ? said : laterToday(said, days, scene);
  const moved = typeof days === "object" && time.daysLater > 0;
  return { mention, time, days: moved ? { ...days, from: addDays(days.from, 1), to: addDays(days.to, 1) } : days };
}

/** "Today at 9", said after noon when nine is over, is nine in the evening. */
function laterToday(time: MeantTime, days: Candidate["days"], { today, minuteNow }: Scene): MeantTime {
  const isToday = typeof days === "object" && days.from === today && days.to === today;
  if (!isToday || time.sure || time.from === null || time.from !== time.to) return time;
  const evening = time.from + HALF_DAY;
  return minuteNow >= HALF_DAY && time.from < HALF_DAY && time.from < minuteNow && evening > minuteNow
    ? { ...time, from: evening, to: evening }
    : time;
}

/** Joins "Monday to Wednesday" into one span; an end before its start is meant a week later. */
function ranges(candidates: Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  for (const next of candidates) {
    const last = result.at(-1);
    if (last && isOpenRange(last, next) && typeof last.days === "object" && typeof next.days === "object") {
      const days = { from: last.days.from, to: next.days.to, ambiguous: false };
      result[result.length - 1] = { ...last, days, time: hasTime(next) ? next.time : last.time };
      continue;
    }
    if (next.mention.link !== "to" || !last || typeof last.days !== "object" || typeof next.days !== "object") {
      result.push(next);
      continue;
    }
    const { from } = last.days;
    const to = endOfRange(from, next);
    const time = hasTime(next) ? next.time : last.time;
    result[result.length - 1] = {
      ...last,
      time,
      days: { from, to: laterOf(from, to), ambiguous: last.days.ambiguous || to < from },
    };
  }
  return result;
}

/** 十五号之后二十号之前: a beginning and an end of one span. */
function isOpenRange(first: Candidate, second: Candidate): boolean {
  const opens = first.mention.bound === "after" || first.mention.bound === "from";
  const closes = second.mention.bound === "before" || second.mention.bound === "by";
  return (
    opens &&
    closes &&
    typeof first.days === "object" &&
    typeof second.days === "object" &&
    first.days.from <= second.days.to
  );
}

function endOfRange(from: LocalDate, { mention, days }: Candidate): LocalDate {
  if (typeof days !== "object") return from;
  if (mention.dates[0]?.kind === "weekday") return addDays(from, (weekday(days.to) - weekday(from) + 7) % 7);
  if (mention.dates[0]?.kind !== "dayOfMonth") return days.to;
  const sameMonth = `${from.slice(0, 8)}${days.to.slice(8)}`;
  return sameMonth >= from ? sameMonth : days.to;
}

/** The same day said twice is one mention; a weekday that names an earlier date's own day only confirms it. */
function mergeSame(candidates: Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  for (const next of candidates) {
    const twin = result.find((one) => sameDays(one, next));
    if (!twin) result.push(next);
    else if (!hasTime(twin)) twin.time = next.time;
  }
  return result;
}

function sameDays(a: Candidate, b: Candidate): boolean {
  if (typeof a.days !== "object" || typeof b.days !== "object" || a.days.from !== a.days.to) return false;
  const confirms =
    b.mention.link === "next" && b.mention.dates.every((date) => date.kind === "weekday" && date.week === "bare");
  const same = a.days.from === b.days.from && a.days.to === b.days.to;
  return (
    (same && !(hasTime(a) && differs(b, a))) ||
    (confirms && weekday(a.days.from) === weekday(b.days.from) && a.mention.dates[0]?.kind !== "weekday")
  );
}

/** 国庆前想做一次，30号行吗: a day inside the span that was named before narrows it. */
function narrowest(dated: Candidate[]): Candidate[] {
  const [span, day] = dated;
  if (dated.length !== 2 || !span || !day || day.mention.link !== "next") return dated;
  if (typeof span.days !== "object" || typeof day.days !== "object") return dated;
  // 五一前能排上吗，最好这周末: a few days narrow what is only bounded, one day narrows any span.
  const few = span.mention.bound !== null && daysBetween(day.days.from, day.days.to) <= 1;
  const inside =
    (few || day.days.from === day.days.to) && day.days.from >= span.days.from && day.days.to <= span.days.to;
  return inside && span.days.from !== span.days.to ? [hasTime(day) ? day : { ...day, time: span.time }] : dated;
}

/** Beside a day to come, a day that is over is a story ("I had my peel last Tuesday, can I come Friday?"). */
function dropPast(candidates: Candidate[], scene: Scene): Candidate[] {
  const ahead = candidates.filter((one) => !isPast(one.days, one.time, scene));
  return ahead.some((one) => one.days !== "none") ? ahead : candidates;
}

function isPast(days: Candidate["days"], time: MeantTime, { today, minuteNow }: Scene): boolean {
  if (typeof days !== "object") return false;
  if (days.to !== today) return days.to < today;
  if (time.to !== null) return time.to < minuteNow || (time.from !== time.to && time.to <= minuteNow);
  return false;
}

/** Two days at once are asked back: both as a span when they share a time, else the first with its own. */
function severalDays(candidates: Candidate[], scene: Scene): Meaning {
  const known = candidates.filter((one) => typeof one.days === "object");
  const [first] = known;
  const invalid = known.length < candidates.length;
  if (!first) return meaning("impossible", candidates[0]?.time ?? resolveTime([]), scene, false);
  const times = known.filter(hasTime);
  const oneTime = times.every((one) => !differs(one, times[0] ?? one));
  const spans = known.flatMap((one) => (typeof one.days === "object" ? [one.days] : []));
  const from = spans.map((days) => days.from).sort()[0] ?? scene.today;
  const to =
    spans
      .map((days) => days.to)
      .sort()
      .at(-1) ?? scene.today;
  const days = oneTime ? { from, to, ambiguous: true } : first.days;
  return { ...meaning(days, (oneTime ? times[0] : first)?.time ?? first.time, scene, true), invalid };
}

function meaning(days: Candidate["days"], time: MeantTime, scene: Scene, ambiguous: boolean): Meaning {
  const known = typeof days === "object" ? clipped(days, scene.today) : null;
  return {
    days: known,
    time,
    ambiguous: ambiguous || time.ambiguous || known?.ambiguous === true,
    invalid: days === "impossible" || time.impossible,
    past: isPast(days, time, scene),
    except: null,
  };
}

/** A span that has begun is meant from today on. */
function clipped(days: MeantDays, today: LocalDate): MeantDays {
  return days.from < today && days.to >= today ? { ...days, from: today } : days;
}
