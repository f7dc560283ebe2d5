import type { CallbackQuery, Message, PreCheckoutQuery, User } from "grammy/types";
import type { CallbackAnswer } from "./callbacks.ts";
import { findMessage, type PrivateRoom } from "./chats.ts";
import { automaticEntities } from "./formatting.ts";
import { type SeenMessage, seenIn, type WaitOptions, type Wanted, waitForSeen } from "./inbox.ts";
import { announceMembership } from "./membership.ts";
import { photoSizes } from "./methods/media.ts";
import { type ButtonChoice, tap } from "./tapping.ts";
import type { Telegram } from "./telegram.ts";

export interface PersonDetails {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}

/** A Telegram app splits what a person types at this length. */
const MAX_TEXT = 4096;

/** Somebody with Telegram on the phone, in a private chat with the bot. */
export class Person {
  readonly #telegram: Telegram;
  readonly #room: PrivateRoom;
  #lastAction = 0;

  constructor(telegram: Telegram, details: PersonDetails) {
    this.#telegram = telegram;
    this.#room = openPrivateRoom(telegram, details);
  }

  get id(): number {
    return this.user.id;
  }

  get user(): User {
    return this.#room.user;
  }

  /** Sends text; over 4096 characters as several messages, as the apps do. The last one is returned. */
  sendText(text: string, { replyTo }: { replyTo?: number } = {}): Message {
    const quoted = findMessage(this.#room, replyTo)?.message;
    const { earlier, rest } = splitAsApps(text);
    for (const piece of earlier) this.#sendPiece(piece);
    return this.#sendPiece(rest, quoted ? { reply_to_message: { ...quoted, reply_to_message: undefined } } : {});
  }

  /** `sendCommand("start", "salon-7")` is what opening a deep link sends. */
  sendCommand(command: string, argument = ""): Message {
    return this.sendText(`/${command.replace(/^\//, "")}${argument && ` ${argument}`}`);
  }

  sendPhoto(caption?: string, bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xd9])): Message {
    const file = this.#telegram.files.store({ fileName: "photo.jpg", contentType: "image/jpeg", bytes }, "photos");
    return this.send({ photo: photoSizes(file), ...(caption ? { caption } : {}) });
  }

  sendSticker(): Message {
    const bytes = new Uint8Array([1]);
    const file = this.#telegram.files.store({ fileName: "sticker.webp", contentType: "image/webp", bytes }, "stickers");
    const size = { file_id: file.fileId, file_unique_id: file.uniqueId, width: 512, height: 512 };
    return this.send({ sticker: { ...size, type: "regular", is_animated: false, is_video: false, emoji: "👍" } });
  }

  sendVoice(seconds = 3): Message {
    const bytes = new Uint8Array([1]);
    const file = this.#telegram.files.store({ fileName: "voice.ogg", contentType: "audio/ogg", bytes }, "voice");
    return this.send({ voice: { file_id: file.fileId, file_unique_id: file.uniqueId, duration: seconds } });
  }

  sendLocation(latitude = 31.2304, longitude = 121.4737): Message {
    return this.send({ location: { latitude, longitude } });
  }

  sendContact(phoneNumber: string): Message {
    return this.send({ contact: { phone_number: phoneNumber, first_name: this.user.first_name, user_id: this.id } });
  }

  /** Sends a message of any content. */
  send(content: Partial<Message>): Message {
    const { chats, updates } = this.#telegram;
    this.#act();
    this.#room.started = true;
    const { message } = chats.post(this.#room, this.user, content);
    updates.push({ message: { ...message, from: this.user, chat: this.#room.chat } });
    return message;
  }

  editLastText(text: string): Message {
    const stored = this.#room.messages.findLast(({ fromBot, message }) => !fromBot && message.text !== undefined);
    if (!stored) throw new Error(`${this.user.first_name} has sent no text yet`);
    this.#act();
    const message = this.#telegram.chats.edit(stored, { text, entities: automaticEntities(text) });
    const edited = { ...message, from: this.user, chat: this.#room.chat, edit_date: message.edit_date ?? 0 };
    this.#telegram.updates.push({ edited_message: edited });
    return message;
  }

  tap(choice: ButtonChoice): CallbackQuery {
    this.#act();
    return tap(this.#telegram, this.#room, this.user, choice);
  }

  /** Presses "Pay" under the newest invoice: Telegram asks the bot, and the money moves when it says yes (`paid`). */
  startPaying(): PreCheckoutQuery {
    this.#act();
    const found = this.#room.messages.findLast(({ fromBot, message }) => fromBot && message.invoice !== undefined);
    if (!found) throw new Error(`${this.user.first_name} has no invoice`);
    return this.payInvoice(found.message.message_id);
  }

  /** Pays an invoice of any chat: who was sent it may have forwarded it. */
  payInvoice(messageId: number, chatId = this.id): PreCheckoutQuery {
    const query = this.#telegram.payments.ask(this.user, chatId, messageId);
    this.#telegram.updates.push({ pre_checkout_query: query });
    return query;
  }

  /** What the bot said about the payment; after a yes the money has moved, and the bot is told. */
  paid(query: PreCheckoutQuery): { ok: boolean; words: string } {
    const { answer, receipt } = this.#telegram.payments.finish(query);
    if (receipt) this.send({ successful_payment: receipt });
    return answer;
  }

  block(): void {
    if (this.#room.blocked) return;
    this.#room.blocked = true;
    announceMembership(this.#telegram, this.#room, this.user, "member", "kicked");
  }

  unblock(): void {
    if (!this.#room.blocked) return;
    this.#room.blocked = false;
    announceMembership(this.#telegram, this.#room, this.user, "kicked", "member");
  }

  /** Deletes the account; Telegram tells the bot nothing until it writes. */
  deactivate(): void {
    this.#room.deactivated = true;
  }

  /** What the bot wrote to this person, oldest first. */
  inbox(): SeenMessage[] {
    return seenIn(this.#room, this.#telegram.files);
  }

  /** What the taps were answered with: the little notes and alerts. */
  tapAnswers(): CallbackAnswer[] {
    return this.#telegram.callbacks.answers.filter(({ userId }) => userId === this.id);
  }

  /** Waits for a message sent or edited since this person last did something (or since `since`). */
  waitFor(wanted: Wanted, options: WaitOptions = {}): Promise<SeenMessage> {
    const since = options.since ?? this.#lastAction;
    return waitForSeen(this.#telegram.chats, () => this.inbox(), wanted, { ...options, since });
  }

  #sendPiece(text: string, more: Partial<Message> = {}): Message {
    const entities = automaticEntities(text);
    return this.send({ text, ...(entities.length > 0 ? { entities } : {}), ...more });
  }

  #act(): void {
    if (this.#room.blocked) throw new Error(`${this.user.first_name} has blocked the bot and must unblock it first`);
    this.#lastAction = this.#telegram.chats.revision;
  }
}

/** Full pieces and what is left; never cuts an emoji in two. */
function splitAsApps(text: string): { earlier: string[]; rest: string } {
  const earlier: string[] = [];
  let rest = text;
  while (rest.length > MAX_TEXT) {
    const endsInHighSurrogate = /[\uD800-\uDBFF]$/.test(rest.slice(0, MAX_TEXT));
    const length = endsInHighSurrogate ? MAX_TEXT - 1 : MAX_TEXT;
    earlier.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return { earlier, rest };
}

function openPrivateRoom(telegram: Telegram, { id, first_name, last_name, username, language_code }: PersonDetails) {
  const known = telegram.chats.find(id);
  if (known?.kind === "private") return known;
  const names = { first_name, ...(last_name ? { last_name } : {}), ...(username ? { username } : {}) };
  const room: PrivateRoom = {
    kind: "private",
    chat: { id, type: "private", ...names },
    user: { id, is_bot: false, ...names, ...(language_code ? { language_code } : {}) },
    messages: [],
    lastMessageId: 0,
    started: false,
    blocked: false,
    deactivated: false,
  };
  telegram.chats.open(room);
  return room;
}
