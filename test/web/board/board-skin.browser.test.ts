import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { treated } from "../../support/visits.ts";
import { type BoardBrowser, openBoardBrowser } from "./board-browser.ts";

const sizes = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
};

let house: BoardBrowser["house"];
let browser: BoardBrowser["browser"];
let url: string;
let close: BoardBrowser["close"];

beforeAll(async () => {
  ({ house, browser, url, close } = await openBoardBrowser());
});
afterAll(() => close());

async function signIn(name: string, size: keyof typeof sizes): Promise<Page> {
  const context = await browser.newContext({ ...sizes[size], locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(`${url}/board/enter?token=${await house.linkFor(name)}`);
  await page.getByRole("button", { name: "进入看板" }).click();
  await page.waitForURL("**/board");
  return page;
}

const widerThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A picture for whoever looks at the pages: BOARD_PICTURES names the folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.BOARD_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

describe.each(["phone", "desk"] as const)("on a %s", (size) => {
  test("the owner changes a rule where its sentence stands, and puts it back", async () => {
    const page = await signIn("沈嘉禾", size);
    await page.goto(`${url}/board/settings/skin`);
    const rules = page.locator("#after-light");
    await rules.locator("summary").click();
    await picture(page, `skin-rules-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await rules.getByLabel("光电或激光之后，隔14天再做刷酸。").fill("21");
    await rules.getByRole("button", { name: "保存" }).click();
    await page.waitForURL("**/skin?saved=yes");
    await rules.locator("summary").click();
    await rules.getByText("光电或激光之后，隔21天再做刷酸。").waitFor();
    await rules.getByRole("button", { name: "改回14天" }).click();
    await page.waitForURL("**/skin?saved=yes");
    expect(await house.store.db.skinRule.count()).toBe(0);
    await page.context().close();
  });

  test("a refused booking on the calendar is made all the same, with a reason", async () => {
    const chat = await house.openChat({ name: `照样-${size}` });
    await treated(house, chat, "IPL");
    const page = await signIn("林知夏", size);
    await page.goto(`${url}/board/customers/${chat.customerId}`);
    await page.locator("#skin").waitFor();
    await picture(page, `skin-customer-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    const day = size === "phone" ? "2026-11-25" : "2026-11-27";
    await page.goto(`${url}/board/calendar/new?customer=${chat.customerId}&date=${day}&time=15:00`);
    await page.getByLabel("项目").first().selectOption({ label: "水杨酸焕肤" });
    await page.locator("select[name=staff]").selectOption({ label: "林知夏" });
    const book = page.locator("form button.main[type=submit]").last();
    await book.click();
    await page.getByText("的光电或激光要隔14天").waitFor();
    await picture(page, `skin-override-${size}`);
    await page.locator("input[name=why]").fill("换了很低的浓度");
    await page.locator("form button.main[type=submit]").last().click();
    await expect
      .poll(() =>
        house.store.db.appointment.count({ where: { customerId: chat.customerId, skinOverride: { not: null } } }),
      )
      .toBe(1);
    await page.context().close();
  });
});
