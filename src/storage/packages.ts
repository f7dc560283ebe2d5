import type { Package } from "../domain/loyalty/package.ts";
import type { Tx } from "./store.ts";

export interface NewPackage extends Omit<Package, "service"> {
  customerId: string;
  createdAt: Date;
}

export async function insertPackage(tx: Tx, row: NewPackage): Promise<void> {
  await tx.package.create({ data: row });
}

/** A visit that was taken from a package. */
export interface PackageUse {
  packageId: string;
  appointmentId: string;
  visitAt: Date;
  byName: string;
  at: Date;
}

export type PackageFile = Package & { uses: PackageUse[] };

/** The packages of these customers, by customer, the newest first, with the visits that were taken from them. */
export async function packagesOf(tx: Tx, customerIds: readonly string[]): Promise<Map<string, PackageFile[]>> {
  const rows = await tx.package.findMany({
    where: { customerId: { in: [...customerIds] } },
    include: { uses: { orderBy: { at: "desc" } } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  const services = await tx.service.findMany({
    where: { id: { in: rows.flatMap(({ serviceId }) => serviceId ?? []) } },
  });
  const visitIds = rows.flatMap(({ uses }) => uses.map(({ appointmentId }) => appointmentId));
  const visits = await tx.appointment.findMany({
    where: { id: { in: visitIds } },
    select: { id: true, startsAt: true },
  });
  const found = new Map<string, PackageFile[]>();
  for (const { customerId, createdAt: _, uses, ...row } of rows) {
    const service = services.find(({ id }) => id === row.serviceId);
    const name = service && { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn };
    const used = uses.map(({ packageId, appointmentId, byName, at }) => ({
      ...{ packageId, appointmentId, byName, at },
      visitAt: visits.find(({ id }) => id === appointmentId)?.startsAt ?? at,
    }));
    const key = customerId ?? "";
    found.set(key, [...(found.get(key) ?? []), { ...row, service: name ?? null, uses: used }]);
  }
  return found;
}

/** Whose package it is, and where; null when there is none. */
export function ownerOfPackage(
  tx: Tx,
  id: string,
): Promise<{ branchId: string; customerId: string | null; sessionsUsed: number } | null> {
  return tx.package.findUnique({ where: { id }, select: { branchId: true, customerId: true, sessionsUsed: true } });
}

/** A package like this of hers that stands there already. */
export async function samePackage(tx: Tx, row: Omit<NewPackage, "id" | "createdAt" | "note">): Promise<boolean> {
  const { customerId, serviceId, sessionsTotal, priceMinor, boughtOn, validUntil } = row;
  return (
    (await tx.package.count({ where: { customerId, serviceId, sessionsTotal, priceMinor, boughtOn, validUntil } })) > 0
  );
}

/**
 * Takes a session for a visit, decided by the database: false when none is left. A visit is taken from one package once; a second time
 * changes nothing and is true.
 */
export async function takeSession(
  tx: Tx,
  use: { id: string; packageId: string; appointmentId: string; byId: string; byName: string; at: Date },
): Promise<boolean> {
  const { appointmentId } = use;
  const kept = await tx.packageUse.upsert({ where: { appointmentId }, create: use, update: {} });
  if (kept.id !== use.id) return true;
  const taken = await tx.$executeRaw`
    UPDATE "Package" SET "sessionsUsed" = "sessionsUsed" + 1
    WHERE "id" = ${use.packageId} AND "sessionsUsed" < "sessionsTotal"`;
  if (taken === 0) await tx.packageUse.delete({ where: { id: use.id } });
  return taken > 0;
}

/** Gives the session of a visit back; the package it went to, or null when none was taken. */
export async function giveSessionBack(tx: Tx, appointmentId: string): Promise<string | null> {
  const use = await tx.packageUse.findUnique({ where: { appointmentId } });
  if (!use || (await tx.packageUse.deleteMany({ where: { id: use.id } })).count === 0) return null;
  await tx.$executeRaw`
    UPDATE "Package" SET "sessionsUsed" = "sessionsUsed" - 1 WHERE "id" = ${use.packageId} AND "sessionsUsed" > 0`;
  return use.packageId;
}

/** Deletes a package from which no visit was taken; false when one was, or it is gone. */
export async function deleteUnused(tx: Tx, id: string): Promise<boolean> {
  return (await tx.package.deleteMany({ where: { id, uses: { none: {} } } })).count > 0;
}
