import { insertTask } from "../../storage/cases-tasks.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

export interface TaskToAdd {
  branchId: string;
  customerId?: string | null;
  caseId?: string | null;
  /** refund: which payment. */
  paymentId?: string | null;
  /** phone | escalation | group_lost … */
  kind: string;
  /** Key of the words on the board, e.g. "cases-task-unreachable". */
  reason: string;
  /** Now when absent. */
  dueAt?: Date;
  /** A second task with the same key is not added. */
  dedupeKey?: string;
}

/** Puts something on the list of what people of the branch do by hand; returns the task's id, null for a repeated key. */
export async function addStaffTask(context: ActionContext, task: TaskToAdd): Promise<string | null> {
  const id = context.newId();
  const inserted = await insertTask(context.tx, {
    id,
    branchId: task.branchId,
    customerId: task.customerId ?? null,
    caseId: task.caseId ?? null,
    paymentId: task.paymentId ?? null,
    kind: task.kind,
    reason: task.reason,
    dueAt: task.dueAt ?? context.now,
    createdAt: context.now,
    dedupeKey: task.dedupeKey ?? null,
  });
  if (!inserted) return null;
  await recordAudit(context, "task.add", { kind: "task", id }, { kind: task.kind, reason: task.reason });
  return id;
}
