import type { Message, Update, User } from "grammy/types";
import type { InboundContent, InboundEvent } from "../../domain/message/inbound.ts";

const MAX_NAME_CHARACTERS = 80;

/** An update in the words of the house; null for what concerns nobody here (channel posts, other bots, group chatter we never asked for). */
export function toInboundEvent(update: Update, botId: number): InboundEvent | null {
  const id = `telegram:${botId}:${update.update_id}`;
  if (update.callback_query) return fromTap(id, update.callback_query);
  if (update.my_chat_member) return fromMembership(id, update.my_chat_member);
  const message = update.message ?? update.edited_message;
  return message ? fromMessage(id, message, update.edited_message !== undefined) : null;
}

function fromMessage(id: string, message: Message, edited: boolean): InboundEvent | null {
  const place = placeOf(message.chat?.type);
  if (!place || !message.from || message.from.is_bot) return null;
  const content = contentOf(message, edited);
  if (!content) return null;
  return {
    id,
    channel: "telegram",
    chatKey: `telegram:${message.chat.id}`,
    place,
    sender: senderOf(message.from),
    sentAt: instantOf(message.edit_date ?? message.date),
    content,
  };
}

function contentOf(message: Message, edited: boolean): InboundContent | null {
  const replyTo = message.reply_to_message ? String(message.reply_to_message.message_id) : undefined;
  if (message.migrate_to_chat_id) return { kind: "migrated", toExternalId: String(message.migrate_to_chat_id) };
  if (message.text !== undefined)
    return edited ? { kind: "text", text: message.text, edited } : fromWords(message.text, replyTo);
  const media = mediaOf(message);
  if (media) return { kind: "media", ...media, caption: message.caption, replyToProviderMessageId: replyTo };
  if (message.contact) return { kind: "text", text: message.contact.phone_number ?? "" };
  const isService =
    "new_chat_members" in message ||
    "left_chat_member" in message ||
    "pinned_message" in message ||
    "group_chat_created" in message ||
    "new_chat_title" in message;
  return isService ? null : { kind: "unsupported", what: "message" };
}

function fromWords(text: string, replyToProviderMessageId: string | undefined): InboundContent {
  const command = /^\/([a-z0-9_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text);
  if (!command) return { kind: "text", text, replyToProviderMessageId };
  return {
    kind: "command",
    name: (command[1] ?? "").toLowerCase(),
    argument: (command[2] ?? "").trim(),
    replyToProviderMessageId,
  };
}

type Media = Pick<Extract<InboundContent, { kind: "media" }>, "media" | "fileId">;

function mediaOf(message: Message): Media | null {
  if (message.photo) return { media: "photo", fileId: message.photo.at(-1)?.file_id };
  if (message.voice || message.audio || message.video_note) return { media: "voice", fileId: message.voice?.file_id };
  if (message.sticker || message.dice) return { media: "sticker" };
  if (message.video || message.animation) return { media: "video", fileId: message.video?.file_id };
  if (message.document) return { media: "document", fileId: message.document.file_id };
  if (message.location || message.venue) return { media: "location" };
  return message.poll || message.game || message.story ? { media: "other" } : null;
}

function fromTap(id: string, tap: NonNullable<Update["callback_query"]>): InboundEvent | null {
  const { message } = tap;
  const place = placeOf(message?.chat?.type);
  if (!message || !place || !tap.data || !tap.from) return null;
  const markup = "reply_markup" in message ? message.reply_markup : undefined;
  const pressed = markup?.inline_keyboard
    .flat()
    .find((button) => "callback_data" in button && button.callback_data === tap.data);
  return {
    id,
    channel: "telegram",
    chatKey: `telegram:${message.chat.id}`,
    place,
    sender: senderOf(tap.from),
    sentAt: new Date(0).toISOString(),
    content: {
      kind: "action",
      action: tap.data,
      label: pressed?.text,
      callbackId: tap.id,
      providerMessageId: String(message.message_id),
    },
  };
}

function fromMembership(id: string, change: NonNullable<Update["my_chat_member"]>): InboundEvent | null {
  if (change.chat?.type !== "private" || !change.from) return null;
  const gone = change.new_chat_member?.status === "kicked" || change.new_chat_member?.status === "left";
  return {
    id,
    channel: "telegram",
    chatKey: `telegram:${change.chat.id}`,
    place: "customer",
    sender: senderOf(change.from),
    sentAt: instantOf(change.date),
    content: { kind: gone ? "blocked" : "unblocked" },
  };
}

function placeOf(type: string | undefined): InboundEvent["place"] | null {
  if (type === "private") return "customer";
  return type === "group" || type === "supergroup" ? "staff_group" : null;
}

function senderOf(from: User): InboundEvent["sender"] {
  const name = [from.first_name, from.last_name].filter(Boolean).join(" ");
  return {
    externalId: String(from.id),
    name: (name || from.username || String(from.id)).slice(0, MAX_NAME_CHARACTERS),
    languageTag: from.language_code,
  };
}

function instantOf(unixSeconds: number | undefined): string {
  const milliseconds = (unixSeconds ?? 0) * 1000;
  return new Date(Number.isFinite(milliseconds) ? milliseconds : 0).toISOString();
}
