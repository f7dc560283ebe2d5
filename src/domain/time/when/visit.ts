import { candidate, isPast } from "./candidate.ts";
import { hasHour, type Mention } from "./mention.ts";
import { resolveTime } from "./resolve-time.ts";
import type { Scene } from "./rule.ts";

const EVENING = 17 * 60;

/** "Could it go to the 29th but an hour earlier": the hour of the appointment spoken of before, moved. */
export function movedHour(standing: Mention[], dropped: Mention | null, mention: Mention): Mention | null {
  if (mention.delay === 0 || mention.times.length > 0) return null;
  const base = standing.findLast((one) => hasHour(one) && !one.told) ?? standing.findLast(hasHour) ?? dropped;
  if (!base || !hasHour(base)) return null;
  const { dates, shifts } = mention.dates.length > 0 ? mention : base;
  const added = mention.dates.length > 0 ? [] : mention.shifts;
  return {
    ...base,
    dates,
    shifts: [...shifts, ...added],
    delay: base.delay + mention.delay,
    told: false,
    negated: "no",
  };
}

/** 同一时间换到周六可以吗，我原先是周四下午五点的: the hour that stays is said behind. */
export function withHourBehind(mentions: Mention[]): Mention[] {
  const keeps = mentions.findIndex(({ sameHour, times, dates }) => sameHour && times.length === 0 && dates.length > 0);
  if (keeps < 0 || mentions.slice(0, keeps).some(hasHour)) return mentions;
  const visit = mentions.find((one, at) => at > keeps && one.dates.length > 0 && hasHour(one));
  if (!visit) return mentions;
  return mentions
    .map((one, at) => (at === keeps ? { ...one, times: visit.times } : one))
    .filter((one) => one !== visit);
}

/** A correction keeps what it does not mention of the visit spoken of before: its day, its hour, and by how much it moves. */
export function completed(mention: Mention, from: Mention, scene: Scene): Mention {
  const kept = { ...mention };
  if (mention.dates.length === 0)
    Object.assign(kept, { dates: from.dates, shifts: [...from.shifts, ...mention.shifts], bound: from.bound });
  if (mention.times.length > 0) kept.times = inSameHalf(mention.times, from.times);
  else if (mention.sameHour || !isStory(from, scene))
    Object.assign(kept, { times: from.times, delay: from.delay + mention.delay });
  return kept;
}

/** 昨晚喝多了，改明天: last night is no appointment whose hour stays; 昨天下午的预约改到明天 is one. */
function isStory(mention: Mention, scene: Scene): boolean {
  if (mention.visit && hasHour(mention)) return false;
  if (mention.told) return true;
  if (mention.asked) return false;
  const { days, time } = candidate(mention, scene);
  return isPast(days, time, scene);
}

/** 晚上七点改成八点: eight in the evening, because seven was. */
function inSameHalf(times: Mention["times"], before: Mention["times"]): Mention["times"] {
  const { from, sure } = resolveTime(before);
  if (from === null || from < EVENING || times.some(({ said }) => said.kind === "part")) return times;
  // 七点延到八点: where the evening was only guessed, the hours next to it are in the evening too.
  const last = sure ? 11 : 9;
  return times.map((time) =>
    time.said.kind === "clock" && time.said.half === undefined && time.said.hour >= 8 && time.said.hour <= last
      ? { ...time, said: { ...time.said, half: "pm" } }
      : time,
  );
}
