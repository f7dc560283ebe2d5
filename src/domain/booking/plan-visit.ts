import type { Diary } from "./diary.ts";
import { ranking } from "./fair-spread.ts";
import type { TreatmentPlace } from "./place-finder.ts";
import { type Refusal, type RefusalReason, refuse } from "./refusal.ts";
import { type Fitting, fitTreatment, fittingOf } from "./refusal-for-slot.ts";
import type { BookingRules } from "./rules.ts";
import type { Span } from "./span.ts";

/** One treatment of a visit, with everything it takes. */
export interface PlannedTreatment extends TreatmentPlace {
  startsAt: Date;
  endsAt: Date;
  staffId: string;
  /** By resource ("staff:<id>", "room:<id>"): with the time for preparing and disinfecting. */
  takes: Map<string, Span>;
}

/** The treatments of one visit, one after the other without a pause. */
export interface PlannedVisit {
  ok: true;
  treatments: PlannedTreatment[];
}

/** A visit that somebody wants. */
export interface WantedVisit {
  startsAt: Date;
  /** For each treatment: this beautician, or null for anyone. */
  staffIds: readonly (string | null)[];
  /** Comes first among those who are free. */
  lastStaffId?: string | null;
}

/** Plans visits of the same services at many times: what is looked up once is kept. */
export type VisitPlanner = (wanted: WantedVisit) => PlannedVisit | Refusal;

const MINUTE_MS = 60_000;

/** One diary for each treatment, in the order of the visit. The planner may be asked about as many times as one likes. */
export function visitPlanner(diaries: readonly Diary[], now: Date, rules: BookingRules): VisitPlanner {
  const parts = diaries.map((diary) => {
    const fitting = fittingOf(diary, now, rules);
    return { ...fitting, turns: turnsOf(fitting) };
  });
  const solo = new Map<string, string[]>();
  return (wanted) => {
    const date = parts[0]?.instant(wanted.startsAt).dates[0] ?? "";
    const key = [date, wanted.lastStaffId ?? "", ...wanted.staffIds].join(" ");
    const soloists = solo.get(key) ?? soloistsOf(parts, wanted);
    solo.set(key, soloists);
    return planFor(parts, wanted, soloists);
  };
}

interface Part extends Fitting {
  /** Everybody who is trained, whose turn it is first. */
  turns(startsAt: Date, lastStaffId: string | null): readonly string[];
}

/** Whose turn it is changes from day to day only. */
function turnsOf({ diary, shifts, instant }: Fitting): Part["turns"] {
  const known = new Map<string, readonly string[]>();
  return (startsAt, lastStaffId) => {
    const key = `${instant(startsAt).dates[0]} ${lastStaffId ?? ""}`;
    const there = known.get(key);
    if (there) return there;
    const rank = ranking(diary, lastStaffId, shifts);
    const ranked = diary.staff.map(({ id }) => ({ id, rank: rank({ staffId: id, startsAt }) }));
    const turns = ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
    known.set(key, turns);
    return turns;
  };
}

/** One beautician for everything when that is possible, else several in a row; when nobody can, the reason that came nearest is told. */
function planFor(parts: readonly Part[], wanted: WantedVisit, soloists: readonly string[]): PlannedVisit | Refusal {
  if (parts.length === 0) return refuse("not_offered");
  const refusals: Refusal[] = [];
  for (const staffId of soloists) {
    const found = planRest(parts, wanted, () => [staffId], [], new Map());
    if (found.ok) return found;
    refusals.push(found);
  }
  if (parts.length > 1) {
    const found = planRest(parts, wanted, (index, before) => candidates(parts, wanted, index, before), [], new Map());
    if (found.ok) return found;
    refusals.push(found);
  }
  return nearest(refusals);
}

/** Those who may give every treatment of the visit. */
function soloistsOf(parts: readonly Part[], wanted: WantedVisit): string[] {
  const lists = parts.map((_, index) => candidates(parts, wanted, index, null));
  return (lists[0] ?? []).filter((staffId) => lists.every((list) => list.includes(staffId)));
}

/** Who may give one treatment: the one she wants, or everybody who is trained, the one who gives the treatment before it first. */
function candidates(
  parts: readonly Part[],
  wanted: WantedVisit,
  index: number,
  before: string | null,
): readonly string[] {
  const named = wanted.staffIds[index] ?? null;
  if (named !== null) return [named];
  const part = parts[index];
  if (!part) return [];
  const turns = part.turns(wanted.startsAt, wanted.lastStaffId ?? null);
  return before !== null && turns.includes(before) ? [before, ...turns.filter((id) => id !== before)] : turns;
}

function planRest(
  parts: readonly Part[],
  wanted: WantedVisit,
  who: (index: number, before: string | null) => readonly string[],
  planned: PlannedTreatment[],
  own: ReadonlyMap<string, Span>,
): PlannedVisit | Refusal {
  const part = parts[planned.length];
  if (!part) return { ok: true, treatments: planned };
  const last = planned.at(-1);
  const startsAt = last?.endsAt ?? wanted.startsAt;
  const refusals: Refusal[] = [];
  for (const staffId of who(planned.length, last?.staffId ?? null)) {
    const fitting = fitTreatment(part, { staffId, startsAt }, own);
    if (!fitting.ok) {
      refusals.push(fitting);
      continue;
    }
    const endsAt = new Date(startsAt.getTime() + part.diary.durationMinutes * MINUTE_MS);
    const { roomId, deviceId, takes } = fitting;
    const treatment = { startsAt, endsAt, staffId, roomId, deviceId, takes };
    const before = shortened(planned, takes);
    const found = planRest(parts, wanted, who, [...before, treatment], new Map([...own, ...takes]));
    if (found.ok) return found;
    refusals.push(found);
  }
  return nearest(refusals);
}

/** Where the next treatment goes on with the same resource, no time for disinfecting lies between. */
function shortened(planned: readonly PlannedTreatment[], next: ReadonlyMap<string, Span>): PlannedTreatment[] {
  return planned.map((one) => ({
    ...one,
    takes: new Map([...one.takes].map(([resource, span]) => [resource, upTo(span, next.get(resource))])),
  }));
}

function upTo(span: Span, next: Span | undefined): Span {
  return next && next.from < span.to ? { from: span.from, to: next.from } : span;
}

/** When everybody is refused for another reason, the one that came nearest is told. */
function nearest(refusals: readonly Refusal[]): Refusal {
  const order: RefusalReason[] = ["held", "no_room", "no_device", "taken", "away"];
  const at = ({ reason }: Refusal) => (order.includes(reason) ? order.indexOf(reason) : order.length);
  return [...refusals].sort((a, b) => at(a) - at(b))[0] ?? refuse("not_skilled");
}

/** One wish for several treatments: the beautician gives those she is trained for, anyone the others. */
export function wishForEach(staffIds: readonly (string | null)[], diaries: readonly Diary[]): (string | null)[] {
  const [only = null] = staffIds;
  if (staffIds.length > 1 || diaries.length === 1 || only === null)
    return diaries.map((_, index) => staffIds[index] ?? null);
  const trained = diaries.map((diary) => diary.staff.some((one) => one.id === only));
  return trained.map((hers) => (hers || !trained.includes(true) ? only : null));
}
