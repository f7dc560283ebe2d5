import type { Update } from "grammy/types";
import { openTelegram, type Telegram } from "../../src/channels/telegram/start.ts";
import type { WebhookAnswer } from "../../src/channels/telegram/webhook.ts";
import { type BotApi, type BotApiOptions, startBotApi } from "./bot-api/start.ts";
import { openTestHouse, type TestHouse, testTexts } from "./chat-driver.ts";
import type { Engine } from "./databases.ts";

/** The house with Telegram before its door: the test carries each update in by hand, as often and in whatever order it likes. */
export interface TelegramHouse {
  bot: BotApi;
  house: TestHouse;
  telegram: Telegram;
  /** What happened in Telegram since the last call. */
  take(): Update[];
  /** Hands an update to the webhook, whatever it is. */
  deliver(update: unknown): Promise<WebhookAnswer>;
  /** Hands in all that happened, one after the other, and waits until everything it caused was sent. */
  pass(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a fresh house with the demo salon and an emulated Telegram. */
export async function openTelegramHouse(
  engine: Engine,
  options: BotApiOptions & { paymentToken?: string } = {},
): Promise<TelegramHouse> {
  const bot = await startBotApi(options);
  const report = (words: string, facts = {}) => console.error(words, facts);
  const { paymentToken = null } = options;
  const { token, url: apiRoot } = bot;
  const telegram = openTelegram({ token, apiRoot, paymentToken, texts: testTexts, report });
  const { refundStars } = telegram;
  const invoices = paymentToken ? "all" : "stars";
  const house = await openTestHouse(engine, { telegram: telegram.port }, { invoices, refundStars });
  const deliver = (update: unknown) => telegram.webhook(JSON.stringify(update), house.afterglow);
  const take = () => {
    const pending = [...bot.telegram.updates.pending.values()];
    for (const entry of pending) bot.telegram.updates.drop(entry);
    return pending.map(({ update }) => update as Update);
  };
  return {
    bot,
    house,
    telegram,
    take,
    deliver,
    async pass() {
      for (const update of take()) await deliver(update);
      await house.afterglow.settle();
    },
    async close() {
      await house.close();
      await bot.stop();
    },
  };
}
