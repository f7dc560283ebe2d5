import { isMissedSeverity } from "../../domain/review/staff-label.ts";
import { type DecisionOnFile, decisionOfEvent } from "../../storage/triage-decisions.ts";
import { caseOfMissed, insertLabel, type SaidByCustomer, saidByCustomer } from "../../storage/triage-reviews.ts";
import { mayAnswer } from "../cases/may-answer.ts";
import { openCase } from "../cases/open-case.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

export type MissedResult =
  | { ok: true; caseId: string }
  | { ok: false; reason: "not_found" | "not_allowed" | "unknown_severity" };

export interface MissedInput {
  /** The number of her message in the log. */
  seq: number;
  /** How grave it should have been: urgent or today. */
  severity: string;
}

/**
 * A person found a message that needed a person: a case is opened (or her open one gets it), and the message is labelled
 * for the review file. Said twice, it is kept once. No rule changes by it.
 */
export async function reportMissed(context: ActionContext, { seq, severity }: MissedInput): Promise<MissedResult> {
  if (!isMissedSeverity(severity)) return { ok: false, reason: "unknown_severity" };
  const said = await saidByCustomer(context.tx, seq);
  if (!said) return { ok: false, reason: "not_found" };
  if (context.actor.kind !== "staff" || !mayAnswer(context.actor, said.chat)) {
    return { ok: false, reason: "not_allowed" };
  }
  const known = await caseOfMissed(context.tx, said.id, severity);
  if (known) return { ok: true, caseId: known };
  const opened = await openCase(context, {
    customerId: said.chat.customerId,
    chatId: said.chat.id,
    branchId: said.chat.branchId,
    kind: "reaction",
    severity,
    words: said.text,
    reasons: [{ code: "FOUND_BY_STAFF", evidence: "" }],
  });
  const decision = said.eventId ? await decisionOfEvent(context.tx, said.eventId) : null;
  await insertLabel(context.tx, {
    ...labelOf(said, decision),
    id: context.newId(),
    caseId: opened.id,
    shouldBe: severity,
    byStaffId: context.actor.id,
    at: context.now,
  });
  await recordAudit(
    context,
    "triage.missed",
    { kind: "case", id: opened.id },
    { severity, was: decision?.was.severity },
  );
  return { ok: true, caseId: opened.id };
}

function labelOf(said: SaidByCustomer, decision: DecisionOnFile | null) {
  const { locale, treatment, day, askedAbout } = decision?.input ?? {};
  return {
    kind: "missed" as const,
    decisionId: decision?.id ?? null,
    messageId: said.id,
    chatId: said.chat.id,
    customerId: said.chat.customerId,
    text: said.text,
    locale: locale ?? said.chat.locale,
    ...{ treatment: treatment ?? null, day: day ?? null, askedAbout: askedAbout ?? null },
    was: decision?.was.severity ?? null,
    intent: decision?.was.intent ?? null,
    reason: null,
    note: "",
  };
}
