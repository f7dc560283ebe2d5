import type { Tx } from "./store.ts";

/** Something a person has to do by hand, usually a call. */
export interface BoardTask {
  id: string;
  kind: string;
  /** A key of the catalogue, or plain words. */
  reason: string;
  dueAt: Date;
  customer: { id: string; name: string; phone: string | null } | null;
  caseId: string | null;
}

/** What is still to be done at a branch by that instant, the longest waiting first. */
export async function tasksDueBy(tx: Tx, branchId: string, until: Date): Promise<BoardTask[]> {
  const rows = await tx.staffTask.findMany({
    where: { branchId, doneAt: null, dueAt: { lte: until } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  const customers = await tx.customer.findMany({
    where: { id: { in: rows.flatMap((row) => (row.customerId ? [row.customerId] : [])) } },
    select: { id: true, name: true, phone: true },
  });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    reason: row.reason,
    dueAt: row.dueAt,
    customer: customers.find((customer) => customer.id === row.customerId) ?? null,
    caseId: row.caseId,
  }));
}
