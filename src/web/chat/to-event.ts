import type { WebChat } from "../../actions/customers/read-web-chat.ts";
import type { InboundContent, InboundEvent } from "../../domain/message/inbound.ts";
import type { NewMessage } from "./chat-bodies.ts";
import { eventId } from "./chat-message.ts";

/** What a customer sent from a browser, as the house knows it. `label` is what her button said. */
export function toEvent(chat: WebChat, body: NewMessage, now: Date, label?: string): InboundEvent {
  return {
    id: eventId(chat.chatId, body.id),
    channel: "webchat",
    chatKey: chat.key,
    place: "customer",
    sender: { externalId: chat.chatId, name: chat.customerName, languageTag: chat.locale },
    sentAt: now.toISOString(),
    content:
      body.action === undefined ? contentOfText(body.text ?? "") : { kind: "action", action: body.action, label },
  };
}

/** A photo that she sent from a browser; what becomes of it is decided elsewhere. */
export function toPhotoEvent(chat: WebChat, id: string, now: Date): InboundEvent {
  return { ...toEvent(chat, { id, text: "" }, now), content: { kind: "media", media: "photo" } };
}

/** "/book" and "/start svc_PEEL_AHA" are commands as in other messengers; a sentence after a slash stays a sentence, so that triage reads it. */
function contentOfText(text: string): InboundContent {
  const command = /^\/([a-z]{1,20})(?:\s+([\w-]{1,64}))?$/i.exec(text.trim());
  if (!command) return { kind: "text", text };
  return { kind: "command", name: (command[1] ?? "").toLowerCase(), argument: command[2] ?? "" };
}
