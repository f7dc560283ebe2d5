import { branchOfGroup, staffOfTelegram } from "../../storage/cases-group.ts";
import type { ActionContext, Actor } from "../context.ts";

/** The branch whose staff group this chat is; null for a group that nobody linked. */
export function groupBranch(context: ActionContext, chatKey: string): Promise<{ id: string; zone: string } | null> {
  return branchOfGroup(context.tx, chatKey);
}

/** Who writes or taps in Telegram: a person of the salon when her account is linked, else a member of the group by name. */
export async function memberOf(
  context: ActionContext,
  sender: { externalId: string; name: string },
): Promise<Actor & { kind: "staff" | "telegram" }> {
  const staff = await staffOfTelegram(context.tx, sender.externalId);
  return staff ?? { kind: "telegram", id: sender.externalId, name: sender.name };
}
