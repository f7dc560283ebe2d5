import { type CaseFile, type CaseKind, type CaseSeverity, mergeReasons, raised } from "../../domain/cases/case.ts";
import type { Reason } from "../../domain/triage/decision.ts";
import { appendToCase, insertCase, lockUnclosedCase, type NewCase } from "../../storage/cases.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { scheduleLadderStep } from "./start-ladder.ts";
import { sendCard } from "./tell-staff.ts";

export interface Worry {
  customerId: string;
  chatId: string;
  branchId: string;
  kind: CaseKind;
  severity: CaseSeverity;
  /** The customer's own words. */
  words: string;
  reasons: Reason[];
  appointmentId?: string | null;
  /** She said this some time ago: words that stand in the case already are not written a second time. */
  saidBefore?: boolean;
}

export interface OpenedCase {
  id: string;
  number: number;
  /** False when the worry was added to a case she already had. */
  isNew: boolean;
}

/**
 * Calls a human: a new case with a card to the branch's staff group, or, while the customer has an unclosed case in this
 * chat, a further line and an update under the same number. A further worry raises the severity and never lowers it.
 */
export async function openCase(context: ActionContext, worry: Worry): Promise<OpenedCase> {
  const known = await lockUnclosedCase(context.tx, worry.customerId, worry.chatId, context.now);
  if (known) return addWorry(context, known, worry);
  const file = await insertCase(context.tx, newCase(context, worry));
  await recordAudit(context, "case.open", subject(file), { kind: file.kind, severity: file.severity });
  await sendCard(context, "new", file);
  await scheduleLadderStep(context, file, 1, context.now);
  return { id: file.id, number: file.number, isNew: true };
}

function newCase(context: ActionContext, worry: Worry): NewCase {
  const { customerId, chatId, branchId, kind, severity, words, reasons, appointmentId } = worry;
  const openedAt = context.now;
  return { id: context.newId(), customerId, chatId, branchId, kind, severity, words, reasons, appointmentId, openedAt };
}

async function addWorry(context: ActionContext, known: CaseFile, worry: Worry): Promise<OpenedCase> {
  const severity = raised(known.severity, worry.severity);
  const graver = severity !== known.severity;
  const file: CaseFile = {
    ...known,
    severity,
    kind: graver ? worry.kind : known.kind,
    words: wordsOf(known, worry),
    reasons: mergeReasons(known.reasons, worry.reasons),
    appointmentId: known.appointmentId ?? worry.appointmentId ?? null,
  };
  const { words, reasons, kind, appointmentId } = file;
  await appendToCase(context.tx, file.id, { words, reasons, severity, kind, appointmentId });
  await recordAudit(context, "case.append", subject(file), { severity, raised: graver });
  await sendCard(context, "update", file);
  if (graver && !file.claimedBy) await scheduleLadderStep(context, file, 1, context.now);
  return { id: file.id, number: file.number, isNew: false };
}

function wordsOf(known: CaseFile, worry: Worry): string {
  if (worry.saidBefore && known.words.includes(worry.words)) return known.words;
  return [known.words, worry.words].filter((words) => words !== "").join("\n");
}

function subject(file: CaseFile): { kind: string; id: string } {
  return { kind: "case", id: file.id };
}
