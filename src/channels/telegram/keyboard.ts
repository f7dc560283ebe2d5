import type { InlineKeyboardButton } from "grammy/types";
import type { Rendered } from "../../domain/message/delivery.ts";

/** Telegram refuses buttons to addresses that nobody else can open. */
export const privateAddress = /^https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1\])/;

/** The buttons of a message as Telegram takes them; without those that nobody could use. */
export function keyboardOf(rendered: Rendered): InlineKeyboardButton[][] {
  const rows = rendered.buttons.map((row) => row.flatMap(buttonOf));
  return rows.filter((row) => row.length > 0);
}

function buttonOf(button: Rendered["buttons"][number][number]): InlineKeyboardButton[] {
  // Telegram opens pages within itself only over https.
  if (button.page && button.url?.startsWith("https:")) return [{ text: button.label, web_app: { url: button.url } }];
  if (button.url) return privateAddress.test(button.url) ? [] : [{ text: button.label, url: button.url }];
  return button.action ? [{ text: button.label, callback_data: button.action }] : [];
}
