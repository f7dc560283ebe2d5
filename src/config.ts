import { z } from "zod";

/** Everything the environment says, read once. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string;
  /** Where customers and staff reach us from outside, without a trailing slash; null when nobody said. */
  publicUrl: string | null;
  telegram: TelegramConfig;
  assistant: AssistantConfig;
  /** 64 hexadecimal characters; null: the one kept in the data folder (storage/secret-key.ts). */
  secretKey: string | null;
  /** Older ones, that may still open what was sealed before the key was changed. */
  previousSecretKeys: string[];
  sandbox: boolean;
  production: boolean;
}

export type TelegramConfig =
  | { kind: "off" }
  /** With a public address Telegram calls us, without one we ask Telegram. */
  | {
      kind: "polling" | "webhook";
      token: string;
      apiRoot: string;
      webhookSecret: string | null;
      staffChatId: string | null;
      /** The token of the payment provider, from BotFather; null: no deposits but in Telegram's stars. */
      paymentToken: string | null;
    };

export type AssistantConfig =
  | { kind: "silent" }
  | {
      kind: "openai";
      apiKey: string;
      baseUrl: string | null;
      model: string;
      /** How much may be asked in any 24 hours; null: what the house thinks sensible. */
      dailyCalls: number | null;
      dailyTokens: number | null;
    };

export type Environment = Record<string, string | undefined>;

/** A wrong value of the environment, said in one sentence that names the variable and what it should be. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Values that must not be repeated in a message. */
const secrets = new Set([
  "TELEGRAM_BOT_TOKEN",
  "TELEGRAM_WEBHOOK_SECRET",
  "TELEGRAM_PAYMENT_TOKEN",
  "OPENAI_API_KEY",
  "AFTERGLOW_SECRET_KEY",
  "AFTERGLOW_PREVIOUS_SECRET_KEY",
  "DATABASE_URL",
]);

const absentWhenEmpty = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const text = (should: string, pattern: RegExp) =>
  z.preprocess(absentWhenEmpty, z.string().trim().regex(pattern, should).optional());
const amount = (should: string) => text(should, /^\d{1,9}$/).transform((value) => (value ? Number(value) : null));
const webAddress = (should: string) =>
  z.preprocess(absentWhenEmpty, z.string().trim().refine(isWebAddress, should).transform(withoutSlash).optional());

const environment = z.object({
  PORT: text("a whole number from 0 to 65535", /^\d{1,5}$/)
    .transform((value) => Number(value ?? "3000"))
    .refine((port) => port <= 65_535, "a whole number from 0 to 65535"),
  HOST: text("a host name or address to listen on, such as 127.0.0.1", /^[\w.:-]+$/).transform((v) => v ?? "127.0.0.1"),
  DATA_DIR: text("a folder", /^[^\0]+$/).transform((value) => value ?? "./data"),
  DATABASE_URL: z.preprocess(
    absentWhenEmpty,
    z.string().trim().refine(isDatabase, "file:<path> or postgresql://user:password@host/database").optional(),
  ),
  PUBLIC_URL: webAddress("an address such as https://chat.example.com"),
  TELEGRAM_BOT_TOKEN: text("a bot token from @BotFather, such as 123456:ABC-def", /^\d+:[\w-]+$/),
  TELEGRAM_API_ROOT: webAddress("the address of a Bot API server, such as https://api.telegram.org"),
  TELEGRAM_WEBHOOK_SECRET: text("1 to 256 letters, digits, _ or -", /^[\w-]{1,256}$/),
  TELEGRAM_STAFF_CHAT_ID: text("a chat's number, such as -1001234567890", /^-?\d{1,16}$/),
  TELEGRAM_PAYMENT_TOKEN: text(
    "the token of a payment provider from @BotFather, such as 284685063:TEST:abc",
    /^\d{3,20}:[A-Za-z]+:[\w-]{4,200}$/,
  ),
  OPENAI_API_KEY: text("a key without spaces", /^\S+$/),
  OPENAI_BASE_URL: webAddress("an address such as https://api.openai.com/v1"),
  OPENAI_MODEL: text("the name of a model", /^\S+$/),
  OPENAI_DAILY_CALLS: amount("a whole number of calls, such as 500"),
  OPENAI_DAILY_TOKENS: amount("a whole number of tokens, such as 1000000"),
  AFTERGLOW_SECRET_KEY: text("64 hexadecimal characters (32 random bytes)", /^[0-9a-fA-F]{64}$/),
  AFTERGLOW_PREVIOUS_SECRET_KEY: text(
    "64 hexadecimal characters, or several such keys with commas between them",
    /^[0-9a-fA-F]{64}(\s*,\s*[0-9a-fA-F]{64})*$/,
  ),
  AFTERGLOW_SANDBOX: text("1 or 0", /^[01]$/),
  NODE_ENV: z.preprocess(absentWhenEmpty, z.string().optional()),
});

/** Reads the environment; throws ConfigError for the first wrong value. An empty variable counts as absent. */
export function readConfig(env: Environment): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw wrongValue(env, parsed.error);
  const values = parsed.data;
  const production = values.NODE_ENV === "production";
  const telegram = telegramOf(values);
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL ?? `file:${withoutSlash(values.DATA_DIR)}/afterglow.db`,
    publicUrl: values.PUBLIC_URL ?? null,
    telegram,
    assistant: assistantOf(values),
    secretKey: values.AFTERGLOW_SECRET_KEY?.toLowerCase() ?? null,
    previousSecretKeys: values.AFTERGLOW_PREVIOUS_SECRET_KEY?.toLowerCase().split(/\s*,\s*/) ?? [],
    sandbox: values.AFTERGLOW_SANDBOX ? values.AFTERGLOW_SANDBOX === "1" : telegram.kind === "off" && !production,
    production,
  };
}

/** The second reader that the environment describes: none without a key. */
export function readAssistantConfig(env: Environment): AssistantConfig {
  return readConfig(env).assistant;
}

function assistantOf(values: z.infer<typeof environment>): AssistantConfig {
  if (!values.OPENAI_API_KEY) return { kind: "silent" };
  return {
    kind: "openai",
    apiKey: values.OPENAI_API_KEY,
    baseUrl: values.OPENAI_BASE_URL ?? null,
    model: values.OPENAI_MODEL ?? "gpt-5-mini",
    dailyCalls: values.OPENAI_DAILY_CALLS,
    dailyTokens: values.OPENAI_DAILY_TOKENS,
  };
}

function telegramOf(values: z.infer<typeof environment>): TelegramConfig {
  if (!values.TELEGRAM_BOT_TOKEN) return { kind: "off" };
  return {
    kind: values.PUBLIC_URL ? "webhook" : "polling",
    token: values.TELEGRAM_BOT_TOKEN,
    apiRoot: values.TELEGRAM_API_ROOT ?? "https://api.telegram.org",
    webhookSecret: values.TELEGRAM_WEBHOOK_SECRET ?? null,
    staffChatId: values.TELEGRAM_STAFF_CHAT_ID ?? null,
    paymentToken: values.TELEGRAM_PAYMENT_TOKEN ?? null,
  };
}

function wrongValue(env: Environment, error: z.ZodError): ConfigError {
  const [issue] = error.issues;
  const name = String(issue?.path[0] ?? "The environment");
  const is = secrets.has(name) ? "" : `, but it is "${env[name]?.slice(0, 80)}"`;
  return new ConfigError(`${name} should be ${issue?.message ?? "different"}${is}.`);
}

function isWebAddress(value: string): boolean {
  const address = URL.parse(value);
  return address !== null && /^https?:$/.test(address.protocol) && address.search === "" && address.hash === "";
}

function isDatabase(value: string): boolean {
  if (value.startsWith("file:")) return value.length > "file:".length;
  const address = /^postgres(ql)?:\/\//.test(value) ? URL.parse(value) : null;
  return address !== null && address.hostname !== "" && address.pathname.length > 1;
}

function withoutSlash(value: string): string {
  return value.length > 1 ? value.replace(/\/+$/, "") : value;
}
