import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { aPhoto } from "../../support/photos.ts";
import { type FormHouse, openFormHouse } from "../form/form-house.ts";

let house: FormHouse;
let browser: Browser;
let url: string;
let close: () => Promise<void>;
const folder = process.env.CHAT_PICTURES;

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

const sizes = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
};

describe.each([
  ["phone", "zh-CN", "可以，存下来", "请再发一次", "矢量图"],
  ["desk", "en", "Yes, keep them", "once more", "This is a drawing"],
] as const)("sending a photo in the web chat on a %s in %s", (size, locale, keep, again, drawing) => {
  test("is asked about, sent again by itself, kept, and what is no photo is refused in the chat", async () => {
    const context = await browser.newContext({ ...sizes[size], locale });
    const page = await context.newPage();
    page.setDefaultTimeout(25_000);
    await page.goto(`${url}/chat?lang=${locale}`);
    const file = join(tmpdir(), `chat-${process.pid}-${size}.jpg`);
    writeFileSync(file, await aPhoto({ width: 3000, height: 2000, place: true }));
    await page.locator("#photo").setInputFiles(file);
    // She sees what she sent, and once she has said yes the page sends it again by itself.
    await page.locator(".line.customer img.sent-picture").first().waitFor();
    await page.getByRole("button", { name: keep }).click();
    await page.getByText(again).waitFor();
    await expect
      .poll(() => house.store.db.photo.findMany({ where: { status: "kept" }, select: { width: true, height: true } }), {
        timeout: 30_000,
      })
      .toContainEqual({ width: 1066, height: 1600 });
    const svg = join(tmpdir(), `chat-${process.pid}-${size}.svg`);
    writeFileSync(
      svg,
      "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><script>alert(1)</script></svg>",
    );
    await page.locator("#photo").setInputFiles(svg);
    await page.getByText(drawing).waitFor();
    if (folder) await page.screenshot({ path: `${folder}/chat-photos-${size}.png` });
    await house.store.db.photo.deleteMany();
    await context.close();
  }, 60_000);
});
