import type { ChatMember, User } from "grammy/types";
import type { AnyRoom, BotStatus } from "./chats.ts";
import type { Telegram } from "./telegram.ts";

export function botMember(telegram: Telegram, status: BotStatus): ChatMember {
  const user = telegram.me;
  if (status === "kicked") return { status, user, until_date: 0 };
  if (status !== "administrator") return { status, user };
  return {
    status,
    user,
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_pin_messages: true,
    can_send_welcome_messages: false,
  };
}

/** Tells the bot that its own place in a chat changed (blocked, added, removed, promoted). */
export function announceMembership(telegram: Telegram, room: AnyRoom, by: User, from: BotStatus, to: BotStatus): void {
  telegram.updates.push({
    my_chat_member: {
      chat: room.chat,
      from: by,
      date: telegram.clock.date(),
      old_chat_member: botMember(telegram, from),
      new_chat_member: botMember(telegram, to),
    },
  });
}
