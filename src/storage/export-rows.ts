import { localDate, localTime } from "../domain/time/zone.ts";
import { packagesOf } from "./packages.ts";
import type { Tx } from "./store.ts";

/** A row by the names of its columns, which are those that an import knows; days and times are of the branch's zone. */
export type ExportRow = Record<string, string>;

interface Branch {
  id: string;
  zone: string;
}

const AT_ONCE = 500;

/** Customers of a branch, by name; those who were forgotten are left out. */
export async function customerRows(tx: Tx, { id: branchId }: Branch): Promise<ExportRow[]> {
  const rows = await inPages((skip) =>
    tx.customer.findMany({ where: { branchId }, orderBy: [{ name: "asc" }, { id: "asc" }], skip, take: AT_ONCE }),
  );
  const tags = await tx.customerFact.findMany({
    where: { kind: "tag", removedAt: null },
    select: { customerId: true, words: true },
  });
  return rows
    .filter(({ name }) => name !== "–")
    .map(({ id, name, phone, locale, allergies, notes, tier, birthDate }) => ({
      ...{ name, phone: phone ?? "", locale, allergies, notes, tier: String(tier), birthday: birthDate ?? "" },
      tags: tags.flatMap(({ customerId, words }) => (customerId === id ? [words] : [])).join("; "),
    }));
}

/** Appointments of a branch, the oldest first. */
export async function appointmentRows(tx: Tx, { id: branchId, zone }: Branch): Promise<ExportRow[]> {
  const include = {
    customer: { select: { name: true, phone: true } },
    service: { select: { code: true } },
    staff: { select: { name: true } },
  };
  const rows = await inPages((skip) =>
    tx.appointment.findMany({
      ...{ where: { branchId }, include, skip, take: AT_ONCE },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    }),
  );
  return rows.map(({ customer, service, staff, startsAt, status, priceMinor, currency, products, visitNotes }) => ({
    ...{ date: localDate(startsAt, zone), time: localTime(startsAt, zone), name: customer.name },
    ...{ phone: customer.phone ?? "", service: service.code, beautician: staff.name, status },
    ...{ priceMinor: String(priceMinor), currency, products, notes: visitNotes },
  }));
}

/** Packages of a branch's customers. */
export async function packageRows(tx: Tx, { id: branchId }: Branch): Promise<ExportRow[]> {
  const people = await inPages((skip) =>
    tx.customer.findMany({ where: { branchId }, orderBy: [{ name: "asc" }, { id: "asc" }], skip, take: AT_ONCE }),
  );
  const codes = new Map(
    (await tx.service.findMany({ select: { id: true, code: true } })).map((one) => [one.id, one.code]),
  );
  const rows: ExportRow[] = [];
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE);
    const packages = await packagesOf(
      tx,
      some.map(({ id }) => id),
    );
    for (const { id, name, phone } of some) {
      for (const one of packages.get(id) ?? []) {
        rows.push({
          ...{ name, phone: phone ?? "", service: codes.get(one.serviceId ?? "") ?? "" },
          ...{ total: String(one.sessionsTotal), used: String(one.sessionsUsed) },
          ...{ priceMinor: String(one.priceMinor), currency: one.currency },
          ...{ bought: one.boughtOn ?? "", until: one.validUntil ?? "", notes: one.note },
        });
      }
    }
  }
  return rows;
}

async function inPages<Row>(read: (skip: number) => Promise<Row[]>): Promise<Row[]> {
  const all: Row[] = [];
  for (;;) {
    const page = await read(all.length);
    all.push(...page);
    if (page.length < AT_ONCE) return all;
  }
}
