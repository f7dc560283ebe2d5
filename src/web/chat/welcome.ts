import type { Locale } from "../../domain/message/locale.ts";
import type { Texts } from "../../text/texts.ts";

/** What a visitor can tap before anything was said. */
const welcome = [
  { key: "chat-welcome-book", action: "go:booking:" },
  { key: "chat-welcome-my", action: "go:appointments:" },
  { key: "chat-welcome-person", action: "talk:person" },
];

/** The buttons of the empty chat. */
export function welcomeButtons(texts: Texts, locale: Locale): { label: string; action: string }[] {
  return welcome.map(({ key, action }) => ({ label: texts.say(locale, key), action }));
}

/** What a button of the empty chat says; undefined for any other action. */
export function welcomeLabel(texts: Texts, locale: Locale, action: string): string | undefined {
  return welcomeButtons(texts, locale).find((button) => button.action === action)?.label;
}
