import type { Chat, Message, User } from "grammy/types";
import type { Clock } from "./clock.ts";
import { ApiError, badRequest, forbidden } from "./errors.ts";

export interface StoredMessage {
  message: Message;
  fromBot: boolean;
  /** Labels of a reply keyboard sent with it. */
  keyboard?: string[][];
  deleted: boolean;
  /** Grows with every message and edit anywhere; tells what happened after what. */
  revision: number;
}

interface Room {
  messages: StoredMessage[];
  lastMessageId: number;
  pinned?: number;
}

export interface PrivateRoom extends Room {
  kind: "private";
  chat: Chat.PrivateChat;
  user: User;
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
}

export type BotStatus = "member" | "administrator" | "left" | "kicked";

export interface GroupRoom extends Room {
  kind: "group";
  chat: Chat.GroupChat | Chat.SupergroupChat;
  members: Map<number, User>;
  botStatus: BotStatus;
  migratedTo?: number;
}

export type AnyRoom = PrivateRoom | GroupRoom;

/** Every chat of this Telegram, with all that was said in it. */
export class Chats {
  readonly #rooms = new Map<number, AnyRoom>();
  readonly #listeners = new Set<() => void>();
  readonly #clock: Clock;
  readonly #botId: number;
  revision = 0;

  constructor(clock: Clock, botId: number) {
    this.#clock = clock;
    this.#botId = botId;
  }

  find(chatId: number): AnyRoom | undefined {
    return this.#rooms.get(chatId);
  }

  open(room: AnyRoom): void {
    this.#rooms.set(room.chat.id, room);
  }

  /** The room a bot may write into, or the refusal Telegram gives it. */
  writable(chatId: string): AnyRoom {
    const room = this.readable(chatId);
    if (room.kind === "private") {
      if (room.deactivated) throw forbidden("user is deactivated");
      if (room.blocked) throw forbidden("bot was blocked by the user");
      if (!room.started) throw forbidden("bot can't initiate conversation with a user");
      return room;
    }
    if (room.migratedTo !== undefined) {
      const parameters = { migrate_to_chat_id: room.migratedTo };
      throw new ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", parameters);
    }
    if (room.botStatus === "kicked") throw forbidden(`bot was kicked from the ${room.chat.type} chat`);
    if (room.botStatus === "left") throw forbidden(`bot is not a member of the ${room.chat.type} chat`);
    return room;
  }

  readable(chatId: string): AnyRoom {
    if (chatId === "") throw badRequest("chat_id is empty");
    const room = /^-?\d+$/.test(chatId) ? this.#rooms.get(Number(chatId)) : this.#byUsername(chatId);
    if (!room) throw badRequest("chat not found");
    return room;
  }

  post(room: AnyRoom, from: User, content: Partial<Message>, keyboard?: string[][]): StoredMessage {
    room.lastMessageId += 1;
    const message: Message = {
      message_id: room.lastMessageId,
      from,
      chat: room.chat,
      date: this.#clock.date(),
      ...content,
    };
    const stored = { message, fromBot: from.id === this.#botId, keyboard, deleted: false, revision: ++this.revision };
    room.messages.push(stored);
    this.#changed();
    return stored;
  }

  /** Puts a new version in place; earlier copies (in updates, in the log) stay as they were. */
  edit(stored: StoredMessage, content: Partial<Message>): Message {
    stored.message = { ...stored.message, ...content, edit_date: this.#clock.date() };
    stored.revision = ++this.revision;
    this.#changed();
    return stored.message;
  }

  delete(stored: StoredMessage): void {
    stored.deleted = true;
    stored.revision = ++this.revision;
    this.#changed();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #byUsername(name: string): AnyRoom | undefined {
    const wanted = name.replace(/^@/, "").toLowerCase();
    return [...this.#rooms.values()].find(({ chat }) => chat.type !== "private" && chat.username === wanted);
  }
}

export function findMessage(room: AnyRoom, messageId: number | undefined): StoredMessage | undefined {
  return room.messages.findLast(({ message, deleted }) => !deleted && message.message_id === messageId);
}
