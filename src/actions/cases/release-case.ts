import { openButtons } from "../../domain/cases/card.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { holdChat, passRow, readCase } from "../../storage/cases.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayAnswer, mayTakeOver, withSomebodyElse } from "./may-answer.ts";
import { scheduleLadderStep } from "./start-ladder.ts";
import { tellStaff } from "./tell-staff.ts";

export type ReleaseResult =
  | { ok: true; number: number }
  | { ok: false; reason: "not_found" | "not_allowed" | "not_claimed" }
  | { ok: false; reason: "already_claimed"; byName: string };

/** Hands a case back so that somebody else can take it; the reminders begin anew. Refused when it is in another's hands, except to owners and managers. */
export async function releaseCase(
  context: ActionContext,
  input: { caseId: string; groupBranchId?: string },
): Promise<ReleaseResult> {
  const file = await readCase(context.tx, input.caseId);
  if (!file) return { ok: false, reason: "not_found" };
  if (!mayAnswer(context.actor, file, input.groupBranchId)) return { ok: false, reason: "not_allowed" };
  if (file.status !== "claimed" || !file.claimedBy) return { ok: false, reason: "not_claimed" };
  if (withSomebodyElse(context, file) && !mayTakeOver(context.actor)) {
    return { ok: false, reason: "already_claimed", byName: file.claimedBy.name };
  }
  if (!(await passRow(context.tx, file.id, file.claimedBy.id, null, context.now))) {
    return { ok: false, reason: "not_claimed" };
  }
  await holdChat(context.tx, file.chatId, file.id, false);
  await recordAudit(context, "case.release", { kind: "case", id: file.id });
  const words = phrase("cases-released", { number: String(file.number), name: context.actor.name });
  await tellStaff(context, file, message(words, openButtons(file.id)));
  await scheduleLadderStep(context, { ...file, status: "open", claimedBy: null }, 1, context.now);
  return { ok: true, number: file.number };
}
