import { z } from "zod";
import type { AssistantConfig, Config, TelegramConfig } from "../config.ts";
import type { Finding } from "./finding.ts";

const PATIENCE_MS = 5_000;

/** Whether Telegram knows our token, and whether it can call us when it should. */
export async function examineTelegram(telegram: TelegramConfig): Promise<Finding[]> {
  const about = "telegram";
  if (telegram.kind === "off") return [{ state: "note", about, words: "Off: TELEGRAM_BOT_TOKEN is not set." }];
  const call = (method: string) => askTelegram(`${telegram.apiRoot}/bot${telegram.token}/${method}`);
  const me = await call("getMe");
  if (!me.ok)
    return [{ state: "WRONG", about, words: `Telegram refuses the token or is not reached: ${me.description}` }];
  const mode = telegram.kind === "webhook" ? "it calls us" : "we ask it";
  const found: Finding[] = [{ state: "ok", about, words: `The bot is @${me.result.username}; ${mode}.` }];
  if (telegram.kind === "webhook") {
    const hook = await call("getWebhookInfo");
    const trouble = hook.ok ? hook.result.last_error_message : hook.description;
    if (trouble) found.push({ state: "WRONG", about, words: `The webhook has trouble: ${trouble}` });
  }
  found.push(examinePayments(telegram.paymentToken));
  return found;
}

/** Only Telegram can say whether a provider's token works, and only when an invoice is sent. */
function examinePayments(paymentToken: string | null): Finding {
  const about = "payments";
  if (!paymentToken) {
    const words = "TELEGRAM_PAYMENT_TOKEN is not set: deposits are paid at the salon (or in Telegram's stars).";
    return { state: "note", about, words };
  }
  const isTest = paymentToken.includes(":TEST:");
  if (isTest)
    return { state: "note", about, words: "The payment provider's token is a TEST one: no real money moves." };
  return { state: "ok", about, words: "Deposits are paid in Telegram through the payment provider's token." };
}

const telegramAnswer = z.union([
  z.object({
    ok: z.literal(true),
    result: z.object({ username: z.string().optional(), last_error_message: z.string().optional() }),
  }),
  z.object({ ok: z.literal(false), description: z.string() }),
]);

async function askTelegram(url: string): Promise<z.infer<typeof telegramAnswer>> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const parsed = telegramAnswer.safeParse(await answer.json());
    return parsed.success ? parsed.data : { ok: false, description: "the answer is not Telegram's." };
  } catch (error) {
    return { ok: false, description: reason(error) };
  }
}

/** Whether the language model's server takes our key. Nothing is asked of a model. */
export async function examineModel(assistant: AssistantConfig): Promise<Finding> {
  const about = "model";
  if (assistant.kind === "silent") return { state: "note", about, words: "Off: OPENAI_API_KEY is not set." };
  const base = assistant.baseUrl ?? "https://api.openai.com/v1";
  try {
    const headers = { Authorization: `Bearer ${assistant.apiKey}` };
    const answer = await fetch(`${base}/models`, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) return { state: "ok", about, words: `${base} takes the key; the model is ${assistant.model}.` };
    return { state: "WRONG", about, words: `${base} refuses the key (${answer.status}).` };
  } catch (error) {
    return { state: "WRONG", about, words: `${base} is not reached: ${reason(error)}` };
  }
}

/** Whether Afterglow is running here and says that it is ready. */
export async function examineProcess({ host, port }: Config): Promise<Finding> {
  const about = "process";
  const here = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;
  try {
    const answer = await fetch(`${here}/readyz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) return { state: "ok", about, words: `Afterglow runs at ${here} and is ready.` };
    return {
      state: "WRONG",
      about,
      words: `What runs at ${here} is not ready (${answer.status}): ${here}/readyz says why.`,
    };
  } catch {
    return { state: "note", about, words: `Nothing runs at ${here}; \`npm start\` starts it.` };
  }
}

/** Never the address: it holds the token. */
function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && cause.name === "TimeoutError") return "no answer within 5 s.";
  return cause instanceof Error && "code" in cause ? `${cause.code}.` : "no connection.";
}
