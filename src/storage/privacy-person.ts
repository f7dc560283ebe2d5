import type { Tx } from "./store.ts";

/** Every key under which something of a customer is kept. */
export interface PersonKeys {
  customerId: string;
  branchId: string;
  chatIds: string[];
  chatKeys: string[];
  caseIds: string[];
  appointmentIds: string[];
}

/** The keys of a customer; null when there is none. */
export async function readPersonKeys(tx: Tx, customerId: string): Promise<PersonKeys | null> {
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { branchId: true } });
  if (!customer) return null;
  const chats = await tx.chat.findMany({ where: { customerId }, select: { id: true, key: true } });
  const cases = await tx.case.findMany({ where: { customerId }, select: { id: true } });
  const appointments = await tx.appointment.findMany({ where: { customerId }, select: { id: true } });
  return {
    customerId,
    branchId: customer.branchId,
    chatIds: chats.map((row) => row.id),
    chatKeys: chats.map((row) => row.key),
    caseIds: cases.map((row) => row.id),
    appointmentIds: appointments.map((row) => row.id),
  };
}
