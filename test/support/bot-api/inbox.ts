import type { InlineKeyboardButton, MessageEntity } from "grammy/types";
import type { AnyRoom, Chats, StoredMessage } from "./chats.ts";
import type { Files } from "./files.ts";

export interface SeenButton {
  text: string;
  callback_data?: string;
  url?: string;
  /** A page that opens within Telegram. */
  web_app?: { url: string };
}

/** A message of the bot as the person sees it now. */
export interface SeenMessage {
  messageId: number;
  /** Text or caption, rendered plain. */
  text: string;
  entities: MessageEntity[];
  buttons: SeenButton[][];
  /** The reply keyboard that came with it. */
  keyboard?: string[][];
  document?: { fileName: string; mimeType: string; bytes: Uint8Array };
  photo?: { bytes: Uint8Array };
  replyToMessageId?: number;
  edited: boolean;
  date: number;
  /** Grows with everything that happens; pass one as `since` to look only at what came later. */
  revision: number;
}

export interface WaitOptions {
  timeoutMs?: number;
  /** Only what was sent or edited after this revision; 0 for everything ever. */
  since?: number;
}

export type Wanted = string | RegExp | ((message: SeenMessage) => boolean);

/** What the bot wrote into a room, deleted messages left out, oldest first. */
export function seenIn(room: AnyRoom, files: Files): SeenMessage[] {
  return room.messages.filter(({ fromBot, deleted }) => fromBot && !deleted).map((stored) => see(stored, files));
}

/** Waits until the bot has written (or edited into) something wanted; the newest such message. */
export function waitForSeen(
  chats: Chats,
  look: () => SeenMessage[],
  wanted: Wanted,
  { timeoutMs = 25_000, since = 0 }: WaitOptions = {},
): Promise<SeenMessage> {
  const find = () => look().findLast((message) => message.revision > since && matchesWanted(message, wanted));
  return new Promise((resolve, reject) => {
    const check = () => {
      const found = find();
      if (!found) return;
      stop();
      resolve(found);
    };
    const stopListening = chats.onChange(check);
    const timer = setTimeout(() => {
      stop();
      reject(
        new Error(`no message ${describe(wanted)} within ${timeoutMs} ms; seen since then:\n${list(look(), since)}`),
      );
    }, timeoutMs);
    const stop = () => {
      clearTimeout(timer);
      stopListening();
    };
    check();
  });
}

export function matchesWanted(message: SeenMessage, wanted: Wanted): boolean {
  if (typeof wanted === "function") return wanted(message);
  return typeof wanted === "string" ? message.text.includes(wanted) : wanted.test(message.text);
}

function see({ message, keyboard, revision }: StoredMessage, files: Files): SeenMessage {
  const file = files.find(message.document?.file_id ?? message.photo?.at(-1)?.file_id ?? "");
  return {
    messageId: message.message_id,
    text: message.text ?? message.caption ?? invoiceText(message.invoice),
    entities: message.entities ?? message.caption_entities ?? [],
    buttons: (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(seeButton)),
    ...(keyboard ? { keyboard } : {}),
    ...(message.document && file
      ? { document: { fileName: file.fileName, mimeType: file.contentType, bytes: file.bytes } }
      : {}),
    ...(message.photo && file ? { photo: { bytes: file.bytes } } : {}),
    ...(message.reply_to_message ? { replyToMessageId: message.reply_to_message.message_id } : {}),
    edited: message.edit_date !== undefined,
    date: message.date,
    revision,
  };
}

function invoiceText(invoice: StoredMessage["message"]["invoice"]): string {
  return invoice ? `${invoice.title}\n${invoice.description}` : "";
}

function seeButton(button: InlineKeyboardButton): SeenButton {
  return {
    text: button.text,
    ...("callback_data" in button ? { callback_data: button.callback_data } : {}),
    ...("url" in button ? { url: button.url } : {}),
    ...("web_app" in button ? { web_app: button.web_app } : {}),
  };
}

function describe(wanted: Wanted): string {
  return typeof wanted === "function" ? "the test looks for" : `with ${JSON.stringify(String(wanted))}`;
}

function list(messages: SeenMessage[], since: number): string {
  const lines = messages
    .filter(({ revision }) => revision > since)
    .map(({ text, buttons }) => {
      const labels = buttons.flat().map((button) => `[${button.text}]`);
      return `- ${JSON.stringify(text)} ${labels.join(" ")}`;
    });
  return lines.join("\n") || "(nothing)";
}
