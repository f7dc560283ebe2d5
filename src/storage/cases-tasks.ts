import type { Tx } from "./store.ts";

/** Something a person of the salon has to do by hand. */
export interface StaffTask {
  id: string;
  branchId: string;
  customerId: string | null;
  caseId: string | null;
  /** refund: which payment. */
  paymentId: string | null;
  /** phone | escalation | group_lost … */
  kind: string;
  /** Key of the words on the board. */
  reason: string;
  dueAt: Date;
}

/** Writes a task; false when one with the same dedupe key is already there. */
export async function insertTask(
  tx: Tx,
  task: StaffTask & { createdAt: Date; dedupeKey: string | null },
): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    INSERT INTO "StaffTask" ("id","branchId","customerId","caseId","paymentId","kind","reason","dueAt","createdAt","dedupeKey")
    VALUES (${task.id}, ${task.branchId}, ${task.customerId}, ${task.caseId}, ${task.paymentId}, ${task.kind}, ${task.reason},
            ${task.dueAt}, ${task.createdAt}, ${task.dedupeKey})
    ON CONFLICT ("dedupeKey") DO NOTHING`;
  return inserted > 0;
}

/** Marks a task done once; false when it was done already. */
export async function finishTask(tx: Tx, id: string, byId: string, now: Date): Promise<boolean> {
  const done = await tx.staffTask.updateMany({ where: { id, doneAt: null }, data: { doneAt: now, doneById: byId } });
  return done.count > 0;
}

/** The tasks of a branch (of all when null) that are still to do, the earliest first. */
export async function openTasks(tx: Tx, branchId: string | null): Promise<StaffTask[]> {
  return tx.staffTask.findMany({
    where: { doneAt: null, ...(branchId ? { branchId } : {}) },
    orderBy: { dueAt: "asc" },
    take: 200,
    select: {
      id: true,
      branchId: true,
      customerId: true,
      caseId: true,
      paymentId: true,
      kind: true,
      reason: true,
      dueAt: true,
    },
  });
}

/** Reads a task, done or not; null when there is none. */
export async function readTask(tx: Tx, id: string): Promise<StaffTask | null> {
  return tx.staffTask.findUnique({ where: { id } });
}
