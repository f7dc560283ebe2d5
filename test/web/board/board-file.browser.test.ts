import { describe, expect, test } from "vitest";
import { bookVisit } from "../../support/visits.ts";
import { boardInBrowser, picture, signIn, sizes, widerThanScreen } from "./board-browser.ts";

const board = boardInBrowser();

describe.each(["phone", "desk"] as const)("on a %s", (size) => {
  test("a beautician writes how she likes it, takes one back, and undoes that", async () => {
    const chat = await board.house.openChat({ name: `偏好-${size}` });
    await chat.say("别放香薰，味道太冲");
    const page = await signIn(board, "林知夏", sizes[size]);
    await page.goto(`${board.url}/board/customers/${chat.customerId}#file`);
    const file = page.locator("#file");
    await file.locator("dd", { hasText: "不用香氛" }).waitFor();
    await file.locator("summary", { hasText: "添加或修改：偏好" }).click();
    await file.getByRole("group", { name: "力度" }).getByLabel("选择").selectOption("light");
    await picture(page, `file-form-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await file
      .locator("form", { has: page.locator("input[value=comfort]") })
      .getByRole("button", { name: "保存" })
      .click();
    await page.waitForURL("**saved=yes**");
    await file.locator("dt", { hasText: "力度" }).waitFor();
    await file.getByRole("button", { name: "移除：香氛" }).click();
    await page.getByText("已移除：香氛").waitFor();
    await picture(page, `file-removed-${size}`);
    await page.getByRole("button", { name: "撤销" }).click();
    await page.waitForURL("**saved=yes**");
    await file.locator("dd", { hasText: "不用香氛" }).waitFor();
    expect(await widerThanScreen(page)).toBe(0);
    await page.context().close();
  });

  test("the checkout takes products with lots, and the lot finds her", async () => {
    const chat = await board.house.openChat({ name: `批号-${size}` });
    const id = await bookVisit(board.house, chat, "FACIAL_BASIC", -1);
    await board.house.store.db.appointment.update({ where: { id }, data: { status: "arrived" } });
    const page = await signIn(board, "林知夏", sizes[size]);
    await page.goto(`${board.url}/board/prep/${id}`);
    await page.getByText("75% 酒精").waitFor();
    await picture(page, `prep-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await page.goto(`${board.url}/board`);
    const line = page.locator(`#arrival-${id}`);
    await line.locator("summary", { hasText: "完成" }).click();
    await line.getByLabel("产品 1", { exact: true }).fill("玻尿酸原液");
    await line.getByLabel("产品 1 · 批号").fill(`HA-77-${size}`);
    await line.getByLabel("过程中皮肤反应").selectOption("pink");
    await picture(page, `checkout-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await line.getByRole("button", { name: "完成" }).last().click();
    await line.getByText("已完成").waitFor();
    await page.goto(`${board.url}/board/lots?lot=ha77${size}`);
    await page.getByText(`批号-${size}`).waitFor();
    await picture(page, `lots-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await page.goto(`${board.url}/board/customers/${chat.customerId}`);
    await page.getByText(`批号 HA-77-${size}`).waitFor();
    await picture(page, `customer-${size}`);
    await page.context().close();
  });
});
