import type { BotApi } from "./bot-api/start.ts";

/** Every inline button of every message the bot sent or tried to send. */
export function sentButtons(bot: BotApi): { text: string; callback_data?: string; url?: string }[] {
  return bot.calls.all.flatMap(({ payload }) => {
    const markup = typeof payload.reply_markup === "string" ? JSON.parse(payload.reply_markup) : payload.reply_markup;
    return (markup?.inline_keyboard ?? []).flat();
  });
}

/** Buttons whose data Telegram would refuse: it carries 1 to 64 bytes. */
export function refusedButtons(bot: BotApi): string[] {
  const data = sentButtons(bot).flatMap((button) => button.callback_data ?? []);
  return data.filter((one) => one === "" || new TextEncoder().encode(one).length > 64);
}
