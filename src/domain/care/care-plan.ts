import { outsideQuietHours, type QuietHours } from "../time/quiet-hours.ts";
import { addDays, instantOf, localDate } from "../time/zone.ts";

/** The stretches of care: the first 24 hours, days 2–3, days 4–7, and after. */
export const careStepNames = ["h24", "d3", "d7", "after"] as const;
export type CareStepName = (typeof careStepNames)[number];

/** On which calendar day after the visit a step is sent, so that it is there when its stretch begins. */
const sentAfterDays: Record<Exclude<CareStepName, "h24">, number> = { d3: 1, d7: 3, after: 7 };
const SENT_AT = "10:00";

/** The wall clock and the quiet hours by which a customer is written to. */
export interface CarePlace {
  zone: string;
  quiet: QuietHours;
}

/** Which stretch a day belongs to; `day` is days since the visit's end, fractions allowed. */
export function careStepName(day: number): CareStepName {
  if (day < 1) return "h24";
  if (day < 3) return "d3";
  return day < 7 ? "d7" : "after";
}

/** The later of two stretches. */
export function laterStep(one: CareStepName, other: CareStepName): CareStepName {
  return careStepNames.indexOf(one) >= careStepNames.indexOf(other) ? one : other;
}

/** When the steps after the first are sent: at 10:00 on calendar day 2, 4 and 8 in the branch's zone, never in its quiet hours. */
export function laterCareSteps(endedAt: Date, place: CarePlace): { step: CareStepName; at: Date }[] {
  const visitDay = localDate(endedAt, place.zone);
  return (["d3", "d7", "after"] as const).map((step) => {
    const wanted = instantOf(addDays(visitDay, sentAfterDays[step]), SENT_AT, place.zone);
    return { step, at: outsideQuietHours(wanted, place.quiet, place.zone) };
  });
}
