import type { Appointment } from "../domain/booking/appointment.ts";
import type { CaseFile } from "../domain/cases/case.ts";
import { readAppointments } from "./booking-appointments.ts";
import { readRow } from "./cases.ts";
import type { Tx } from "./store.ts";

/** A customer as staff of a branch see her. */
export interface CustomerFile {
  id: string;
  branchId: string;
  name: string;
  phone: string | null;
  locale: string;
  origin: string | null;
  /** YYYY-MM-DD when it was told. */
  birthDate: string | null;
  allergies: string;
  notes: string;
  unreachableAt: Date | null;
  createdAt: Date;
  consents: { purpose: string; givenAt: Date }[];
  appointments: Appointment[];
  cases: CaseFile[];
}

/**
 * A customer with her appointments and cases; with a branch only what happened there, and null when she neither belongs to
 * it nor was ever there.
 */
export async function readCustomerFile(tx: Tx, id: string, branchId: string | null): Promise<CustomerFile | null> {
  const row = await tx.customer.findUnique({
    where: { id },
    include: { consents: { where: { withdrawnAt: null }, select: { purpose: true, givenAt: true } } },
  });
  if (!row) return null;
  const there = branchId === null ? {} : { branchId };
  const appointments = await readAppointments(tx, { customerId: id, ...there });
  const cases = await tx.case.findMany({ where: { customerId: id, ...there }, orderBy: { openedAt: "desc" } });
  const known = branchId === null || row.branchId === branchId || appointments.length + cases.length > 0;
  return known ? { ...row, appointments: appointments.reverse(), cases: cases.map(readRow) } : null;
}
