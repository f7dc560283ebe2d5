import { serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { type BoardHouse, openBoardHouse } from "./board-house.ts";

let house: BoardHouse;
let browser: Browser;
let url: string;
let stop: () => void;

beforeAll(async () => {
  house = await openBoardHouse();
  const server = serve({ fetch: house.app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  stop = () => {
    if ("closeAllConnections" in server) server.closeAllConnections();
    server.close();
  };
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  stop();
  await house.close();
});

async function signedIn(width: number, height: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height }, locale: "zh-CN" })).newPage();
  await page.goto(`${url}/board/enter?token=${await house.linkFor("林知夏")}`);
  await page.getByRole("button", { name: "进入看板" }).click();
  await page.waitForURL("**/board");
  return page;
}

describe.each([
  ["a phone", 360, 740],
  ["a desk", 1280, 800],
])("on %s", (_name, width, height) => {
  test("a missed message is marked with two taps, beside words as long as they may be", async () => {
    const { caseId, chat } = await house.caseOf("漏掉", "有点红");
    await chat.say("谢谢你们啦".repeat(30));
    const page = await signedIn(width, height);
    await page.goto(`${url}/board/cases/${caseId}`);
    const mark = page.locator("summary", { hasText: "这条该有人处理" }).last();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await mark.click();
    await page.locator('.missed[open] button[value="urgent"]').click();
    await page.waitForLoadState();
    expect((await house.store.db.case.findUniqueOrThrow({ where: { id: caseId } })).severity).toBe("urgent");
    await page.context().close();
  });

  test("the reason is asked for once the outcome is a false alarm, and only then", async () => {
    const { caseId } = await house.caseOf("误会", "有点红");
    const page = await signedIn(width, height);
    await page.goto(`${url}/board/cases/${caseId}`);
    await page.locator(".reply-place summary", { hasText: "结束" }).click();
    const why = page.getByLabel("为什么是误报？");
    expect(await why.isVisible()).toBe(false);
    await page.getByLabel("结果", { exact: true }).selectOption("false_alarm");
    expect(await why.isVisible()).toBe(true);
    await why.selectOption("idiom");
    await page.locator(".reply-place form", { has: why }).getByRole("button").click();
    await expect
      .poll(async () => (await house.store.db.case.findUniqueOrThrow({ where: { id: caseId } })).outcome)
      .toBe("false_alarm");
    await page.context().close();
  });
});
