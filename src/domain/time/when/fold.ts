import type { LocalDate } from "../calendar-date.ts";
import { type Candidate, candidate, differs, hasTime, isPast } from "./candidate.ts";
import { choose, narrowest } from "./choose.ts";
import { type Exceptions, exceptionsIn, trimmed } from "./exceptions.ts";
import type { MeantTime } from "./meant-time.ts";
import type { Mention } from "./mention.ts";
import { resolveTime } from "./resolve-time.ts";
import type { MeantDays } from "./resolve-weekday.ts";
import type { Scene } from "./rule.ts";
import { settle } from "./settle.ts";
import { shareMonth, shareWeek } from "./share-week.ts";

/** What the whole text comes to. */
export interface Meaning {
  days: MeantDays | null;
  time: MeantTime;
  ambiguous: boolean;
  invalid: boolean;
  past: boolean;
  except: Exceptions | null;
}

/** Settles the mentions of a text: what was taken back goes, the last correction stays, several days are asked back. */
export function fold(said: Mention[], scene: Scene): Meaning | null {
  // 昨天做的 stays and is past; 23号做的, said on the 24th, is no wish for the coming 23rd.
  const mentions = said.filter((mention) => (!mention.done || isOver(mention, scene)) && !isOnlyTold(mention, scene));
  const except = exceptionsIn(mentions, scene);
  const meant = foldStanding(mentions, scene);
  if (!except) return meant;
  // "Any day but Monday" names no day: it is asked back.
  if (!meant) return { ...meaning("none", resolveTime([]), scene, true), except };
  return { ...meant, days: meant.days && trimmed(meant.days, except), except };
}

/** 我脸上最近冒斑好烦: roughly some days, in a clause that tells and asks for nothing. */
function isOnlyTold({ dates, times, asked, wordy, apart, negated }: Mention, { today }: Scene): boolean {
  const [date] = dates;
  const roughly = date?.kind === "days" && date.ambiguous === true && date.from === today && date.to > today;
  return roughly && dates.length === 1 && times.length === 0 && (wordy || apart) && !asked && negated === "no";
}

function isOver(mention: Mention, scene: Scene): boolean {
  const { days, time } = candidate(mention, scene);
  return isPast(days, time, scene);
}

function foldStanding(mentions: Mention[], scene: Scene): Meaning | null {
  const standing = settle(shareMonth(shareWeek(mentions), scene.today), scene);
  const chosen = choose(
    standing.map((mention) => candidate(mention, scene)),
    scene,
  );
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
