import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { giveConsent } from "../../../src/actions/customers/give-consent.ts";
import { makeEvidence } from "../../../src/actions/privacy/evidence-pack.ts";
import { printEvidence } from "../../../src/evidence-files.ts";
import { testTexts } from "../../support/chat-driver.ts";
import { aPhoto } from "../../support/photos.ts";
import { treated } from "../../support/visits.ts";
import { type BoardBrowser, openBoardBrowser } from "./board-browser.ts";

const sizes = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 } },
};

let board: BoardBrowser;
beforeAll(async () => {
  board = await openBoardBrowser();
}, 60_000);
afterAll(() => board.close());

/** A picture for whoever looks at the pages: BOARD_PICTURES names the folder. */
const folder = process.env.BOARD_PICTURES;

const chinese = {
  enter: "进入看板",
  keep: "保存照片",
  saved: "已保存",
  add: "照片",
  count: /护理前 1 张/,
};
const english = {
  enter: "Open the board",
  keep: "Keep the photo",
  saved: "Saved",
  add: "Photos",
  count: /Photos: 1 before/,
};

describe.each([
  ["phone", "林知夏", "zh-CN", chinese],
  ["desk", "沈嘉禾", "en", english],
] as const)("photos of a visit on a %s", (size, name, locale, words) => {
  test("before and after are added, stand side by side, and open in the timeline in place", async () => {
    const { house, browser, url } = board;
    const chat = await house.openChat({ name: `照片-${size}` });
    const run = house.afterglow.house;
    await perform(run, systemActor, (context) =>
      giveConsent(context, { customerId: chat.customerId, purpose: "photos", version: "1", via: chat.chatId }),
    );
    await house.store.db.staff.updateMany({ where: { name }, data: { locale } });
    const visit = await treated(house, chat, "FACIAL_BASIC");
    const context = await browser.newContext({ ...sizes[size], locale });
    const page = await context.newPage();
    page.setDefaultTimeout(25_000);
    const complaints: string[] = [];
    page.on("console", (said) => said.type() === "error" && complaints.push(said.text()));
    await page.goto(`${url}/board/enter?token=${await house.linkFor(name)}`);
    await page.getByRole("button", { name: words.enter }).click();
    await page.waitForURL("**/board");
    await page.goto(`${url}/board/customers/${chat.customerId}`);
    await page.getByRole("link", { name: words.add, exact: true }).first().click();
    await page.getByRole("button", { name: words.keep }).waitFor();
    if (folder) await page.screenshot({ path: `${folder}/photos-empty-${size}.png`, fullPage: true });
    const paths: string[] = [];
    for (const [index, colour] of (
      [
        [222, 150, 130],
        [226, 178, 160],
      ] as [number, number, number][]
    ).entries()) {
      const path = join(tmpdir(), `photo-${process.pid}-${size}-${index}.jpg`);
      writeFileSync(path, await aPhoto({ width: 900, height: 1200, colour }));
      paths.push(path);
    }
    await page.locator("input[type=file]").setInputFiles(paths[0] ?? "");
    await page.getByRole("button", { name: words.keep }).click();
    await page.getByText(words.saved).waitFor();
    await page.locator("input[type=file]").setInputFiles(paths[1] ?? "");
    await page.getByRole("button", { name: words.keep }).click();
    await page.waitForURL("**saved=yes");
    await page.locator(".shot img").nth(1).waitFor();
    const boxes = await page.locator(".shot img").evaluateAll((images) =>
      images.map((image) => ({
        ...image.getBoundingClientRect().toJSON(),
        loaded: (image as HTMLImageElement).naturalWidth,
      })),
    );
    expect(boxes.every(({ loaded }) => loaded === 900)).toBe(true);
    expect(boxes[0].right).toBeLessThan(boxes[1].left);
    expect(boxes[0].top).toBe(boxes[1].top);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    if (folder) await page.screenshot({ path: `${folder}/photos-${size}.png`, fullPage: true });
    await page.goto(`${url}/board/customers/${chat.customerId}`);
    await page.getByRole("link", { name: words.count }).click();
    await page.locator(`#photos-${visit} .shot img`).nth(1).waitFor();
    if (folder) await page.screenshot({ path: `${folder}/photos-timeline-${size}.png`, fullPage: true });
    expect(complaints).toEqual([]);
    await context.close();

    const made = await perform(run, systemActor, (asHouse) => makeEvidence(asHouse, { appointmentId: visit }));
    if (!made.ok) throw new Error(made.reason);
    const pdf = await printEvidence(testTexts, "zh-CN", made);
    expect(
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(2);
    if (folder) writeFileSync(`${folder}/evidence-${size}.pdf`, pdf);
  }, 90_000);
});
