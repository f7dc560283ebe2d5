import { type Api, InputFile } from "grammy";
import type { InlineKeyboardButton, Message } from "grammy/types";
import type { ChannelPort, Delivery, Rendered } from "../../domain/message/delivery.ts";
import { render } from "../../text/render.ts";
import type { Texts } from "../../text/texts.ts";
import { outcomeOfError } from "./outcome.ts";
import { splitText } from "./split-text.ts";

const CAPTION_LIMIT = 1024;
/** Telegram refuses buttons to addresses that nobody else can open. */
const privateAddress = /^https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1\])/;

/** Sends the house's messages as plain text: nothing a person wrote is ever read as formatting. */
export function telegramPort(api: Api, texts: Texts): ChannelPort {
  return {
    async send(delivery) {
      const rendered = render(texts, delivery.locale, delivery.outgoing);
      try {
        const sent = await sendParts(api, delivery, rendered);
        return { kind: "sent", providerMessageId: String(sent.message_id), rendered };
      } catch (error) {
        return outcomeOfError(error, rendered);
      }
    },
  };
}

async function sendParts(api: Api, delivery: Delivery, rendered: Rendered): Promise<Message> {
  const { attachment } = delivery.outgoing;
  const keyboard = keyboardOf(rendered);
  const parts = splitText(withPrivateLinks(rendered));
  const last = parts.pop() ?? "…";
  for (const part of parts) await api.sendMessage(delivery.externalId, part);
  const options = { reply_markup: keyboard.length > 0 ? { inline_keyboard: keyboard } : undefined };
  if (!attachment)
    return api.sendMessage(delivery.externalId, last, { ...options, link_preview_options: { is_disabled: true } });
  const file = new InputFile(new TextEncoder().encode(attachment.content), attachment.filename);
  if (last.length <= CAPTION_LIMIT) return api.sendDocument(delivery.externalId, file, { ...options, caption: last });
  await api.sendMessage(delivery.externalId, last);
  return api.sendDocument(delivery.externalId, file, options);
}

function keyboardOf(rendered: Rendered): InlineKeyboardButton[][] {
  const rows = rendered.buttons.map((row) => row.flatMap(buttonOf));
  return rows.filter((row) => row.length > 0);
}

function buttonOf(button: Rendered["buttons"][number][number]): InlineKeyboardButton[] {
  if (button.url) return privateAddress.test(button.url) ? [] : [{ text: button.label, url: button.url }];
  return button.action ? [{ text: button.label, callback_data: button.action }] : [];
}

function withPrivateLinks(rendered: Rendered): string {
  const links = rendered.buttons.flat().filter((button) => button.url && privateAddress.test(button.url));
  return [rendered.text, ...links.map((button) => `${button.label}: ${button.url}`)].join("\n");
}
