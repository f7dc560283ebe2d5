import { replyToCase } from "../../actions/cases/reply-to-case.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { refusalWords } from "./refusal-words.ts";
import type { StaffTurn } from "./staff-place.ts";

/** Passes an answer on to the customer. An exclamation mark in front sends words that were refused once, on her own responsibility. */
export async function replyOnCard(turn: StaffTurn, caseId: string, text: string): Promise<Outgoing[]> {
  const anyway = /^\s*[!！]/.test(text);
  const words = anyway ? text.replace(/^\s*[!！]+/, "") : text;
  const sent = await replyToCase(turn.context, { caseId, text: words, anyway, groupBranchId: turn.groupBranchId });
  if (sent.ok) return [message(phrase("staff-passed-on", { number: String(sent.number) }))];
  if (sent.reason !== "banned_words") return [refusalWords(sent)];
  return [message(phrase("staff-banned-words", { words: sent.words.join("、") }))];
}
