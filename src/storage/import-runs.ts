import type { Tx } from "./store.ts";

/** A table that was imported on the board. */
export interface ImportRun {
  id: string;
  branchId: string;
  kind: string;
  fileName: string;
  rows: number;
  added: number;
  known: number;
  problems: number;
  createdIds: string[];
  byId: string;
  byName: string;
  at: Date;
  undoneAt: Date | null;
  /** What the undo took away, and what it left because something has happened with it since. */
  removed: number;
  spared: number;
}

export async function insertImportRun(tx: Tx, run: Omit<ImportRun, "undoneAt" | "removed" | "spared">): Promise<void> {
  await tx.importRun.create({ data: { ...run, createdIds: JSON.stringify(run.createdIds) } });
}

/** Adds a part of a table to its run. */
export async function growImportRun(
  tx: Tx,
  id: string,
  part: { added: number; known: number; problems: number; ids: readonly string[] },
): Promise<void> {
  const { createdIds } = await tx.importRun.findUniqueOrThrow({ where: { id }, select: { createdIds: true } });
  const ids = [...(JSON.parse(createdIds) as string[]), ...part.ids];
  const { added, known, problems } = part;
  const more = { added: { increment: added }, known: { increment: known }, problems: { increment: problems } };
  await tx.importRun.update({ where: { id }, data: { ...more, createdIds: JSON.stringify(ids) } });
}

/** What was known or wrong in the whole table. */
export async function noteRun(tx: Tx, id: string, counts: { known: number; problems: number }): Promise<void> {
  await tx.importRun.update({ where: { id }, data: counts });
}

/** The newest imports into a branch. */
export async function importRuns(tx: Tx, branchId: string, most: number): Promise<ImportRun[]> {
  const rows = await tx.importRun.findMany({ where: { branchId }, orderBy: { at: "desc" }, take: most });
  return rows.map(fromRow);
}

export async function importRun(tx: Tx, id: string): Promise<ImportRun | null> {
  const row = await tx.importRun.findUnique({ where: { id } });
  return row && fromRow(row);
}

/** Marks a run as undone; false when it was already. */
export async function markUndone(tx: Tx, id: string, at: Date): Promise<boolean> {
  return (await tx.importRun.updateMany({ where: { id, undoneAt: null }, data: { undoneAt: at } })).count > 0;
}

export async function noteUndone(tx: Tx, id: string, counts: { removed: number; spared: number }): Promise<void> {
  await tx.importRun.update({ where: { id }, data: { ...counts, createdIds: "[]" } });
}

function fromRow(row: Omit<ImportRun, "createdIds"> & { createdIds: string }): ImportRun {
  return { ...row, createdIds: JSON.parse(row.createdIds) as string[] };
}

const AT_ONCE = 500;

/** Deletes customers with whom nothing has happened since they were imported; how many went. */
export async function removeImportedCustomers(tx: Tx, ids: readonly string[]): Promise<number> {
  let removed = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const where = { customerId: { in: some } };
    const select = { customerId: true };
    const busy = await Promise.all([
      tx.appointment.findMany({ where, select }),
      tx.case.findMany({ where, select }),
      tx.chat.findMany({ where, select }),
      tx.consent.findMany({ where, select }),
      tx.customerFact.findMany({ where, select }),
      tx.skinNote.findMany({ where, select }),
      tx.waitEntry.findMany({ where, select }),
      tx.payment.findMany({ where, select }),
      tx.package.findMany({ where, select }),
      tx.photo.findMany({ where, select }),
    ]);
    const ofFamily = await tx.customer.findMany({ where: { guardianId: { in: some } }, select: { guardianId: true } });
    const touched = new Set([
      ...busy.flat().map(({ customerId }) => customerId),
      ...ofFamily.map(({ guardianId }) => guardianId),
      ...(await changedSince(tx, some, ["customer.add"])),
    ]);
    const gone = some.filter((id) => !touched.has(id));
    removed += (await tx.customer.deleteMany({ where: { id: { in: gone } } })).count;
  }
  return removed;
}

/** Deletes appointments that nobody has touched since they were imported, and frees their time; how many went. */
export async function removeImportedAppointments(tx: Tx, ids: readonly string[]): Promise<number> {
  let removed = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const where = { appointmentId: { in: some } };
    const select = { appointmentId: true };
    const busy = await Promise.all([
      tx.case.findMany({ where, select }),
      tx.payment.findMany({ where, select }),
      tx.packageUse.findMany({ where, select }),
      tx.visitRecord.findMany({ where, select }),
      tx.checkIn.findMany({ where, select }),
      tx.photo.findMany({ where, select }),
      tx.intake.findMany({ where: { ...where, answers: { not: "[]" } }, select }),
    ]);
    const touched = new Set([
      ...busy.flat().map(({ appointmentId }) => appointmentId),
      ...(await changedSince(tx, some, ["appointment.book"])),
    ]);
    const gone = { in: some.filter((id) => !touched.has(id)) };
    await tx.occupancy.deleteMany({ where: { appointmentId: gone } });
    await tx.dueItem.deleteMany({ where: { appointmentId: gone } });
    await tx.intake.deleteMany({ where: { appointmentId: gone } });
    removed += (await tx.appointment.deleteMany({ where: { id: gone } })).count;
  }
  return removed;
}

/** Deletes packages from which nothing was taken since they were imported; how many went. */
export async function removeImportedPackages(tx: Tx, ids: readonly string[]): Promise<number> {
  let removed = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const touched = new Set(await changedSince(tx, some, ["package.add"]));
    const gone = { in: some.filter((id) => !touched.has(id)) };
    removed += (await tx.package.deleteMany({ where: { id: gone, uses: { none: {} } } })).count;
  }
  return removed;
}

/** Those of which the audit knows more than that they were made. */
async function changedSince(tx: Tx, ids: readonly string[], made: readonly string[]): Promise<string[]> {
  const where = { subjectId: { in: [...ids] }, verb: { notIn: [...made] } };
  const rows = await tx.auditEntry.findMany({ where, select: { subjectId: true } });
  return rows.map(({ subjectId }) => subjectId);
}
