import { Api, type ApiClientOptions, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { ChannelPort } from "../../domain/message/delivery.ts";
import type { InboundEvent } from "../../domain/message/inbound.ts";
import type { Locale } from "../../domain/message/locale.ts";
import type { Texts } from "../../text/texts.ts";
import type { Report } from "../report.ts";
import { downloadFile, type TelegramFile } from "./files.ts";
import { readInitData, type Vouched } from "./init-data.ts";
import { isPassing, untilItWorks, wait } from "./patience.ts";
import { answerCheckout, type DecideCheckout, refundStars } from "./payments.ts";
import { startPolling } from "./poll.ts";
import { telegramPort } from "./port.ts";
import { toInboundEvent } from "./receive.ts";
import { takeWebhook, type WebhookAnswer } from "./webhook.ts";

export interface TelegramOptions {
  token: string;
  apiRoot: string;
  texts: Texts;
  report: Report;
  /** The token of the payment provider (BotFather); without it only Telegram's stars can be asked for. */
  paymentToken?: string | null;
  /** Keeps work alive that nobody waits for; needed where a process may end with its request. */
  background?: (work: Promise<void>) => void;
}

type Receive = (event: InboundEvent) => Promise<boolean>;

/** What the house does with what Telegram brings. */
export interface TelegramDoors {
  receive: Receive;
  /** Whether somebody may pay; without it nobody may. */
  checkout?: DecideCheckout;
}

export interface Telegram {
  port: ChannelPort;
  /** Takes one call of the webhook, body as text. */
  webhook(body: string, doors: TelegramDoors): Promise<WebhookAnswer>;
  /** Tells Telegram to call us, and what commands there are; tries until Telegram took it. */
  useWebhook(url: string, secret: string): Connection;
  /** Asks Telegram for updates until stopped. */
  usePolling(doors: TelegramDoors): Connection;
  /** Gives Telegram's stars back to who paid with them. */
  refundStars(userId: string, chargeId: string): Promise<"done" | "again" | "refused">;
  /** What a person sent, by Telegram's name of the file. */
  fetchFile(fileId: string): Promise<TelegramFile>;
  /** Who has opened a page of ours within Telegram. */
  vouch(initData: string): Promise<Vouched>;
}

/** A standing arrangement with Telegram. */
export interface Connection {
  stop(): Promise<void>;
}

const ANSWER_SECONDS = 12;
const LONGEST_SPINNER_SECONDS = 60;
const updatesWanted = ["message", "edited_message", "callback_query", "my_chat_member", "pre_checkout_query"] as const;
const commands = ["book", "my", "care", "messages", "language", "stop", "help"] as const;
const languages: [Locale, "zh" | "en" | undefined][] = [
  ["zh-CN", undefined],
  ["zh-CN", "zh"],
  ["en", "en"],
];

/** The Telegram messenger. Nothing is asked of Telegram before it is used, so that an outage does not stop the salon's start. */
export function openTelegram(options: TelegramOptions): Telegram {
  const { texts, report, background = () => {} } = options;
  const client: ApiClientOptions = { apiRoot: options.apiRoot.replace(/\/+$/, ""), timeoutSeconds: ANSWER_SECONDS };
  const api = new Api(options.token, client);
  // A long poll lasts longer than any other call may.
  const pollingApi = new Api(options.token, { ...client, timeoutSeconds: 60 });
  const botId = Number(options.token.split(":")[0]);

  const store =
    ({ receive, checkout }: TelegramDoors) =>
    async (update: Update) => {
      if (update.pre_checkout_query) {
        const decide = checkout ?? noCheckout;
        return answerCheckout(api, texts, update.pre_checkout_query, decide, report);
      }
      const tap = update.callback_query?.id;
      const event = readUpdate(update, botId, report);
      if (event) await receive(event);
      if (tap) background(endSpinner(api, tap));
    };
  const inBackground = (what: string, work: () => Promise<void>): Connection => {
    const stopping = new AbortController();
    const running = untilItWorks(work, stopping.signal, (error) => report(what, { why: String(error) }));
    return {
      stop() {
        stopping.abort();
        return running;
      },
    };
  };
  const tellCommands = () =>
    inBackground("Telegram did not take the commands; trying again.", async () => {
      await setCommands(api, texts).catch((error) => {
        if (isPassing(error)) throw error;
        report("Telegram does not take the commands.", { why: String(error) });
      });
    });

  return {
    port: telegramPort(api, texts, options.paymentToken),
    refundStars: (userId, chargeId) => refundStars(api, userId, chargeId, report),
    fetchFile: (fileId) => downloadFile(api, `${client.apiRoot}/file/bot${options.token}`, fileId),
    vouch: (initData) => readInitData(initData, options.token, new Date()),
    webhook: (body, doors) => takeWebhook(body, store(doors), report),
    useWebhook: (url, secret) =>
      together([
        inBackground("Telegram did not take the webhook's address; trying again.", async () => {
          await api.setWebhook(url, { secret_token: secret, allowed_updates: updatesWanted });
        }),
        tellCommands(),
      ]),
    usePolling: (doors) => together([startPolling(pollingApi, updatesWanted, store(doors), report), tellCommands()]),
  };
}

const noCheckout: DecideCheckout = async () => ({ ok: false, locale: null, why: { key: "deposit-refused-trouble" } });

function together(connections: Connection[]): Connection {
  return {
    async stop() {
      await Promise.all(connections.map((connection) => connection.stop()));
    },
  };
}

/** The spinner on a tapped button ends, as a rule within a moment; Telegram takes the answer for 150 seconds. */
async function endSpinner(api: Api, tap: string): Promise<void> {
  try {
    await api.answerCallbackQuery(tap);
  } catch (error) {
    const seconds = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) : 0;
    if (seconds === 0 || seconds > LONGEST_SPINNER_SECONDS) return; // too late, or answered before: nothing is lost
    await wait(seconds * 1000);
    await api.answerCallbackQuery(tap).catch(() => {});
  }
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

async function setCommands(api: Api, texts: Texts): Promise<void> {
  for (const [locale, language_code] of languages) {
    const described = commands.map((command) => ({
      command,
      description: texts.say(locale, `telegram-command-${command}`),
    }));
    await api.setMyCommands(described, language_code ? { language_code } : {});
  }
}
