import type { PersonKeys } from "./privacy-person.ts";
import type { Tx } from "./store.ts";

type Eraser = (tx: Tx, who: PersonKeys, now: Date) => Promise<unknown>;

/** What stands where a name stood. */
export const ERASED_NAME = "–";

/**
 * What happens to each table when a person is forgotten, by model; a test compares the list with the schema. Gone: her name,
 * number, words, health answers and messages. Kept without them: visits with their price, that a case was, what she agreed to.
 */
export const erasedModels: Record<string, Eraser> = {
  Message: (tx, { chatIds, caseIds }) =>
    tx.message.deleteMany({ where: { OR: [{ chatId: { in: chatIds } }, { caseId: { in: caseIds } }] } }),
  OutboxMessage: (tx, { chatIds, caseIds }) =>
    tx.outboxMessage.deleteMany({ where: { OR: [{ chatId: { in: chatIds } }, { caseId: { in: caseIds } }] } }),
  // The event's id stays, so that the same event delivered again still changes nothing.
  InboundEvent: (tx, { customerId, chatKeys }, now) =>
    tx.inboundEvent.updateMany({
      where: { chatKey: { in: chatKeys } },
      data: { event: "{}", error: null, status: "done", doneAt: now, chatKey: `erased:${customerId}` },
    }),
  TriageDecision: eraseTriage,
  TriageReview: (tx, { customerId, chatIds }) =>
    tx.triageReview.deleteMany({ where: { OR: [{ customerId }, { chatId: { in: chatIds } }] } }),
  Case: eraseCases,
  CaseCard: (tx, { caseIds }) => tx.caseCard.deleteMany({ where: { caseId: { in: caseIds } } }),
  StaffTask: (tx, { customerId }) => tx.staffTask.deleteMany({ where: { customerId } }),
  Occupancy: freeFutureTime,
  Hold: (tx, { customerId }) => tx.hold.deleteMany({ where: { customerId } }),
  WaitOffer: (tx, { customerId }) => tx.waitOffer.deleteMany({ where: { customerId } }),
  WaitEntry: (tx, { customerId }) => tx.waitEntry.deleteMany({ where: { customerId } }),
  Appointment: eraseAppointments,
  Intake: (tx, { customerId }) => tx.intake.deleteMany({ where: { customerId } }),
  SkinNote: (tx, { customerId }) => tx.skinNote.deleteMany({ where: { customerId } }),
  DueItem: (tx, { customerId, chatIds, appointmentIds }) =>
    tx.dueItem.deleteMany({
      where: {
        OR: [{ customerId }, { chatId: { in: chatIds } }, { appointmentId: { in: appointmentIds } }],
      },
    }),
  CheckIn: (tx, { customerId }) => tx.checkIn.deleteMany({ where: { customerId } }),
  BroadcastRecipient: eraseFromBroadcasts,
  Consent: (tx, { customerId }, now) =>
    tx.consent.updateMany({ where: { customerId, withdrawnAt: null }, data: { withdrawnAt: now } }),
  Chat: eraseChats,
  Customer: (tx, { customerId }, now) =>
    tx.customer.update({
      where: { id: customerId },
      data: { name: ERASED_NAME, phone: null, allergies: "", notes: "", tier: 0, origin: null, unreachableAt: now },
    }),
  // Append-only: it holds ids and verbs, no name and no word of a customer (actions/privacy/record-audit.ts).
  AuditEntry: async () => {},
};

/** Forgets a person in every table. */
export async function erasePerson(tx: Tx, who: PersonKeys, now: Date): Promise<void> {
  for (const erase of Object.values(erasedModels)) await erase(tx, who, now);
}

/** Severity and code stay for counting; what she wrote goes. */
async function eraseTriage(tx: Tx, { customerId }: PersonKeys): Promise<void> {
  const rows = await tx.triageDecision.findMany({ where: { customerId }, select: { id: true, reasons: true } });
  for (const { id, reasons } of rows) {
    await tx.triageDecision.update({
      where: { id },
      data: { text: "", askedAbout: null, recentTexts: null, reasons: codesOnly(reasons), secondWhy: null },
    });
  }
}

async function eraseCases(tx: Tx, { customerId }: PersonKeys, now: Date): Promise<void> {
  const rows = await tx.case.findMany({ where: { customerId } });
  for (const { id, reasons, status, closedAt } of rows) {
    const end = status === "closed" ? {} : { status: "closed", outcome: "other", closedAt: closedAt ?? now };
    await tx.case.update({ where: { id }, data: { words: "", note: null, reasons: codesOnly(reasons), ...end } });
  }
}

function codesOnly(reasons: string): string {
  const saved: unknown = JSON.parse(reasons);
  const codes = Array.isArray(saved) ? saved.map((reason) => ({ code: String(reason.code), evidence: "" })) : [];
  return JSON.stringify(codes);
}

async function freeFutureTime(tx: Tx, { appointmentIds }: PersonKeys, now: Date): Promise<void> {
  const fromMinute = { gt: Math.floor(now.getTime() / 60_000) };
  await tx.occupancy.deleteMany({ where: { appointmentId: { in: appointmentIds }, fromMinute } });
}

async function eraseAppointments(tx: Tx, { customerId }: PersonKeys, now: Date): Promise<void> {
  await tx.appointment.updateMany({
    where: { customerId, status: { in: ["booked", "confirmed"] }, startsAt: { gt: now } },
    data: { status: "cancelled", cancelledAt: now },
  });
  await tx.appointment.updateMany({
    where: { customerId },
    data: { chatId: null, products: "", visitNotes: "", cancelReason: null, skinOverride: null },
  });
}

async function eraseFromBroadcasts(tx: Tx, { customerId }: PersonKeys): Promise<void> {
  await tx.broadcastRecipient.updateMany({
    where: { customerId, status: { in: ["waiting", "queued"] } },
    data: { status: "skipped", reason: "opted_out" },
  });
  await tx.broadcastRecipient.updateMany({ where: { customerId }, data: { chatId: null } });
}

/** Her messenger's id goes too: when she writes again she is a new customer. */
async function eraseChats(tx: Tx, { chatIds }: PersonKeys, now: Date): Promise<void> {
  for (const id of chatIds) {
    const gone = { tokenHash: null, flow: null, flowState: null, heldByCaseId: null, unreachableAt: now };
    await tx.chat.update({ where: { id }, data: { key: `erased:${id}`, externalId: id, ...gone } });
  }
}
