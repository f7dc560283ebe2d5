import type { LocalText } from "../domain/message/locale.ts";
import { questionsOf } from "./intake.ts";
import type { Tx } from "./store.ts";

/** What is said before a visit belongs to it from so many days before it was booked, and so many days after it took place. */
const BEFORE_DAYS = 1;
const AFTER_DAYS = 75;
const DAY_MS = 86_400_000;

export interface EvidenceOfVisit {
  branchId: string;
  branchName: string;
  zone: string;
  customerId: string;
  customerName: string;
  service: LocalText;
  startsAt: Date;
  from: Date;
  to: Date;
  /** Rows as they are kept, section by section. */
  sections: Record<string, unknown[]>;
}

/** Everything about one visit; null when there is none of that id. */
export async function readEvidence(tx: Tx, appointmentId: string, now: Date): Promise<EvidenceOfVisit | null> {
  const visit = await tx.appointment.findUnique({
    where: { id: appointmentId },
    include: { service: true, staff: { select: { name: true } }, branch: true, customer: true },
  });
  if (!visit) return null;
  const { service, staff, branch, customer, ...appointment } = visit;
  const from = new Date(visit.createdAt.getTime() - BEFORE_DAYS * DAY_MS);
  const to = new Date(Math.min(now.getTime(), visit.endsAt.getTime() + AFTER_DAYS * DAY_MS));
  const within = { from, to, appointmentId, customerId: customer.id, businessId: customer.businessId };
  const { id, name, phone, locale, allergies } = customer;
  return {
    ...{ branchId: branch.id, branchName: branch.name, zone: branch.zone, customerId: id, customerName: name },
    service: { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn },
    ...{ startsAt: visit.startsAt, from, to },
    sections: {
      visit: [
        {
          ...appointment,
          branch: branch.name,
          beautician: staff.name,
          service: service.code,
          treatment: appointment.completedTreatment ?? service.treatment,
        },
      ],
      customer: [{ id, name, phone, locale, allergies }],
      consents: await readConsents(tx, id, to),
      ...(await readCare(tx, within)),
      ...(await readTalk(tx, within)),
      ...(await readCases(tx, within)),
    },
  };
}

interface Within {
  from: Date;
  to: Date;
  appointmentId: string;
  customerId: string;
  businessId: string;
}

/** An agreement with the words that stood above the button she tapped. */
async function readConsents(tx: Tx, customerId: string, until: Date) {
  const consents = await tx.consent.findMany({
    where: { customerId, givenAt: { lte: until } },
    orderBy: { givenAt: "asc" },
  });
  return Promise.all(
    consents.map(async (consent) => {
      const shown = await tx.message.findFirst({
        where: { chatId: consent.via, author: "bot", at: { lte: consent.givenAt } },
        orderBy: { seq: "desc" },
        select: { text: true, buttons: true, at: true },
      });
      return { ...consent, shown };
    }),
  );
}

async function readCare(tx: Tx, { appointmentId, businessId }: Within) {
  const where = { appointmentId };
  const intakes = await tx.intake.findMany({ where });
  return {
    // With the questions as she was asked.
    answers: await Promise.all(
      intakes.map(async (row) => ({ ...row, questions: await questionsOf(tx, { businessId }, row) })),
    ),
    record: await tx.visitRecord.findMany({ where }),
    products: await tx.visitProduct.findMany({ where, orderBy: { position: "asc" } }),
    photos: await tx.photo.findMany({
      where: { ...where, status: "kept" },
      omit: { content: true, fileRef: true },
      orderBy: { at: "asc" },
    }),
    packages: await tx.packageUse.findMany({
      where,
      include: { package: { select: { sessionsTotal: true, sessionsUsed: true, validUntil: true } } },
    }),
    checkIns: await tx.checkIn.findMany({ where, orderBy: { sentAt: "asc" } }),
    payments: await tx.payment.findMany({ where, omit: { payerExternalId: true } }),
  };
}

/** Each message exactly as it was read, with what is known of its delivery. */
async function readTalk(tx: Tx, { customerId, from, to }: Within) {
  const chats = await tx.chat.findMany({ where: { customerId }, select: { id: true, channel: true } });
  const chatId = { in: chats.map((chat) => chat.id) };
  const messages = await tx.message.findMany({
    where: { chatId, at: { gte: from, lte: to } },
    orderBy: { seq: "asc" },
    omit: { attachment: true },
  });
  const sent = await tx.outboxMessage.findMany({
    where: { id: { in: messages.flatMap((row) => row.outboxId ?? []) } },
    select: {
      id: true,
      purpose: true,
      status: true,
      attempts: true,
      createdAt: true,
      triedAt: true,
      sentAt: true,
      failedAt: true,
      error: true,
      providerMessageId: true,
    },
  });
  const unsent = await tx.outboxMessage.findMany({
    where: { chatId, createdAt: { gte: from, lte: to }, status: { notIn: ["sent"] } },
    orderBy: { seq: "asc" },
  });
  const deliveryOf = new Map(sent.map((row) => [row.id, row]));
  const channelOf = new Map(chats.map(({ id, channel }) => [id, channel]));
  return {
    chats,
    messages: messages.map((row, at) => {
      const channel = channelOf.get(row.chatId) ?? "";
      const answer = messages.slice(at + 1).find((later) => later.chatId === row.chatId && later.author === "customer");
      const hers = row.author === "customer";
      return {
        ...{ ...row, channel, delivery: deliveryOf.get(row.outboxId ?? "") ?? null },
        ...(hers ? {} : { read: readOf(channel, row.seenAt), herNextWordAt: answer?.at ?? null }),
      };
    }),
    notDelivered: unsent.map((row) => ({ ...row, channel: channelOf.get(row.chatId) ?? "" })),
  };
}

/** Whether a message was read, as far as its channel tells: the web chat's page says what stood in sight, no messenger does. */
function readOf(channel: string, seenAt: Date | null) {
  if (channel !== "webchat") return { state: "channel_does_not_tell" };
  return seenAt ? { state: "seen_on_her_page", at: seenAt } : { state: "not_seen" };
}

async function readCases(tx: Tx, { customerId, appointmentId, from, to }: Within) {
  const inTime = { gte: from, lte: to };
  const cases = await tx.case.findMany({
    where: { customerId, OR: [{ appointmentId }, { openedAt: inTime }] },
    orderBy: { number: "asc" },
  });
  const about = [appointmentId, customerId, ...cases.map((one) => one.id)];
  return {
    cases,
    triage: await tx.triageDecision.findMany({
      where: { customerId, createdAt: inTime },
      orderBy: { createdAt: "asc" },
    }),
    reviews: await tx.triageReview.findMany({ where: { customerId, at: inTime }, orderBy: { at: "asc" } }),
    deeds: await tx.auditEntry.findMany({ where: { subjectId: { in: about }, at: inTime }, orderBy: { seq: "asc" } }),
  };
}
