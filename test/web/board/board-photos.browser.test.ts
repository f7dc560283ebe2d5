import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { giveConsent } from "../../../src/actions/customers/give-consent.ts";
import { makeEvidence } from "../../../src/actions/privacy/evidence-pack.ts";
import { printEvidence } from "../../../src/evidence-files.ts";
import { testTexts } from "../../support/chat-driver.ts";
import { aPhoto } from "../../support/photos.ts";
import { treated } from "../../support/visits.ts";
import { boardInBrowser, picture, signIn, sizes, widerThanScreen } from "./board-browser.ts";

const board = boardInBrowser();

const chinese = {
  keep: "保存照片",
  saved: "已保存",
  add: "照片",
  count: /护理前 1 张/,
};
const english = {
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
    const { house, url } = board;
    const chat = await house.openChat({ name: `照片-${size}` });
    const run = house.afterglow.house;
    await perform(run, systemActor, (context) =>
      giveConsent(context, { customerId: chat.customerId, purpose: "photos", version: "1", via: chat.chatId }),
    );
    await house.store.db.staff.updateMany({ where: { name }, data: { locale } });
    const visit = await treated(house, chat, "FACIAL_BASIC");
    const trouble: string[] = [];
    const page = await signIn(board, name, { ...sizes[size], locale }, trouble);
    await page.goto(`${url}/board/customers/${chat.customerId}`);
    await page.getByRole("link", { name: words.add, exact: true }).first().click();
    await page.getByRole("button", { name: words.keep }).waitFor();
    await picture(page, `photos-empty-${size}`);
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
    expect(await widerThanScreen(page)).toBe(0);
    await picture(page, `photos-${size}`);
    await page.goto(`${url}/board/customers/${chat.customerId}`);
    await page.getByRole("link", { name: words.count }).click();
    await page.locator(`#photos-${visit} .shot img`).nth(1).waitFor();
    await picture(page, `photos-timeline-${size}`);
    expect(trouble).toEqual([]);
    await page.context().close();

    const made = await perform(run, systemActor, (asHouse) => makeEvidence(asHouse, { appointmentId: visit }));
    if (!made.ok) throw new Error(made.reason);
    const pdf = await printEvidence(testTexts, "zh-CN", made);
    expect(
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(2);
    const folder = process.env.BOARD_PICTURES;
    if (folder) writeFileSync(`${folder}/evidence-${size}.pdf`, pdf);
  }, 90_000);
});
