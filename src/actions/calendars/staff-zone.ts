import type { Tx } from "../../storage/store.ts";

/** The zone of the branch where a person works; null when she left. */
export async function staffZone(tx: Tx, staffId: string): Promise<string | null> {
  const staff = await tx.staff.findUnique({
    where: { id: staffId, active: true },
    select: { branch: { select: { zone: true } } },
  });
  return staff?.branch.zone ?? null;
}
