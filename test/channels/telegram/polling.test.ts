import { Api, GrammyError } from "grammy";
import { expect, test, vi } from "vitest";
import { openPlace } from "../../reliability/telegram-place.ts";
import { startBotApi } from "../../support/bot-api/start.ts";
import { startSalon } from "../../support/running-salon.ts";

test("a second poller is waited out, and what came meanwhile is answered", async () => {
  const { bot, customer } = await openPlace("sqlite", { timeScale: 10 });
  const mei = await customer(5801);
  const other = new Api(bot.token, { apiRoot: bot.url });
  const underWay = bot.calls.count({ method: "getUpdates" }) - 1;
  for (let round = 0; round < 3; round++) {
    await other.getUpdates({ timeout: 1 }).catch((error) => expect(error).toBeInstanceOf(GrammyError));
  }
  mei.sendText("/help");
  await mei.waitFor(/./, { timeoutMs: 15_000 });
  const polls = bot.calls.matching({ method: "getUpdates" }).slice(underWay);
  expect(polls.some((call) => call.error?.error_code === 409)).toBe(true);
  expect(polls.length).toBeLessThan(30);
});

test("a webhook that somebody set is taken away, as polling is impossible beside it", async () => {
  const { bot, customer } = await openPlace("sqlite", { timeScale: 10 });
  const mei = await customer(5802);
  await new Api(bot.token, { apiRoot: bot.url }).setWebhook("http://127.0.0.1:1/elsewhere");
  mei.sendText("/help");
  await mei.waitFor(/./, { timeoutMs: 15_000 });
  expect(bot.telegram.webhook.active).toBe(false);
});

test("the salon opens while Telegram is away, and answers what was written meanwhile once it is back", async () => {
  const bot = await startBotApi();
  const port = bot.port;
  await bot.stop();
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const salon = await startSalon("sqlite", { url: `http://127.0.0.1:${port}`, token: bot.token });
  expect((await fetch(`${salon.url}/healthz`)).status).toBe(200);
  const back = await startBotApi({ port, token: bot.token });
  const mei = back.user({ id: 5803, first_name: "Mei", language_code: "en" });
  mei.sendText("/start");
  await mei.waitFor(/./, { timeoutMs: 15_000 });
  await vi.waitFor(() => expect(back.telegram.profile.get("commands:en")).toHaveLength(7), { timeout: 10_000 });
  await salon.stop();
  await back.stop();
  errors.mockRestore();
});

test("what cannot be stored is not confirmed: it comes again, and nothing behind it is lost", async () => {
  const { bot, salon, customer } = await openPlace();
  const { db } = salon.afterglow.house.store;
  const mei = await customer(5804);
  await db.$executeRawUnsafe(`ALTER TABLE "InboundEvent" RENAME TO "Away"`);
  mei.sendText("/help");
  mei.sendText("/my");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(bot.pendingUpdates()).toHaveLength(2);
  await db.$executeRawUnsafe(`ALTER TABLE "Away" RENAME TO "InboundEvent"`);
  await mei.waitFor(/no appointment/, { timeoutMs: 15_000 });
  await vi.waitFor(() => expect(bot.pendingUpdates()).toEqual([]), { timeout: 20_000 });
});
