import { Api, type ApiClientOptions } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import type { ChannelPort } from "../../domain/message/delivery.ts";
import type { InboundEvent } from "../../domain/message/inbound.ts";
import type { Locale } from "../../domain/message/locale.ts";
import type { Texts } from "../../text/texts.ts";
import type { Report } from "../report.ts";
import { startPolling } from "./poll.ts";
import { telegramPort } from "./port.ts";
import { toInboundEvent } from "./receive.ts";
import { takeWebhook, type WebhookAnswer } from "./webhook.ts";

export interface TelegramOptions {
  token: string;
  apiRoot: string;
  texts: Texts;
  report: Report;
}

type Receive = (event: InboundEvent) => Promise<boolean>;

export interface Telegram {
  port: ChannelPort;
  /** Takes one call of the webhook, body as text. */
  webhook(body: string, receive: Receive): Promise<WebhookAnswer>;
  /** Tells Telegram to call us, and what commands there are. */
  useWebhook(url: string, secret: string): Promise<void>;
  /** Asks Telegram for updates until stopped. */
  usePolling(receive: Receive): Promise<{ stop(): Promise<void> }>;
}

const ANSWER_SECONDS = 12;
const updatesWanted = ["message", "edited_message", "callback_query", "my_chat_member"] as const;
const commands = ["book", "my", "care", "language", "stop", "help"] as const;
const languages: [Locale, "zh" | "en" | undefined][] = [
  ["zh-CN", undefined],
  ["zh-CN", "zh"],
  ["en", "en"],
];

/** The Telegram messenger. Nothing is asked of Telegram before it is used, so that an outage does not stop the salon's start. */
export function openTelegram(options: TelegramOptions): Telegram {
  const client: ApiClientOptions = { apiRoot: options.apiRoot, timeoutSeconds: ANSWER_SECONDS };
  const api = new Api(options.token, client);
  // A long poll lasts longer than any other call may.
  const pollingApi = new Api(options.token, { ...client, timeoutSeconds: 60 });
  const botId = Number(options.token.split(":")[0]);

  const store = (receive: Receive) => async (update: Update) => {
    const tap = update.callback_query?.id;
    const event = readUpdate(update, botId, options.report);
    if (event) await receive(event);
    // The spinner on the button ends; Telegram allows it for 150 seconds, and a late answer is no error.
    if (tap) api.answerCallbackQuery(tap).catch(() => {});
  };

  return {
    port: telegramPort(api, options.texts),
    webhook: (body, receive) => takeWebhook(body, store(receive)),
    async useWebhook(url, secret) {
      await api.setWebhook(url, { secret_token: secret, allowed_updates: updatesWanted });
      await tellCommands(api, options.texts);
    },
    async usePolling(receive) {
      await api
        .deleteWebhook()
        .catch((error) => options.report("The webhook could not be removed.", { why: String(error) }));
      tellCommands(api, options.texts).catch((error) =>
        options.report("The commands could not be set.", { why: String(error) }),
      );
      return startPolling(pollingApi, updatesWanted, store(receive), options.report);
    },
  };
}

/** Who the bot is, as Telegram knows it. */
export async function whoIsBot(token: string, apiRoot: string): Promise<UserFromGetMe> {
  return new Api(token, { apiRoot, timeoutSeconds: ANSWER_SECONDS }).getMe();
}

/** An update that cannot be read concerns nobody; it must not stop those behind it. */
function readUpdate(update: Update, botId: number, report: Report): InboundEvent | null {
  try {
    return toInboundEvent(update, botId);
  } catch (error) {
    report("An update could not be read.", { updateId: update.update_id, why: String(error) });
    return null;
  }
}

async function tellCommands(api: Api, texts: Texts): Promise<void> {
  for (const [locale, language_code] of languages) {
    const described = commands.map((command) => ({
      command,
      description: texts.say(locale, `telegram-command-${command}`),
    }));
    await api.setMyCommands(described, language_code ? { language_code } : {});
  }
}
