import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { badRequest } from "./errors.ts";
import { isRecord, type Payload } from "./payload.ts";

export interface Markup {
  /** Buttons under the message. */
  inline?: InlineKeyboardMarkup;
  /** Labels of the reply keyboard; [] when the message removes it. */
  keyboard?: string[][];
}

const MAX_BUTTONS = 100;

/** Reads reply_markup and refuses what Telegram refuses. */
export function readMarkup(payload: Payload): Markup {
  const value = payload.json("reply_markup");
  if (value === undefined || value === null || value === "") return {};
  if (!isRecord(value)) throw badRequest("object expected as reply markup");
  if (Array.isArray(value.inline_keyboard)) return { inline: readInline(value.inline_keyboard) };
  if (Array.isArray(value.keyboard)) return { keyboard: value.keyboard.map(readLabels) };
  return value.remove_keyboard === true ? { keyboard: [] } : {};
}

function readInline(rows: unknown[]): InlineKeyboardMarkup | undefined {
  const keyboard = rows.map((row) => {
    if (!Array.isArray(row))
      throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
    return row.map(readButton);
  });
  const filled = keyboard.filter((row) => row.length > 0);
  if (filled.flat().length > MAX_BUTTONS) throw badRequest("reply markup is too long");
  return filled.length > 0 ? { inline_keyboard: filled } : undefined;
}

function readButton(value: unknown): InlineKeyboardButton {
  if (!isRecord(value)) throw badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object");
  const { text, callback_data: data, url, web_app: webApp, copy_text: copyText } = value;
  if (typeof text !== "string") {
    throw badRequest("can't parse inline keyboard button: Can't find field \"text\"");
  }
  if (text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  if (typeof url === "string" && url !== "") return { text, url: checkUrl(url) };
  if (typeof data === "string") {
    const bytes = Buffer.byteLength(data);
    if (bytes === 0 || bytes > 64) throw badRequest("BUTTON_DATA_INVALID");
    return { text, callback_data: data };
  }
  if (isRecord(webApp)) return { text, web_app: { url: checkUrl(String(webApp.url)) } };
  if (isRecord(copyText)) return { text, copy_text: { text: String(copyText.text) } };
  throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
}

/** Telegram refuses hosts without a dot, so a link to localhost fails here as it would there. */
function checkUrl(url: string): string {
  if (/^(tg|ton):/i.test(url)) return url;
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  if (!/^https?:/i.test(url) || !host.includes(".")) {
    throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  }
  return url;
}

function readLabels(row: unknown): string[] {
  if (!Array.isArray(row)) throw badRequest('field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays');
  return row.map((button) => (isRecord(button) ? String(button.text) : String(button)));
}
