import type { Value } from "../message/outgoing.ts";
import type { LocalDate } from "../time/calendar-date.ts";
import type { Exposure } from "./skin-catalogue.ts";

/** Why her skin says no; from the one that nothing lifts to the one that a few days lift. Each has a sentence "booking-refused-<reason>". */
export const skinReasons = [
  "contraindicated",
  "open_case",
  "clinician",
  "consultation",
  "patch_test",
  "not_same_day",
  "heal",
  "stop_days",
  "cross_interval",
  "interval",
] as const;
export type SkinReason = (typeof skinReasons)[number];

/** One rule that speaks against a day. */
export interface Obstacle {
  reason: SkinReason;
  /** The first day on or after the wanted one that this rule allows; null when no day can be told. */
  firstDay: LocalDate | null;
  /** What its sentence names. */
  values?: Record<string, Value>;
  /** What decided, for the audit: no words of hers. */
  code: string;
}

/** True for a refusal that comes from her skin and not from the diary. */
export function isSkinReason(reason: string): reason is SkinReason {
  return skinReasons.some((one) => one === reason);
}

/** Questions of the intake that ask about the weeks before: their answer counts as having happened on the day she gave it. */
export const exposuresOfAnswers: Record<string, readonly Exposure[]> = {
  topical_retinoid: ["retinoid", "acid"],
  recent_sun_tan: ["sun"],
  recent_procedure_2w: ["procedure"],
  dental_or_vaccine_2w: ["dental"],
};
