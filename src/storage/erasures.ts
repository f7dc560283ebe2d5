import type { Tx } from "./store.ts";

/** Notes that she asked to be forgotten, or that she took it back; false when there is no such customer. */
export async function setEraseWanted(tx: Tx, customerId: string, at: Date | null): Promise<boolean> {
  const { count } = await tx.customer.updateMany({ where: { id: customerId }, data: { eraseWantedAt: at } });
  return count > 0;
}

/** When she asked to be forgotten; null when she did not, or took it back. */
export async function eraseWantedAt(tx: Tx, customerId: string): Promise<Date | null> {
  const row = await tx.customer.findUnique({ where: { id: customerId }, select: { eraseWantedAt: true } });
  return row?.eraseWantedAt ?? null;
}

/** When each of these customers was first erased; who is not here was not. */
export async function erasuresOf(tx: Tx, customerIds: string[]): Promise<Map<string, Date>> {
  const rows = await tx.auditEntry.findMany({
    where: { subjectKind: "customer", subjectId: { in: customerIds }, verb: "privacy.erase" },
    orderBy: { seq: "desc" },
    select: { subjectId: true, at: true },
  });
  return new Map(rows.map(({ subjectId, at }) => [subjectId, at]));
}

/** Whether a reply to her is still on its way. */
export async function isBeingWrittenTo(tx: Tx, customerId: string): Promise<boolean> {
  const chats = await tx.chat.findMany({ where: { customerId }, select: { id: true } });
  const where = { chatId: { in: chats.map(({ id }) => id) }, status: { in: ["pending", "leased"] }, purpose: "reply" };
  return (await tx.outboxMessage.count({ where })) > 0;
}

export interface LegalHold {
  at: Date;
  byId: string;
  byName: string;
  why: string;
}

/** Puts a case under a legal hold, or ends it; false when there is none of that id in that branch. */
export async function setLegalHold(tx: Tx, caseId: string, hold: LegalHold | null): Promise<void> {
  await tx.case.update({
    where: { id: caseId },
    data: {
      legalHoldAt: hold?.at ?? null,
      legalHoldById: hold?.byId ?? null,
      legalHoldByName: hold?.byName ?? null,
      legalHoldWhy: hold?.why ?? null,
    },
  });
}

/** Branch, customer and hold of a case; null when there is none. */
export async function caseUnderHold(tx: Tx, caseId: string) {
  return tx.case.findUnique({
    where: { id: caseId },
    select: {
      branchId: true,
      customerId: true,
      number: true,
      legalHoldAt: true,
      legalHoldByName: true,
      legalHoldWhy: true,
    },
  });
}

/** Who opened her health facts, newest first: by name and role, as the audit has it. */
export async function whoLooked(tx: Tx, customerId: string, take: number) {
  const rows = await tx.auditEntry.findMany({
    where: {
      subjectId: customerId,
      actorKind: "staff",
      verb: { in: ["customer.open_health", "photo.open", "privacy.export"] },
    },
    orderBy: { seq: "desc" },
    take,
    select: { at: true, actorId: true, actorName: true, verb: true },
  });
  const staff = await tx.staff.findMany({ select: { id: true, role: true } });
  const roleOf = new Map(staff.map(({ id, role }) => [id, role]));
  return rows.map((row) => ({
    at: row.at,
    name: row.actorName,
    role: roleOf.get(row.actorId) ?? "staff",
    verb: row.verb,
  }));
}
