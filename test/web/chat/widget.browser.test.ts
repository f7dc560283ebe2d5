import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { type ChatHouse, openChatHouse } from "./chat-house.ts";
import { serveChat } from "./serve-chat.ts";

let browser: Browser;
let house: ChatHouse;
let chat: Awaited<ReturnType<typeof serveChat>>;
let site: Server;
let siteUrl: string;

beforeAll(async () => {
  browser = await openBrowser();
  house = await openChatHouse("sqlite", { echo: true });
  chat = await serveChat(house);
  site = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width">
      <style>button { display: none } iframe { opacity: 0 }</style><h1>芳华美容</h1>
      <script src="${chat.url}/widget.js" data-locale="zh-CN" defer></script></html>`);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const address: string | AddressInfo | null = site.address();
  // Another name is another origin, as a salon's own site is.
  siteUrl = `http://localhost:${address && typeof address === "object" ? address.port : 0}`;
});
afterAll(async () => {
  await browser.close();
  await chat.stop();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
  await house.close();
});

async function visitSite(width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, locale: "zh-CN" });
  await page.goto(siteUrl);
  return page;
}

test("one script tag puts a chat that works on the salon's own site, whatever its styles", async () => {
  const page = await visitSite(1200, 800);
  const launcher = page.getByRole("button", { name: "打开和店里的聊天" });
  await launcher.click();
  const frame = page.frameLocator("iframe");
  await frame.locator("#text").fill("你好");
  await frame.locator("#text").press("Enter");
  await frame.locator(".line", { hasText: "你说：你好" }).waitFor();
  expect(await launcher.getAttribute("aria-expanded")).toBe("true");
  await frame.locator("#text").press("Escape");
  await page.locator("iframe").waitFor({ state: "hidden" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("afterglow-chat");
  await page.reload();
  await launcher.click();
  await frame.locator(".line", { hasText: "你说：你好" }).waitFor();
  await page.close();
});

test("on a phone the chat fills the screen and can be closed", async () => {
  const page = await visitSite(390, 844);
  await page.getByRole("button", { name: "打开和店里的聊天" }).click();
  const frame = page.frameLocator("iframe");
  await frame.locator("#welcome").waitFor();
  await expect.poll(() => page.locator("iframe").boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await frame.getByRole("button", { name: "关闭聊天" }).click();
  await page.locator("iframe").waitFor({ state: "hidden" });
  await page.close();
});

test("the page itself, without the embedding address, refuses to stand in a frame", async () => {
  const page = await visitSite(800, 600);
  await page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.src = address;
    document.body.append(frame);
  }, chat.url);
  await page.waitForTimeout(500);
  expect(await page.frameLocator("iframe").locator("#text").count()).toBe(0);
  await page.close();
});
