import type { Message } from "grammy/types";
import { badRequest } from "../errors.ts";
import { isRecord, type Payload } from "../payload.ts";
import type { Telegram } from "../telegram.ts";

const MAX_TITLE = 32;
const MAX_DESCRIPTION = 255;
const MAX_PAYLOAD_BYTES = 128;
const STARS = "XTR";

export function sendInvoice(telegram: Telegram, payload: Payload): Message {
  const room = telegram.chats.writable(payload.text("chat_id"));
  const currency = payload.text("currency");
  const [title, description, kept] = ["title", "description", "payload"].map((name) => payload.text(name));
  if (!title || [...title].length > MAX_TITLE) throw badRequest("PRODUCT_TITLE_INVALID");
  if (!description || [...description].length > MAX_DESCRIPTION) throw badRequest("PRODUCT_DESCRIPTION_INVALID");
  if (!kept || Buffer.byteLength(kept) > MAX_PAYLOAD_BYTES) throw badRequest("INVOICE_PAYLOAD_INVALID");
  if ((payload.text("provider_token") === "") !== (currency === STARS)) throw badRequest("PAYMENT_PROVIDER_INVALID");
  const total = totalOf(payload, currency);
  const reply_markup = readButtons(payload);
  const start_parameter = payload.text("start_parameter");
  const invoice = { title, description, start_parameter, currency, total_amount: total };
  const { message } = telegram.chats.post(room, telegram.bot, { invoice, ...(reply_markup ? { reply_markup } : {}) });
  telegram.payments.keep(room.chat.id, message.message_id, { payload: kept, currency, total });
  return message;
}

function totalOf(payload: Payload, currency: string): number {
  const prices = payload.json("prices");
  if (!Array.isArray(prices) || prices.length === 0) throw badRequest("PRICES_INVALID");
  if (currency === STARS && prices.length > 1) throw badRequest("STARS_INVOICE_INVALID");
  const total = prices.reduce((sum, price) => sum + (isRecord(price) ? Number(price.amount) : Number.NaN), 0);
  if (!Number.isSafeInteger(total) || total <= 0) throw badRequest("CURRENCY_TOTAL_AMOUNT_INVALID");
  return total;
}

/** Under an invoice the first button pays. */
function readButtons(payload: Payload): Message["reply_markup"] {
  const markup = payload.json("reply_markup");
  if (!isRecord(markup) || !Array.isArray(markup.inline_keyboard)) return undefined;
  const rows: NonNullable<Message["reply_markup"]>["inline_keyboard"] = markup.inline_keyboard;
  const first = rows[0]?.[0];
  if (first && !("pay" in first)) throw badRequest("the first button of an invoice must be a Pay button");
  return { inline_keyboard: rows };
}

export function answerPreCheckoutQuery(telegram: Telegram, payload: Payload): true {
  const id = payload.text("pre_checkout_query_id");
  telegram.payments.answer(id, payload.flag("ok"), payload.text("error_message"));
  return true;
}

export function refundStarPayment(telegram: Telegram, payload: Payload): true {
  telegram.payments.refund(payload.integer("user_id") ?? 0, payload.text("telegram_payment_charge_id"));
  return true;
}
