import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Bot, InlineKeyboard, webhookCallback } from "grammy";
import type { Update } from "grammy/types";
import { afterEach, describe, expect, test } from "vitest";
import { type BotApi, type BotApiOptions, startBotApi } from "./start.ts";

const MEI = { id: 4201, first_name: "Mei" };
const LIN = { id: 4202, first_name: "Lin" };

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

interface Received {
  update: Update;
  secret: string | string[] | undefined;
  /** Telegram seconds. */
  at: number;
}

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function start(options?: BotApiOptions): Promise<BotApi> {
  const api = await startBotApi(options);
  cleanups.push(() => api.stop());
  return api;
}

/** A webhook that answers as told and remembers what came. */
async function listen(api: BotApi, respond: (update: Update, nth: number) => Answer | Promise<Answer>) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const update: Update = JSON.parse(Buffer.concat(chunks).toString());
    const secret = request.headers["x-telegram-bot-api-secret-token"];
    received.push({ update, secret, at: api.telegram.clock.seconds() });
    const { status, headers, body } = await respond(update, received.length);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanups.push(() => server.close());
  cleanups.push(() => server.closeAllConnections());
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" ? address?.port : address;
  return { url: `http://127.0.0.1:${port}/hook`, received };
}

const textsOf = (received: Received[]) => received.map(({ update }) => update.message?.text ?? "tap");

describe("a webhook", () => {
  test("gets its secret, and each update until it answers 2xx, at once and then after 2, 4 and 8 seconds", async () => {
    const api = await start({ timeScale: 50 });
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    const { url, received } = await listen(api, (_update, nth) => ({ status: nth < 6 ? 500 : 200 }));
    api.user(MEI).sendText("kept from before");
    await bot.api.setWebhook(url, { secret_token: "s3cret-_" });
    await expect.poll(() => received.length, { timeout: 20_000 }).toBe(6);
    expect(new Set(received.map(({ secret }) => secret))).toEqual(new Set(["s3cret-_"]));
    const gaps = received.slice(1).map(({ at }, i) => at - (received[i]?.at ?? 0));
    const planned = [0, 2, 4, 8, 16];
    for (const [i, seconds] of planned.entries()) expect(gaps[i]).toBeGreaterThanOrEqual(seconds * 0.99);
    expect(gaps.every((gap, i) => gap < (planned[i] ?? 0) + 50)).toBe(true);
    await expect.poll(() => api.pendingUpdates()).toEqual([]);
    expect((await bot.api.getWebhookInfo()).last_error_message).toBe(
      "Wrong response from the webhook: 500 Internal Server Error",
    );
  });

  test("waits as long as its Retry-After asks", async () => {
    const api = await start({ timeScale: 50 });
    const busy = { status: 503, headers: { "retry-after": "20" } };
    const { url, received } = await listen(api, (_update, nth) => (nth === 1 ? busy : { status: 200 }));
    await new Bot(api.token, { client: { apiRoot: api.url } }).api.setWebhook(url);
    api.user(MEI).sendText("hi");
    await expect.poll(() => received.length, { timeout: 20_000 }).toBe(2);
    expect((received[1]?.at ?? 0) - (received[0]?.at ?? 0)).toBeGreaterThanOrEqual(19.9);
  });

  test("gets one message of a chat at a time, in order, while taps and other chats go their own way", async () => {
    const api = await start();
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { url, received } = await listen(api, async (update) => {
      if (update.message?.text === "first") await held;
      return { status: 200 };
    });
    const mei = api.user(MEI);
    mei.sendText("before");
    await bot.api.sendMessage(MEI.id, "x", { reply_markup: new InlineKeyboard().text("A", "a") });
    await bot.api.setWebhook(url, { drop_pending_updates: true });
    mei.sendText("first");
    mei.sendText("second");
    mei.tap("A");
    api.user(LIN).sendText("other chat");
    await expect.poll(() => textsOf(received).toSorted()).toEqual(["first", "other chat", "tap"]);
    release();
    await expect.poll(() => textsOf(received).at(-1)).toBe("second");
  });

  test("loses a tap it refuses for 150 seconds, and not a message", async () => {
    const api = await start({ timeScale: 200 });
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    const mei = api.user(MEI);
    mei.sendText("hi");
    await bot.api.sendMessage(MEI.id, "x", { reply_markup: new InlineKeyboard().text("A", "a") });
    const { url } = await listen(api, () => ({ status: 500 }));
    await bot.api.setWebhook(url);
    mei.tap("A");
    expect(api.pendingUpdates()).toHaveLength(2);
    await expect.poll(() => api.pendingUpdates(), { timeout: 20_000 }).toMatchObject([{ message: { text: "hi" } }]);
  });

  test("may answer with a method to be done, and is served by grammY's own callback", async () => {
    const api = await start();
    const bot = new Bot(api.token, { client: { apiRoot: api.url, canUseWebhookReply: () => true } });
    bot.on("message", (ctx) => ctx.reply(`you said ${ctx.message.text}`));
    const server = createServer(webhookCallback(bot, "http", { secretToken: "abc" }));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    cleanups.push(() => server.close());
    cleanups.push(() => server.closeAllConnections());
    const address: AddressInfo | string | null = server.address();
    const port = typeof address === "object" ? address?.port : "";
    await bot.api.setWebhook(`http://127.0.0.1:${port}/`, { secret_token: "abc" });
    const mei = api.user(MEI);
    mei.sendText("hello");
    await mei.waitFor("you said hello");
    await expect.poll(() => api.pendingUpdates()).toEqual([]);
  });

  test("gets an earlier update again, in its queue or many at once, and raw ones exactly as given", async () => {
    const api = await start();
    const { url, received } = await listen(api, () => ({ status: 200 }));
    await new Bot(api.token, { client: { apiRoot: api.url } }).api.setWebhook(url);
    api.user(MEI).sendText("hi");
    await expect.poll(() => received.length).toBe(1);
    const id = received[0]?.update.update_id ?? 0;
    api.redeliver(id, 2);
    await expect.poll(() => received.length).toBe(3);
    expect(await api.redeliverAtOnce(id, 4)).toEqual([200, 200, 200, 200]);
    expect(new Set(received.map(({ update }) => JSON.stringify(update))).size).toBe(1);
    api.deliverRaw({ update_id: "x", message: 5 });
    await expect.poll(() => received.at(-1)?.update).toEqual({ update_id: "x", message: 5 });
  });
});

describe("a group", () => {
  test("with privacy on lets the bot hear commands, replies and mentions, and taps of its buttons", async () => {
    const api = await start();
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    const lin = api.user(LIN);
    const group = api.group({ id: -4001, title: "Staff" });
    group.join(lin);
    const sent = await bot.api.sendMessage(group.id, "Case 7", {
      reply_markup: new InlineKeyboard().text("Claim", "c"),
    });
    group.sendText(lin, "just talking");
    group.sendText(lin, "/link 1234");
    group.sendText(lin, "/link@another_bot");
    group.sendText(lin, "use a cold cloth", { replyTo: sent.message_id });
    group.tap(lin, "Claim");
    const updates = await bot.api.getUpdates();
    expect(updates.map(({ message }) => message?.text)).toEqual([
      undefined,
      "/link 1234",
      "use a cold cloth",
      undefined,
    ]);
    expect(updates[2]?.message?.reply_to_message?.message_id).toBe(sent.message_id);
    expect(updates[3]?.callback_query).toMatchObject({
      data: "c",
      from: { id: LIN.id },
      message: { chat: { id: -4001 } },
    });
    group.promoteBot(lin);
    group.sendText(lin, "now it hears");
    const later = await bot.api.getUpdates({ offset: (updates.at(-1)?.update_id ?? 0) + 1 });
    expect(later[0]?.my_chat_member?.new_chat_member.status).toBe("administrator");
    expect(later[1]?.message?.text).toBe("now it hears");
  });

  test("that became a supergroup refuses under its old id and names the new one", async () => {
    const api = await start();
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    const group = api.group({ id: -4001, title: "Staff" });
    const supergroup = group.migrateTo(-1_004_001);
    await expect(bot.api.sendMessage(-4001, "alert")).rejects.toMatchObject({
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: -1_004_001 },
    });
    await bot.api.sendMessage(-1_004_001, "alert");
    expect(supergroup.messages()).toMatchObject([{ text: "alert" }]);
    const updates = await bot.api.getUpdates();
    expect(updates.map(({ message }) => message?.migrate_to_chat_id ?? message?.migrate_from_chat_id)).toEqual([
      -1_004_001, -4001,
    ]);
  });

  test("that kicked the bot refuses it with 403", async () => {
    const api = await start();
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    const group = api.group({ id: -1_004_002, title: "Staff" });
    await bot.api.sendMessage(group.id, "still here");
    group.kickBot(api.user(LIN));
    await expect(bot.api.sendMessage(group.id, "x")).rejects.toMatchObject({
      error_code: 403,
      description: "Forbidden: bot was kicked from the supergroup chat",
    });
  });
});

describe("ordered trouble", () => {
  test("a lost answer looks the same to the bot whether or not the message was sent", async () => {
    const api = await start();
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    const mei = api.user(MEI);
    mei.sendText("hi");
    api.failNext("sendMessage", "drop");
    await expect(bot.api.sendMessage(MEI.id, "tip #1")).rejects.toThrow("Network request for 'sendMessage' failed!");
    expect(mei.inbox()).toEqual([]);
    api.failNext("sendMessage", "dropAfter");
    await expect(bot.api.sendMessage(MEI.id, "tip #1")).rejects.toThrow("Network request for 'sendMessage' failed!");
    await bot.api.sendMessage(MEI.id, "tip #1");
    expect(mei.inbox().map(({ text }) => text)).toEqual(["tip #1", "tip #1"]);
    expect(api.calls.count({ text: "#1" })).toBe(3);
    expect(api.calls.countsPerText(MEI.id)).toEqual(new Map([["tip #1", 2]]));
    expect(api.calls.matching({ method: "sendMessage" }).map(({ outcome }) => outcome)).toEqual([
      "dropped",
      "dropped",
      "ok",
    ]);
  });

  test("ordered errors, delays and error pages come as ordered, then the world is well again", async () => {
    const api = await start();
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    api.user(MEI).sendText("hi");
    api.failNext("*", { error_code: 500, description: "Internal Server Error: restart" }, 2);
    await expect(bot.api.getMe()).rejects.toMatchObject({ error_code: 500 });
    await expect(bot.api.sendMessage(MEI.id, "a")).rejects.toMatchObject({ error_code: 500 });
    api.failNext("sendMessage", { status: 502, body: "<html>Bad Gateway</html>" });
    await expect(bot.api.sendMessage(MEI.id, "a")).rejects.toThrow();
    api.failNext("sendMessage", { delayMs: 300 });
    const began = Date.now();
    await bot.api.sendMessage(MEI.id, "slow");
    expect(Date.now() - began).toBeGreaterThanOrEqual(299);
    const heal = api.failWhen(
      { chatId: MEI.id },
      { error_code: 403, description: "Forbidden: bot was blocked by the user" },
    );
    await expect(bot.api.sendMessage(MEI.id, "a")).rejects.toMatchObject({ error_code: 403 });
    heal();
    await bot.api.sendMessage(MEI.id, "well");
    expect(
      api
        .user(MEI)
        .inbox()
        .map(({ text }) => text),
    ).toEqual(["slow", "well"]);
  });

  test("going over a limit mutes every call for as long as retry_after says", async () => {
    const api = await start({ limits: { perChatPerSecond: 1, globalPerSecond: 30, perGroupPerMinute: 20 } });
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    api.user(MEI).sendText("hi");
    await bot.api.sendMessage(MEI.id, "one");
    const flood = { error_code: 429, description: "Too Many Requests: retry after 1", parameters: { retry_after: 1 } };
    await expect(bot.api.sendMessage(MEI.id, "two")).rejects.toMatchObject(flood);
    await expect(bot.api.getMe()).rejects.toMatchObject({ error_code: 429 });
    api.advance(1.01);
    await bot.api.sendMessage(MEI.id, "two");
    api.mute(3600);
    await expect(bot.api.getMe()).rejects.toMatchObject({ parameters: { retry_after: 3600 } });
    const head = await fetch(`${api.url}/bot${api.token}/getMe`);
    expect([head.status, head.headers.get("retry-after")]).toEqual([429, "3600"]);
  });

  test("a group takes 20 messages a minute", async () => {
    const api = await start({ limits: { perGroupPerMinute: 20, muteAll: false } });
    const bot = new Bot(api.token, { client: { apiRoot: api.url } });
    const group = api.group({ id: -4001, title: "Staff" });
    for (let i = 0; i < 20; i++) await bot.api.sendMessage(group.id, `alert ${i}`);
    await expect(bot.api.sendMessage(group.id, "alert 20")).rejects.toMatchObject({ parameters: { retry_after: 3 } });
    await bot.api.getMe();
    api.advance(3);
    await bot.api.sendMessage(group.id, "alert 20");
  });
});
