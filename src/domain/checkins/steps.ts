import type { CarePlace } from "../care/care-plan.ts";
import { isAskedEarly, isInjected } from "../care/treatment-kinds.ts";
import { treatmentOf } from "../salon/treatments.ts";
import { isQuiet, outsideQuietHours } from "../time/quiet-hours.ts";
import { addDays, instantOf, localDate, localTime, minutesOf, minutesToTime } from "../time/zone.ts";

/** The check-ins after a visit. d14 and d75 are for injections only. */
export const checkInSteps = ["h3", "bedtime", "h24", "d3", "d7", "d14", "d30", "d75"] as const;
export type CheckInStep = (typeof checkInSteps)[number];

export interface PlannedCheckIn {
  step: CheckInStep;
  at: Date;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const LATER_DAYS = { d3: 3, d7: 7, d14: 14, d30: 30, d75: 75 } as const;
/** At lunch everybody is there: an answer that worries is seen the same day. */
const ASKED_AT = "12:30";
const EARLIEST_NEXT_DAY = "10:00";
const LATEST_NEXT_DAY = "20:00";
const BEDTIME = "21:00";

/** True for one of our steps. */
export function isCheckInStep(value: unknown): value is CheckInStep {
  return checkInSteps.some((step) => step === value);
}

/**
 * When a customer is asked after a treatment that ended at `endedAt`, on the branch's calendar and never in its quiet hours.
 * Injections and numbing cream: about 3 hours later and at bedtime. All: the next day, days 3, 7 and 30. Injections: also days 14 and 75.
 */
export function plannedCheckIns(treatment: string, endedAt: Date, place: CarePlace): PlannedCheckIn[] {
  const { zone, quiet } = place;
  const visitDay = localDate(endedAt, zone);
  const nextDay = clampTime(localTime(endedAt, zone), EARLIEST_NEXT_DAY, LATEST_NEXT_DAY);
  const on = (days: number, time: string) =>
    outsideQuietHours(instantOf(addDays(visitDay, days), time, zone), quiet, zone);
  const steps = isInjected(treatment) ? (["d3", "d7", "d14", "d30", "d75"] as const) : (["d3", "d7", "d30"] as const);
  return [
    ...(isAskedEarly(treatment) ? firstEvening(endedAt, place) : []),
    { step: "h24", at: on(1, nextDay) },
    ...steps.map((step) => ({ step, at: on(LATER_DAYS[step], ASKED_AT) })),
  ];
}

/** How closely a treatment is asked about: injections longest and first, then what is asked on the first evening, then what takes longest to heal. */
export function checkInStrictness(treatment: string): number {
  const evening = isInjected(treatment) ? 2000 : isAskedEarly(treatment) ? 1000 : 0;
  return evening + (treatmentOf(treatment)?.recoveryDays ?? 0);
}

/** Whether a check-in comes too late to be asked: the next one is due by now. */
export function isOvertaken(step: CheckInStep, treatment: string, endedAt: Date, place: CarePlace, now: Date): boolean {
  const planned = plannedCheckIns(treatment, endedAt, place);
  const next = planned[planned.findIndex((one) => one.step === step) + 1];
  return next !== undefined && next.at <= now;
}

/**
 * The first evening: 3 hours after the visit, and before bedtime when at least an hour lies between. After a late visit the first
 * question moves to the last quarter of an hour before the quiet hours; when that is within the hour after the visit, to the next morning.
 */
function firstEvening(endedAt: Date, place: CarePlace): PlannedCheckIn[] {
  const { zone, quiet } = place;
  const afterThree = new Date(endedAt.getTime() + 3 * HOUR_MS);
  const bedtime = bedtimeOn(localDate(endedAt, zone), place);
  if (!crossesQuiet(endedAt, afterThree, place)) {
    const first: PlannedCheckIn = { step: "h3", at: afterThree };
    const enough = bedtime.getTime() - afterThree.getTime() >= HOUR_MS;
    return enough ? [first, { step: "bedtime", at: bedtime }] : [first];
  }
  const lastMoment = new Date(quietStartAfter(endedAt, place).getTime() - 15 * MINUTE_MS);
  if (lastMoment.getTime() - endedAt.getTime() >= HOUR_MS) return [{ step: "h3", at: lastMoment }];
  return [{ step: "h3", at: outsideQuietHours(afterThree, quiet, zone) }];
}

/** 21:00, or half an hour before the quiet hours when those begin earlier in the evening. */
function bedtimeOn(date: string, { zone, quiet }: CarePlace): Date {
  const from = minutesOf(quiet.from);
  const early = quiet.from !== quiet.to && from > 12 * 60 && from <= minutesOf(BEDTIME);
  return instantOf(date, early ? minutesToTime(from - 30) : BEDTIME, zone);
}

function crossesQuiet(from: Date, to: Date, { zone, quiet }: CarePlace): boolean {
  return isQuiet(from, quiet, zone) || isQuiet(to, quiet, zone);
}

/** The first instant from `from` on at which the quiet hours begin; `from` itself when it lies in them. */
function quietStartAfter(from: Date, { zone, quiet }: CarePlace): Date {
  if (isQuiet(from, quiet, zone)) return from;
  const today = instantOf(localDate(from, zone), quiet.from, zone);
  return today >= from ? today : instantOf(addDays(localDate(from, zone), 1), quiet.from, zone);
}

function clampTime(time: string, earliest: string, latest: string): string {
  if (time < earliest) return earliest;
  return time > latest ? latest : time;
}
