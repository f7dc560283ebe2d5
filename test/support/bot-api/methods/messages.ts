import { isDeepStrictEqual } from "node:util";
import type { Message } from "grammy/types";
import { type AnyRoom, findMessage, type StoredMessage } from "../chats.ts";
import { badRequest } from "../errors.ts";
import { readFormatted, withAutomatic } from "../formatting.ts";
import { readMarkup } from "../markup.ts";
import { isRecord, type Payload } from "../payload.ts";
import type { Telegram } from "../telegram.ts";

const MAX_TEXT = 4096;
const TWO_DAYS = 48 * 3600;

export function sendMessage(telegram: Telegram, payload: Payload): Message {
  const room = telegram.chats.writable(payload.text("chat_id"));
  const content = readText(payload);
  const { inline, keyboard } = readMarkup(payload);
  const reply = repliedTo(room, payload);
  const parts = { ...content, ...reply, ...(inline ? { reply_markup: inline } : {}) };
  return telegram.chats.post(room, telegram.bot, parts, keyboard).message;
}

export function editMessageText(telegram: Telegram, payload: Payload): Message {
  const stored = ownMessage(telegram, payload);
  const content = readText(payload);
  if (stored.message.text === undefined) throw badRequest("there is no text in the message to edit");
  return edit(telegram, stored, { ...content, reply_markup: readMarkup(payload).inline });
}

export function editMessageReplyMarkup(telegram: Telegram, payload: Payload): Message {
  return edit(telegram, ownMessage(telegram, payload), { reply_markup: readMarkup(payload).inline });
}

export function deleteMessage(telegram: Telegram, payload: Payload): true {
  const room = telegram.chats.writable(payload.text("chat_id"));
  const stored = findMessage(room, payload.integer("message_id"));
  if (!stored) throw badRequest("message to delete not found");
  const mayDelete = stored.fromBot || room.kind === "private" || room.botStatus === "administrator";
  if (!mayDelete || telegram.clock.date() - stored.message.date > TWO_DAYS) {
    throw badRequest("message can't be deleted");
  }
  telegram.chats.delete(stored);
  return true;
}

export function copyMessage(telegram: Telegram, payload: Payload): { message_id: number } {
  const room = telegram.chats.writable(payload.text("chat_id"));
  const source = sourceMessage(telegram, payload, "copy");
  const { inline, keyboard } = readMarkup(payload);
  // "New caption for media, 0-1024 characters. If not specified, the original caption is kept."
  const caption = payload.has("caption") ? { caption: payload.text("caption"), caption_entities: undefined } : {};
  const parts = { ...contentOf(source.message), ...caption, ...(inline ? { reply_markup: inline } : {}) };
  return { message_id: telegram.chats.post(room, telegram.bot, parts, keyboard).message.message_id };
}

export function forwardMessage(telegram: Telegram, payload: Payload): Message {
  const room = telegram.chats.writable(payload.text("chat_id"));
  const { message } = sourceMessage(telegram, payload, "forward");
  const sender = message.from ?? telegram.bot;
  const origin = { type: "user" as const, sender_user: sender, date: message.date };
  return telegram.chats.post(room, telegram.bot, { ...contentOf(message), forward_origin: origin }).message;
}

export function pinChatMessage(telegram: Telegram, payload: Payload): true {
  const room = telegram.chats.writable(payload.text("chat_id"));
  const stored = findMessage(room, payload.integer("message_id"));
  if (room.kind === "group" && room.botStatus !== "administrator") {
    throw badRequest("not enough rights to manage pinned messages in the chat");
  }
  if (!stored) throw badRequest("message to pin not found");
  room.pinned = stored.message.message_id;
  return true;
}

/** The reply_to_message a send carries, or the refusal when that message is gone. */
export function repliedTo(room: AnyRoom, payload: Payload): Partial<Message> {
  const parameters = payload.json("reply_parameters");
  const asked = isRecord(parameters) ? Number(parameters.message_id) : payload.integer("reply_to_message_id");
  if (asked === undefined) return {};
  const target = findMessage(room, asked)?.message;
  if (!target) {
    if (isRecord(parameters) && parameters.allow_sending_without_reply === true) return {};
    throw badRequest("message to be replied not found");
  }
  const { reply_to_message: _, ...quoted } = target;
  return { reply_to_message: { ...quoted, chat: room.chat, reply_to_message: undefined } };
}

function readText(payload: Payload): Pick<Message, "text" | "entities"> {
  const formatted = readFormatted(payload, "text", "entities");
  if (formatted.text === "") throw badRequest("message text is empty");
  if (formatted.text.length > MAX_TEXT) throw badRequest("message is too long");
  return { text: formatted.text, entities: withAutomatic(formatted) };
}

function ownMessage(telegram: Telegram, payload: Payload): StoredMessage {
  const room = telegram.chats.writable(payload.text("chat_id"));
  const stored = findMessage(room, payload.integer("message_id"));
  if (!stored) throw badRequest("message to edit not found");
  if (!stored.fromBot) throw badRequest("message can't be edited");
  return stored;
}

function edit(telegram: Telegram, stored: StoredMessage, change: Partial<Message>): Message {
  const { message } = stored;
  const before = { text: message.text, entities: message.entities, reply_markup: message.reply_markup };
  if (isDeepStrictEqual({ ...before, ...change }, before)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current " +
        "content and reply markup of the message",
    );
  }
  return telegram.chats.edit(stored, change);
}

function sourceMessage(telegram: Telegram, payload: Payload, verb: "copy" | "forward"): StoredMessage {
  const from = telegram.chats.readable(payload.text("from_chat_id"));
  const stored = findMessage(from, payload.integer("message_id"));
  if (!stored) throw badRequest(`message to ${verb} not found`);
  return stored;
}

function contentOf(message: Message): Partial<Message> {
  const { text, entities, caption, caption_entities, document, photo, voice, sticker, location } = message;
  const content = { text, entities, caption, caption_entities, document, photo, voice, sticker, location };
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
}
