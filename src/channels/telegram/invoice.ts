import type { Api } from "grammy";
import type { Delivery, Rendered } from "../../domain/message/delivery.ts";
import type { Texts } from "../../text/texts.ts";
import { keyboardOf } from "./keyboard.ts";

/** One call that sends a part of a message. */
export type Part = (api: Api) => Promise<{ message_id: number }>;

// Bot API, sendInvoice.
const MAX_TITLE = 32;
const MAX_DESCRIPTION = 255;
/** Telegram's own currency takes no provider. */
const STARS = "XTR";
/** With it a forwarded invoice opens our chat, instead of letting somebody else pay. */
const START = "book";

/** A message from which she can pay: its words are the description, the button to pay stands above the others. */
export function invoiceOf(
  texts: Texts,
  paymentToken: string | null,
  { externalId, locale, outgoing }: Delivery,
  rendered: Rendered,
): Part | null {
  const { invoice } = outgoing;
  if (!invoice) return null;
  const { minor, currency } = invoice.amount;
  const pay = { text: texts.line(locale, invoice.pay), pay: true as const };
  const prices = [{ label: texts.line(locale, invoice.label), amount: minor }];
  const title = cut(texts.line(locale, invoice.title), MAX_TITLE);
  return (api) =>
    api.sendInvoice(externalId, title, cut(rendered.text, MAX_DESCRIPTION), invoice.payload, currency, prices, {
      provider_token: currency === STARS ? "" : (paymentToken ?? ""),
      start_parameter: START,
      reply_markup: { inline_keyboard: [[pay], ...keyboardOf(rendered)] },
    });
}

/** By characters, so that no emoji is left in half. */
function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
