import type { ChatLine } from "../../actions/customers/read-web-chat.ts";

/** A line of the chat as the API gives it out. */
export interface ChatMessage {
  id: string;
  from: "bot" | "customer" | "staff";
  text: string;
  buttons: ChatLine["buttons"];
  sentAt: string;
  /** The id under which the customer's own program sent it. */
  clientId?: string;
  /** A text about an emergency: shown so that it is seen first. */
  safety?: true;
  attachment?: { filename: string; mediaType: string; url: string };
}

/** Maps a line of the log; `chatId` tells the client's own id from the event's. */
export function toChatMessage(chatId: string, line: ChatLine): ChatMessage {
  const prefix = eventId(chatId, "");
  const { id, from, buttons } = line;
  return {
    id,
    from,
    // A photo of hers has no words; that she sent one is seen.
    text: line.text === "" && line.kind === "photo" ? "📷" : line.text,
    buttons,
    sentAt: line.at.toISOString(),
    ...(line.eventId?.startsWith(prefix) ? { clientId: line.eventId.slice(prefix.length) } : {}),
    ...(line.safety ? { safety: true as const } : {}),
    ...(line.attachment ? { attachment: { ...line.attachment, url: `/api/chat/attachments/${id}` } } : {}),
  };
}

/** The id of an inbound event: unique over all chats, the same for the same message sent again. */
export function eventId(chatId: string, clientId: string): string {
  return `webchat:${chatId}:${clientId}`;
}

/** A position in the chat as clients hand it back; null for something we never gave out. */
export function readCursor(cursor: string | undefined): number | null {
  return cursor !== undefined && /^\d{1,15}$/.test(cursor) ? Number(cursor) : null;
}
