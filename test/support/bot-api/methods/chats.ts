import type { AnyRoom, GroupRoom } from "../chats.ts";
import { badRequest, forbidden } from "../errors.ts";
import { botMember } from "../membership.ts";
import type { Payload } from "../payload.ts";
import type { Telegram } from "../telegram.ts";

export function getChat(telegram: Telegram, payload: Payload): unknown {
  const room = visible(telegram, payload);
  const pinned = room.messages.find(({ message }) => message.message_id === room.pinned)?.message;
  return {
    ...room.chat,
    ...(pinned ? { pinned_message: pinned } : {}),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {},
  };
}

export function getChatMember(telegram: Telegram, payload: Payload): unknown {
  const room = visible(telegram, payload);
  const userId = payload.integer("user_id");
  if (userId === telegram.me.id) return botMember(telegram, room.kind === "group" ? room.botStatus : "member");
  const user = room.kind === "group" ? room.members.get(userId ?? 0) : room.user;
  if (user === undefined || user.id !== userId) throw badRequest("PARTICIPANT_ID_INVALID");
  return { status: "member", user };
}

export function getChatAdministrators(telegram: Telegram, payload: Payload): unknown {
  const room = visible(telegram, payload);
  if (room.kind === "private") throw badRequest("there are no administrators in the private chat");
  const creator = room.members.values().next().value;
  return [
    ...(creator ? [{ status: "creator", user: creator, is_anonymous: false }] : []),
    ...(room.botStatus === "administrator" ? [botMember(telegram, "administrator")] : []),
  ];
}

export function leaveChat(telegram: Telegram, payload: Payload): true {
  const room = groupOf(telegram, payload);
  room.botStatus = "left";
  return true;
}

export function sendChatAction(telegram: Telegram, payload: Payload): true {
  telegram.chats.writable(payload.text("chat_id"));
  if (payload.text("action") === "") throw badRequest("wrong parameter action in request");
  return true;
}

export function createForumTopic(telegram: Telegram, payload: Payload): never {
  groupOf(telegram, payload);
  throw badRequest("the chat is not a forum");
}

function groupOf(telegram: Telegram, payload: Payload): GroupRoom {
  const room = telegram.chats.writable(payload.text("chat_id"));
  if (room.kind === "private") throw badRequest("method is available only for groups and supergroups");
  return room;
}

/** A chat the bot may look at: a person it has met, a group it is in. */
function visible(telegram: Telegram, payload: Payload): AnyRoom {
  const room = telegram.chats.readable(payload.text("chat_id"));
  if (room.kind === "private" && !room.started) throw badRequest("chat not found");
  if (room.kind === "group" && room.botStatus === "kicked") {
    throw forbidden(`bot was kicked from the ${room.chat.type} chat`);
  }
  return room;
}
