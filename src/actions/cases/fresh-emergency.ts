import { namesEmergency } from "../../domain/triage/safety-advice.ts";
import { reasonsOfFreshUrgentCase } from "../../storage/cases-chats.ts";
import type { ActionContext } from "../context.ts";

const FRESH_MINUTES = 60;

/**
 * The emergency of this chat of the last hour that nobody has closed: what she writes now belongs to it. "named" by a red flag, or only "heard" in
 * words in which no rule found one; null when there is none.
 */
export async function freshEmergency(context: ActionContext, chatId: string): Promise<"named" | "heard" | null> {
  const since = new Date(context.now.getTime() - FRESH_MINUTES * 60_000);
  const reasons = await reasonsOfFreshUrgentCase(context.tx, chatId, since);
  if (reasons === null) return null;
  return namesEmergency(reasons) ? "named" : "heard";
}
