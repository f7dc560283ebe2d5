import type { BookedVia, Visit } from "../../domain/booking/appointment.ts";
import type { Deposit, WantedVisit } from "../../domain/booking/deposit.ts";
import type { DepositShown } from "../../domain/booking/deposit-messages.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { dropHolds } from "../../storage/booking-holds.ts";
import { changePayment, insertPayment, readPayment } from "../../storage/payments.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { mayTouch } from "./access.ts";
import { bookAppointment } from "./book-appointment.ts";
import { depositShown } from "./deposit-shown.ts";
import { giveMoneyBack } from "./give-money-back.ts";

export interface PaymentMade {
  paymentId: string;
  /** Who paid, as the messenger names her. */
  payerExternalId: string;
  amountMinor: number;
  currency: string;
  telegramChargeId: string;
  providerChargeId: string;
  via: BookedVia;
}

export type PaymentTaken =
  | { kind: "booked"; appointment: Visit; deposit: DepositShown; series: WantedVisit["series"] | null }
  /** What she paid for cannot be had any more: her money goes back. */
  | { kind: "returned"; refusal: Refusal; deposit: DepositShown }
  /** The same payment was taken before. */
  | { kind: "already" }
  | { kind: "unknown" };

/**
 * She paid: what was kept for her becomes her appointment, once, however often the messenger says so. When it cannot be booked any more, or
 * was paid twice, the money goes back to her.
 */
export async function takePayment(context: ActionContext, made: PaymentMade): Promise<PaymentTaken> {
  const { tx, now } = context;
  const payment = await readPayment(tx, made.paymentId);
  if (!payment || !isHers(context, payment)) return { kind: "unknown" };
  const seen = await tx.payment.findUnique({ where: { telegramChargeId: made.telegramChargeId } });
  if (seen) return { kind: "already" };
  const { telegramChargeId, providerChargeId, payerExternalId } = made;
  const charge = { telegramChargeId, providerChargeId, payerExternalId, paidAt: now };
  const isFirst = await changePayment(tx, payment.id, ["asked", "lapsed"], { ...charge, status: "paid" });
  if (!isFirst) return returned(context, await secondPayment(context, payment, charge), refuse("taken"));
  await recordAudit(context, "deposit.pay", { kind: "payment", id: payment.id });
  const booked = await bookPaid(context, payment, made.via);
  const paid = { ...payment, ...charge, status: "paid" as const };
  if (!booked.ok) return returned(context, paid, booked);
  const appointmentId = booked.appointment.id;
  await changePayment(tx, payment.id, ["paid"], { appointmentId });
  const { series = null } = payment.wanted;
  return { kind: "booked", appointment: booked.appointment, deposit: await depositShown(context, paid), series };
}

/** Her own, or of somebody in her care. */
function isHers(context: ActionContext, { customerId, branchId }: Deposit): boolean {
  return customerId !== null && mayTouch(context.actor, { customerId, branchId }, "appointment.book");
}

async function bookPaid(context: ActionContext, { customerId, ...payment }: Deposit, via: BookedVia) {
  if (customerId === null) return refuse("not_found");
  const { branchId, chatId, startsAt, wanted } = payment;
  const [serviceId, ...thenServiceIds] = wanted.serviceIds;
  const [staffId = null, ...thenStaffIds] = wanted.staffIds;
  if (!serviceId) return refuse("not_offered");
  await dropHolds(context.tx, { branchId, customerId, now: context.now, kind: "deposit" });
  return bookAppointment(context, {
    ...{ branchId, customerId, chatId, startsAt, via, serviceId, thenServiceIds, staffId, thenStaffIds },
    promised: true,
  });
}

async function returned(context: ActionContext, paid: Deposit, refusal: Refusal): Promise<PaymentTaken> {
  await giveMoneyBack(context, paid, "gone");
  return { kind: "returned", refusal, deposit: await depositShown(context, paid) };
}

/** The same invoice was paid again: a payment of its own, for nothing. */
async function secondPayment(
  context: ActionContext,
  first: Deposit,
  charge: Pick<Deposit, "telegramChargeId" | "providerChargeId" | "payerExternalId" | "paidAt">,
): Promise<Deposit> {
  const { refundReason: _, refundTries: __, settledAt: ___, ...kept } = first;
  const second = { ...kept, ...charge, id: context.newId(), status: "paid" as const, appointmentId: null };
  await insertPayment(context.tx, { ...second, createdAt: context.now });
  return { ...first, ...second };
}
