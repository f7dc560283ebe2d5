import { byUrgency, type CaseFile } from "../domain/cases/case.ts";
import { readRow } from "./cases.ts";
import type { Tx } from "./store.ts";

/** A case as a list shows it. */
export interface CaseLine extends CaseFile {
  customer: { id: string; name: string; unreachable: boolean };
}

const include = { customer: { select: { id: true, name: true, unreachableAt: true } } };

/** Cases of a branch that are not closed, the gravest first, then the one that waits longest. */
export async function casesInHand(tx: Tx, branchId: string): Promise<CaseLine[]> {
  const where = { branchId, status: { in: ["open", "claimed"] } };
  const rows = await tx.case.findMany({ where, include, orderBy: { openedAt: "asc" }, take: 200 });
  return rows.map(toLine).sort(byUrgency);
}

/** The cases of a branch that were closed last. */
export async function casesClosed(tx: Tx, branchId: string, take: number): Promise<CaseLine[]> {
  const where = { branchId, status: "closed" };
  return (await tx.case.findMany({ where, include, orderBy: { closedAt: "desc" }, take })).map(toLine);
}

/** All cases of a customer, newest first. */
export async function casesOfCustomer(tx: Tx, customerId: string): Promise<CaseLine[]> {
  return (await tx.case.findMany({ where: { customerId }, include, orderBy: { openedAt: "desc" }, take: 100 })).map(
    toLine,
  );
}

/** One case of one of these branches, or null. */
export async function caseOf(tx: Tx, id: string, branchIds: string[]): Promise<CaseLine | null> {
  const row = await tx.case.findFirst({ where: { id, branchId: { in: branchIds } }, include });
  return row && toLine(row);
}

type Row = Parameters<typeof readRow>[0] & { customer: { id: string; name: string; unreachableAt: Date | null } };

function toLine({ customer, ...row }: Row): CaseLine {
  const { id, name, unreachableAt } = customer;
  return { ...readRow(row), customer: { id, name, unreachable: unreachableAt !== null } };
}
