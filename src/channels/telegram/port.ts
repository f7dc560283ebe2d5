import { type Api, InputFile } from "grammy";
import type { ChannelPort, Delivery, Rendered } from "../../domain/message/delivery.ts";
import { render } from "../../text/render.ts";
import type { Texts } from "../../text/texts.ts";
import { invoiceOf, type Part } from "./invoice.ts";
import { keyboardOf, privateAddress } from "./keyboard.ts";
import { outcomeOfError } from "./outcome.ts";
import { splitText } from "./split-text.ts";

const CAPTION_LIMIT = 1024;

/** Sends the house's messages as plain text: nothing a person wrote is ever read as formatting. */
export function telegramPort(api: Api, texts: Texts, paymentToken: string | null = null): ChannelPort {
  /** How many parts of a long message arrived before one of them failed: they are not sent again. */
  const arrived = new Map<string, number>();
  return {
    async send(delivery) {
      const rendered = render(texts, delivery.locale, delivery.outgoing);
      const invoice = delivery.outgoing.invoice && invoiceOf(texts, paymentToken, delivery, rendered);
      const parts = invoice ? [invoice] : partsOf(delivery, rendered);
      try {
        let sent: { message_id: number } | null = null;
        for (const [index, send] of parts.entries()) {
          if (index < (arrived.get(delivery.outboxId) ?? 0)) continue;
          sent = await send(api);
          if (index + 1 < parts.length) arrived.set(delivery.outboxId, index + 1);
        }
        arrived.delete(delivery.outboxId);
        return { kind: "sent", providerMessageId: String(sent?.message_id ?? ""), rendered };
      } catch (error) {
        return outcomeOfError(error, rendered);
      }
    },
  };
}

/** One message as Telegram takes it: long text in several, the buttons under the last, a file with its text when that is short. */
function partsOf(delivery: Delivery, rendered: Rendered): Part[] {
  const { copyOf } = delivery.outgoing;
  const parts = wordsOf(delivery, rendered);
  if (!copyOf) return parts;
  // Without her words, and so that it is neither forwarded nor saved from there.
  const bare = { caption: "", protect_content: true };
  const { externalId, providerMessageId } = copyOf;
  return [(api) => api.copyMessage(delivery.externalId, externalId, Number(providerMessageId), bare), ...parts];
}

function wordsOf(delivery: Delivery, rendered: Rendered): Part[] {
  const { externalId } = delivery;
  const keyboard = keyboardOf(rendered);
  const last = {
    reply_markup: keyboard.length > 0 ? { inline_keyboard: keyboard } : undefined,
    link_preview_options: { is_disabled: true },
  };
  const texts = splitText(withPrivateLinks(rendered));
  if (texts.length === 0) texts.push("…");
  const plain = (text: string, index: number): Part => {
    const isLast = index === texts.length - 1 && !rendered.attachment;
    return (api) => api.sendMessage(externalId, text, isLast ? last : { link_preview_options: { is_disabled: true } });
  };
  const { attachment } = rendered;
  if (!attachment) return texts.map(plain);
  const { reply_markup } = last;
  const file = () => new InputFile(new TextEncoder().encode(attachment.content), attachment.filename);
  const [caption = ""] = texts;
  if (texts.length === 1 && caption.length <= CAPTION_LIMIT)
    return [(api) => api.sendDocument(externalId, file(), { reply_markup, caption })];
  return [...texts.map(plain), (api) => api.sendDocument(externalId, file(), { reply_markup })];
}

function withPrivateLinks(rendered: Rendered): string {
  const links = rendered.buttons.flat().filter((button) => button.url && privateAddress.test(button.url));
  return [rendered.text, ...links.map((button) => `${button.label}: ${button.url}`)].join("\n");
}
