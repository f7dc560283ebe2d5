import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostgres } from "../../src/storage/open-postgres.ts";
import { freshStore, type TestStore } from "../support/databases.ts";
import { seedTestSalon } from "../support/demo-salon.ts";
import { type JourneyCustomer, until, webCustomer } from "../support/journey-people.ts";
import { aPhoto } from "../support/photos.ts";
import { freePort } from "../support/product-process.ts";

const folder = mkdtempSync(join(tmpdir(), "afterglow-workers-"));
const SECRET = "worker-secret";
const WORKER_KEY = "7e".repeat(32);
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
    AFTERGLOW_SECRET_KEY: WORKER_KEY,
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

test("the form as a page works on a Worker: opened, answered, still there; a changed link is refused", async () => {
  const customer = await webCustomer(url, "en", "Fay");
  await customer.say("a facial next thursday afternoon");
  await customer.tap(/Anyone/);
  await customer.tap(/^\d\d:\d\d$/);
  await customer.tap(/Yes, book/);
  await customer.sees(/may I ask a few health questions/);
  await customer.tap(/Yes, go ahead/);
  await customer.sees(/1\/\d+/);
  // The worker seals with a key of its own.
  const store = openPostgres(database.url, { current: WORKER_KEY });
  const rows = await store.db.message
    .findMany({ where: { author: "bot", buttons: { not: "[]" } }, orderBy: { seq: "asc" } })
    .finally(store.close);
  // Hers is the newest: others have opened the form in this house before.
  const link =
    rows
      .map(({ buttons }) => buttons)
      .join(" ")
      .match(/\/form\?t=[\w.-]+/g)
      ?.at(-1) ?? "";
  const page = await (await fetch(url + link)).text();
  const codes = [...page.matchAll(/name="code" value="(\w+)"/g)].map(([, code]) => code ?? "");
  expect(codes.length).toBeGreaterThan(4);
  const answered = await fetch(url + link.replace("/form?", "/form/answer?"), {
    ...{ method: "POST", headers: { Origin: url, "HX-Request": "true" } },
    body: new URLSearchParams({ code: codes[0] ?? "", chosen: "no" }),
  });
  expect([answered.status, await answered.text()]).toEqual([200, expect.stringContaining("Saved")]);
  const again = await (await fetch(url + link)).text();
  expect(again).toMatch(/value="no"[^>]*checked|checked[^>]*value="no"/);
  const changed = await fetch(url + link.slice(0, -2) + (link.endsWith("AA") ? "BB" : "AA"));
  expect([changed.status >= 400, (await changed.text()).includes('name="code"')]).toEqual([true, false]);
});

test("a Worker keeps no photo and says so, to a customer in her language", async () => {
  const session = await fetch(`${url}/api/chat/sessions`, {
    method: "POST",
    body: JSON.stringify({ locale: "zh-CN" }),
  });
  const { token } = await session.json();
  const sent = await fetch(`${url}/api/chat/photos?id=p1`, {
    ...{ method: "POST", headers: { Authorization: `Bearer ${token}` } },
    body: new Uint8Array(await aPhoto({ width: 60, height: 40 })),
  });
  expect([sent.status, (await sent.json()).error]).toEqual([422, expect.stringContaining("请用文字")]);
  const drawing = await fetch(`${url}/api/chat/photos?id=p2`, {
    ...{ method: "POST", headers: { Authorization: `Bearer ${token}` }, body: "<svg xmlns='x' onload='y'/>" },
  });
  expect([drawing.status, (await drawing.json()).error]).toEqual([422, expect.stringContaining("SVG")]);
});

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
