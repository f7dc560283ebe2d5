import { serve } from "@hono/node-server";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { type BoardHouse, openBoardHouse } from "./board-house.ts";

/** A board that is served on a port of its own, and a browser to look at it. */
export interface BoardBrowser {
  readonly house: BoardHouse;
  readonly browser: Browser;
  /** Where the board is served, without a slash at the end. */
  readonly url: string;
}

export const sizes = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
};
export type Size = keyof typeof sizes;

/** Opens a board before the tests of a file and closes it after them; what it holds is there once a test runs. */
export function boardInBrowser(): BoardBrowser {
  let board: BoardBrowser & { close(): Promise<void> };
  beforeAll(async () => {
    board = await openBoard();
  }, 60_000);
  afterAll(() => board.close());
  return {
    get house() {
      return board.house;
    },
    get browser() {
      return board.browser;
    },
    get url() {
      return board.url;
    },
  };
}

async function openBoard() {
  const house = await openBoardHouse();
  const server = serve({ fetch: house.app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const browser = await openBrowser();
  return {
    house,
    browser,
    url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    async close() {
      await browser.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      server.close();
      await house.close();
    },
  };
}

/** Somebody of the demo salon at the board, by the link that she was sent. What goes wrong in the browser is added to `trouble`. */
export async function signIn(
  { house, browser, url }: BoardBrowser,
  name: string,
  look: BrowserContextOptions,
  trouble: string[] = [],
): Promise<Page> {
  const page = await (await browser.newContext({ locale: "zh-CN", ...look })).newPage();
  page.setDefaultTimeout(25_000);
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (line) => line.type() === "error" && trouble.push(line.text()));
  await page.goto(`${url}/board/enter?token=${await house.linkFor(name)}`);
  await page.locator("form button[type=submit]").first().click();
  await page.waitForURL("**/board");
  return page;
}

/** How many pixels a page is wider than the screen; 0 as it should be. */
export const widerThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A picture for whoever looks at the pages: BOARD_PICTURES names the folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.BOARD_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
