import type { CaseFile } from "../../domain/cases/case.ts";
import { type FalseAlarmReason, severityOfFalseAlarm } from "../../domain/review/staff-label.ts";
import { type DecisionOnFile, decisionsOfCase } from "../../storage/triage-decisions.ts";
import { insertLabel } from "../../storage/triage-reviews.ts";
import { handlerOf } from "../cases/may-answer.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

export interface FalseAlarm {
  reason: FalseAlarmReason | null;
  /** What she who closed the case wrote about it. */
  note: string;
}

/**
 * Labels each message that called a person into this case as a false alarm, for the review file. A case that no message of
 * hers opened (a button, silence, a questionnaire) leaves no label: there the rules decided nothing. No rule changes by it.
 */
export async function labelFalseAlarm(context: ActionContext, file: CaseFile, alarm: FalseAlarm): Promise<number> {
  const decisions = await decisionsOfCase(context.tx, file.id);
  for (const decision of decisions) await insertLabel(context.tx, labelOf(context, file, alarm, decision));
  if (decisions.length > 0) {
    const details = { reason: alarm.reason, messages: decisions.length };
    await recordAudit(context, "triage.false_alarm", { kind: "case", id: file.id }, details);
  }
  return decisions.length;
}

function labelOf(context: ActionContext, file: CaseFile, alarm: FalseAlarm, decision: DecisionOnFile) {
  const { text, locale, treatment, day, askedAbout } = decision.input;
  return {
    id: context.newId(),
    kind: "false_alarm" as const,
    decisionId: decision.id,
    messageId: null,
    caseId: file.id,
    chatId: decision.chatId,
    customerId: decision.customerId,
    ...{ text, locale: locale ?? null, treatment: treatment ?? null, day: day ?? null, askedAbout: askedAbout ?? null },
    was: decision.was.severity,
    intent: decision.was.intent,
    shouldBe: severityOfFalseAlarm(alarm.reason),
    ...alarm,
    byStaffId: handlerOf(context).id,
    at: context.now,
  };
}
