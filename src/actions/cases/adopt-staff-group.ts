import { adoptGroup } from "../../storage/cases-group.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/**
 * Makes the group that the operator named in the environment the staff group of the first branch, unless that branch or that
 * group is linked already: what the owner linked by code is never taken away.
 */
export async function adoptStaffGroup(context: ActionContext, input: { chatKey: string }): Promise<boolean> {
  const branchId = await adoptGroup(context.tx, { id: context.newId(), chatKey: input.chatKey, now: context.now });
  if (branchId) await recordAudit(context, "access.adopt_staff_group", { kind: "branch", id: branchId });
  return branchId !== null;
}
