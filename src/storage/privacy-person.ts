import type { Tx } from "./store.ts";

/** Every key under which something of a customer is kept. */
export interface PersonKeys {
  customerId: string;
  branchId: string;
  chatIds: string[];
  chatKeys: string[];
  caseIds: string[];
  appointmentIds: string[];
  /** Cases under a legal hold and the visits they are about: kept when she is forgotten, until the hold ends. */
  held: { caseIds: string[]; appointmentIds: string[]; caseNumbers: number[]; since: Date | null };
}

/** The keys of a customer; null when there is none. */
export async function readPersonKeys(tx: Tx, customerId: string): Promise<PersonKeys | null> {
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { branchId: true } });
  if (!customer) return null;
  const chats = await tx.chat.findMany({ where: { customerId }, select: { id: true, key: true } });
  const cases = await tx.case.findMany({
    where: { customerId },
    select: { id: true, number: true, legalHoldAt: true, appointmentId: true, openedAt: true },
  });
  const appointments = await tx.appointment.findMany({ where: { customerId }, select: { id: true } });
  return {
    customerId,
    branchId: customer.branchId,
    chatIds: chats.map((row) => row.id),
    chatKeys: chats.map((row) => row.key),
    caseIds: cases.map((row) => row.id),
    appointmentIds: appointments.map((row) => row.id),
    held: heldOf(cases),
  };
}

/** What led to the incident was said in the days before. */
const BEFORE_DAYS = 14;

function heldOf(
  cases: { id: string; number: number; legalHoldAt: Date | null; appointmentId: string | null; openedAt: Date }[],
) {
  const held = cases.filter((one) => one.legalHoldAt !== null);
  const first = Math.min(...held.map((one) => one.openedAt.getTime()));
  return {
    caseIds: held.map((one) => one.id),
    appointmentIds: held.flatMap((one) => one.appointmentId ?? []),
    caseNumbers: held.map((one) => one.number),
    since: held.length > 0 ? new Date(first - BEFORE_DAYS * 86_400_000) : null,
  };
}
