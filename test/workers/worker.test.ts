import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshStore, type TestStore } from "../support/databases.ts";
import { seedTestSalon } from "../support/demo-salon.ts";
import { type JourneyCustomer, until, webCustomer } from "../support/journey-people.ts";
import { freePort } from "../support/product-process.ts";

const folder = mkdtempSync(join(tmpdir(), "afterglow-workers-"));
const SECRET = "worker-secret";
let database: TestStore;
let worker: ChildProcess;
let url = "";
let output = "";
const sent: { method: string; body: string }[] = [];

beforeAll(async () => {
  database = await freshStore("postgresql");
  await seedTestSalon(database.store, new Date());
  const telegram = await startTelegramSink();
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const vars = {
    AFTERGLOW_SECRET_KEY: "7e".repeat(32),
    TELEGRAM_BOT_TOKEN: "1:worker",
    TELEGRAM_API_ROOT: telegram,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    PUBLIC_URL: url,
  };
  const settings = Object.entries(vars).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
  const args = [
    "dev",
    "--port",
    String(port),
    "--ip",
    "127.0.0.1",
    "--persist-to",
    folder,
    "--test-scheduled",
    ...settings,
  ];
  worker = spawn("wrangler", args, {
    env: {
      ...process.env,
      CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: database.url,
      WRANGLER_SEND_METRICS: "false",
      CI: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  for (const stream of [worker.stdout, worker.stderr]) stream?.on("data", (piece) => (output += piece));
  await ready();
}, 120_000);

afterAll(async () => {
  if (worker?.pid) process.kill(-worker.pid, "SIGKILL");
  await database?.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function ready(): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    if (attempt > 200) throw new Error(`The worker did not start (${answer?.status}):\n${output.slice(-3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

/** A Bot API that takes everything. */
async function startTelegramSink(): Promise<string> {
  const { createServer } = await import("node:http");
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => (body += piece));
    request.on("end", () => {
      sent.push({ method: request.url?.split("/").pop() ?? "", body });
      response.setHeader("Content-Type", "application/json");
      response.end('{"ok":true,"result":{"message_id":1,"date":0,"chat":{"id":7,"type":"private"}}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

test("a customer books an appointment in the web chat of a Worker", async () => {
  const customer = await webCustomer(url, "en", "Mia");
  await customer.say("a facial next wednesday afternoon");
  await customer.tap(/Anyone/);
  await customer.tap(/^\d\d:\d\d$/);
  await customer.tap(/Yes, book/);
  expect(await customer.sees(/Booked/)).toMatch(/Wed/);
  const booked = await database.store.db.appointment.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  expect(booked.status).toBe("booked");
  await urgentIsAnswered(customer);
});

async function urgentIsAnswered(customer: JourneyCustomer): Promise<void> {
  await customer.say("I can't breathe and my lips are swelling");
  expect(await customer.sees(/120/)).toContain("120");
}

test("Telegram's call is stored, answered and delivered by a Worker; a wrong secret is refused", async () => {
  const update = {
    update_id: 1,
    message: {
      message_id: 1,
      date: Math.floor(Date.now() / 1000),
      chat: { id: 7, type: "private", first_name: "Li" },
      from: { id: 7, is_bot: false, first_name: "Li", language_code: "zh-hans" },
      text: "/start",
    },
  };
  const call = (secret: string) =>
    fetch(`${url}/telegram/webhook`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": secret },
      body: JSON.stringify(update),
    });
  expect((await call("wrong")).status).toBe(401);
  expect((await call(SECRET)).status).toBe(200);
  await until(
    async () => sent.some((one) => one.method === "sendMessage"),
    () => "a message to Telegram",
  );
  expect(sent.find((one) => one.method === "sendMessage")?.body).toContain("你好");
});

test("the cron trigger does what falls due", async () => {
  const chat = await database.store.db.chat.findFirstOrThrow({ where: { channel: "webchat", kind: "customer" } });
  await database.store.db.outboxMessage.create({
    data: {
      id: crypto.randomUUID(),
      chatId: chat.id,
      purpose: "care",
      content: JSON.stringify({ lines: [{ literal: "A word from the tick" }] }),
      dueAt: new Date(),
      createdAt: new Date(),
    },
  });
  const answer = await fetch(`${url}/__scheduled?cron=*+*+*+*+*`);
  expect(answer.status).toBe(200);
  await until(
    async () => (await database.store.db.message.findMany()).some(({ text }) => text === "A word from the tick"),
    () => "the message that was due",
  );
});
