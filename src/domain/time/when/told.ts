import { type Candidate, hasTime, isPast } from "./candidate.ts";
import type { Link } from "./mention.ts";
import type { Scene } from "./rule.ts";
import type { DateToken } from "./token.ts";

/** Beside a day to come, a day that is over is a story ("I had my peel last Tuesday, can I come Friday?"). */
export function dropPast(candidates: Candidate[], scene: Scene): Candidate[] {
  const ahead = candidates.filter((one) => !isPast(one.days, one.time, scene));
  const apart = ahead.some((one) => hasTime(one) && !one.mention.told && !one.mention.wordy);
  return apart || ahead.some((one) => one.days !== "none") ? ahead : candidates;
}

/** Beside what is wished for, what only tells: "my wedding is on the 12th, can I come on the 10th?" */
export function dropTold(candidates: Candidate[], scene: Scene): Candidate[] {
  const told = candidates.filter((one, at) => isTold(one, candidates, at, scene));
  const rest = candidates.filter((one) => !told.includes(one));
  const dated = rest.some((one) => one.days !== "none");
  const timed = rest.some((one) => hasTime(one) && (one.mention.asked || told.every(({ days }) => days === "none")));
  if (dated || !timed) return dated ? rest : candidates;
  return rest.map((one) => onToldDay(one, candidates));
}

/** 礼拜四要去接人，透早八点能先吹头吗: an hour asked for in the same sentence is of the day just told, which has none. */
function onToldDay(one: Candidate, all: Candidate[]): Candidate {
  const before = all[all.indexOf(one) - 1];
  if (!before || one.days !== "none" || !hasTime(one) || !one.mention.asked || one.mention.bound !== null) return one;
  const near = before.mention.sentence === one.mention.sentence && one.mention.clause === before.mention.clause + 1;
  const single = typeof before.days === "object" && before.days.from === before.days.to && !hasTime(before);
  return near && single ? { ...one, days: before.days } : one;
}

function isTold(one: Candidate, all: Candidate[], at: number, scene: Scene): boolean {
  const { mention, days } = one;
  const next = all[at + 1];
  // "Flying out on the 24th and back on the 26th": both or neither.
  const partner = isJoined(mention.link) ? all[at - 1] : next && isJoined(next.mention.link) ? next : undefined;
  if (partner) return mention.told && partner.mention.told;
  if (typeof days !== "object") return days === "none" && (mention.told || (mention.wordy && !mention.asked));
  if (mention.told || isVague(one)) return true;
  const dated = all.filter((other) => other !== one && other.days !== "none");
  const isToday = days.from === scene.today && days.to === scene.today;
  if (isToday && !mention.asked && dated.length > 0) return true;
  // "My freckles multiply in August. Booking for November": the sentence that asks is the one that is meant.
  const later = all.slice(at + 1).filter((other) => dated.includes(other));
  if (!mention.asked && !hasTime(one) && later.some((other) => hasHourApart(other, one))) return true;
  return !mention.asked && later.some((other) => asksApart(other, one));
}

/** "Thursday is Veterans Day, kids are home. Tuesday at 9": the sentence with an hour is the one that is meant. */
function hasHourApart({ mention, time }: Candidate, { mention: before }: Candidate): boolean {
  const hour = time.from !== null && time.from === time.to;
  return hour && !mention.added && mention.link === "next" && mention.sentence > before.sentence;
}

function asksApart({ mention }: Candidate, before: Candidate): boolean {
  if (!mention.asked || mention.added || mention.clause <= before.mention.clause) return false;
  return mention.apart || mention.sentence > before.mention.sentence;
}

function isJoined(link: Link): boolean {
  return link === "or" || link === "to";
}

/** 最近, "one of these days": roughly some days. */
function isVague({ mention, days }: Candidate): boolean {
  const roughly = (date: DateToken) => date.kind === "days" && date.ambiguous === true;
  return (
    typeof days === "object" && days.from !== days.to && mention.dates.length === 1 && mention.dates.every(roughly)
  );
}
