import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { button, message } from "../../../src/domain/message/outgoing.ts";
import { openBrowser } from "../../support/browser.ts";
import { type ChatHouse, openChatHouse } from "./chat-house.ts";
import { serveChat } from "./serve-chat.ts";

let browser: Browser;
let house: ChatHouse;
let server: Awaited<ReturnType<typeof serveChat>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  house = await openChatHouse("sqlite", { echo: true });
  server = await serveChat(house);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await house.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 390, height: 844 }, hasTouch: true });
  page = await context.newPage();
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("console", (line) => {
    if (/Content Security Policy/.test(line.text())) complaints.push(line.text());
  });
  await page.goto(server.url);
  return async () => {
    await context.close();
    expect(complaints).toEqual([]);
  };
});

const said = (text: string) => page.locator("#log .line", { hasText: text });
const write = async (text: string) => {
  await page.fill("#text", text);
  await page.keyboard.press("Enter");
};
const chatOf = async () => {
  const chats = await house.store.db.chat.findMany({
    orderBy: { createdAt: "desc" },
    where: { tokenHash: { not: null } },
  });
  return chats[0]?.id ?? "";
};
const sentTexts = () =>
  house.received.map(({ content }) =>
    content.kind === "text" ? content.text : content.kind === "action" ? content.label : "",
  );

test("looking at the page leaves no customer behind; the first word does, and is answered", async () => {
  const before = await house.store.db.customer.count();
  await page.reload();
  expect(await house.store.db.customer.count()).toBe(before);
  await page.getByRole("button", { name: "预约", exact: true }).click();
  await said("你说：预约").waitFor();
  expect(await house.store.db.customer.count()).toBe(before + 1);
  expect(await page.locator("#welcome").isVisible()).toBe(false);
});

/** In the page: true once the log has been scrolled down to its last line. */
function stoodAtTheEnd(): boolean {
  const scroll = document.getElementById("scroll");
  return scroll !== null && scroll.scrollTop > 0 && scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 3;
}

test("the history is there after a reload, once and in order", async () => {
  await write("一");
  await said("你说：一").waitFor();
  await write("二");
  await said("你说：二").waitFor();
  await page.reload();
  await said("你说：二").waitFor();
  expect(await page.locator("#log .bubble p").allTextContents()).toEqual(["一", "你说：一", "二", "你说：二"]);
});

test("the salon hears what stood in sight on her page, and not what is further up", async () => {
  await write("开始");
  await said("你说：开始").waitFor();
  const chatId = await chatOf();
  const rows = () => house.store.db.message.findMany({ where: { chatId, author: "bot" }, orderBy: { seq: "asc" } });
  await expect.poll(async () => (await rows())[0]?.seenAt ?? null, { timeout: 20_000 }).not.toBeNull();
  for (let line = 0; line < 30; line++) await house.deliver(chatId, message({ literal: `第 ${line} 行` }));
  await said("第 29 行").waitFor();
  await page.waitForFunction(stoodAtTheEnd);
  await page.evaluate(() => document.getElementById("scroll")?.scrollTo({ top: 0 }));
  await page.waitForFunction(() => document.getElementById("scroll")?.scrollTop === 0);
  await house.deliver(chatId, message({ literal: "还在下面" }));
  await said("还在下面").waitFor();
  await page.waitForTimeout(2_500);
  expect((await rows()).at(-1)?.seenAt).toBeNull();
  await page.locator("#newer").click();
  await expect.poll(async () => (await rows()).at(-1)?.seenAt ?? null, { timeout: 20_000 }).not.toBeNull();
});

const corpus = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)//https://a.example/"onmouseover=alert(1)',
  "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "{{constructor.constructor('alert(1)')()}}",
  "\u202e<b>右到左</b> &lt;script&gt; 😀",
];

test("words from a customer, the salon, a button or a file name are shown as words and never run", async () => {
  for (const text of corpus) await write(text);
  await said(`你说：${corpus.at(-1)}`).waitFor();
  const chatId = await chatOf();
  for (const text of corpus) {
    const attachment = { filename: text, mediaType: "text/html", content: text };
    await house.deliver(chatId, {
      ...message({ literal: text }, [
        [button({ literal: text }, "talk:person")],
        [{ label: { literal: text }, url: "javascript:alert(1)" }],
      ]),
      attachment,
    });
    await house.deliver(chatId, { ...message({ literal: text }), author: "staff" });
  }
  await page
    .locator(".line.staff")
    .nth(corpus.length - 1)
    .waitFor();
  expect(await page.locator("#log").locator("script, img, iframe, b, svg:not(.icon)").count()).toBe(0);
  expect(await page.locator("#log a[href^='javascript']").count()).toBe(0);
  await page.locator(".choice").first().click();
  expect(await page.locator(".line.staff p").allTextContents()).toEqual(corpus);
});

test("Enter that ends the choice of a Chinese character does not send; the next one does", async () => {
  await page.focus("#text");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Input.imeSetComposition", { text: "hong", selectionStart: 4, selectionEnd: 4 });
  const enter = { type: "keyDown" as const, key: "Enter", code: "Enter" };
  await devtools.send("Input.dispatchKeyEvent", { ...enter, windowsVirtualKeyCode: 229 });
  await page.locator("#text").dispatchEvent("keydown", { key: "Enter", isComposing: true });
  await devtools.send("Input.insertText", { text: "红" });
  expect(await page.inputValue("#text")).toBe("红");
  expect(await page.locator("#log .line").count()).toBe(0);
  await page.keyboard.press("Enter");
  await said("你说：红").waitFor();
});

test("what is written without a connection is kept over a reload and sent once, in order", async () => {
  await write("在吗");
  await said("你说：在吗").waitFor();
  await server.stop();
  await write("断网一");
  await write("断网二");
  await page.locator("#notice", { hasText: "网络断开了" }).waitFor();
  expect(await page.locator(".on-the-way").allTextContents()).toEqual(["断网一等网络恢复", "断网二等网络恢复"]);
  server = await serveChat(house, server.port);
  await page.reload();
  await said("你说：断网二").waitFor();
  expect(sentTexts().slice(-2)).toEqual(["断网一", "断网二"]);
  expect(await page.locator(".on-the-way").count()).toBe(0);
});

test("a restart of the server breaks nothing: the page comes back by itself and shows what it missed", async () => {
  await write("你好");
  await said("你说：你好").waitFor();
  const chatId = await chatOf();
  await server.stop();
  await house.deliver(chatId, message({ literal: "你不在的时候" }));
  server = await serveChat(house, server.port);
  await said("你不在的时候").waitFor();
  await write("回来了");
  await said("你说：回来了").waitFor();
  expect(await said("你说：你好").count()).toBe(1);
  await page.locator("#notice").waitFor({ state: "hidden" });
});

test("a safety text stands out: the action first, the number a link that calls", async () => {
  await write("嘴唇肿了");
  await said("你说：嘴唇肿了").waitFor();
  const lines = [{ literal: "请现在就拨打 120。" }, { literal: "急救电话：120" }];
  await house.deliver(await chatOf(), { ...message(lines), purpose: "safety" });
  const safety = page.locator(".line.safety");
  await safety.waitFor();
  expect(await safety.locator("a[href='tel:120']").count()).toBe(2);
  const number = await safety.locator("a[href='tel:120']").last().boundingBox();
  expect(number?.height).toBeGreaterThanOrEqual(44);
  expect(await safety.locator(".hidden-words").textContent()).toContain("重要");
});

test("a tapped step is answered once, and its buttons go", async () => {
  await write("想约");
  await said("你说：想约").waitFor();
  await house.deliver(
    await chatOf(),
    message({ literal: "几点？" }, [
      [button({ literal: "15:00" }, "do:booking:1:a"), button({ literal: "16:00" }, "do:booking:1:b")],
    ]),
  );
  const before = house.received.length;
  await page.getByRole("button", { name: "15:00" }).dblclick();
  await said("你说：15:00").waitFor();
  expect(house.received.length).toBe(before + 1);
  expect(await page.getByRole("button", { name: "16:00" }).isVisible()).toBe(false);
});

test("a deep link says once what she came for, and the command itself is not shown", async () => {
  await page.goto(`${server.url}/?start=svc_PEEL_AHA`);
  await page.locator(".line.bot").waitFor();
  expect(house.received.at(-1)?.content).toEqual({ kind: "command", name: "start", argument: "svc_PEEL_AHA" });
  const before = house.received.length;
  await page.reload();
  await page.locator(".line.bot").waitFor();
  expect(house.received.length).toBe(before);
  expect(await page.locator(".line.customer").count()).toBe(0);
});

test("a conversation that was erased ends with a sentence, and the next word begins a new one", async () => {
  await write("你好");
  await said("你说：你好").waitFor();
  const gone = await chatOf();
  await house.store.db.chat.update({ where: { id: gone }, data: { tokenHash: null } });
  await write("还在吗");
  await said("你说：还在吗").waitFor();
  expect(await page.locator("#log .note").count()).toBe(1);
  expect(await chatOf()).not.toBe(gone);
});

test("a new language holds for the page and for what the salon writes", async () => {
  await write("hello");
  await said("你说：hello").waitFor();
  await page.selectOption("#language", "en");
  await page.getByPlaceholder("Write a message").waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("en");
  expect((await house.store.db.chat.findUniqueOrThrow({ where: { id: await chatOf() } })).locale).toBe("en");
  await page.goto(server.url);
  await page.getByPlaceholder("Write a message").waitFor();
});

test("a screen reader hears new messages only, and everything tapped is at least 44 pixels high", async () => {
  await write("在吗");
  await said("你说：在吗").waitFor();
  expect(await page.getByRole("log").getAttribute("aria-live")).toBe("polite");
  await house.deliver(
    await chatOf(),
    message({ literal: "想做什么？" }, [[button({ literal: "预约" }, "go:booking:")]]),
  );
  await page.locator(".choice").waitFor();
  for (const target of await page.locator("button:visible, select:visible, textarea:visible").all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await page.getByLabel("你的消息").count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
