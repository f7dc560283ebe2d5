import { graver, type Reason } from "../triage/decision.ts";

export const caseKinds = [
  "reaction",
  "complaint",
  "intake",
  "question",
  "human_request",
  "unreachable",
  "system",
] as const;
export type CaseKind = (typeof caseKinds)[number];

export const caseSeverities = ["urgent", "today", "watch"] as const;
export type CaseSeverity = (typeof caseSeverities)[number];

export const caseStatuses = ["open", "claimed", "closed"] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** How a case can end; the words stand in cases.ftl as cases-outcome-<code>. */
export const caseOutcomes = [
  "settled_by_advice",
  "seen_in_salon",
  "referred_to_doctor",
  "emergency",
  "false_alarm",
  "complaint_resolved",
  "no_answer",
  "other",
] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** A worry that a human of the salon looks after. */
export interface CaseFile {
  id: string;
  /** What people call it: "case 12". */
  number: number;
  branchId: string;
  customerId: string;
  chatId: string;
  appointmentId: string | null;
  kind: CaseKind;
  severity: CaseSeverity;
  status: CaseStatus;
  /** The customer's own words, one line for each worry, oldest first. */
  words: string;
  reasons: Reason[];
  openedAt: Date;
  claimedAt: Date | null;
  claimedBy: { id: string; name: string } | null;
  closedAt: Date | null;
  outcome: CaseOutcome | null;
  note: string | null;
  lastActivityAt: Date;
}

/** True for one of our outcomes. */
export function isCaseOutcome(value: unknown): value is CaseOutcome {
  return caseOutcomes.some((outcome) => outcome === value);
}

/** The graver of two severities of a case: a further worry can raise it, never lower it. */
export function raised(before: CaseSeverity, further: CaseSeverity): CaseSeverity {
  return graver(before, further) === further ? further : before;
}

/** The reasons of both worries, each code once with the words that caused it first. */
export function mergeReasons(before: Reason[], further: Reason[]): Reason[] {
  const known = new Set(before.map((reason) => reason.code));
  return [...before, ...further.filter((reason) => !known.has(reason.code))];
}

/** Whether a human answers the customer in her chat while she holds the case; one who cannot be reached cannot be written to. */
export function holdsChat(kind: CaseKind): boolean {
  return kind !== "unreachable";
}

const order: Record<CaseSeverity, number> = { urgent: 0, today: 1, watch: 2 };

/** The gravest first, then the one that waits longest. */
export function byUrgency(
  one: { severity: CaseSeverity; openedAt: Date },
  other: { severity: CaseSeverity; openedAt: Date },
): number {
  return order[one.severity] - order[other.severity] || one.openedAt.getTime() - other.openedAt.getTime();
}
