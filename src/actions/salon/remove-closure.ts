import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { branchToSetUp, type SetUpRefusal } from "./set-up-access.ts";

/** Opens a branch again on a day it was to be closed; not_found when it was not. */
export async function removeClosure(
  context: ActionContext,
  input: { branchId: string; date: string },
): Promise<{ ok: true } | SetUpRefusal> {
  const found = await branchToSetUp(context, input.branchId);
  if (!found.ok) return found;
  const { count } = await context.tx.branchClosure.deleteMany({ where: input });
  if (count === 0) return { ok: false, reason: "not_found" };
  await recordAudit(context, "salon.remove_closure", { kind: "branch", id: input.branchId }, { date: input.date });
  return { ok: true };
}
