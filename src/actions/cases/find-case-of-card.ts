import { caseIdOfCard } from "../../storage/cases-cards.ts";
import type { ActionContext } from "../context.ts";

/** The case whose card (or update) the message of this chat is; null for every other message. */
export function findCaseOfCard(
  context: ActionContext,
  input: { chatId: string; providerMessageId: string },
): Promise<string | null> {
  return caseIdOfCard(context.tx, input.chatId, input.providerMessageId);
}
