import { payingMinutes } from "../../domain/booking/deposit.ts";
import { isLocale, type Locale } from "../../domain/message/locale.ts";
import { type Phrase, phrase } from "../../domain/message/outgoing.ts";
import { extendHold, readHoldOf } from "../../storage/booking-holds.ts";
import { readPayment } from "../../storage/payments.ts";
import type { ActionContext } from "../context.ts";

export interface PaymentQuestion {
  paymentId: string;
  /** Who is about to pay, as the messenger names her. */
  payerExternalId: string;
  amountMinor: number;
  currency: string;
}

export type PaymentAnswer = { ok: true } | { ok: false; locale: Locale | null; why: Phrase };

/**
 * The messenger asks, a moment before it takes the money, whether she may pay: yes while the time is kept for her, which is then kept long
 * enough for the payment to arrive. No, with a sentence for her, when it is not kept any more, was paid already, or the invoice is not hers
 * or says something else (a payment is one of the customer's own).
 */
export async function approvePayment(context: ActionContext, asked: PaymentQuestion): Promise<PaymentAnswer> {
  const { tx, now } = context;
  const payment = await readPayment(tx, asked.paymentId);
  const chat = payment?.chatId ? await tx.chat.findUnique({ where: { id: payment.chatId } }) : null;
  const locale = chat && isLocale(chat.locale) ? chat.locale : null;
  const no = (key: string) => ({ ok: false as const, locale, why: phrase(key) });
  const { amountMinor, currency } = asked;
  if (!payment || !chat || payment.amountMinor !== amountMinor || payment.currency !== currency) {
    return no("deposit-refused-unknown");
  }
  if (chat.externalId !== asked.payerExternalId) return { ...no("deposit-refused-other"), locale: null };
  if (payment.status === "paid") return no("deposit-refused-paid");
  const hold = payment.customerId && (await readHoldOf(tx, payment.customerId, "deposit"));
  const isKept = hold && hold.until > now && hold.startsAt.getTime() === payment.startsAt.getTime();
  if (payment.status !== "asked" || !isKept) return no("deposit-refused-over");
  const least = new Date(now.getTime() + payingMinutes * 60_000);
  if (hold.until < least) await extendHold(tx, hold.id, least);
  return { ok: true };
}
