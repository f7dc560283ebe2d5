import type { Tx } from "./store.ts";

/** A line of the audit as people read it. */
export interface AuditLine {
  seq: number;
  at: Date;
  actorKind: string;
  actorName: string;
  verb: string;
  subjectKind: string;
  subjectId: string;
}

/** The newest lines before a number; with a branch only what its people did, with `aboutId` only what was done to that. */
export async function auditBefore(
  tx: Tx,
  branchId: string | null,
  before: number | null,
  take: number,
  aboutId: string | null = null,
): Promise<AuditLine[]> {
  const people = branchId ? await tx.staff.findMany({ where: { branchId }, select: { id: true } }) : null;
  return tx.auditEntry.findMany({
    where: {
      ...(before ? { seq: { lt: before } } : {}),
      ...(aboutId ? { subjectId: aboutId } : {}),
      ...(people ? { actorId: { in: people.map((person) => person.id) } } : {}),
    },
    orderBy: { seq: "desc" },
    take,
    select: { seq: true, at: true, actorKind: true, actorName: true, verb: true, subjectKind: true, subjectId: true },
  });
}

/** The newest line about one thing, with what was kept of it. */
export function lastAuditOf(tx: Tx, subject: { subjectKind: string; subjectId: string }) {
  return tx.auditEntry.findFirst({
    where: subject,
    orderBy: { seq: "desc" },
    select: { at: true, actorId: true, verb: true, details: true },
  });
}
