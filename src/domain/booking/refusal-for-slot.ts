import { addDays, type LocalDate } from "../time/calendar-date.ts";
import { localDate } from "../time/zone.ts";
import { type Diary, neededSpan, occupiedBy, staffResource } from "./diary.ts";
import { keptThen } from "./kept-times.ts";
import { afterOwn, findPlace, placeResources, type TreatmentPlace } from "./place-finder.ts";
import { keptUntil, type Refusal, refuse } from "./refusal.ts";
import type { BookingRules } from "./rules.ts";
import { type Shifts, shiftsOf } from "./shifts.ts";
import { firstOverlap, minuteOf, type Span, within } from "./span.ts";

/** What the same visit has taken already, by resource: the time of an earlier treatment of it. */
export type OwnTime = ReadonlyMap<string, Span>;
const nothingYet: OwnTime = new Map();

/** A treatment that fits, with everything that it takes. */
export interface FittingTreatment extends TreatmentPlace {
  ok: true;
  /** By resource: the beautician, the room, the device. */
  takes: Map<string, Span>;
}

/** Why a treatment cannot start with this beautician at this instant, null when it can: the same rules as freeSlots, minute for minute. */
export function refusalForSlot(
  diary: Diary,
  asked: { staffId: string; startsAt: Date },
  now: Date,
  rules: BookingRules,
  shifts: Shifts = shiftsOf(diary),
): Refusal | null {
  const found = fitTreatment(fittingOf(diary, now, rules, shifts), asked);
  return found.ok ? null : found;
}

/** What decides whether a treatment fits. */
export interface Fitting {
  diary: Diary;
  shifts: Shifts;
  /** What is to be said of an instant, whoever gives the treatment. */
  instant(startsAt: Date): InstantFacts;
}

interface InstantFacts {
  refusal: Refusal | null;
  /** The day itself, and the day before for a shift that runs past midnight. */
  dates: readonly LocalDate[];
}

/** Many beauticians are tried for one instant: what is true of it is worked out once. */
export function fittingOf(diary: Diary, now: Date, rules: BookingRules, shifts: Shifts = shiftsOf(diary)): Fitting {
  let known = Number.NaN;
  let facts: InstantFacts = { refusal: null, dates: [] };
  return {
    diary,
    shifts,
    instant: (startsAt) => {
      if (startsAt.getTime() !== known) {
        known = startsAt.getTime();
        const date = localDate(startsAt, diary.zone);
        const dates = [date, addDays(date, -1)];
        facts = { dates, refusal: refusalForInstant(diary, shifts, startsAt, dates, now, rules) };
      }
      return facts;
    },
  };
}

/** The room, the device and the time that a treatment takes when it starts then, or why it cannot; cleaning between two treatments of one visit on the same resource is not needed. */
export function fitTreatment(
  { diary, shifts, instant }: Fitting,
  asked: { staffId: string; startsAt: Date },
  own: OwnTime = nothingYet,
): FittingTreatment | Refusal {
  const start = minuteOf(asked.startsAt);
  const treatment: Span = { from: start, to: start + diary.durationMinutes };
  const { refusal, dates } = instant(asked.startsAt);
  if (refusal) return refusal;
  const staff = diary.staff.find((one) => one.id === asked.staffId);
  if (!staff) return refuse("not_skilled");
  const works = dates.some((date) => shifts.of(staff, date).some((span) => within(treatment, span)));
  if (!works) return refuse("away");
  const needed = neededSpan(diary, start);
  const spanOf = (resource: string) => afterOwn(own.get(resource), needed, start);
  const clashWith = (resource: string) => firstOverlap(occupiedBy(diary, resource), spanOf(resource));
  const clash = clashWith(staffResource(staff.id));
  if (clash) return refuse(clash.held ? "held" : "taken");
  const place = findPlace(diary, (resource) => clashWith(resource) === undefined, new Set(own.keys()));
  if (typeof place === "string") return refuse(place);
  const resources = [staffResource(staff.id), ...placeResources(place)];
  return { ok: true, ...place, takes: new Map(resources.map((resource) => [resource, spanOf(resource)])) };
}

function refusalForInstant(
  diary: Diary,
  shifts: Shifts,
  startsAt: Date,
  dates: readonly LocalDate[],
  now: Date,
  rules: BookingRules,
): Refusal | null {
  if (startsAt <= now) return refuse("past");
  if (startsAt.getTime() < Math.ceil(now.getTime() / 60_000) * 60_000 + rules.leadMinutes * 60_000)
    return refuse("too_late");
  if ((dates[0] ?? "") > addDays(localDate(now, diary.zone), rules.horizonDays)) return refuse("too_far");
  const from = minuteOf(startsAt);
  const treatment: Span = { from, to: from + diary.durationMinutes };
  const open = dates.some((date) => shifts.open(date).some((span) => within(treatment, span)));
  if (!open) return refuse("closed");
  const until = rules.kept ? keptThen(diary, rules, shifts, now)(from, dates[0] ?? "") : null;
  return until ? keptUntil(until, diary.zone) : null;
}
