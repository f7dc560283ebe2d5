import { finishTask, readTask } from "../../storage/cases-tasks.ts";
import { noteRefunded } from "../booking/give-money-back.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "../salon/allowed.ts";

/** Ticks a task off; a refund that was made at the payment provider is then done, and she is told. Refused for people of another branch and when it was done before. */
export async function finishStaffTask(
  context: ActionContext,
  input: { taskId: string },
): Promise<{ ok: true } | { ok: false; reason: "not_found" | "not_allowed" | "done_already" }> {
  const task = await readTask(context.tx, input.taskId);
  if (!task) return { ok: false, reason: "not_found" };
  if (!isAllowed(context.actor, "case.read", task.branchId)) return { ok: false, reason: "not_allowed" };
  if (!(await finishTask(context.tx, task.id, context.actor.id, context.now))) {
    return { ok: false, reason: "done_already" };
  }
  if (task.paymentId) await noteRefunded(context, task.paymentId);
  await recordAudit(context, "task.finish", { kind: "task", id: task.id }, { kind: task.kind });
  return { ok: true };
}
