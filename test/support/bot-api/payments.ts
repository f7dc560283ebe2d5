import type { PreCheckoutQuery, SuccessfulPayment, User } from "grammy/types";
import type { Clock } from "./clock.ts";
import { badRequest } from "./errors.ts";

/** The bot must answer so soon, or Telegram cancels the payment. */
const PATIENCE_SECONDS = 10;

/** An invoice as it was sent. */
export interface Invoice {
  payload: string;
  currency: string;
  total: number;
}

interface Asked {
  query: PreCheckoutQuery;
  at: number;
  answer?: { ok: boolean; words: string };
}

/** Invoices, the questions before a payment, and what was given back. */
export class Payments {
  readonly refunds: { userId: number; chargeId: string }[] = [];
  readonly #invoices = new Map<string, Invoice>();
  readonly #asked = new Map<string, Asked>();
  readonly #charges = new Map<string, number>();
  readonly #clock: Clock;
  #last = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  keep(chatId: number, messageId: number, invoice: Invoice): void {
    this.#invoices.set(`${chatId}:${messageId}`, invoice);
  }

  ask(from: User, chatId: number, messageId: number): PreCheckoutQuery {
    const invoice = this.#invoices.get(`${chatId}:${messageId}`);
    if (!invoice) throw new Error(`message ${messageId} in chat ${chatId} is no invoice`);
    const { currency, total: total_amount, payload: invoice_payload } = invoice;
    const query = { id: String(8_800_000 + ++this.#last), from, currency, total_amount, invoice_payload };
    this.#asked.set(query.id, { query, at: this.#clock.seconds() });
    return query;
  }

  answer(id: string, ok: boolean, words: string): void {
    const asked = this.#asked.get(id);
    if (!asked || asked.answer || this.#clock.seconds() - asked.at > PATIENCE_SECONDS) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    if (!ok && words === "") throw badRequest("error_message is required");
    asked.answer = { ok, words };
  }

  finish({ id }: PreCheckoutQuery): { answer: { ok: boolean; words: string }; receipt?: SuccessfulPayment } {
    const asked = this.#asked.get(id);
    if (!asked?.answer) throw new Error("the bot did not answer the question before the payment");
    const { answer, query } = asked;
    if (!answer.ok) return { answer };
    const number = ++this.#last;
    this.#charges.set(`telegram-charge-${number}`, query.from.id);
    const receipt: SuccessfulPayment = {
      currency: query.currency,
      total_amount: query.total_amount,
      invoice_payload: query.invoice_payload,
      telegram_payment_charge_id: `telegram-charge-${number}`,
      provider_payment_charge_id: `provider-charge-${number}`,
    };
    return { answer, receipt };
  }

  refund(userId: number, chargeId: string): void {
    if (this.#charges.get(chargeId) !== userId) throw badRequest("CHARGE_ID_INVALID");
    if (this.refunds.some((one) => one.chargeId === chargeId)) throw badRequest("CHARGE_ALREADY_REFUNDED");
    this.refunds.push({ userId, chargeId });
  }
}
