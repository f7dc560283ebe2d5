import type { PersonKeys } from "./privacy-person.ts";
import type { Tx } from "./store.ts";

type Rows = Promise<object[]>;
type Reader = (tx: Tx, who: PersonKeys) => Rows;

const ofCustomer = ({ customerId }: PersonKeys) => ({ where: { customerId } });
const ofChats = ({ chatIds }: PersonKeys) => ({ where: { chatId: { in: chatIds } } });
const ofEither = ({ customerId, chatIds }: PersonKeys) => ({
  where: { OR: [{ customerId }, { chatId: { in: chatIds } }] },
});

/** How each table that holds something of a person is read, by model; a test compares the list with the schema. */
export const exportedModels: Record<string, Reader> = {
  Customer: (tx, { customerId }) => tx.customer.findMany({ where: { id: customerId } }),
  Chat: (tx, who) => tx.chat.findMany({ ...ofCustomer(who), omit: { tokenHash: true } }),
  Consent: (tx, who) => tx.consent.findMany(ofCustomer(who)),
  InboundEvent: (tx, { chatKeys }) => tx.inboundEvent.findMany({ where: { chatKey: { in: chatKeys } } }),
  OutboxMessage: (tx, who) => tx.outboxMessage.findMany(ofChats(who)),
  Message: (tx, who) => tx.message.findMany({ ...ofChats(who), orderBy: { seq: "asc" } }),
  TriageDecision: (tx, who) => tx.triageDecision.findMany(ofEither(who)),
  TriageReview: (tx, who) => tx.triageReview.findMany(ofEither(who)),
  Case: (tx, who) => tx.case.findMany(ofEither(who)),
  CaseCard: (tx, { caseIds }) => tx.caseCard.findMany({ where: { caseId: { in: caseIds } } }),
  StaffTask: (tx, who) => tx.staffTask.findMany(ofCustomer(who)),
  Appointment: (tx, who) => tx.appointment.findMany({ ...ofCustomer(who), orderBy: { startsAt: "asc" } }),
  Occupancy: (tx, { appointmentIds }) => tx.occupancy.findMany({ where: { appointmentId: { in: appointmentIds } } }),
  Hold: (tx, who) => tx.hold.findMany(ofCustomer(who)),
  WaitEntry: (tx, who) => tx.waitEntry.findMany(ofCustomer(who)),
  WaitOffer: (tx, who) => tx.waitOffer.findMany(ofCustomer(who)),
  Intake: (tx, who) => tx.intake.findMany(ofCustomer(who)),
  SkinNote: (tx, who) => tx.skinNote.findMany(ofCustomer(who)),
  DueItem: (tx, who) => tx.dueItem.findMany(ofEither(who)),
  CheckIn: (tx, who) => tx.checkIn.findMany(ofEither(who)),
  BroadcastRecipient: (tx, who) => tx.broadcastRecipient.findMany(ofCustomer(who)),
  AuditEntry: (tx, { customerId, caseIds, appointmentIds }) =>
    tx.auditEntry.findMany({
      where: { OR: [{ subjectId: { in: [customerId, ...caseIds, ...appointmentIds] } }, { actorId: customerId }] },
      omit: { actorName: true },
    }),
};

const savedAsJson = new Set([
  "event",
  "content",
  "buttons",
  "attachment",
  "reasons",
  "recentTexts",
  "answers",
  "payload",
  "details",
  "flowState",
]);

/** Everything kept about a person, by model, as plain JSON values. */
export async function readPerson(tx: Tx, who: PersonKeys): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const [model, read] of Object.entries(exportedModels)) found[model] = (await read(tx, who)).map(plain);
  return found;
}

function plain(row: object): unknown {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, savedAsJson.has(name) ? parsed(value) : value]),
  );
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}
