import type { CallbackQuery, User } from "grammy/types";
import { type AnyRoom, findMessage } from "./chats.ts";
import { type SeenButton, seenIn } from "./inbox.ts";
import type { Telegram } from "./telegram.ts";

/** A button by its label, by a test on it, or by data on any message (also one whose buttons are gone). */
export type ButtonChoice = string | RegExp | ((button: SeenButton) => boolean) | { messageId: number; data: string };

/** Taps the button on the newest message that has it. */
export function tap(telegram: Telegram, room: AnyRoom, user: User, choice: ButtonChoice): CallbackQuery {
  const { messageId, data } =
    typeof choice === "object" && "data" in choice ? choice : findButton(telegram, room, choice);
  const message = findMessage(room, messageId)?.message;
  if (!message) throw new Error(`there is no message ${messageId} in chat ${room.chat.id}`);
  const query: CallbackQuery = {
    id: telegram.callbacks.issue(user.id),
    from: user,
    message,
    chat_instance: String(room.chat.id * 7919),
    data,
  };
  telegram.updates.push({ callback_query: query });
  return query;
}

function findButton(telegram: Telegram, room: AnyRoom, choice: Exclude<ButtonChoice, { data: string }>) {
  const messages = seenIn(room, telegram.files);
  for (const { messageId, buttons } of messages.toReversed()) {
    const button = buttons.flat().find((candidate) => isChosen(candidate, choice));
    if (!button) continue;
    if (button.callback_data === undefined) throw new Error(`the button "${button.text}" opens a link: ${button.url}`);
    return { messageId, data: button.callback_data };
  }
  const visible = messages.flatMap(({ buttons }) => buttons.flat().map(({ text }) => text));
  throw new Error(`no button ${String(choice)} in chat ${room.chat.id}; there are: ${visible.join(" | ") || "none"}`);
}

function isChosen(button: SeenButton, choice: Exclude<ButtonChoice, { data: string }>): boolean {
  if (typeof choice === "function") return choice(button);
  return typeof choice === "string" ? button.text === choice : choice.test(button.text);
}
