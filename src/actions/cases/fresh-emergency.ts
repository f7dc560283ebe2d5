import { hasFreshUrgentCase } from "../../storage/cases-chats.ts";
import type { ActionContext } from "../context.ts";

const FRESH_MINUTES = 60;

/** Whether this chat had its safety text within the last hour and nobody has closed the case: what she writes now belongs to it. */
export async function inFreshEmergency(context: ActionContext, chatId: string): Promise<boolean> {
  const since = new Date(context.now.getTime() - FRESH_MINUTES * 60_000);
  return hasFreshUrgentCase(context.tx, chatId, since);
}
