import type { CaseFacts } from "../../domain/cases/card.ts";
import type { CaseFile } from "../../domain/cases/case.ts";
import { sees } from "../../domain/salon/field-rules.ts";
import { readCase } from "../../storage/cases.ts";
import { readCaseFacts } from "../../storage/cases-facts.ts";
import { staffChatOf } from "../../storage/prep-facts.ts";
import type { ActionContext } from "../context.ts";
import { recentWords } from "../message/log-inbound.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayAnswer } from "./may-answer.ts";

/** What she wrote lately beside what the case holds. */
const RECENT_MS = 24 * 3_600_000;
const MOST_RECENT = 5;

export interface CaseWords {
  ok: true;
  file: CaseFile;
  facts: CaseFacts;
  /** Her newest words in that chat, the newest last. */
  recent: string[];
  /** The asking person's own chat with us. */
  chatId: string;
}

/**
 * What a case is about, with her words, for a person of the salon who asks for it; that she asked is kept. Never for a group: it goes into her
 * own chat. Refused: not_found, not_allowed (her role reads no health facts, or it is another branch's), no_chat (none of her own is linked).
 */
export async function showWords(
  context: ActionContext,
  input: { caseId: string; groupBranchId?: string },
): Promise<CaseWords | { ok: false; reason: "not_found" | "not_allowed" | "no_chat" }> {
  const { tx, actor, now } = context;
  const file = await readCase(tx, input.caseId);
  if (!file) return { ok: false, reason: "not_found" };
  if (actor.kind !== "staff") return { ok: false, reason: "no_chat" };
  const reads = sees(actor.role, "health") && sees(actor.role, "messages");
  if (!reads || !mayAnswer(actor, file, input.groupBranchId)) return { ok: false, reason: "not_allowed" };
  const chat = await staffChatOf(tx, actor.id);
  if (!chat) return { ok: false, reason: "no_chat" };
  const said = await recentWords(context, file.chatId, new Date(now.getTime() - RECENT_MS));
  await recordAudit(context, "case.show_words", { kind: "case", id: file.id });
  const recent = said.filter(({ kind }) => kind === "text").map(({ text }) => text);
  const facts = await readCaseFacts(tx, file, now);
  return { ok: true, file, facts, recent: recent.slice(-MOST_RECENT), chatId: chat.id };
}
