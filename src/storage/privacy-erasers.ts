import type { PersonKeys } from "./privacy-person.ts";
import type { Tx } from "./store.ts";

/** What stands where a name stood. */
export const ERASED_NAME = "–";

/** Severity and code stay for counting; what she wrote goes. */
export async function eraseTriage(tx: Tx, { customerId, held }: PersonKeys): Promise<void> {
  const where = { customerId, OR: [{ caseId: null }, { caseId: { notIn: held.caseIds } }] };
  const rows = await tx.triageDecision.findMany({ where, select: { id: true, reasons: true } });
  for (const { id, reasons } of rows) {
    await tx.triageDecision.update({
      where: { id },
      data: { text: "", askedAbout: null, recentTexts: null, reasons: codesOnly(reasons), secondWhy: null },
    });
  }
}

/** That there was a case stays, with its codes; her words go and it is closed. */
export async function eraseCases(tx: Tx, { customerId, held }: PersonKeys, now: Date): Promise<void> {
  const rows = await tx.case.findMany({ where: { customerId, id: { notIn: held.caseIds } } });
  for (const { id, reasons, status, closedAt } of rows) {
    const end = status === "closed" ? {} : { status: "closed", outcome: "other", closedAt: closedAt ?? now };
    await tx.case.update({ where: { id }, data: { words: "", note: null, reasons: codesOnly(reasons), ...end } });
  }
}

/** Reasons without the words that caused them. */
export function codesOnly(reasons: string): string {
  const saved: unknown = JSON.parse(reasons);
  const codes = Array.isArray(saved) ? saved.map((reason) => ({ code: String(reason.code), evidence: "" })) : [];
  return JSON.stringify(codes);
}

/** The time of her coming visits is free again. */
export async function freeFutureTime(tx: Tx, { appointmentIds }: PersonKeys, now: Date): Promise<void> {
  const fromMinute = { gt: Math.floor(now.getTime() / 60_000) };
  await tx.occupancy.deleteMany({ where: { appointmentId: { in: appointmentIds }, fromMinute } });
}

/** Visits stay with their price; coming ones are cancelled. */
export async function eraseAppointments(tx: Tx, { customerId, held }: PersonKeys, now: Date): Promise<void> {
  await tx.appointment.updateMany({
    where: { customerId, status: { in: ["booked", "confirmed"] }, startsAt: { gt: now } },
    data: { status: "cancelled", cancelledAt: now },
  });
  await tx.appointment.updateMany({
    where: { customerId, id: { notIn: held.appointmentIds } },
    data: { chatId: null, products: "", visitNotes: "", cancelReason: null, skinOverride: null, unsignedReason: null },
  });
}

/** How many were written to stays countable; her chat goes. */
export async function eraseFromBroadcasts(tx: Tx, { customerId }: PersonKeys): Promise<void> {
  await tx.broadcastRecipient.updateMany({
    where: { customerId, status: { in: ["waiting", "queued"] } },
    data: { status: "skipped", reason: "opted_out" },
  });
  await tx.broadcastRecipient.updateMany({ where: { customerId }, data: { chatId: null } });
}

/** Her messenger's id goes too: when she writes again she is a new customer. */
export async function eraseChats(tx: Tx, { chatIds }: PersonKeys, now: Date): Promise<void> {
  for (const id of chatIds) {
    const gone = { tokenHash: null, flow: null, flowState: null, heldByCaseId: null, unreachableAt: now };
    await tx.chat.update({ where: { id }, data: { key: `erased:${id}`, externalId: id, ...gone } });
  }
}

/** Money is kept without a name; what may still have to go back to her needs to know where. An open invoice is over. */
export async function erasePayments(tx: Tx, { customerId }: PersonKeys): Promise<void> {
  await tx.payment.updateMany({ where: { customerId, status: "asked" }, data: { status: "lapsed" } });
  await tx.payment.updateMany({
    where: { customerId, status: { notIn: ["paid", "refund_due"] } },
    data: { payerExternalId: null, telegramChargeId: null, providerChargeId: null },
  });
  await tx.payment.updateMany({ where: { customerId }, data: { customerId: null, chatId: null, wanted: "{}" } });
}

/** Under a legal hold her name and number stay, and what was known of her allergies: without them the incident is nobody's. */
export async function eraseCustomerRow(tx: Tx, { customerId, held }: PersonKeys, now: Date): Promise<void> {
  const known = { name: ERASED_NAME, phone: null, allergies: "", birthDate: null, guardianId: null, relation: null };
  // Who was in her care keeps a file of her own, and nobody's chat.
  await tx.customer.updateMany({ where: { guardianId: customerId }, data: { guardianId: null, relation: null } });
  await tx.customer.update({
    where: { id: customerId },
    data: { notes: "", tier: 0, origin: null, unreachableAt: now, ...(held.caseIds.length > 0 ? {} : known) },
  });
}
