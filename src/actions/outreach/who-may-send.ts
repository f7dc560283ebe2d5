import { may, visibleBranch } from "../../domain/salon/permissions.ts";
import type { Broadcast } from "../../storage/outreach.ts";
import { businessOf } from "../../storage/outreach-readers.ts";
import type { ActionContext } from "../context.ts";

/** Whose customers somebody may write to: her branch's, or (branchId null) those of the whole business. Null when she may not write at all. */
export async function senderOf(
  context: ActionContext,
): Promise<{ businessId: string; branchId: string | null; id: string } | null> {
  const { actor, tx } = context;
  if (actor.kind === "system") return { businessId: await businessOf(tx, null), branchId: null, id: actor.id };
  if (actor.kind !== "staff" || !may(actor.role, "broadcast.send")) return null;
  return { businessId: await businessOf(tx, actor.branchId), branchId: visibleBranch(actor), id: actor.id };
}

/** Whether she may see and steer this broadcast. */
export function maySteer(sender: { businessId: string; branchId: string | null }, broadcast: Broadcast): boolean {
  if (sender.businessId !== broadcast.businessId) return false;
  return sender.branchId === null || sender.branchId === broadcast.branchId;
}
