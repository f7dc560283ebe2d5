import { createHmac } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Log } from "./actions/context.ts";
import { type Connection, openTelegram, type Telegram, type TelegramDoors } from "./channels/telegram/start.ts";
import { isSameSecret } from "./channels/telegram/webhook.ts";
import type { Config, TelegramConfig } from "./config.ts";
import type { Invoices } from "./domain/booking/deposit.ts";
import type { ChannelPort } from "./domain/message/delivery.ts";
import type { Texts } from "./text/texts.ts";
import { webApp } from "./web/app.ts";
import type { WebDeps } from "./web/deps.ts";
import type { Afterglow } from "./wire.ts";

const WEBHOOK_PATH = "/telegram/webhook";
/** Telegram's own updates are far smaller. */
const MAX_UPDATE_BYTES = 1024 * 1024;

/** The messengers that the configuration asks for. */
export interface Channels {
  ports: Record<string, ChannelPort>;
  invoices: Invoices;
  /** Gives Telegram's stars back; absent without Telegram. */
  refundStars?: Telegram["refundStars"];
  /** Gets what a customer sent there; absent without Telegram. */
  fetchSentFile?: Telegram["fetchFile"];
  /** Who has opened a page within Telegram; absent without Telegram. */
  vouch?: Telegram["vouch"];
  webhook(doors: TelegramDoors): Hono | null;
  /** Returns at once: an outage of the messenger does not stop the start. */
  begin(doors: TelegramDoors, publicUrl: string): void;
  stop(): Promise<void>;
}

/** Opens Telegram when there is a token: polling, or a webhook when customers reach us at a public address. */
export function startChannels(config: Pick<Config, "telegram">, secretKey: string, texts: Texts, log: Log): Channels {
  const settings = config.telegram;
  if (settings.kind === "off") {
    return { ports: {}, invoices: "none", webhook: () => null, begin: () => {}, stop: async () => {} };
  }
  const { token, apiRoot, paymentToken } = settings;
  const telegram = openTelegram({ token, apiRoot, paymentToken, texts, report: log.error });
  const secret = secretOf(settings, secretKey);
  let connection: Connection | null = null;
  return {
    ports: { telegram: telegram.port },
    invoices: paymentToken ? "all" : "stars",
    refundStars: telegram.refundStars,
    fetchSentFile: telegram.fetchFile,
    vouch: telegram.vouch,
    webhook: (doors) => (settings.kind === "webhook" ? webhookRoute(telegram, secret, doors) : null),
    begin(doors, publicUrl) {
      connection =
        settings.kind === "polling"
          ? telegram.usePolling(doors)
          : telegram.useWebhook(publicUrl + WEBHOOK_PATH, secret);
    },
    stop: async () => connection?.stop(),
  };
}

function secretOf(settings: Exclude<TelegramConfig, { kind: "off" }>, secretKey: string): string {
  return (
    settings.webhookSecret ?? createHmac("sha256", secretKey).update(`telegram webhook ${settings.token}`).digest("hex")
  );
}

/** The address Telegram calls: the secret is checked before the body is read. */
export function webhookRoute(telegram: Telegram, secret: string, doors: TelegramDoors): Hono {
  const app = new Hono();
  app.use(WEBHOOK_PATH, async (c, next) => {
    if (!isSameSecret(c.req.header("x-telegram-bot-api-secret-token") ?? "", secret)) return c.body(null, 401);
    await next();
  });
  const limit = bodyLimit({ maxSize: MAX_UPDATE_BYTES, onError: (c) => c.body(null, 413) });
  app.post(WEBHOOK_PATH, limit, async (c) => {
    return c.body(null, await telegram.webhook(await c.req.text(), doors));
  });
  return app;
}

/** Everything that is reached over HTTP, for a running product. */
export function openDoors(
  afterglow: Afterglow,
  channels: Channels,
  settings: { publicUrl: string; sandbox: boolean; htmx: string } & Pick<WebDeps, "printEvidence">,
): Hono {
  const { publicUrl, sandbox, htmx, printEvidence } = settings;
  return webApp({
    house: afterglow.house,
    texts: afterglow.texts,
    publicUrl,
    receive: afterglow.receive,
    secure: publicUrl.startsWith("https:"),
    scripts: { htmx },
    printEvidence,
    telegramVouches: channels.vouch,
    sandbox: sandbox ? { now: afterglow.house.now, advanceTo: afterglow.advanceTo } : null,
    telegramWebhook: channels.webhook(afterglow),
  });
}
