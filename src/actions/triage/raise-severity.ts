import { redact } from "../../domain/privacy/redact.ts";
import { safetyMessage } from "../../domain/triage/safety-message.ts";
import { type Reading, raisedBy, reasonsOf } from "../../domain/triage/second-reading.ts";
import { activeAftercare } from "../../storage/care.ts";
import { readConsent } from "../../storage/outreach-consents.ts";
import {
  endReading,
  moveReading,
  placeOfChat,
  type TakenDecision,
  wasWarnedSince,
} from "../../storage/second-readings.ts";
import { openCase } from "../cases/open-case.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";

export interface SecondReading {
  decisionId: string;
  model: string | null;
  reading: Reading;
}

/**
 * Ends a second reading. A graver one calls a human, and an urgent one sends the safety text of the house first; it never
 * lowers, closes or answers anything, and the model's own words go to staff only. The same reading again changes nothing.
 */
export async function raiseSeverity(
  context: ActionContext,
  { decisionId, model, reading }: SecondReading,
): Promise<{ raised: "urgent" | "today" | null }> {
  const decision = await moveReading(context.tx, decisionId, "asked", "done", context.now);
  if (!decision) return { raised: null };
  const { tokens } = reading;
  if (reading.kind === "rules_only") {
    await endReading(context.tx, decisionId, { status: "failed", why: reading.why, model, tokens });
    return { raised: null };
  }
  // She may have taken her agreement back, or was forgotten, while the model was reading.
  if (decision.text === "" || !(await readConsent(context.tx, decision.customerId, "model"))) {
    await endReading(context.tx, decisionId, { status: "skipped", why: "no consent", model, tokens });
    return { raised: null };
  }
  const read = { ...reading, why: redact(reading.why) };
  const raised = raisedBy(decision.severity, read);
  const caseId = raised ? await callPerson(context, decision, read, raised) : undefined;
  const { severity, signs, why } = read;
  await endReading(context.tx, decisionId, { status: "done", severity, signs, why, model, tokens, caseId });
  return { raised };
}

async function callPerson(
  context: ActionContext,
  decision: TakenDecision,
  read: Extract<Reading, { kind: "read" }>,
  severity: "urgent" | "today",
): Promise<string | undefined> {
  const { id, chatId, customerId, text } = decision;
  const place = await placeOfChat(context.tx, chatId);
  if (!place) return undefined;
  const reasons = reasonsOf(read);
  const aftercare = await activeAftercare(context.tx, customerId, context.now);
  const appointmentId = aftercare?.appointmentId;
  const worry = {
    customerId,
    chatId,
    branchId: place.branchId,
    kind: "reaction" as const,
    severity,
    words: text,
    reasons,
  };
  const opened = await openCase(context, { ...worry, appointmentId, saidBefore: true });
  // Further words of hers may have been urgent by the rules meanwhile: then she has the text.
  if (severity === "urgent" && !(await wasWarnedSince(context.tx, chatId, decision.createdAt))) {
    const outgoing = safetyMessage(reasons, place.place, opened.isNew);
    await sendMessage(context, { chatId, outgoing, dedupeKey: `second-reading:${id}` });
  }
  await recordAudit(
    context,
    "triage.raise",
    { kind: "case", id: opened.id },
    { from: decision.severity, to: severity },
  );
  return opened.id;
}
