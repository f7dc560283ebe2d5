import { describe, expect, test } from "vitest";
import { treated } from "../../support/visits.ts";
import { boardInBrowser, picture, signIn, sizes, widerThanScreen } from "./board-browser.ts";

const board = boardInBrowser();

describe.each(["phone", "desk"] as const)("on a %s", (size) => {
  test("the owner changes a rule where its sentence stands, and puts it back", async () => {
    const page = await signIn(board, "沈嘉禾", sizes[size]);
    await page.goto(`${board.url}/board/settings/skin`);
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
    expect(await board.house.store.db.skinRule.count()).toBe(0);
    await page.context().close();
  });

  test("a refused booking on the calendar is made all the same, with a reason", async () => {
    const chat = await board.house.openChat({ name: `照样-${size}` });
    await treated(board.house, chat, "IPL");
    const page = await signIn(board, "林知夏", sizes[size]);
    await page.goto(`${board.url}/board/customers/${chat.customerId}`);
    await page.locator("#skin").waitFor();
    await picture(page, `skin-customer-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    const day = size === "phone" ? "2026-11-25" : "2026-11-27";
    await page.goto(`${board.url}/board/calendar/new?customer=${chat.customerId}&date=${day}&time=15:00`);
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
        board.house.store.db.appointment.count({ where: { customerId: chat.customerId, skinOverride: { not: null } } }),
      )
      .toBe(1);
    await page.context().close();
  });
});
