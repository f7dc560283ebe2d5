import { notHeld } from "./photos.ts";
import {
  eraseAppointments,
  eraseCases,
  eraseChats,
  eraseCustomerRow,
  eraseFromBroadcasts,
  erasePayments,
  eraseTriage,
  freeFutureTime,
} from "./privacy-erasers.ts";
import type { PersonKeys } from "./privacy-person.ts";
import type { Tx } from "./store.ts";

/** What happens to one table that knows a person when she asks for her data, and when she asks to be forgotten. */
export interface PersonTable {
  read(tx: Tx, who: PersonKeys): Promise<object[]>;
  erase(tx: Tx, who: PersonKeys, now: Date): Promise<unknown>;
}

const ofCustomer = ({ customerId }: PersonKeys) => ({ where: { customerId } });
const ofChats = ({ chatIds }: PersonKeys) => ({ where: { chatId: { in: chatIds } } });
const ofEither = ({ customerId, chatIds }: PersonKeys) => ({
  where: { OR: [{ customerId }, { chatId: { in: chatIds } }] },
});
const ofChatsOrCases = ({ chatIds, caseIds }: PersonKeys) => ({
  OR: [{ chatId: { in: chatIds } }, { caseId: { in: caseIds } }],
});
/** What was said around an incident under a legal hold, and about the case, is not erased with the rest. */
const saidOutside = ({ held }: PersonKeys) =>
  held.since === null ? {} : { at: { lt: held.since }, OR: [{ caseId: null }, { caseId: { notIn: held.caseIds } }] };
const outsideVisits = ({ customerId, held }: PersonKeys) => ({
  where: { customerId, appointmentId: { notIn: held.appointmentIds } },
});
const ofAnything = ({ customerId, chatIds, appointmentIds }: PersonKeys) => ({
  where: { OR: [{ customerId }, { chatId: { in: chatIds } }, { appointmentId: { in: appointmentIds } }] },
});

/**
 * Every table that knows a person, by model, erased in this order. A new table goes here or into `tablesAboutNobody`; a test
 * that reads the schema fails until it does. Gone at erasure: her name, number, words, health answers and messages. Kept
 * without them: visits with their price, that a case was, what she agreed to. A legal hold keeps an incident whole until it ends.
 */
export const personTables: Record<string, PersonTable> = {
  Message: {
    read: (tx, who) => tx.message.findMany({ ...ofChats(who), orderBy: { seq: "asc" } }),
    erase: (tx, who) => tx.message.deleteMany({ where: { AND: [ofChatsOrCases(who), saidOutside(who)] } }),
  },
  OutboxMessage: {
    read: (tx, who) => tx.outboxMessage.findMany(ofChats(who)),
    erase: (tx, who) => tx.outboxMessage.deleteMany({ where: ofChatsOrCases(who) }),
  },
  InboundEvent: {
    read: (tx, { chatKeys }) => tx.inboundEvent.findMany({ where: { chatKey: { in: chatKeys } } }),
    // The event's id stays, so that the same event delivered again still changes nothing.
    erase: (tx, { customerId, chatKeys }, now) =>
      tx.inboundEvent.updateMany({
        where: { chatKey: { in: chatKeys } },
        data: { event: "{}", error: null, status: "done", doneAt: now, chatKey: `erased:${customerId}` },
      }),
  },
  TriageDecision: { read: (tx, who) => tx.triageDecision.findMany(ofEither(who)), erase: eraseTriage },
  TriageReview: {
    read: (tx, who) => tx.triageReview.findMany(ofEither(who)),
    erase: (tx, who) => tx.triageReview.deleteMany(ofEither(who)),
  },
  Case: { read: (tx, who) => tx.case.findMany(ofEither(who)), erase: eraseCases },
  CaseCard: {
    read: (tx, { caseIds }) => tx.caseCard.findMany({ where: { caseId: { in: caseIds } } }),
    erase: (tx, { caseIds }) => tx.caseCard.deleteMany({ where: { caseId: { in: caseIds } } }),
  },
  StaffTask: {
    read: (tx, who) => tx.staffTask.findMany(ofCustomer(who)),
    erase: (tx, who) => tx.staffTask.deleteMany(ofCustomer(who)),
  },
  Occupancy: {
    read: (tx, { appointmentIds }) => tx.occupancy.findMany({ where: { appointmentId: { in: appointmentIds } } }),
    erase: freeFutureTime,
  },
  Hold: {
    read: (tx, who) => tx.hold.findMany(ofCustomer(who)),
    erase: (tx, who) => tx.hold.deleteMany(ofCustomer(who)),
  },
  WaitOffer: {
    read: (tx, who) => tx.waitOffer.findMany(ofCustomer(who)),
    erase: (tx, who) => tx.waitOffer.deleteMany(ofCustomer(who)),
  },
  WaitEntry: {
    read: (tx, who) => tx.waitEntry.findMany(ofCustomer(who)),
    erase: (tx, who) => tx.waitEntry.deleteMany(ofCustomer(who)),
  },
  Payment: { read: (tx, who) => tx.payment.findMany(ofCustomer(who)), erase: erasePayments },
  Package: {
    read: (tx, who) => tx.package.findMany({ ...ofCustomer(who), orderBy: { createdAt: "asc" } }),
    // Money is kept without a name, as is how much of it was used.
    erase: (tx, who) => tx.package.updateMany({ ...ofCustomer(who), data: { customerId: null, note: "" } }),
  },
  PackageUse: {
    read: (tx, { appointmentIds }) => tx.packageUse.findMany({ where: { appointmentId: { in: appointmentIds } } }),
    // Which visit was taken from which package: both stay without her.
    erase: async () => {},
  },
  Appointment: {
    read: (tx, who) => tx.appointment.findMany({ ...ofCustomer(who), orderBy: { startsAt: "asc" } }),
    erase: eraseAppointments,
  },
  Intake: {
    read: (tx, who) => tx.intake.findMany(ofCustomer(who)),
    erase: (tx, who) => tx.intake.deleteMany(outsideVisits(who)),
  },
  SkinNote: {
    read: (tx, who) => tx.skinNote.findMany(ofCustomer(who)),
    erase: (tx, who) => tx.skinNote.deleteMany(ofCustomer(who)),
  },
  CustomerFact: {
    read: (tx, who) => tx.customerFact.findMany({ ...ofCustomer(who), omit: { currentKey: true } }),
    // In the files of those whom she introduced, her name goes too.
    erase: (tx, { customerId }) =>
      tx.customerFact.deleteMany({ where: { OR: [{ customerId }, { aboutId: customerId }] } }),
  },
  VisitRecord: {
    read: (tx, who) => tx.visitRecord.findMany(ofCustomer(who)),
    erase: (tx, who) => tx.visitRecord.deleteMany(outsideVisits(who)),
  },
  VisitProduct: {
    read: (tx, who) => tx.visitProduct.findMany({ ...ofCustomer(who), omit: { lotKey: true } }),
    erase: (tx, who) => tx.visitProduct.deleteMany(outsideVisits(who)),
  },
  Photo: {
    read: (tx, who) => tx.photo.findMany({ ...ofCustomer(who), omit: { thumbnail: true, fileRef: true } }),
    erase: (tx, { customerId, held }) =>
      tx.photo.deleteMany({ where: { customerId, ...notHeld(held.caseIds, held.appointmentIds) } }),
  },
  DueItem: {
    read: (tx, who) => tx.dueItem.findMany(ofAnything(who)),
    erase: (tx, who) => tx.dueItem.deleteMany(ofAnything(who)),
  },
  CheckIn: {
    read: (tx, who) => tx.checkIn.findMany(ofEither(who)),
    erase: (tx, who) => tx.checkIn.deleteMany(outsideVisits(who)),
  },
  BroadcastRecipient: {
    read: (tx, who) => tx.broadcastRecipient.findMany(ofCustomer(who)),
    erase: eraseFromBroadcasts,
  },
  Consent: {
    read: (tx, who) => tx.consent.findMany(ofCustomer(who)),
    async erase(tx, who, now) {
      const { where } = ofCustomer(who);
      await tx.consent.updateMany({ where, data: { signedName: "", why: "" } });
      return tx.consent.updateMany({ where: { ...where, withdrawnAt: null }, data: { withdrawnAt: now } });
    },
  },
  Chat: {
    read: (tx, who) => tx.chat.findMany({ ...ofCustomer(who), omit: { tokenHash: true } }),
    erase: eraseChats,
  },
  Customer: {
    read: (tx, { customerId }) => tx.customer.findMany({ where: { id: customerId } }),
    erase: eraseCustomerRow,
  },
  AuditEntry: {
    read: (tx, { customerId, caseIds, appointmentIds }) =>
      tx.auditEntry.findMany({
        where: { OR: [{ subjectId: { in: [customerId, ...caseIds, ...appointmentIds] } }, { actorId: customerId }] },
        omit: { actorName: true },
      }),
    // Append-only: it holds ids and verbs, no name and no word of a customer (actions/privacy/record-audit.ts).
    erase: async () => {},
  },
};

/** Tables that hold the salon, its people and its rules, and nothing of a customer. */
export const tablesAboutNobody: readonly string[] = [
  "Business",
  "Branch",
  "BranchHours",
  "BranchClosure",
  "Room",
  "Staff",
  "StaffHours",
  "StaffSkill",
  "TimeOff",
  "CalendarFeed",
  "BusyCalendar",
  "Service",
  "ServiceDevice",
  "SkinRule",
  "Questionnaire",
  "Broadcast",
  "LoginLink",
  "BoardSession",
  "ApiToken",
  "LinkCode",
  "Setting",
  // Ids alone, of rows that have rules of their own.
  "ImportRun",
];

/** Forgets a person in every table. */
export async function erasePerson(tx: Tx, who: PersonKeys, now: Date): Promise<void> {
  for (const { erase } of Object.values(personTables)) await erase(tx, who, now);
}
