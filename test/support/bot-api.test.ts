import { Bot, GrammyError, InlineKeyboard, InputFile } from "grammy";
import { afterEach, describe, expect, test } from "vitest";
import { type BotApi, type BotApiOptions, startBotApi } from "./bot-api/start.ts";

const MEI = { id: 4201, first_name: "Mei <3 & Co", language_code: "zh-hans" };

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function start(options?: BotApiOptions): Promise<{ api: BotApi; bot: Bot }> {
  const api = await startBotApi(options);
  cleanups.push(() => api.stop());
  return { api, bot: new Bot(api.token, { client: { apiRoot: api.url } }) };
}

/** Runs the bot with grammY's long polling until the test ends. */
async function poll(bot: Bot): Promise<void> {
  bot.catch(() => {});
  await new Promise<void>((resolve) => void bot.start({ onStart: () => resolve() }).catch(() => {}));
  cleanups.push(() => bot.stop().catch(() => {}));
}

async function refusal(promise: Promise<unknown>): Promise<GrammyError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GrammyError)) throw new Error(`expected a refusal, got ${String(error)}`);
  return error;
}

describe("a long-polling bot", () => {
  test("answers a command, edits its message after a tap and answers the tap", async () => {
    const { api, bot } = await start();
    const mei = api.user(MEI);
    bot.command("start", (ctx) =>
      ctx.reply(`Hello <b>${ctx.match}</b>`, {
        parse_mode: "HTML",
        reply_markup: new InlineKeyboard().text("Book", "book:1").url("Site", "https://salon.example"),
      }),
    );
    bot.callbackQuery("book:1", async (ctx) => {
      await ctx.editMessageText("When?");
      await ctx.answerCallbackQuery("One moment");
    });
    await poll(bot);
    mei.sendCommand("start", "salon-7");
    const hello = await mei.waitFor("Hello salon-7");
    expect(hello.entities).toEqual([{ type: "bold", offset: 6, length: 7 }]);
    expect(hello.buttons).toEqual([
      [
        { text: "Book", callback_data: "book:1" },
        { text: "Site", url: "https://salon.example" },
      ],
    ]);
    mei.tap("Book");
    const edited = await mei.waitFor("When?");
    expect(edited).toMatchObject({ messageId: hello.messageId, edited: true, buttons: [] });
    await expect.poll(() => mei.tapAnswers().map(({ text }) => text)).toEqual(["One moment"]);
    expect(() => mei.tap("Book")).toThrow("no button Book");
  });

  test("receives every kind of message a person can send, and files by their path", async () => {
    const { api, bot } = await start();
    const kinds: string[] = [];
    bot.on("message", (ctx) => {
      kinds.push(Object.keys(ctx.message).at(-1) ?? "");
    });
    bot.on("edited_message:text", (ctx) => {
      kinds.push(`edited: ${ctx.editedMessage.text}`);
    });
    await poll(bot);
    const mei = api.user(MEI);
    mei.sendText("hi");
    mei.sendSticker();
    mei.sendVoice();
    mei.sendLocation();
    const photo = mei.sendPhoto("my cheek", new Uint8Array([7, 8]));
    mei.editLastText("hello");
    await expect.poll(() => kinds).toEqual(["text", "sticker", "voice", "location", "caption", "edited: hello"]);
    const file = await bot.api.getFile(photo.photo?.[0]?.file_id ?? "");
    const bytes = await fetch(`${api.url}/file/bot${api.token}/${file.file_path}`).then((answer) => answer.bytes());
    expect([...bytes]).toEqual([7, 8]);
  });

  test("is given an unconfirmed update again, and not one that its offset confirmed", async () => {
    const { api, bot } = await start();
    const mei = api.user(MEI);
    mei.sendText("one");
    mei.sendText("two");
    const [first, second] = await bot.api.getUpdates();
    expect(second?.update_id).toBe((first?.update_id ?? 0) + 1);
    expect(await bot.api.getUpdates({ limit: 1 })).toEqual([first]);
    expect(await bot.api.getUpdates({ offset: second?.update_id })).toEqual([second]);
    expect(api.pendingUpdates()).toEqual([second]);
    expect(await bot.api.getUpdates({ offset: (second?.update_id ?? 0) + 1 })).toEqual([]);
    api.redeliver(first?.update_id ?? 0, 2);
    expect(await bot.api.getUpdates({ offset: (second?.update_id ?? 0) + 1 })).toEqual([first, first]);
  });

  test("is ended with 409 by a second poller and by a webhook", async () => {
    const { api, bot } = await start();
    const older = refusal(bot.api.getUpdates({ timeout: 30 }));
    await expect.poll(() => api.calls.count({ method: "getUpdates" })).toBe(1);
    const newer = bot.api.getUpdates({ timeout: 30 });
    const conflict = await older;
    expect(conflict.error_code).toBe(409);
    expect(conflict.description).toMatch(/^Conflict: terminated by other getUpdates request/);
    api.user(MEI).sendText("for the newer one");
    expect(await newer).toHaveLength(1);
    await bot.api.setWebhook("http://127.0.0.1:9/hook");
    expect((await refusal(bot.api.getUpdates())).description).toMatch(/^Conflict: can't use getUpdates method while/);
  });

  test("waits as long as the timeout says and no longer, in Telegram's time", async () => {
    const { api, bot } = await start({ timeScale: 100 });
    const began = Date.now();
    expect(await bot.api.getUpdates({ timeout: 50 })).toEqual([]);
    expect(Date.now() - began).toBeGreaterThan(450);
    expect(Date.now() - began).toBeLessThan(3000);
    const waiting = bot.api.getUpdates({ timeout: 50 });
    await expect.poll(() => api.calls.all.at(-1)?.outcome).toBe("running");
    api.advance(60);
    expect(await waiting).toEqual([]);
  });

  test("hears only the kinds of update it asked for", async () => {
    const { api, bot } = await start();
    await bot.api.getUpdates({ allowed_updates: ["callback_query"] });
    api.user(MEI).sendText("unheard");
    expect(await bot.api.getUpdates()).toEqual([]);
    await bot.api.getUpdates({ allowed_updates: [] });
    api.user(MEI).sendText("heard");
    expect(await bot.api.getUpdates()).toMatchObject([{ message: { text: "heard" } }]);
  });
});

describe("a refusal in Telegram's own words", () => {
  const texts: [string, string, object | undefined, string][] = [
    ["no text", " \n ", undefined, "Bad Request: message text is empty"],
    ["4097 characters", "x".repeat(4097), undefined, "Bad Request: message is too long"],
    [
      "an open tag",
      "<b>x",
      { parse_mode: "HTML" },
      `can't parse entities: Can't find end tag corresponding to start tag "b"`,
    ],
    ["an unknown tag", "é<br>", { parse_mode: "HTML" }, `entities: Unsupported start tag "br" at byte offset 2`],
    ["a bare <", "1 < 2", { parse_mode: "HTML" }, `entities: Unsupported start tag "" at byte offset 2`],
    ["a cut tag", "x <b", { parse_mode: "HTML" }, "entities: Unclosed start tag at byte offset 2"],
    ["a crossed tag", "<b><i>x</b></i>", { parse_mode: "HTML" }, `expected "</i>", found "</b>"`],
    ["half an emoji", "\ud83d", undefined, "Bad Request: strings must be encoded in UTF-8"],
  ];
  test.each(texts)("for %s", async (_name, text, options, expected) => {
    const { api, bot } = await start();
    api.user(MEI).sendText("hi");
    const error = await refusal(bot.api.sendMessage(MEI.id, text, options));
    expect(error.error_code).toBe(400);
    expect(error.description).toContain(expected);
  });

  test("counts a text's length after its tags are read", async () => {
    const { api, bot } = await start();
    api.user(MEI).sendText("hi");
    const sent = await bot.api.sendMessage(MEI.id, `<b>${"x".repeat(4095)}</b>&lt;`, { parse_mode: "HTML" });
    expect(sent.text).toHaveLength(4096);
  });

  test("for buttons, captions, unknown chats and edits that change nothing", async () => {
    const { api, bot } = await start();
    api.user(MEI).sendText("hi");
    const described = async (promise: Promise<unknown>) => (await refusal(promise)).description;
    const long = new InlineKeyboard().text("ok", "好".repeat(22));
    expect(await described(bot.api.sendMessage(MEI.id, "x", { reply_markup: long }))).toBe(
      "Bad Request: BUTTON_DATA_INVALID",
    );
    const local = new InlineKeyboard().url("board", "http://localhost:3000/");
    expect(await described(bot.api.sendMessage(MEI.id, "x", { reply_markup: local }))).toMatch(/Wrong HTTP URL$/);
    expect(await described(bot.api.sendMessage(99, "x"))).toBe("Bad Request: chat not found");
    const file = () => new InputFile(new Uint8Array([1]), "a.ics");
    expect(await described(bot.api.sendDocument(MEI.id, file(), { caption: "x".repeat(1025) }))).toBe(
      "Bad Request: message caption is too long",
    );
    const sent = await bot.api.sendMessage(MEI.id, "same", { reply_markup: new InlineKeyboard().text("a", "a") });
    const again = { reply_markup: new InlineKeyboard().text("a", "a") };
    expect(await described(bot.api.editMessageText(MEI.id, sent.message_id, "same", again))).toMatch(
      /^Bad Request: message is not modified: specified new message content/,
    );
    expect(await described(bot.api.editMessageText(MEI.id, 77, "x"))).toBe("Bad Request: message to edit not found");
    expect(await described(bot.api.deleteMessage(MEI.id, 77))).toBe("Bad Request: message to delete not found");
  });

  test("for a person who never wrote, blocked the bot or left Telegram", async () => {
    const { api, bot } = await start();
    const mei = api.user(MEI);
    const described = async () => {
      const { error_code, description } = await refusal(bot.api.sendMessage(MEI.id, "x"));
      return `${error_code} ${description}`;
    };
    expect(await described()).toBe("403 Forbidden: bot can't initiate conversation with a user");
    mei.sendText("hi");
    mei.block();
    expect(await described()).toBe("403 Forbidden: bot was blocked by the user");
    const updates = await bot.api.getUpdates();
    expect(updates.at(-1)?.my_chat_member?.new_chat_member.status).toBe("kicked");
    mei.unblock();
    await bot.api.sendMessage(MEI.id, "back again");
    mei.deactivate();
    expect(await described()).toBe("403 Forbidden: user is deactivated");
  });

  test("for a wrong token, an unknown method and a body that is not JSON", async () => {
    const { api } = await start();
    const call = async (path: string, init?: RequestInit) => (await fetch(api.url + path, init)).json();
    expect(await call("/bot1:wrong/getMe")).toEqual({ ok: false, error_code: 401, description: "Unauthorized" });
    expect(await call(`/bot${api.token}/flyAway`)).toEqual({ ok: false, error_code: 404, description: "Not Found" });
    const broken = { method: "POST", headers: { "content-type": "application/json" }, body: "{" };
    expect(await call(`/bot${api.token}/sendMessage`, broken)).toMatchObject({ ok: false, error_code: 400 });
  });

  test("for a tap answered twice or after 150 seconds", async () => {
    const { api, bot } = await start();
    const mei = api.user(MEI);
    mei.sendText("hi");
    await bot.api.sendMessage(MEI.id, "x", { reply_markup: new InlineKeyboard().text("A", "a") });
    const tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    const first = mei.tap("A");
    await bot.api.answerCallbackQuery(first.id);
    expect((await refusal(bot.api.answerCallbackQuery(first.id))).description).toBe(tooOld);
    const second = mei.tap(/a/i);
    api.advance(151);
    expect((await refusal(bot.api.answerCallbackQuery(second.id))).description).toBe(tooOld);
    expect(api.pendingUpdates().some((update) => JSON.stringify(update).includes(second.id))).toBe(false);
  });
});

describe("documents and other encodings", () => {
  test("a document arrives with its bytes, name and buttons, and again by its file_id", async () => {
    const { api, bot } = await start();
    const mei = api.user(MEI);
    mei.sendText("hi");
    const ics = new TextEncoder().encode("BEGIN:VCALENDAR\r\n--x\r\nEND:VCALENDAR\r\n");
    const sent = await bot.api.sendDocument(MEI.id, new InputFile(ics, "预约 1.ics"), {
      caption: "Your <i>appointment</i>",
      parse_mode: "HTML",
      reply_markup: new InlineKeyboard().text("Move", "move"),
    });
    const seen = await mei.waitFor("Your appointment");
    expect(seen.document).toEqual({ fileName: "预约 1.ics", mimeType: "text/calendar", bytes: ics });
    expect(seen.buttons[0]?.[0]?.text).toBe("Move");
    await bot.api.sendDocument(MEI.id, sent.document.file_id);
    expect(mei.inbox().at(-1)?.document?.bytes).toEqual(ics);
  });

  test("form-encoded calls with JSON inside mean the same as JSON calls", async () => {
    const { api } = await start();
    const mei = api.user(MEI);
    mei.sendText("hi");
    const keyboard = JSON.stringify({ inline_keyboard: [[{ text: "A", callback_data: "a" }]] });
    const body = new URLSearchParams({ chat_id: String(MEI.id), text: "form", reply_markup: keyboard });
    await fetch(`${api.url}/bot${api.token}/SENDMESSAGE`, { method: "POST", body });
    expect(mei.inbox()).toMatchObject([{ text: "form", buttons: [[{ text: "A", callback_data: "a" }]] }]);
  });

  test("a 10,000-character message leaves the phone in three pieces, no emoji cut", async () => {
    const { api, bot } = await start();
    api.user(MEI).sendText(`x${"😀".repeat(5000)}`);
    const texts = (await bot.api.getUpdates()).map(({ message }) => message?.text ?? "");
    expect(texts.map((text) => text.length)).toEqual([4095, 4096, 1810]);
    expect(texts.every((text) => text.isWellFormed())).toBe(true);
  });
});
