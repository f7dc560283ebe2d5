import { z } from "zod";
import { MOST_PACKAGE_NOTE, MOST_SESSIONS } from "../../domain/loyalty/package.ts";
import { isDate } from "../../domain/time/calendar-date.ts";
import { deleteUnused, insertPackage, ownerOfPackage, samePackage } from "../../storage/packages.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { whyRefused } from "../salon/allowed.ts";

const MOST_PRICE = 100_000_000_00;
const day = z.string().refine(isDate).nullable();

const sold = z.object({
  serviceId: z.string().nullable(),
  sessionsTotal: z.number().int().min(1).max(MOST_SESSIONS),
  sessionsUsed: z.number().int().min(0),
  priceMinor: z.number().int().min(0).max(MOST_PRICE),
  boughtOn: day,
  validUntil: day,
  note: z.string().max(MOST_PACKAGE_NOTE),
});

export type PackageProblem =
  | "not_a_count"
  | "more_used_than_bought"
  | "not_a_price"
  | "not_a_date"
  | "ends_before_bought"
  | "no_such_service"
  | "too_long";

export type PackageAdded =
  | { ok: true; packageId: string; known: boolean }
  | { ok: false; reason: "not_found" | "not_allowed" | PackageProblem };

const problems: Record<keyof z.infer<typeof sold>, PackageProblem> = {
  serviceId: "no_such_service",
  sessionsTotal: "not_a_count",
  sessionsUsed: "not_a_count",
  priceMinor: "not_a_price",
  boughtOn: "not_a_date",
  validUntil: "not_a_date",
  note: "too_long",
};

/**
 * Writes a package into a customer's file: sessions, price in minor units of the house's currency, days of the branch's calendar. Whoever
 * checks visits out may sell one. The very same one twice is known and changes nothing. Refuses what is no count, price or day.
 */
export async function addPackage(
  context: ActionContext,
  input: { customerId: string } & z.input<typeof sold>,
): Promise<PackageAdded> {
  const { tx, newId, now } = context;
  const { customerId, ...typed } = input;
  const customer = await tx.customer.findUnique({ where: { id: customerId }, include: { business: true } });
  const refused = whyRefused(context.actor, "appointment.mark", customer?.branchId);
  if (refused || !customer) return { ok: false, reason: refused ?? "not_found" };
  const read = sold.safeParse(typed);
  if (!read.success) {
    const where = read.error.issues[0]?.path[0];
    return { ok: false, reason: problems[where as keyof typeof problems] ?? "not_a_count" };
  }
  const { serviceId, sessionsTotal, sessionsUsed, boughtOn, validUntil } = read.data;
  if (sessionsUsed > sessionsTotal) return { ok: false, reason: "more_used_than_bought" };
  if (boughtOn && validUntil && validUntil < boughtOn) return { ok: false, reason: "ends_before_bought" };
  const { businessId, branchId, business } = customer;
  if (serviceId && !(await tx.service.count({ where: { id: serviceId, businessId } }))) {
    return { ok: false, reason: "no_such_service" };
  }
  const row = { ...read.data, customerId, branchId, currency: business.currency };
  if (await samePackage(tx, row)) return { ok: true, packageId: "", known: true };
  const packageId = newId();
  await insertPackage(tx, { ...row, id: packageId, createdAt: now });
  await recordAudit(context, "package.add", { kind: "package", id: packageId }, { sessionsTotal, sessionsUsed });
  return { ok: true, packageId, known: false };
}

/** Takes a package out of a file again, as long as no visit was taken from it. Refuses not_found, not_allowed, used. */
export async function removePackage(
  context: ActionContext,
  input: { customerId: string; packageId: string },
): Promise<{ ok: true } | { ok: false; reason: "not_found" | "not_allowed" | "used" }> {
  const { packageId, customerId } = input;
  const found = await ownerOfPackage(context.tx, packageId);
  const hers = found?.customerId === customerId ? found : null;
  const refused = whyRefused(context.actor, "appointment.mark", hers?.branchId);
  if (refused) return { ok: false, reason: refused };
  if (!(await deleteUnused(context.tx, packageId))) return { ok: false, reason: "used" };
  await recordAudit(context, "package.remove", { kind: "package", id: packageId });
  return { ok: true };
}
