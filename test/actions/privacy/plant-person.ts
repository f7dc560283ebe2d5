import { randomUUID } from "node:crypto";
import { recordAudit } from "../../../src/actions/privacy/record-audit.ts";
import type { Store, Tx } from "../../../src/storage/store.ts";
import { type TestSalon, testNow } from "../../support/demo-salon.ts";

/** A string that stands in every text a person can leave anywhere. */
export const PLANTED = "planted-7f3a91";

const at = testNow;
const answers = JSON.stringify([{ question: "q", answer: PLANTED, at }]);
const reasons = JSON.stringify([{ code: "BREAKOUT", evidence: PLANTED }]);

/** A customer with something of hers in every table that can hold it; returns her id. */
export async function plantPerson(store: Store, salon: TestSalon): Promise<string> {
  const ids = { customerId: randomUUID(), chatId: randomUUID(), visit: randomUUID(), coming: randomUUID() };
  await store.transact(async (tx) => {
    await plantHerself(tx, salon, ids);
    await plantVisits(tx, salon, ids);
    await plantCase(tx, salon, ids);
    await plantMessages(tx, ids);
  });
  return ids.customerId;
}

type Ids = { customerId: string; chatId: string; visit: string; coming: string };

async function plantHerself(tx: Tx, salon: TestSalon, { customerId, chatId }: Ids): Promise<void> {
  const { businessId, branchId } = salon;
  const words = { name: PLANTED, phone: PLANTED, allergies: PLANTED, notes: PLANTED, origin: PLANTED };
  await tx.customer.create({ data: { id: customerId, businessId, branchId, locale: "en", createdAt: at, ...words } });
  await tx.chat.create({
    data: {
      ...{ id: chatId, key: `telegram:${PLANTED}`, kind: "customer", channel: "telegram", externalId: PLANTED },
      ...{ customerId, branchId, locale: "en", createdAt: at, tokenHash: "hash-of-her-token" },
      ...{ flow: "booking", flowState: JSON.stringify({ note: PLANTED }) },
    },
  });
  const fact = {
    id: randomUUID(),
    customerId,
    kind: "comfort_other",
    words: PLANTED,
    source: "chat",
    byId: chatId,
    at,
  };
  await tx.customerFact.create({ data: fact });
  const consent = { id: randomUUID(), customerId, purpose: "marketing", version: "1", givenAt: at, via: chatId };
  await tx.consent.create({ data: consent });
  const broadcast = { id: randomUUID(), businessId, textZhCn: "x", textZhTw: "x", textEn: "x", segment: "{}" };
  await tx.broadcast.create({ data: { ...broadcast, status: "sending", createdBy: "x", createdAt: at } });
  const recipient = { id: randomUUID(), broadcastId: broadcast.id, customerId, chatId, status: "waiting" };
  await tx.broadcastRecipient.create({ data: recipient });
}

async function plantVisits(tx: Tx, salon: TestSalon, { customerId, chatId, visit, coming }: Ids): Promise<void> {
  const serviceId = salon.serviceIds.LED ?? "";
  const staffId = salon.staffIds.林知夏 ?? "";
  const common = {
    branchId: salon.branchId,
    customerId,
    chatId,
    serviceId,
    staffId,
    priceMinor: 16800,
    currency: "CNY",
  };
  const words = { products: PLANTED, visitNotes: PLANTED, cancelReason: PLANTED, createdVia: "webchat", createdAt: at };
  const past = { startsAt: new Date(at.getTime() - 86_400_000), endsAt: at, status: "completed" };
  const ahead = { startsAt: new Date(at.getTime() + 86_400_000 * 9), endsAt: at, status: "booked" };
  await tx.appointment.create({ data: { id: visit, ...common, ...words, ...past } });
  await tx.appointment.create({ data: { id: coming, ...common, ...words, ...ahead } });
  const seen = { appointmentId: visit, customerId, at };
  await tx.visitRecord.create({ data: { ...seen, reaction: "pink", reactionWords: PLANTED, byId: staffId } });
  await tx.visitProduct.create({ data: { ...seen, id: randomUUID(), position: 0, name: PLANTED, lot: PLANTED } });
  const photo = { id: randomUUID(), customerId, appointmentId: visit, chatId, kind: "after", status: "kept" };
  const picture = { content: PLANTED, thumbnail: PLANTED, fileRef: PLANTED, byId: staffId, byName: "林知夏" };
  await tx.photo.create({ data: { ...photo, ...picture, at } });
  const fromMinute = ahead.startsAt.getTime() / 60_000;
  const resource = `staff:${staffId}`;
  await tx.occupancy.create({
    data: { id: randomUUID(), resource, fromMinute, toMinute: fromMinute + 30, appointmentId: coming },
  });
  const entryId = randomUUID();
  const days = { dateFrom: "2026-11-22", dateTo: "2026-11-30", serviceIds: "[]", status: "waiting", createdAt: at };
  await tx.waitEntry.create({ data: { id: entryId, branchId: salon.branchId, customerId, chatId, ...days } });
  const offered = { startsAt: at, endsAt: at, until: at, madeAt: at, status: "open", thenStaffIds: "[]", asked: "[]" };
  await tx.waitOffer.create({
    data: { id: randomUUID(), entryId, openKey: customerId, customerId, staffId, ...offered },
  });
  const held = { id: randomUUID(), branchId: salon.branchId, customerId, staffId, serviceIds: "[]", until: at };
  await tx.hold.create({ data: { ...held, chatId, startsAt: at, endsAt: at, createdAt: at } });
  const told = { id: randomUUID(), customerId, kind: "retinoid", on: "2026-11-20", byId: chatId, byName: PLANTED };
  await tx.skinNote.create({ data: { ...told, result: PLANTED, at } });
  const money = {
    branchId: salon.branchId,
    customerId,
    chatId,
    appointmentId: visit,
    amountMinor: 5000,
    currency: "CNY",
  };
  const charge = { payerExternalId: PLANTED, telegramChargeId: PLANTED, providerChargeId: PLANTED };
  const when = { startsAt: at, until: at, createdAt: at, paidAt: at, status: "kept" };
  await tx.payment.create({
    data: { id: randomUUID(), ...money, ...charge, ...when, wanted: JSON.stringify({ words: PLANTED }) },
  });
  const sold = { id: randomUUID(), branchId: salon.branchId, customerId, sessionsTotal: 10, sessionsUsed: 1 };
  await tx.package.create({
    data: { ...sold, priceMinor: 100_000, currency: "CNY", note: PLANTED, createdAt: at },
  });
  await tx.packageUse.create({
    data: { id: randomUUID(), packageId: sold.id, appointmentId: visit, byId: staffId, at },
  });
  const intake = { id: randomUUID(), customerId, appointmentId: coming, treatment: "LED", status: "finished" };
  await tx.intake.create({ data: { ...intake, answers, createdAt: at } });
  const checkIn = { id: randomUUID(), appointmentId: visit, customerId, chatId, step: "h24", status: "answered" };
  await tx.checkIn.create({ data: { ...checkIn, answers, sentAt: at } });
  const due = { id: randomUUID(), dedupeKey: randomUUID(), kind: "care.step", dueAt: at, customerId, chatId };
  await tx.dueItem.create({ data: { ...due, payload: JSON.stringify({ words: PLANTED }), error: PLANTED } });
}

async function plantCase(tx: Tx, salon: TestSalon, { customerId, chatId, visit }: Ids): Promise<void> {
  const { branchId } = salon;
  const id = randomUUID();
  await tx.case.create({
    data: {
      ...{ id, branchId, customerId, chatId, appointmentId: visit, kind: "reaction", severity: "today" },
      ...{ words: PLANTED, note: PLANTED, reasons, openedAt: at, lastActivityAt: at },
    },
  });
  await tx.caseCard.create({ data: { id: randomUUID(), caseId: id, chatId: "staff", outboxId: randomUUID() } });
  // What the staff group read about her.
  const card = { id: randomUUID(), chatId: "staff", caseId: id };
  await tx.message.create({ data: { ...card, author: "bot", text: PLANTED, at } });
  await tx.outboxMessage.create({
    data: { ...card, purpose: "staff", content: JSON.stringify({ lines: [PLANTED] }), dueAt: at, createdAt: at },
  });
  const task = { id: randomUUID(), branchId, customerId, kind: "phone", reason: PLANTED, dueAt: at, createdAt: at };
  await tx.staffTask.create({ data: task });
  await tx.triageDecision.create({
    data: {
      ...{ id: randomUUID(), chatId, customerId, eventId: "e", text: PLANTED, askedAbout: PLANTED, reasons },
      ...{ severity: "today", intent: "other", ruleVersion: "1", createdAt: at },
      recentTexts: JSON.stringify([PLANTED]),
    },
  });
  const review = { id: randomUUID(), kind: "missed", chatId, customerId, shouldBe: "today", byStaffId: "s", at };
  await tx.triageReview.create({ data: { ...review, text: PLANTED, askedAbout: PLANTED, note: PLANTED } });
}

async function plantMessages(tx: Tx, { customerId, chatId }: Ids): Promise<void> {
  await tx.message.create({ data: { id: randomUUID(), chatId, author: "customer", text: PLANTED, at } });
  const content = JSON.stringify({ lines: [{ literal: PLANTED }] });
  await tx.outboxMessage.create({
    data: { id: randomUUID(), chatId, purpose: "reply", content, dueAt: at, createdAt: at },
  });
  const event = JSON.stringify({ sender: { name: PLANTED }, content: { kind: "text", text: PLANTED } });
  await tx.inboundEvent.create({
    data: { eventId: "telegram:1:1", chatKey: `telegram:${PLANTED}`, event, nextAttemptAt: at, receivedAt: at },
  });
  const actor = { kind: "customer" as const, id: customerId, name: PLANTED };
  const subject = { kind: "customer", id: customerId };
  await recordAudit({ tx, now: at, newId: randomUUID, actor }, "customer.set_phone", subject);
}
