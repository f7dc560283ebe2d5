import type { Severity } from "../triage/decision.ts";

/** Why a message called a person although none was needed; the words stand in cases.ftl as cases-false-alarm-<code>. */
export const falseAlarmReasons = [
  "idiom",
  "denied",
  "expected_course",
  "other_person",
  "booking_talk",
  "other",
] as const;
export type FalseAlarmReason = (typeof falseAlarmReasons)[number];

/** How grave a message should have been that nobody noticed. */
export const missedSeverities = ["urgent", "today"] as const;
export type MissedSeverity = (typeof missedSeverities)[number];

/** What somebody of the salon said about one decision: evidence for people who work on the rules; no rule changes by it. */
export interface StaffLabel {
  id: string;
  kind: "false_alarm" | "missed";
  decisionId: string | null;
  messageId: string | null;
  caseId: string | null;
  chatId: string;
  customerId: string;
  text: string;
  locale: string | null;
  treatment: string | null;
  day: number | null;
  askedAbout: string | null;
  /** The severity that was decided; null when triage did not read the message. */
  was: string | null;
  intent: string | null;
  shouldBe: Severity;
  reason: FalseAlarmReason | null;
  note: string;
  byStaffId: string;
  at: Date;
}

/** True for one of our reasons. */
export function isFalseAlarmReason(value: unknown): value is FalseAlarmReason {
  return falseAlarmReasons.some((reason) => reason === value);
}

/** True for a severity that a missed message can have had. */
export function isMissedSeverity(value: unknown): value is MissedSeverity {
  return missedSeverities.some((severity) => severity === value);
}

/** What a false alarm should have been: the expected course is watched, everything else is ordinary talk. Source: the labelling guide. */
export function severityOfFalseAlarm(reason: FalseAlarmReason | null): Severity {
  return reason === "expected_course" ? "watch" : "routine";
}
