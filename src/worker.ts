import htmx from "htmx.org/dist/htmx.min.js";
import { bundledCatalogues } from "./bundled-catalogues.ts";
import { openTelegram } from "./channels/telegram/start.ts";
import { readAssistantConfig, readConfig } from "./config.ts";
import type { Invoices } from "./domain/booking/deposit.ts";
import type { ChannelPort } from "./domain/message/delivery.ts";
import { webhookRoute } from "./doors.ts";
import { fetchCalendarOnWorkers } from "./fetch-calendar-on-workers.ts";
import { openSecondReader } from "./second-reader.ts";
import { openWorkersStore } from "./storage/open-workers.ts";
import type { SecretKeys } from "./storage/seal.ts";
import { createTexts } from "./text/texts.ts";
import { webApp } from "./web/app.ts";
import { type Afterglow, assemble } from "./wire.ts";

interface WorkerEnvironment {
  HYPERDRIVE: { connectionString: string };
  PUBLIC_URL: string;
  AFTERGLOW_SECRET_KEY: string;
  AFTERGLOW_PREVIOUS_SECRET_KEY?: string;
  TELEGRAM_BOT_TOKEN?: string;
  TELEGRAM_API_ROOT?: string;
  TELEGRAM_WEBHOOK_SECRET?: string;
  TELEGRAM_PAYMENT_TOKEN?: string;
  OPENAI_API_KEY?: string;
  OPENAI_BASE_URL?: string;
  OPENAI_MODEL?: string;
  OPENAI_DAILY_CALLS?: string;
  OPENAI_DAILY_TOKENS?: string;
}

interface Lifetime {
  waitUntil(work: Promise<unknown>): void;
}

const texts = createTexts(bundledCatalogues);
const log = {
  info: (words: string, facts = {}) => console.log(words, facts),
  error: (words: string, facts = {}) => console.error(words, facts),
};

/** Of the environment only what is about the model: the rest is said differently on Workers. */
function openAiOf(env: WorkerEnvironment) {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, OPENAI_DAILY_CALLS, OPENAI_DAILY_TOKENS } = env;
  return { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, OPENAI_DAILY_CALLS, OPENAI_DAILY_TOKENS };
}

/** A Worker has no folder to keep a key in: it has to be a secret of the environment. */
function keysOf({ AFTERGLOW_SECRET_KEY, AFTERGLOW_PREVIOUS_SECRET_KEY }: WorkerEnvironment): SecretKeys {
  const { secretKey, previousSecretKeys } = readConfig({ AFTERGLOW_SECRET_KEY, AFTERGLOW_PREVIOUS_SECRET_KEY });
  if (!secretKey) throw new Error("AFTERGLOW_SECRET_KEY is missing: `wrangler secret put AFTERGLOW_SECRET_KEY`.");
  return { current: secretKey, previous: previousSecretKeys };
}

function invoicesOf(token: string | undefined, paymentToken: string | undefined): Invoices {
  if (!token) return "none";
  return paymentToken ? "all" : "stars";
}

/** Everything is in the database: each request opens it, does its part, and lets go of it. */
async function open(env: WorkerEnvironment, lifetime: Lifetime) {
  const store = openWorkersStore(env.HYPERDRIVE.connectionString, keysOf(env));
  const token = env.TELEGRAM_BOT_TOKEN;
  const apiRoot = env.TELEGRAM_API_ROOT ?? "https://api.telegram.org";
  const background = (work: Promise<void>) => lifetime.waitUntil(work);
  const paymentToken = env.TELEGRAM_PAYMENT_TOKEN;
  const telegram = token ? openTelegram({ token, apiRoot, paymentToken, texts, report: log.error, background }) : null;
  const ports: Record<string, ChannelPort> = telegram ? { telegram: telegram.port } : {};
  const secondReader = openSecondReader(readAssistantConfig(openAiOf(env)));
  const publicUrl = env.PUBLIC_URL;
  const fetchCalendar = fetchCalendarOnWorkers;
  const afterglow = await assemble({
    store,
    texts,
    log,
    publicUrl,
    sandbox: false,
    ports,
    ...secondReader,
    fetchCalendar,
    invoices: invoicesOf(token, paymentToken),
    refundStars: telegram?.refundStars,
  });
  return { store, telegram, afterglow };
}

function doors(env: WorkerEnvironment, lifetime: Lifetime, opened: Awaited<ReturnType<typeof open>>) {
  const { afterglow, telegram } = opened;
  const receive: Afterglow["receive"] = async (event) => {
    const isNew = await afterglow.receive(event);
    lifetime.waitUntil(afterglow.turns.idle().then(() => afterglow.outbox.deliver()));
    return isNew;
  };
  const secret = env.TELEGRAM_WEBHOOK_SECRET;
  return webApp({
    house: afterglow.house,
    texts,
    publicUrl: env.PUBLIC_URL,
    receive,
    secure: env.PUBLIC_URL.startsWith("https:"),
    scripts: { htmx },
    telegramVouches: telegram?.vouch,
    sandbox: null,
    telegramWebhook: telegram && secret ? webhookRoute(telegram, secret, { ...afterglow, receive }) : null,
  });
}

/** What is due, then what the model has to read, then what that caused. */
async function work(afterglow: Afterglow): Promise<void> {
  await afterglow.sealOlder();
  await afterglow.settle();
  await afterglow.secondReader.idle();
  await afterglow.busyCalendars.idle();
  await afterglow.refunds.idle();
  await afterglow.outbox.deliver();
}

export default {
  async fetch(request: Request, env: WorkerEnvironment, lifetime: Lifetime): Promise<Response> {
    const opened = await open(env, lifetime);
    return doors(env, lifetime, opened).fetch(request);
  },
  /** The cron trigger is the clock tick. */
  async scheduled(_event: unknown, env: WorkerEnvironment, lifetime: Lifetime): Promise<void> {
    const { afterglow, store } = await open(env, lifetime);
    lifetime.waitUntil(work(afterglow).finally(() => store.close()));
  },
};
