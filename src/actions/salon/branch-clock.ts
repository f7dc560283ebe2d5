import type { Tx } from "../../storage/store.ts";

/** The time zone of a branch; Shanghai's for one that is gone. */
export async function branchZone(tx: Tx, branchId: string): Promise<string> {
  const branch = await tx.branch.findUnique({ where: { id: branchId }, select: { zone: true } });
  return branch?.zone ?? "Asia/Shanghai";
}
