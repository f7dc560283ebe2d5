import type { CheckInAnswer } from "../domain/checkins/answers.ts";
import type { LocalText } from "../domain/message/locale.ts";
import { type CaseLine, casesOfCustomer } from "./board-cases.ts";
import { type PhotoLine, photosOf } from "./photos.ts";
import type { Tx } from "./store.ts";
import { readVisitRecords, type VisitRecordFile } from "./visit-records.ts";

export interface Visit {
  id: string;
  startsAt: Date;
  status: string;
  service: LocalText;
  completedTreatment: string | null;
  bookedTreatment: string;
  beautician: string;
  products: string;
  notes: string;
  /** Why it went on unsigned: "" when nobody said why; null when that was not so. */
  unsignedReason: string | null;
  /** What was used and seen, once somebody noted it. */
  record: VisitRecordFile | null;
  /** Photos before, after, and that she sent about it; the pictures stay behind their veil. */
  photos: PhotoLine[];
}

/** A questionnaire; what she answered stays behind its veil. */
export interface IntakeLine {
  id: string;
  treatment: string;
  status: string;
  at: Date;
}

/** An agreement that was given or taken back. */
export interface ConsentLine {
  id: string;
  purpose: string;
  given: boolean;
  at: Date;
}

export interface CheckInLine {
  id: string;
  step: string;
  status: string;
  worst: string;
  /** What she said, for those who treat. */
  answers: CheckInAnswer[];
  sentAt: Date;
  answeredAt: Date | null;
}

export interface TipLine {
  id: string;
  status: string;
  at: Date;
  text: LocalText;
}

export interface Spoken {
  seq: number;
  author: string;
  kind: string;
  text: string;
  at: Date;
}

export interface PaymentLine {
  id: string;
  status: string;
  amountMinor: number;
  currency: string;
  /** When it came to that state. */
  at: Date;
  /** When the visit is that it is for. */
  startsAt: Date;
}

/** Everything that happened with a customer, each kind newest first. */
export interface History {
  visits: Visit[];
  cases: CaseLine[];
  checkIns: CheckInLine[];
  tips: TipLine[];
  payments: PaymentLine[];
  spoken: Spoken[];
  intakes: IntakeLine[];
  consents: ConsentLine[];
}

const MOST_MESSAGES = 200;
const MOST_ITEMS = 100;

/** Reads a customer's history: visits at any branch, cases, check-ins, tips, and the newest messages of all her chats. */
export async function historyOf(tx: Tx, customerId: string): Promise<History> {
  return {
    visits: await visitsOf(tx, customerId),
    cases: await casesOfCustomer(tx, customerId),
    checkIns: await checkInsOf(tx, customerId),
    tips: await tipsOf(tx, customerId),
    payments: await paymentsOf(tx, customerId),
    spoken: await spokenWith(tx, customerId),
    intakes: await intakesOf(tx, customerId),
    consents: await consentsOf(tx, customerId),
  };
}

async function visitsOf(tx: Tx, customerId: string): Promise<Visit[]> {
  const rows = await tx.appointment.findMany({
    where: { customerId },
    include: { service: true, staff: { select: { name: true } } },
    orderBy: { startsAt: "desc" },
    take: MOST_ITEMS,
  });
  const records = await readVisitRecords(tx, customerId);
  const photos = await photosOf(tx, customerId);
  return rows.map(({ service, ...row }) => ({
    id: row.id,
    record: records.get(row.id) ?? null,
    photos: photos.filter(({ appointmentId }) => appointmentId === row.id),
    startsAt: row.startsAt,
    status: row.status,
    service: { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn },
    completedTreatment: row.completedTreatment,
    bookedTreatment: service.treatment,
    beautician: row.staff.name,
    products: row.products,
    notes: row.visitNotes,
    unsignedReason: row.unsignedReason,
  }));
}

async function intakesOf(tx: Tx, customerId: string): Promise<IntakeLine[]> {
  const rows = await tx.intake.findMany({
    where: { customerId, status: { in: ["started", "finished", "declined"] } },
    orderBy: { createdAt: "desc" },
    take: MOST_ITEMS,
    select: { id: true, treatment: true, status: true, createdAt: true, finishedAt: true },
  });
  return rows.map(({ createdAt, finishedAt, ...row }) => ({ ...row, at: finishedAt ?? createdAt }));
}

async function consentsOf(tx: Tx, customerId: string): Promise<ConsentLine[]> {
  const rows = await tx.consent.findMany({ where: { customerId }, orderBy: { givenAt: "desc" }, take: MOST_ITEMS });
  return rows.flatMap(({ id, purpose, givenAt, withdrawnAt }) => [
    // A row that is over from the beginning is a no to what comes unasked.
    ...(purpose.startsWith("messages_") && withdrawnAt?.getTime() === givenAt.getTime()
      ? []
      : [{ id, purpose, given: true, at: givenAt }]),
    ...(withdrawnAt ? [{ id, purpose, given: false, at: withdrawnAt }] : []),
  ]);
}

async function checkInsOf(tx: Tx, customerId: string): Promise<CheckInLine[]> {
  const rows = await tx.checkIn.findMany({
    where: { customerId },
    orderBy: { sentAt: "desc" },
    take: MOST_ITEMS,
    select: { id: true, step: true, status: true, worst: true, answers: true, sentAt: true, answeredAt: true },
  });
  return rows.map(({ answers, ...row }) => ({ ...row, answers: JSON.parse(answers) as CheckInAnswer[] }));
}

async function tipsOf(tx: Tx, customerId: string): Promise<TipLine[]> {
  const rows = await tx.broadcastRecipient.findMany({
    where: { customerId, status: { in: ["queued", "sent", "failed", "unknown"] } },
    include: { broadcast: true },
    take: MOST_ITEMS,
  });
  return rows.map(({ id, status, broadcast }) => ({
    id,
    status,
    at: broadcast.startedAt ?? broadcast.createdAt,
    text: { "zh-CN": broadcast.textZhCn, "zh-TW": broadcast.textZhTw, en: broadcast.textEn },
  }));
}

async function paymentsOf(tx: Tx, customerId: string): Promise<PaymentLine[]> {
  const rows = await tx.payment.findMany({ where: { customerId }, orderBy: { createdAt: "desc" }, take: MOST_ITEMS });
  return rows.map(({ id, status, amountMinor, currency, startsAt, createdAt, paidAt, settledAt }) => {
    return { id, status, amountMinor, currency, startsAt, at: settledAt ?? paidAt ?? createdAt };
  });
}

async function spokenWith(tx: Tx, customerId: string): Promise<Spoken[]> {
  const chats = await tx.chat.findMany({ where: { customerId, kind: "customer" }, select: { id: true } });
  return tx.message.findMany({
    where: { chatId: { in: chats.map((chat) => chat.id) } },
    orderBy: { seq: "desc" },
    take: MOST_MESSAGES,
    select: { seq: true, author: true, kind: true, text: true, at: true },
  });
}
