import { serve } from "@hono/node-server";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../support/browser.ts";
import { type BoardHouse, openBoardHouse } from "./board-house.ts";

/** A board that is served on a port of its own, and a browser to look at it. */
export interface BoardBrowser {
  house: BoardHouse;
  browser: Browser;
  /** Where the board is served, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Opens a house, serves its board and starts a browser. */
export async function openBoardBrowser(): Promise<BoardBrowser> {
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
