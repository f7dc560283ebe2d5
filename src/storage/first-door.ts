import type { Tx } from "./store.ts";

/** The owner who was there first; null before there is a salon. */
export async function firstOwner(tx: Tx): Promise<{ id: string } | null> {
  return tx.staff.findFirst({
    where: { role: "owner", active: true },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
}

/** Whether anybody ever signed in to the board. */
export async function hasEverSignedIn(tx: Tx): Promise<boolean> {
  return (await tx.boardSession.count()) > 0;
}
