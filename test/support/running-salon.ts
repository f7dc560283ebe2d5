import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { perform, systemActor } from "../../src/actions/context.ts";
import { createApiToken } from "../../src/actions/salon/create-api-token.ts";
import type { Config } from "../../src/config.ts";
import { openDoors, startChannels } from "../../src/doors.ts";
import { createPhotoPress } from "../../src/photo-press.ts";
import { type Afterglow, assemble } from "../../src/wire.ts";
import { testTexts } from "./chat-driver.ts";
import { type Engine, freshStore } from "./databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "./demo-salon.ts";

/** The product as a customer and the staff meet it: over HTTP, on a real database, with the sandbox clock. */
export interface RunningSalon {
  url: string;
  afterglow: Afterglow;
  salon: TestSalon;
  /** Moves the sandbox clock over HTTP, as a demo would. */
  advance(duration: string): Promise<void>;
  /** Calls the staff API as somebody of the demo salon. */
  staff(path: string, body?: unknown, name?: string): Promise<{ status: number; json: unknown }>;
  stop(): Promise<void>;
}

const HTMX = readFileSync("node_modules/htmx.org/dist/htmx.min.js", "utf8");

/** A Bot API server; `webhook` is the secret with which it shall call us, instead of being polled. */
export interface BotOfSalon {
  url: string;
  token: string;
  webhook?: string;
  paymentToken?: string;
}

/** Starts the product in this process; with a Bot API server it also serves Telegram. */
export async function startSalon(engine: Engine, bot?: BotOfSalon): Promise<RunningSalon> {
  const { store, remove } = await freshStore(engine);
  const started = Date.now();
  const salon = await seedTestSalon(store);
  const log = { info: () => {}, error: (words: string, facts = {}) => console.error(words, facts) };
  const channels = startChannels({ telegram: telegramOf(bot) }, "0".repeat(64), testTexts, log);
  const publicUrl = "https://salon.example";
  const machineNow = () => testNow.getTime() + Date.now() - started;
  const afterglow = await assemble({
    store,
    texts: testTexts,
    log,
    publicUrl,
    sandbox: true,
    ports: channels.ports,
    invoices: channels.invoices,
    refundStars: channels.refundStars,
    pressPhoto: createPhotoPress(),
    fetchSentFile: channels.fetchSentFile,
    machineNow,
  });
  const app = openDoors(afterglow, channels, { publicUrl, sandbox: true, htmx: HTMX });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  channels.begin(afterglow, bot?.webhook ? url : publicUrl);
  const ticking = setInterval(() => afterglow.tick().catch((error) => log.error("tick", { why: String(error) })), 500);
  const tokens = new Map<string, string>();
  const tokenOf = async (name: string) => {
    const known = tokens.get(name) ?? (await newToken(afterglow, name));
    tokens.set(name, known);
    return known;
  };
  return {
    url,
    afterglow,
    salon,
    async advance(duration) {
      const answer = await postJson(`${url}/sandbox/clock`, { advance: duration });
      if (answer.status !== 200) throw new Error(`The clock said ${answer.status}: ${JSON.stringify(answer.json)}`);
    },
    async staff(path, body, name = "林知夏") {
      const headers = { Authorization: `Bearer ${await tokenOf(name)}`, "Content-Type": "application/json" };
      const init = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
      const answer = await fetch(`${url}/api/staff${path}`, init);
      return { status: answer.status, json: await answer.json().catch(() => null) };
    },
    async stop() {
      clearInterval(ticking);
      await channels.stop();
      await afterglow.turns.idle();
      await afterglow.busyCalendars.idle();
      await afterglow.photoFetcher.idle();
      await afterglow.outbox.deliver();
      if ("closeAllConnections" in server) server.closeAllConnections();
      server.close();
      await remove();
    },
  };
}

function telegramOf(bot: BotOfSalon | undefined): Config["telegram"] {
  if (!bot) return { kind: "off" };
  const common = { token: bot.token, apiRoot: bot.url, staffChatId: null, paymentToken: bot.paymentToken ?? null };
  return bot.webhook
    ? { kind: "webhook", webhookSecret: bot.webhook, ...common }
    : { kind: "polling", webhookSecret: null, ...common };
}

async function newToken(afterglow: Afterglow, name: string): Promise<string> {
  const staff = await afterglow.house.store.db.staff.findFirstOrThrow({ where: { name } });
  const made = await perform(afterglow.house, systemActor, (context) =>
    createApiToken(context, { staffId: staff.id, name: "test" }),
  );
  if (!made.ok) throw new Error(`No token for ${name}: ${made.reason}`);
  return made.token;
}

/** Posts JSON and reads JSON. */
export async function postJson(url: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, json: await answer.json().catch(() => null) };
}
