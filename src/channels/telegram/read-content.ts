import type { Message } from "grammy/types";
import type { InboundContent } from "../../domain/message/inbound.ts";

type Media = Pick<Extract<InboundContent, { kind: "media" }>, "media" | "fileId">;
type AnsweredTo = Pick<Extract<InboundContent, { kind: "text" }>, "replyToProviderMessageId" | "replyToActions">;

const serviceMessages = [
  "new_chat_members",
  "left_chat_member",
  "pinned_message",
  "group_chat_created",
  "supergroup_chat_created",
  "migrate_from_chat_id",
  "new_chat_title",
  "new_chat_photo",
  "delete_chat_photo",
  "message_auto_delete_timer_changed",
  "refunded_payment",
];

/** What a message holds; null for what only tells of the chat itself. */
export function contentOf(message: Message, edited: boolean, botId: number): InboundContent | null {
  if (message.successful_payment) return paidFrom(message.successful_payment);
  if (message.migrate_to_chat_id) return { kind: "migrated", toExternalId: clean(message.migrate_to_chat_id) };
  const answered = answeredTo(message, botId);
  if (typeof message.text === "string") {
    const text = clean(message.text);
    return edited ? { kind: "text", text, edited, ...answered } : fromWords(text, answered);
  }
  const media = mediaOf(message);
  if (media) {
    const caption = typeof message.caption === "string" ? clean(message.caption) : undefined;
    return { kind: "media", ...media, caption, providerMessageId: String(message.message_id), ...answered };
  }
  if (message.contact) return { kind: "text", text: clean(message.contact.phone_number ?? "") };
  return serviceMessages.some((kind) => kind in message) ? null : { kind: "unsupported", what: "message" };
}

function paidFrom(payment: NonNullable<Message["successful_payment"]>): InboundContent {
  return {
    kind: "paid",
    payload: clean(payment.invoice_payload),
    amountMinor: Number(payment.total_amount),
    currency: clean(payment.currency),
    telegramChargeId: clean(payment.telegram_payment_charge_id),
    providerChargeId: clean(payment.provider_payment_charge_id),
  };
}

/** What no database keeps (NUL) or no text may hold (half a character) is taken out at the door. */
export function clean(words: unknown): string {
  return String(words).replaceAll("\u0000", "").toWellFormed();
}

/** Only an answer to one of our messages means us; its buttons say which case it was about, whatever we know of its delivery. */
function answeredTo(message: Message, botId: number): AnsweredTo {
  const ours = message.reply_to_message;
  if (!ours || ours.from?.id !== botId) return {};
  const buttons = ours.reply_markup?.inline_keyboard?.flat() ?? [];
  const actions = buttons.flatMap((button) => ("callback_data" in button ? [clean(button.callback_data)] : []));
  return {
    replyToProviderMessageId: clean(ours.message_id),
    ...(actions.length > 0 ? { replyToActions: actions } : {}),
  };
}

function fromWords(text: string, answered: AnsweredTo): InboundContent {
  const command = /^\/([a-z0-9_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text);
  if (!command) return { kind: "text", text, ...answered };
  const { replyToProviderMessageId } = answered;
  const name = (command[1] ?? "").toLowerCase();
  return { kind: "command", name, argument: (command[2] ?? "").trim(), replyToProviderMessageId };
}

function mediaOf(message: Message): Media | null {
  const kept = (file: { file_id: string } | undefined) => (file?.file_id ? { fileId: clean(file.file_id) } : {});
  if (message.photo) return { media: "photo", ...kept(message.photo.at(-1)) };
  if (message.voice || message.audio || message.video_note) return { media: "voice", ...kept(message.voice) };
  if (message.sticker || message.dice) return { media: "sticker" };
  if (message.animation) return { media: "video", ...kept(message.animation) };
  if (message.video) return { media: "video", ...kept(message.video) };
  if (message.document) return { media: "document", ...kept(message.document) };
  if (message.location || message.venue) return { media: "location" };
  return message.poll || message.game || message.story ? { media: "other" } : null;
}
