import { candidate, isPast } from "./candidate.ts";
import { hasHour, type Mention, sameWords } from "./mention.ts";
import { resolveTime } from "./resolve-time.ts";
import type { Scene } from "./rule.ts";
import { completed, movedHour, withHourBehind } from "./visit.ts";

/** What stands of all that was said so far, and what was taken from it. */
interface Standing {
  standing: Mention[];
  /** Taken back or refused last: what it said of day or hour may stay for what is named after it. */
  dropped: Mention | null;
  refused: Mention | null;
  /** "Swap Thursday for Friday, something came up Thursday": the day that was left. */
  left: Mention | null;
}

/** Drops what was taken back or corrected; a correction keeps what it does not mention ("Friday at 3, no, Saturday"). */
export function settle(said: Mention[], scene: Scene): Mention[] {
  const mentions = withHourBehind(said);
  const so: Standing = { standing: [], dropped: null, refused: null, left: null };
  for (const [at, mention] of mentions.entries()) {
    if (mention.negated === "weighed") withdraw(so, mention, scene);
    else if (mention.negated !== "no") refuse(so, mention);
    else if (!isSaidOfRefused(so, mention, mentions.slice(at + 1))) wish(so, mention, scene);
  }
  return cancelledOrWished(mentions, so.standing, scene);
}

/** "No that's parents' night, Thursday at 6, oh that's my step class, Friday then": wished for, and then spoken against. */
function withdraw(so: Standing, mention: Mention, scene: Scene): void {
  wish(so, { ...mention, negated: "no" }, scene);
  refuse(so, { ...(so.standing.at(-1) ?? mention), negated: "said" });
}

function refuse(so: Standing, mention: Mention): void {
  const said = so.standing.at(-1);
  // 周二三点，不对，三点有考试，四点半: the hour is refused, the day stays.
  if (said && (mention.dates.length === 0 || sameWords(said, mention)) && sameTimes(said, mention)) {
    so.dropped = said;
    so.standing = so.standing.slice(0, -1);
    return;
  }
  // 六月二号才对，不是十二号下午五点: the hour was not what was wrong.
  if (
    said &&
    mention.negated === "said" &&
    !mention.except &&
    said.times.length === 0 &&
    said.dates.length > 0 &&
    hasHour(mention)
  )
    so.standing = [...so.standing.slice(0, -1), { ...said, times: mention.times }];
  if (!mention.except || so.dropped === null) so.dropped = mention;
  if (mention.negated === "said" && mention.times.length === 0) so.refused = mention;
  if (mention.except || mention.times.length > 0) return;
  // 约明天，啊记错了，明天有会: the day is refused wherever it was said, and the hour it had stays for another.
  const gone = so.standing.filter((one) => isOfDays(one, mention));
  so.standing = so.standing.filter((one) => !gone.includes(one));
  const hour = gone.findLast(({ times, told }) => times.length > 0 && !told);
  if (hour) so.dropped = { ...hour, negated: "said" };
}

/** Whether a day is only named again because it was refused or left; takes back the one that it speaks against. */
function isSaidOfRefused(so: Standing, mention: Mention, rest: Mention[]): boolean {
  const { standing, refused, left } = so;
  const dayOnly = mention.times.length === 0;
  // "Saturday instead of Friday, as on Friday I…": refused once, it is not wished for.
  const others = standing.length > 0 || mention.told || rest.some((one) => isOtherWish(one, mention));
  if (refused && others && dayOnly && sameWords(refused, mention)) return true;
  if (left && mention.link === "next" && dayOnly && !mention.asked && sameWords(left, mention)) return true;
  const again = standing.at(-1);
  if (!again || isCountedFrom(so, mention) || !isOnlyWhyNot(mention, again, rest)) return false;
  so.dropped = { ...again, negated: "said" };
  so.standing = standing.slice(0, -1);
  return true;
}

/** "A Saturday but not this Saturday, the one after that" counts from the one that was refused. */
function isCountedFrom({ dropped, standing }: Standing, { dates, shifts }: Mention): boolean {
  return dropped?.negated === "said" && dates.length === 0 && shifts.length > 0 && standing.length > 0;
}

function wish(so: Standing, mention: Mention, scene: Scene): void {
  const { standing, dropped } = so;
  const movedOn = movedHour(standing, dropped, mention);
  if (movedOn) {
    so.standing = [movedOn];
    return;
  }
  // "Make it a day later than planned, I was down for the 10th at 3": the day that moves stands behind.
  const moves = standing.at(-1);
  if (moves?.dates.length === 0 && mention.told && mention.dates.length > 0 && moves.shifts.some((one) => one.moves)) {
    so.standing = [{ ...moves, dates: mention.dates, times: moves.times.length > 0 ? moves.times : mention.times }];
    return;
  }
  if (dropped && isCountedFrom(so, mention)) {
    so.standing = [completed(mention, dropped, scene)];
    return;
  }
  const moved = mention.dates.length === 0 && mention.shifts.some(({ moves }) => moves);
  const dated = standing.filter(({ dates }) => dates.length > 0);
  const visit = moved ? (dated.findLast(({ told }) => !told) ?? dated.findLast(hasHour)) : undefined;
  const corrected = mention.link === "correct" ? (visit ?? standing.at(-1) ?? dropped) : null;
  if (!corrected) {
    standing.push(dropped && standing.length === 0 ? afterRefusal(mention, dropped, scene) : mention);
    return;
  }
  if (mention.dates.length > 0 && corrected.dates.length > 0) so.left = corrected;
  so.standing = [completed(mention, corrected, scene)];
}

/** 周六吧。算了周六堵车，周日; 后天吧，呃后天限行，大后天: said once more only to say why not, and another is named after it. */
function isOnlyWhyNot(mention: Mention, before: Mention, rest: Mention[]): boolean {
  if (mention.asked || mention.added || (mention.link !== "correct" && mention.link !== "next")) return false;
  const next = rest.find(({ negated, link }) => negated === "no" && link === "next");
  if (!next || next.added || next.clause <= mention.clause) return false;
  if (mention.times.length === 0) return sameWords(before, mention) && isOtherWish(next, mention);
  return (
    mention.link === "correct" && mention.dates.length === 0 && sameTimes(before, mention) && next.times.length > 0
  );
}

function isOtherWish(one: Mention, mention: Mention): boolean {
  return one.negated === "no" && one.dates.length > 0 && !sameWords(one, mention);
}

/** 周五…哎周五元旦你们休息: every day of the first is named among those that are refused. */
function isOfDays(one: Mention, refused: Mention): boolean {
  if (sameWords(one, refused)) return true;
  const names = refused.dates.map((date) => JSON.stringify(date));
  return (
    one.dates.length > 0 && one.shifts.length === 0 && one.dates.every((date) => names.includes(JSON.stringify(date)))
  );
}

function sameTimes(a: Mention, b: Mention): boolean {
  const [one, other] = [resolveTime(a.times), resolveTime(b.times)];
  return one.from !== null && one.from === other.from && one.to === other.to;
}

/** "Cancel Tuesday and book me in on Sunday" wishes for Sunday; "I can't come on Tuesday, cancel me" is about Tuesday. */
function cancelledOrWished(mentions: Mention[], standing: Mention[], scene: Scene): Mention[] {
  const wished = standing.filter(({ cancelled }) => !cancelled);
  const ahead = (mention: Mention) => !isPast(candidate(mention, scene).days, candidate(mention, scene).time, scene);
  if (wished.some((mention) => mention.dates.length > 0 && !mention.told && ahead(mention))) return wished;
  if (standing.some(({ dates }) => dates.length > 0)) return standing;
  const taken = mentions.find(({ cancelled, negated, dates }) => cancelled && negated !== "no" && dates.length > 0);
  return taken ? [{ ...taken, negated: "no" }] : standing;
}

/** 周五上午不行，下午可以: another time of the same day. 不是周五三点，是周六: another day at the same time. */
function afterRefusal(mention: Mention, refused: Mention, scene: Scene): Mention {
  if (mention.dates.length === 0 && (refused.times.length > 0 || mention.shifts.length > 0))
    return completed(mention, refused, scene);
  return mention.times.length === 0 && refused.negated === "said" && refused.dates.length > 0
    ? completed(mention, refused, scene)
    : mention;
}
