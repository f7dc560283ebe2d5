import { byUrgency, type CaseFile } from "../domain/cases/case.ts";
import { readRow } from "./cases.ts";
import { nextReminders } from "./cases-list.ts";
import type { Tx } from "./store.ts";

/** A case as a list shows it. */
export interface CaseLine extends CaseFile {
  customer: { id: string; name: string; unreachable: boolean };
  /** When the ladder reminds staff next; null when it does not. */
  nextReminderAt: Date | null;
}

const include = { customer: { select: { id: true, name: true, unreachableAt: true } } };

/** Cases of a branch that are not closed, the gravest first, then the one that waits longest. */
export async function casesInHand(tx: Tx, branchId: string): Promise<CaseLine[]> {
  const where = { branchId, status: { in: ["open", "claimed"] } };
  const rows = await tx.case.findMany({ where, include, orderBy: { openedAt: "asc" }, take: 200 });
  const reminders = await nextReminders(tx);
  return rows.map((row) => toLine(row, reminders)).sort(byUrgency);
}

/** The cases of a branch that were closed last. */
export async function casesClosed(tx: Tx, branchId: string, take: number): Promise<CaseLine[]> {
  const where = { branchId, status: "closed" };
  const rows = await tx.case.findMany({ where, include, orderBy: { closedAt: "desc" }, take });
  return rows.map((row) => toLine(row));
}

/** All cases of a customer, newest first. */
export async function casesOfCustomer(tx: Tx, customerId: string): Promise<CaseLine[]> {
  const rows = await tx.case.findMany({ where: { customerId }, include, orderBy: { openedAt: "desc" }, take: 100 });
  return rows.map((row) => toLine(row));
}

/** One case of one of these branches, or null. */
export async function caseOf(tx: Tx, id: string, branchIds: string[]): Promise<CaseLine | null> {
  const row = await tx.case.findFirst({ where: { id, branchId: { in: branchIds } }, include });
  return row && toLine(row, await nextReminders(tx));
}

type Row = Parameters<typeof readRow>[0] & { customer: { id: string; name: string; unreachableAt: Date | null } };

function toLine({ customer, ...row }: Row, reminders?: Map<string, Date>): CaseLine {
  const { id, name, unreachableAt } = customer;
  return {
    ...readRow(row),
    customer: { id, name, unreachable: unreachableAt !== null },
    nextReminderAt: row.status === "open" ? (reminders?.get(`${row.id}:${row.severity}`) ?? null) : null,
  };
}
