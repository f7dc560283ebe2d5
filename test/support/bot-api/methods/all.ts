import type { Payload } from "../payload.ts";
import type { Telegram } from "../telegram.ts";
import { answerCallbackQuery, deleteWebhook, getUpdates, keepProfile, setWebhook } from "./bot.ts";
import { createForumTopic, getChat, getChatAdministrators, getChatMember, leaveChat, sendChatAction } from "./chats.ts";
import { getFile, sendDocument, sendPhoto } from "./media.ts";
import {
  copyMessage,
  deleteMessage,
  editMessageReplyMarkup,
  editMessageText,
  forwardMessage,
  pinChatMessage,
  sendMessage,
} from "./messages.ts";
import { answerPreCheckoutQuery, refundStarPayment, sendInvoice } from "./payments.ts";

/** Does one Bot API method; throws an ApiError for a refusal. `closed` aborts when the caller hangs up. */
export type Method = (telegram: Telegram, payload: Payload, closed: AbortSignal) => unknown;

const METHODS: Record<string, Method> = {
  getMe: (telegram) => telegram.me,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo: (telegram) => telegram.webhook.info(),
  sendMessage,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  copyMessage,
  forwardMessage,
  pinChatMessage,
  answerCallbackQuery,
  sendDocument,
  sendPhoto,
  sendInvoice,
  answerPreCheckoutQuery,
  refundStarPayment,
  getFile,
  sendChatAction,
  getChat,
  getChatMember,
  getChatAdministrators,
  leaveChat,
  createForumTopic,
  setMyCommands: keepProfile("commands", "json"),
  setMyDescription: keepProfile("description", "text"),
  setMyShortDescription: keepProfile("short_description", "text"),
  setChatMenuButton: keepProfile("menu_button", "json"),
};

const BY_LOWER_CASE = new Map(Object.entries(METHODS).map(([name, run]) => [name.toLowerCase(), { name, run }]));

/** Method names are case-insensitive, as in reality. */
export function findMethod(name: string): { name: string; run: Method } | undefined {
  return BY_LOWER_CASE.get(name.toLowerCase());
}
