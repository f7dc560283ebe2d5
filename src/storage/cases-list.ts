import { byUrgency, type CaseFile, type CaseStatus } from "../domain/cases/case.ts";
import { readRow } from "./cases.ts";
import type { Tx } from "./store.ts";

/** A case in the list of a branch. */
export interface CaseInList extends CaseFile {
  customerName: string;
  /** When the ladder reminds staff next; null when it does not. */
  nextReminderAt: Date | null;
}

const MOST_CLOSED = 200;

/** The cases of a branch (of all when absent): the gravest first, then the oldest; closed ones newest first, at most 200. Without a status those that are not closed. */
export async function readCases(tx: Tx, filter: { status?: CaseStatus; branchId?: string }): Promise<CaseInList[]> {
  const { status, branchId } = filter;
  const rows = await tx.case.findMany({
    where: { status: status ?? { not: "closed" }, ...(branchId ? { branchId } : {}) },
    ...(status === "closed" ? { orderBy: { closedAt: "desc" as const }, take: MOST_CLOSED } : {}),
    include: { customer: { select: { name: true } } },
  });
  const reminders = status === "closed" ? new Map<string, Date>() : await nextReminders(tx);
  const cases = rows.map(({ customer, ...row }) => ({
    ...readRow(row),
    customerName: customer.name,
    nextReminderAt: row.status === "open" ? (reminders.get(`${row.id}:${row.severity}`) ?? null) : null,
  }));
  return status === "closed" ? cases : cases.sort(byUrgency);
}

/** When the ladder reminds staff next, by "<case id>:<severity>": a case that grew worse has a ladder of its own. */
export async function nextReminders(tx: Tx): Promise<Map<string, Date>> {
  const due = await tx.dueItem.findMany({
    where: { kind: "case.ladder", status: "waiting" },
    orderBy: { dueAt: "desc" },
    select: { dedupeKey: true, dueAt: true },
  });
  // The key is "case.ladder:<case id>:<severity>:<step>:<since>"; the earliest of a case is written last.
  return new Map(due.map((item) => [item.dedupeKey.split(":").slice(1, 3).join(":"), item.dueAt]));
}
