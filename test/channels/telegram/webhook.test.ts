import { request } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { type BotApi, startBotApi } from "../../support/bot-api/start.ts";
import { engines } from "../../support/databases.ts";
import { telegramCustomer } from "../../support/journey-people.ts";
import { type RunningSalon, startSalon } from "../../support/running-salon.ts";

const SECRET = "a-secret_of-the-tests";
const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function open(engine: (typeof engines)[number] = "sqlite"): Promise<{ bot: BotApi; salon: RunningSalon }> {
  const bot = await startBotApi({ timeScale: 20 });
  cleanups.push(() => bot.stop());
  const salon = await startSalon(engine, { url: bot.url, token: bot.token, webhook: SECRET });
  cleanups.push(() => salon.stop());
  await vi.waitFor(() => expect(bot.telegram.webhook.active).toBe(true), { timeout: 20_000 });
  return { bot, salon };
}

/** Calls the webhook as anybody on the internet could, on a connection of its own; without an end when there is no `end`. */
function call(salon: RunningSalon, pieces: string[], secret?: string, end = true): Promise<number> {
  const headers = secret === undefined ? {} : { "X-Telegram-Bot-Api-Secret-Token": secret };
  return new Promise((resolve, reject) => {
    const calling = request(`${salon.url}/telegram/webhook`, { method: "POST", headers, agent: false }, (answer) => {
      resolve(answer.statusCode ?? 0);
      calling.destroy();
    });
    calling.on("error", reject);
    for (const piece of pieces) calling.write(piece);
    if (end) calling.end();
  });
}

const update = (id: number, text: string, from = 5300) => {
  const chat = { id: from, type: "private", first_name: "Mei" };
  const user = { id: from, is_bot: false, first_name: "Mei", language_code: "en" };
  return { update_id: id, message: { message_id: id, date: 1_790_000_000, chat, from: user, text } };
};

const stored = (salon: RunningSalon) => salon.afterglow.house.store.db.inboundEvent.count();

test.each(engines)("a visit is booked through the webhook on %s", async (engine) => {
  const { bot } = await open(engine);
  const customer = telegramCustomer(bot.user({ id: 5301, first_name: "Mei", language_code: "en" }));
  await customer.say("a facial next wednesday afternoon");
  await customer.tap(/Anyone/);
  await customer.tap(/^\d\d:\d\d$/);
  await customer.tap(/Yes, book/);
  await customer.sees(/Booked/);
  expect(bot.calls.count({ method: "getUpdates" })).toBe(0);
});

test("without the right secret nothing is read, not even a body that never ends", async () => {
  const { salon } = await open();
  const body = [JSON.stringify(update(1, "hello"))];
  for (const secret of [undefined, "", "wrong", `${SECRET}x`, SECRET.slice(1), SECRET.toUpperCase()])
    expect(await call(salon, body, secret)).toBe(401);
  expect(await call(salon, ["{"], "wrong", false)).toBe(401);
  expect(await stored(salon)).toBe(0);
  expect(await call(salon, body, SECRET)).toBe(200);
  expect(await stored(salon)).toBe(1);
});

test("what is no update is refused with 400, what is too large with 413, and an unknown kind is taken", async () => {
  const { salon } = await open();
  for (const body of ["", "{", "null", "[]", '"text"', "{}", '{"update_id":"5"}', '{"update_id":1.5}'])
    expect(await call(salon, [body], SECRET), body).toBe(400);
  const pieces = Array.from({ length: 17 }, () => "x".repeat(65_536));
  expect(await call(salon, pieces, SECRET)).toBe(413);
  expect(await call(salon, [JSON.stringify({ update_id: 7, something_new: { id: 1 } })], SECRET)).toBe(200);
  expect((await fetch(`${salon.url}/telegram/webhook`)).status).toBe(401);
  expect(await stored(salon)).toBe(0);
});

test.each(engines)(
  "while nothing can be stored on %s, Telegram keeps the update and brings it again",
  async (engine) => {
    const { bot, salon } = await open(engine);
    const { db } = salon.afterglow.house.store;
    const person = bot.user({ id: 5302, first_name: "Mei", language_code: "en" });
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    cleanups.push(async () => errors.mockRestore());
    await db.$executeRawUnsafe(`ALTER TABLE "InboundEvent" RENAME TO "Away"`);
    person.sendText("/help");
    await vi.waitFor(() => expect(bot.telegram.webhook.info().last_error_message).toContain("500"), {
      timeout: 20_000,
    });
    expect(bot.pendingUpdates()).toHaveLength(1);
    await db.$executeRawUnsafe(`ALTER TABLE "Away" RENAME TO "InboundEvent"`);
    await person.waitFor(/./, { timeoutMs: 15_000 });
    expect(bot.pendingUpdates()).toEqual([]);
  },
);

test("a start without Telegram tells it the webhook's address as soon as it is there", async () => {
  const bot = await startBotApi({ timeScale: 20 });
  cleanups.push(() => bot.stop());
  const ends = bot.failWhen(() => true, "drop");
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  cleanups.push(async () => errors.mockRestore());
  const salon = await startSalon("sqlite", { url: bot.url, token: bot.token, webhook: SECRET });
  cleanups.push(() => salon.stop());
  expect((await fetch(`${salon.url}/healthz`)).status).toBe(200);
  ends();
  await vi.waitFor(() => expect(bot.telegram.webhook.active).toBe(true), { timeout: 10_000 });
  await vi.waitFor(() => expect(bot.telegram.profile.has("commands:en")).toBe(true), { timeout: 10_000 });
});
