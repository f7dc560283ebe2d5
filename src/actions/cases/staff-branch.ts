import type { ActionContext } from "../context.ts";

/** The branch a person of the salon works in, with its time zone. */
export async function staffBranch(context: ActionContext, branchId: string): Promise<{ id: string; zone: string }> {
  return context.tx.branch.findUniqueOrThrow({ where: { id: branchId }, select: { id: true, zone: true } });
}
