import { addDays, daysBetween, isDate, type LocalDate, laterOf, weekday } from "../calendar-date.ts";
import { type Candidate, differs, hasTime } from "./candidate.ts";
import type { Scene } from "./rule.ts";
import { dropPast, dropTold } from "./told.ts";

/** Of everything that was said, what may be meant: spans joined, the same day once, stories left out. */
export function choose(candidates: Candidate[], scene: Scene): Candidate[] {
  return dropTold(dropPast(mergeSame(ranges(candidates), scene.today), scene), scene);
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
  // "The 5th to the 31st", in a month that has no 31st.
  return sameMonth >= from && isDate(sameMonth) ? sameMonth : days.to;
}

/** The same day said twice is one mention; a weekday that names an earlier date's own day only confirms it. */
function mergeSame(candidates: Candidate[], today: LocalDate): Candidate[] {
  const result: Candidate[] = [];
  for (const next of candidates) {
    if (isChosen(next, result)) {
      result.splice(0, result.length, next);
      continue;
    }
    const twin = result.find((one) => sameDays(one, next) && !isStoryOf(one, next, today));
    if (!twin) result.push(next);
    else if (!hasTime(twin)) twin.time = next.time;
  }
  return result;
}

/** "Friday or Saturday? Saturday then": one of two that were offered is taken. */
function isChosen(next: Candidate, before: Candidate[]): boolean {
  const { mention, days } = next;
  const [first, second] = before.slice(-2);
  // 老婆说周日，我说周六，听她的，周日两点
  const weighed = hasTime(next) && first && second && !hasTime(first) && !hasTime(second);
  const offered =
    first &&
    second &&
    (second.mention.link === "or" || second.mention.joined || weighed) &&
    mention.clause > second.mention.clause;
  if (!offered || mention.link !== "next" || typeof days !== "object" || mention.added) return false;
  return [first, second].some(
    (one) => typeof one.days === "object" && one.days.from === days.from && one.days.to === days.to,
  );
}

/** "Dead battery yesterday, I'd still like that Tuesday": said of what is over, and wished for again. */
function isStoryOf(first: Candidate, { mention }: Candidate, today: LocalDate): boolean {
  const over = typeof first.days === "object" && first.days.to < today;
  return over && mention.asked && mention.clause > first.mention.clause;
}

function sameDays(a: Candidate, b: Candidate): boolean {
  if (typeof a.days !== "object" || typeof b.days !== "object" || a.days.from !== a.days.to) return false;
  const confirms =
    b.mention.link === "next" &&
    b.mention.anchor === null &&
    a.mention.sentence === b.mention.sentence &&
    b.mention.dates.every((date) => date.kind === "weekday" && date.week === "bare");
  const same = a.days.from === b.days.from && a.days.to === b.days.to;
  return (
    (same && !(hasTime(a) && differs(b, a))) ||
    (confirms && weekday(a.days.from) === weekday(b.days.from) && a.mention.dates[0]?.kind !== "weekday")
  );
}

/** 国庆前想做一次，30号行吗: a day inside the span that was named before narrows it. */
export function narrowest(dated: Candidate[]): Candidate[] {
  const [span, day] = dated;
  if (dated.length !== 2 || !span || !day || day.mention.link !== "next") return dated;
  if (typeof span.days !== "object" || typeof day.days !== "object") return dated;
  // 五一前能排上吗，最好这周末: a few days narrow what is only bounded, one day narrows any span.
  const few = span.mention.bound !== null && daysBetween(day.days.from, day.days.to) <= 1;
  const inside =
    (few || day.days.from === day.days.to) && day.days.from >= span.days.from && day.days.to <= span.days.to;
  return inside && span.days.from !== span.days.to ? [hasTime(day) ? day : { ...day, time: span.time }] : dated;
}
