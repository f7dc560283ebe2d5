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

/** Only that health facts, photos, contacts or cards were opened. */
export const looks = [
  "customer.open_health",
  "customer.open_prep_card",
  "photo.open",
  "case.show_words",
  "case.show_contact",
  "case.show_media",
];

/** The newest lines before a number; with a branch only what its people did, with `aboutId` only what was done to that, with `onlyLooks` only what was looked at. */
export async function auditBefore(
  tx: Tx,
  branchId: string | null,
  before: number | null,
  take: number,
  of: { aboutId?: string | null; onlyLooks?: boolean } = {},
): Promise<AuditLine[]> {
  const people = branchId ? await tx.staff.findMany({ where: { branchId }, select: { id: true } }) : null;
  return tx.auditEntry.findMany({
    where: {
      ...(before ? { seq: { lt: before } } : {}),
      ...(of.aboutId ? { subjectId: of.aboutId } : {}),
      ...(of.onlyLooks ? { verb: { in: looks } } : {}),
      ...(people ? { actorId: { in: people.map((person) => person.id) } } : {}),
    },
    orderBy: { seq: "desc" },
    take,
    select: { seq: true, at: true, actorKind: true, actorName: true, verb: true, subjectKind: true, subjectId: true },
  });
}

/** Whom these lines are about, by the id of what was done to: a customer, or whose case or appointment it is. */
export async function peopleOf(tx: Tx, lines: readonly AuditLine[]): Promise<Map<string, string>> {
  const idsOf = (kind: string) => ({
    in: [...new Set(lines.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId))],
  });
  const select = { id: true, customer: { select: { name: true } } };
  const people = await tx.customer.findMany({ where: { id: idsOf("customer") }, select: { id: true, name: true } });
  const cases = await tx.case.findMany({ where: { id: idsOf("case") }, select });
  const visits = await tx.appointment.findMany({ where: { id: idsOf("appointment") }, select });
  return new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...[...cases, ...visits].map(({ id, customer }) => [id, customer.name] as const),
  ]);
}

/** The newest line about one thing, with what was kept of it. */
export function lastAuditOf(tx: Tx, subject: { subjectKind: string; subjectId: string }) {
  return tx.auditEntry.findFirst({
    where: subject,
    orderBy: { seq: "desc" },
    select: { at: true, actorId: true, verb: true, details: true },
  });
}
