import { serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { type FormHouse, openFormHouse } from "./form-house.ts";

const sizes = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
};

let house: FormHouse;
let browser: Browser;
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  house = await openFormHouse("sqlite");
  const server = serve({ fetch: house.app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  browser = await openBrowser();
  close = async () => {
    await browser.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    server.close();
    await house.close();
  };
}, 60_000);
afterAll(() => close());

const widerThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A picture for whoever looks at the pages: FORM_PICTURES names the folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.FORM_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

const script = {
  "zh-CN": {
    agree: "可以，开始吧",
    no: "不是",
    yes: "是",
    feel: "泛红，还是刺痛",
    saved: "✓ 已保存",
    goal: "今天早上开始嘴唇肿得厉害，喘不上气",
    send: "发送",
    thanks: "已发送，谢谢你",
    done: /已填 2/,
    received: /问卷收到了/,
  },
  en: {
    agree: "Yes, go ahead",
    no: "No",
    yes: "Yes",
    feel: "more redness or more stinging",
    saved: "✓ Saved",
    goal: "since this morning my lips are swelling and I can't breathe properly",
    send: "Send",
    thanks: "Sent, thank you",
    done: /2 of/,
    received: /Your form has arrived/,
  },
} as const;

describe.each([
  ["phone", "zh-CN"],
  ["desk", "en"],
] as const)("the questions as a page on a %s in %s", (size, locale) => {
  test("agreed to, answered with follow-ups, kept over a reload, warned at once, sent, and said in the chat", async () => {
    const words = script[locale];
    const { chat, link } = await house.asked(locale, "FACIAL_BASIC");
    const context = await browser.newContext({ ...sizes[size], locale });
    const page = await context.newPage();
    page.setDefaultTimeout(25_000);
    const complaints: string[] = [];
    page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(url + link);
    await picture(page, `agree-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await page.getByRole("button", { name: words.agree }).click();

    const first = page.locator("#q-allergy_adhesive");
    await first.getByText(words.no, { exact: true }).click();
    await first.getByText(words.saved).waitFor();
    const peeling = page.locator("#q-seasonal_peeling");
    await peeling.getByText(words.yes, { exact: true }).click();
    await page.getByText(words.feel).waitFor();
    await page.getByText(words.done).waitFor();
    await picture(page, `form-${size}`);
    expect(await widerThanScreen(page)).toBe(0);

    await page.reload();
    expect(await first.locator("input[value=no]").isChecked()).toBe(true);
    expect(await page.locator("#q-peeling_feel").count()).toBe(1);
    await peeling.getByText(words.no, { exact: true }).click();
    await page.locator("#q-peeling_feel").waitFor({ state: "detached" });

    const goal = page.locator("#q-goal textarea");
    await goal.fill(words.goal);
    await goal.blur();
    await page.locator("#alert .urgent").waitFor();
    expect(await page.locator("#alert a[href='tel:120']").count()).toBeGreaterThan(0);
    await page.screenshot(process.env.FORM_PICTURES ? { path: `${process.env.FORM_PICTURES}/urgent-${size}.png` } : {});

    await page.getByRole("button", { name: words.send, exact: true }).dblclick();
    await page.getByRole("heading", { name: words.thanks }).waitFor();
    await picture(page, `thanks-${size}`);
    await house.afterglow.settle();
    const said = (await chat.messages()).filter(({ from, text }) => from === "bot" && words.received.test(text));
    expect(said).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.goto(url + link.slice(0, -4));
    await picture(page, `refused-${size}`);
    await context.close();
  }, 90_000);

  test("what cannot be saved says so, and stays on the page", async () => {
    const { link } = await house.asked(locale, "FACIAL_BASIC");
    const context = await browser.newContext({ ...sizes[size], locale });
    const page = await context.newPage();
    page.setDefaultTimeout(25_000);
    await page.goto(url + link);
    await page.getByRole("button", { name: script[locale].agree }).click();
    await page.locator("#q-goal").waitFor();
    await context.setOffline(true);
    await page.locator("#q-allergy_adhesive").getByText(script[locale].no, { exact: true }).click();
    await page.locator("#alert .warn").waitFor();
    expect(await page.locator("#alert").textContent()).toMatch(/还没保存|Not saved yet/);
    await context.setOffline(false);
    await page.locator("#q-allergy_adhesive").getByText(script[locale].yes, { exact: true }).click();
    await page.locator("#saved-allergy_adhesive", { hasText: script[locale].saved }).waitFor();
    expect(await page.locator("#alert .warn").count()).toBe(0);
    await page.locator("#q-goal textarea").evaluate((field) => field.removeAttribute("maxlength"));
    await page.locator("#q-goal textarea").fill("长".repeat(1_200));
    await page.locator("#q-goal textarea").blur();
    await page.locator("#saved-goal.error").waitFor();
    await context.close();
  }, 90_000);
});
