import type { CallbackQuery, Message, User } from "grammy/types";
import { type BotStatus, findMessage, type GroupRoom } from "./chats.ts";
import { automaticEntities } from "./formatting.ts";
import { type SeenMessage, seenIn, type WaitOptions, type Wanted, waitForSeen } from "./inbox.ts";
import { announceMembership } from "./membership.ts";
import type { Person } from "./person.ts";
import { type ButtonChoice, tap } from "./tapping.ts";
import type { Telegram } from "./telegram.ts";

export interface GroupDetails {
  id: number;
  title: string;
  /** By the id, unless given: -100… is a supergroup. */
  type?: "group" | "supergroup";
  /** "member" unless given; the bot hears of it only through addBot. */
  botStatus?: BotStatus;
}

/** Whom Telegram names when an administrator acts as the group. */
const ANONYMOUS_ADMIN: User = { id: 1087968824, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" };

/** A group with people and perhaps the bot in it. */
export class Group {
  readonly #telegram: Telegram;
  readonly #room: GroupRoom;
  #lastAction = 0;

  constructor(telegram: Telegram, details: GroupDetails) {
    this.#telegram = telegram;
    this.#room = openGroupRoom(telegram, details);
  }

  get id(): number {
    return this.#room.chat.id;
  }

  /** Adds a person; a bot that is in the group sees the service message. */
  join({ user }: Person): void {
    this.#room.members.set(user.id, user);
    this.#tell(user, { new_chat_members: [user] });
  }

  leave({ user }: Person): void {
    this.#room.members.delete(user.id);
    this.#tell(user, { left_chat_member: user });
  }

  sendText(from: Person, text: string, { replyTo }: { replyTo?: number } = {}): Message {
    const quoted = findMessage(this.#room, replyTo)?.message;
    const entities = automaticEntities(text);
    return this.#say(from.user, {
      text,
      ...(entities.length > 0 ? { entities } : {}),
      ...(quoted ? { reply_to_message: { ...quoted, reply_to_message: undefined } } : {}),
    });
  }

  tap(from: Person, choice: ButtonChoice): CallbackQuery {
    this.#lastAction = this.#telegram.chats.revision;
    return tap(this.#telegram, this.#room, from.user, choice);
  }

  addBot(by: Person, status: "member" | "administrator" = "member"): void {
    this.#setBotStatus(by.user, status);
    if (status === "member") this.#tell(by.user, { new_chat_members: [this.#telegram.me] });
  }

  promoteBot(by: Person): void {
    this.#setBotStatus(by.user, "administrator");
  }

  kickBot(by: Person): void {
    this.#setBotStatus(by.user, "kicked");
  }

  /** Upgrades the group to a supergroup: another id, the old one refuses. Returns the new group. */
  migrateTo(newId: number): Group {
    const { chat, members, botStatus } = this.#room;
    const successor = new Group(this.#telegram, { id: newId, title: chat.title, type: "supergroup", botStatus });
    for (const [id, user] of members) successor.#room.members.set(id, user);
    const by = members.values().next().value ?? ANONYMOUS_ADMIN;
    this.#tell(by, { migrate_to_chat_id: newId });
    this.#room.migratedTo = newId;
    successor.#tell(by, { migrate_from_chat_id: this.id });
    return successor;
  }

  /** What the bot wrote into this group, oldest first. */
  messages(): SeenMessage[] {
    return seenIn(this.#room, this.#telegram.files);
  }

  /** Waits for a message sent or edited since somebody here last did something (or since `since`). */
  waitFor(wanted: Wanted, options: WaitOptions = {}): Promise<SeenMessage> {
    const since = options.since ?? this.#lastAction;
    return waitForSeen(this.#telegram.chats, () => this.messages(), wanted, { ...options, since });
  }

  #say(user: User, content: Partial<Message>): Message {
    this.#lastAction = this.#telegram.chats.revision;
    const { message } = this.#telegram.chats.post(this.#room, user, content);
    if (this.#botHears(message)) this.#push(message, user);
    return message;
  }

  #tell(user: User, content: Partial<Message>): void {
    const { message } = this.#telegram.chats.post(this.#room, user, content);
    if (this.#botIsIn()) this.#push(message, user);
  }

  #push(message: Message, from: User): void {
    this.#telegram.updates.push({ message: { ...message, from, chat: this.#room.chat } });
  }

  #botIsIn(): boolean {
    return this.#room.botStatus === "member" || this.#room.botStatus === "administrator";
  }

  /** Privacy mode: a plain member hears commands for it, replies to it and mentions of it. */
  #botHears(message: Message): boolean {
    if (!this.#botIsIn()) return false;
    const { me } = this.#telegram;
    if (this.#room.botStatus === "administrator" || me.can_read_all_group_messages) return true;
    if (message.reply_to_message?.from?.id === me.id) return true;
    const text = message.text ?? "";
    const addressed = text.includes(`@${me.username}`);
    const command = message.entities?.some(({ type, offset }) => type === "bot_command" && offset === 0);
    return addressed || (command === true && !/^\/\w+@/.test(text));
  }

  #setBotStatus(by: User, status: BotStatus): void {
    const before = this.#room.botStatus;
    this.#room.botStatus = status;
    announceMembership(this.#telegram, this.#room, by, before, status);
  }
}

function openGroupRoom(telegram: Telegram, { id, title, type, botStatus = "member" }: GroupDetails): GroupRoom {
  const known = telegram.chats.find(id);
  if (known?.kind === "group") return known;
  const isSupergroup = (type ?? (String(id).startsWith("-100") ? "supergroup" : "group")) === "supergroup";
  const room: GroupRoom = {
    kind: "group",
    chat: isSupergroup ? { id, title, type: "supergroup" } : { id, title, type: "group" },
    members: new Map(),
    botStatus,
    messages: [],
    lastMessageId: 0,
  };
  telegram.chats.open(room);
  return room;
}
