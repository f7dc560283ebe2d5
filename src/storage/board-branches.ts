import type { Tx } from "./store.ts";

/** A branch as the staff board knows it. */
export interface BoardBranch {
  id: string;
  businessId: string;
  businessName: string;
  licence: "salon" | "clinic";
  currency: string;
  demo: boolean;
  name: string;
  zone: string;
  place: string;
}

/** Somebody's own branch, and `withOthers` the others of the business after it. */
export async function branchesFor(tx: Tx, ownId: string, withOthers: boolean): Promise<BoardBranch[]> {
  const own = await tx.branch.findUnique({ where: { id: ownId }, include: { business: true } });
  if (!own) return [];
  const all = withOthers
    ? await tx.branch.findMany({
        where: { businessId: own.businessId, active: true },
        include: { business: true },
        orderBy: { createdAt: "asc" },
      })
    : [own];
  return all
    .sort((one, other) => Number(other.id === own.id) - Number(one.id === own.id))
    .map((branch) => ({
      id: branch.id,
      businessId: branch.businessId,
      businessName: branch.business.name,
      licence: branch.business.licence === "clinic" ? "clinic" : "salon",
      currency: branch.business.currency,
      demo: branch.business.demo,
      name: branch.name,
      zone: branch.zone,
      place: branch.place,
    }));
}
