import type { House } from "../context.ts";

/** What a visitor may know before she writes: the salon's name, and the branch's when there are several. */
export interface SalonFront {
  branchId: string;
  businessName: string;
  branchName: string | null;
  /** IANA: the clock on the salon's wall. */
  zone: string;
}

/** The front of a branch, or of the first one; null while no salon exists or when the branch is unknown. */
export async function readSalonFront(house: House, branchId?: string): Promise<SalonFront | null> {
  const branches = await house.store.db.branch.findMany({
    where: { active: true },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, zone: true, business: { select: { name: true } } },
  });
  const branch = branchId ? branches.find((each) => each.id === branchId) : branches[0];
  if (!branch) return null;
  return {
    branchId: branch.id,
    businessName: branch.business.name,
    branchName: branches.length > 1 ? branch.name : null,
    zone: branch.zone,
  };
}
