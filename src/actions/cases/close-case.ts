import { type CaseFile, type CaseOutcome, holdsChat, isCaseOutcome } from "../../domain/cases/case.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import type { FalseAlarmReason } from "../../domain/review/staff-label.ts";
import { chatIsUnreachable, closeRow, holdChat, readCase } from "../../storage/cases.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { labelFalseAlarm } from "../triage/label-false-alarm.ts";
import { claimCase } from "./claim-case.ts";
import { handlerOf, mayAnswer } from "./may-answer.ts";
import { tellStaff } from "./tell-staff.ts";

export type CloseResult =
  | { ok: true; number: number }
  | { ok: false; reason: "not_found" | "not_allowed" | "closed" | "unknown_outcome" | "too_long" }
  | { ok: false; reason: "already_claimed"; byName: string };

export interface CloseInput {
  caseId: string;
  outcome: CaseOutcome;
  /** For the file, at most 2000 characters; the customer does not see it. */
  note?: string;
  /** Why it was a false alarm, when that is the outcome; each message that called a person is labelled with it. */
  falseAlarm?: FalseAlarmReason | null;
  groupBranchId?: string;
}

const LONGEST_NOTE = 2000;

/** Ends a case with an outcome (claiming it first when nobody has it): the bot speaks again in the chat, and the customer is told so. Refused for another's case. */
export async function closeCase(context: ActionContext, input: CloseInput): Promise<CloseResult> {
  if (!isCaseOutcome(input.outcome)) return { ok: false, reason: "unknown_outcome" };
  const note = input.note?.trim() ?? "";
  if ([...note].length > LONGEST_NOTE) return { ok: false, reason: "too_long" };
  const file = await readCase(context.tx, input.caseId);
  if (!file) return { ok: false, reason: "not_found" };
  if (!mayAnswer(context.actor, file, input.groupBranchId)) return { ok: false, reason: "not_allowed" };
  if (file.status === "closed") return { ok: false, reason: "closed" };
  const claim = await claimCase(context, { ...input, silentTo: "both" });
  if (!claim.ok) return claim;
  const end = { outcome: input.outcome, note, at: context.now };
  if (!(await closeRow(context.tx, file.id, handlerOf(context).id, end))) return { ok: false, reason: "closed" };
  await holdChat(context.tx, file.chatId, file.id, false);
  await recordAudit(context, "case.close", { kind: "case", id: file.id }, { outcome: input.outcome });
  if (input.outcome === "false_alarm") await labelFalseAlarm(context, file, { reason: input.falseAlarm ?? null, note });
  await tellBoth(context, file, input.outcome);
  return { ok: true, number: file.number };
}

async function tellBoth(context: ActionContext, file: CaseFile, outcome: CaseOutcome): Promise<void> {
  const values = { number: String(file.number), name: context.actor.name, outcome: phrase(`cases-outcome-${outcome}`) };
  await tellStaff(context, file, message(phrase("cases-closed", values)));
  if (!holdsChat(file.kind) || (await chatIsUnreachable(context.tx, file.chatId))) return;
  await sendMessage(context, {
    chatId: file.chatId,
    outgoing: { ...message(phrase("cases-assistant-again")), purpose: "reply" },
    dedupeKey: `case:closed:${file.id}`,
    caseId: file.id,
  });
}
