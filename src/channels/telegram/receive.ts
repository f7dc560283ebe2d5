import type { Message, Update, User } from "grammy/types";
import type { InboundContent, InboundEvent } from "../../domain/message/inbound.ts";
import { clean, contentOf } from "./read-content.ts";

const MAX_NAME_CHARACTERS = 80;
/** Telegram gives a group's administrator who stays anonymous this account, which claims to be a bot. */
const ANONYMOUS_ADMIN = 1_087_968_824;
const goneStatuses = ["kicked", "left"];

/** An update in the words of the house; null for what concerns nobody here (channel posts, other bots, what people of a group say to each other). */
export function toInboundEvent(update: Update, botId: number): InboundEvent | null {
  const id = `telegram:${botId}:${update.update_id}`;
  if (update.callback_query) return fromTap(id, update.callback_query);
  if (update.my_chat_member) return fromMembership(id, update.my_chat_member);
  const message = update.message ?? update.edited_message;
  return message ? fromMessage(id, message, update.edited_message !== undefined, botId) : null;
}

type Place = Pick<InboundEvent, "channel" | "chatKey" | "place">;

function fromMessage(id: string, message: Message, edited: boolean, botId: number): InboundEvent | null {
  const where = placeOf(message.chat);
  const isPerson = message.from && (!message.from.is_bot || message.from.id === ANONYMOUS_ADMIN);
  if (!where || !message.from || !isPerson) return null;
  const content = contentOf(message, edited, botId);
  if (!content || (where.place === "staff_group" && !isForUs(content))) return null;
  const sentAt = instantOf(message.edit_date ?? message.date);
  return { id, ...where, sender: senderOf(message.from, message.author_signature), sentAt, content };
}

/** In a group only commands, answers to our messages and the group's own moves are ours; the rest is not even stored. */
function isForUs(content: InboundContent): boolean {
  if (content.kind === "text" || content.kind === "media") return content.replyToProviderMessageId !== undefined;
  return content.kind !== "unsupported" && content.kind !== "paid";
}

function fromTap(id: string, tap: NonNullable<Update["callback_query"]>): InboundEvent | null {
  const { message, data } = tap;
  const where = placeOf(message?.chat);
  if (!message || !where || typeof data !== "string" || !tap.from) return null;
  const rows = "reply_markup" in message ? message.reply_markup?.inline_keyboard : undefined;
  const pressed = rows?.flat().find((button) => "callback_data" in button && button.callback_data === data);
  return {
    id,
    ...where,
    sender: senderOf(tap.from),
    sentAt: instantOf(undefined), // Telegram does not date taps
    content: {
      kind: "action",
      action: clean(data),
      label: pressed?.text === undefined ? undefined : clean(pressed.text),
      callbackId: clean(tap.id),
      providerMessageId: clean(message.message_id),
    },
  };
}

/** Blocked or unblocked by a person; thrown out of a group or taken in again. A promotion within a group is neither. */
function fromMembership(id: string, change: NonNullable<Update["my_chat_member"]>): InboundEvent | null {
  const where = placeOf(change.chat);
  if (!where || !change.from) return null;
  const isGone = goneStatuses.includes(change.new_chat_member?.status ?? "");
  const wasGone = goneStatuses.includes(change.old_chat_member?.status ?? "");
  if (where.place === "staff_group" && isGone === wasGone) return null;
  const kind = isGone ? "blocked" : "unblocked";
  return { id, ...where, sender: senderOf(change.from), sentAt: instantOf(change.date), content: { kind } };
}

function placeOf(chat: { id: number; type?: string } | undefined): Place | null {
  if (!chat || !Number.isSafeInteger(chat.id)) return null;
  const isGroup = chat.type === "group" || chat.type === "supergroup";
  if (!isGroup && chat.type !== "private") return null;
  return { channel: "telegram", chatKey: `telegram:${chat.id}`, place: isGroup ? "staff_group" : "customer" };
}

function senderOf(from: User, signature?: string): InboundEvent["sender"] {
  const name = [from.first_name, from.last_name].filter((part) => typeof part === "string" && part !== "").join(" ");
  const shown = clean(signature || name || from.username || from.id);
  const languageTag = typeof from.language_code === "string" ? clean(from.language_code) : undefined;
  // By characters: a cut inside an emoji would leave half of it.
  return { externalId: clean(from.id), name: [...shown].slice(0, MAX_NAME_CHARACTERS).join(""), languageTag };
}

function instantOf(unixSeconds: number | undefined): string {
  const instant = new Date((unixSeconds ?? 0) * 1000);
  return (Number.isNaN(instant.getTime()) ? new Date(0) : instant).toISOString();
}
