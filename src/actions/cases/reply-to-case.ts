import { bannedWords } from "../../domain/cases/banned-words.ts";
import type { CaseFile } from "../../domain/cases/case.ts";
import { chatIsUnreachable, readCase, touchCase } from "../../storage/cases.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { claimCase } from "./claim-case.ts";
import { mayAnswer, withSomebodyElse } from "./may-answer.ts";

const LONGEST_REPLY = 4000;

export type ReplyResult =
  | { ok: true; number: number; outboxId: string | null }
  | { ok: false; reason: "not_found" | "not_allowed" | "closed" | "empty" | "too_long" | "unreachable" }
  | { ok: false; reason: "already_claimed"; byName: string }
  | { ok: false; reason: "banned_words"; words: string[] };

export interface ReplyInput {
  caseId: string;
  /** At most 4000 characters. */
  text: string;
  /** Sends words that play a symptom down or name a medicine all the same. */
  anyway?: boolean;
  groupBranchId?: string;
}

/**
 * Answers the customer in the salon's name; who wrote it stays in the audit. A case that nobody has is claimed by
 * answering. Refused: another's case, a closed one, and (unless `anyway`) words such as 正常, 排毒 or a medicine's name.
 */
export async function replyToCase(context: ActionContext, input: ReplyInput): Promise<ReplyResult> {
  const file = await readCase(context.tx, input.caseId);
  if (!file) return { ok: false, reason: "not_found" };
  if (!mayAnswer(context.actor, file, input.groupBranchId)) return { ok: false, reason: "not_allowed" };
  const refusal = whyNotThese(input, file) ?? (await whyNotNow(context, file));
  if (refusal) return refusal;
  const claim = await claimCase(context, { ...input, silentTo: "customer" });
  if (!claim.ok) return claim;
  const outboxId = await sendMessage(context, {
    chatId: file.chatId,
    outgoing: {
      lines: [{ literal: input.text.trim() }],
      author: "staff",
      purpose: file.severity === "urgent" ? "safety" : "reply",
    },
    caseId: file.id,
  });
  await touchCase(context.tx, file.id, context.now);
  const words = input.anyway ? bannedWords(input.text, file.kind) : [];
  await recordAudit(context, "case.reply", { kind: "case", id: file.id }, { outboxId, ...(words.length && { words }) });
  return { ok: true, number: file.number, outboxId };
}

function whyNotThese(input: ReplyInput, file: CaseFile): ReplyResult | null {
  const text = input.text.trim();
  if (text === "") return { ok: false, reason: "empty" };
  if ([...text].length > LONGEST_REPLY) return { ok: false, reason: "too_long" };
  const words = input.anyway ? [] : bannedWords(text, file.kind);
  return words.length > 0 ? { ok: false, reason: "banned_words", words } : null;
}

async function whyNotNow(context: ActionContext, file: CaseFile): Promise<ReplyResult | null> {
  if (file.status === "closed") return { ok: false, reason: "closed" };
  if (file.claimedBy && withSomebodyElse(context, file)) {
    return { ok: false, reason: "already_claimed", byName: file.claimedBy.name };
  }
  return (await chatIsUnreachable(context.tx, file.chatId)) ? { ok: false, reason: "unreachable" } : null;
}
