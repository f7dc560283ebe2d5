import { Bot, InlineKeyboard } from "grammy";
import { expect, test } from "vitest";
import { startBotApi } from "./start.ts";

const MEI = { id: 4201, first_name: "Mei" };

test("a test in another process steers everything over HTTP", async () => {
  const api = await startBotApi();
  const bot = new Bot(api.token, { client: { apiRoot: api.url } });
  const control = async (
    path: string,
    fields: object = {},
  ): Promise<{ ok: boolean; result?: unknown; description?: string }> => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${api.url}/control/${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(fields),
    });
    return response.json();
  };
  await control("user", MEI);
  await control("group", { id: -4001, title: "Staff" });
  await control("group/-4001/join", { from: MEI.id });
  await control("user/4201/sendCommand", { command: "start", argument: "x" });
  const waiting = control("user/4201/waitFor", { text: "Hello" });
  await bot.api.sendMessage(MEI.id, "Hello", { reply_markup: new InlineKeyboard().text("A", "a") });
  expect((await waiting).result).toMatchObject({ text: "Hello", buttons: [[{ text: "A", callback_data: "a" }]] });
  expect((await control("user/4201/tap", { label: "A" })).result).toMatchObject({ data: "a" });
  await control("failNext", {
    method: "getMe",
    fault: { error_code: 429, description: "Too Many Requests: retry after 2" },
  });
  await expect(bot.api.getMe()).rejects.toMatchObject({ error_code: 429 });
  expect((await control("countsPerText")).result).toEqual({ Hello: 1 });
  expect((await control("pendingUpdates")).result).toHaveLength(3);
  expect(await control("user/4201/dance")).toMatchObject({
    ok: false,
    description: expect.stringContaining("no verb"),
  });
  expect(await control("user/1/inbox")).toMatchObject({ ok: false, description: expect.stringContaining("no user 1") });
  await api.stop();
});
