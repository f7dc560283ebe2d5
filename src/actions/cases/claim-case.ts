import { claimedButtons } from "../../domain/cases/card.ts";
import { type CaseFile, holdsChat } from "../../domain/cases/case.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { claimRow, holdChat, passRow, readCase } from "../../storage/cases.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { expectAnswer } from "./expect-answer.ts";
import { handlerOf, mayAnswer, mayTakeOver, withSomebodyElse } from "./may-answer.ts";
import { tellStaff } from "./tell-staff.ts";

export type ClaimResult =
  | { ok: true; number: number }
  | { ok: false; reason: "not_found" | "not_allowed" | "closed" }
  | { ok: false; reason: "already_claimed"; byName: string };

export interface ClaimInput {
  caseId: string;
  /** The branch of the linked staff group it was tapped in; needed from somebody who is no staff of ours. */
  groupBranchId?: string;
  /** An owner or manager takes it out of another's hands. */
  takeOver?: boolean;
  /** Who is not told, because something else follows at once: the customer an answer, or both the end of the case. */
  silentTo?: "customer" | "both";
}

/** Gives a case to the one who acts: the first wins. From then on the bot is silent in that chat, and the customer is told once that a human reads. */
export async function claimCase(context: ActionContext, input: ClaimInput): Promise<ClaimResult> {
  const file = await readCase(context.tx, input.caseId);
  if (!file) return { ok: false, reason: "not_found" };
  if (!mayAnswer(context.actor, file, input.groupBranchId)) return { ok: false, reason: "not_allowed" };
  if (file.claimedBy && file.status === "claimed" && !withSomebodyElse(context, file)) {
    return { ok: true, number: file.number };
  }
  if (!(await take(context, file, input.takeOver ?? false))) return whyNot(context, file.id);
  if (holdsChat(file.kind)) {
    await holdChat(context.tx, file.chatId, file.id, true);
    if (!input.silentTo) await sayThatSomebodyReads(context, file);
    if (input.silentTo !== "both") await expectAnswer(context, file, handlerOf(context).id);
  }
  await recordAudit(context, "case.claim", { kind: "case", id: file.id }, file.claimedBy ? { takenOver: true } : {});
  if (input.silentTo !== "both") await tellWhoHasIt(context, file);
  return { ok: true, number: file.number };
}

async function tellWhoHasIt(context: ActionContext, file: CaseFile): Promise<void> {
  const values = { number: String(file.number), name: context.actor.name };
  const lines = [phrase("cases-claimed", values), phrase("cases-how-to-answer")];
  await tellStaff(context, file, message(lines, claimedButtons(file.id)));
}

function take(context: ActionContext, file: CaseFile, takeOver: boolean): Promise<boolean> {
  const handler = handlerOf(context);
  if (file.claimedBy && takeOver && mayTakeOver(context.actor)) {
    return passRow(context.tx, file.id, file.claimedBy.id, handler, context.now);
  }
  return claimRow(context.tx, file.id, handler, context.now);
}

async function whyNot(context: ActionContext, caseId: string): Promise<ClaimResult> {
  const now = await readCase(context.tx, caseId);
  if (!now?.claimedBy || now.status === "closed") return { ok: false, reason: "closed" };
  return { ok: false, reason: "already_claimed", byName: now.claimedBy.name };
}

async function sayThatSomebodyReads(context: ActionContext, file: CaseFile): Promise<void> {
  await sendMessage(context, {
    chatId: file.chatId,
    outgoing: { ...message(phrase("cases-being-read")), purpose: file.severity === "urgent" ? "safety" : "reply" },
    dedupeKey: `case:being-read:${file.id}`,
    caseId: file.id,
  });
}
