import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bookVisit } from "../../support/visits.ts";
import { boardInBrowser, picture, type Size, signIn, sizes, widerThanScreen } from "./board-browser.ts";

const words = {
  "zh-CN": {
    ...{
      enter: "进入看板",
      arrived: "到店了",
      sign: "给她当面看、当面签",
      agree: "我看过了，同意",
      unsigned: "未签字",
      backToToday: "回到今天",
    },
    ...{
      check: "先看看",
      run: /导入没问题的/,
      done: /导入了 1 行/,
      undo: "撤回",
      sure: /移除新增的/,
      undone: /已撤回/,
    },
  },
  en: {
    ...{
      enter: "Open the board",
      arrived: "Arrived",
      sign: "Let her read and sign here",
      agree: "I have read it and agree",
      backToToday: "Back to today",
    },
    ...{ unsigned: "Unsigned", check: "Look at it", run: /^Import 1/, done: /Imported: 1/ },
    ...{ undo: "Undo", sure: /Remove what was added/, undone: /^Undone: 1 removed/ },
  },
} as const;

const board = boardInBrowser();

/** The owner at the board in her language. */
async function ownerAt(size: Size, locale: keyof typeof words): Promise<Page> {
  await board.house.store.db.staff.updateMany({ where: { name: "沈嘉禾" }, data: { locale } });
  return signIn(board, "沈嘉禾", { ...sizes[size], locale });
}

describe.each([
  ["phone", "zh-CN"],
  ["desk", "en"],
] as const)("agreements and imports on a %s in %s", (size, locale) => {
  const say = words[locale];

  test("who has not signed is asked to when she comes, signs on the device, and is received", async () => {
    const chat = await board.house.openChat({ name: `Jane ${size}`, locale });
    const id = await bookVisit(board.house, chat, "PEEL_SA", 0);
    const page = await ownerAt(size, locale);
    const line = page.locator(`#arrival-${id}`);
    expect(await line.innerText()).toContain(say.unsigned);
    await line.getByRole("button", { name: say.arrived }).click();
    await line.getByRole("link", { name: say.sign }).waitFor();
    await picture(page, `unsigned-today-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await line.getByRole("link", { name: say.sign }).click();
    await page.locator("#field-signature").fill("Jane Brown");
    await picture(page, `sign-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await page.getByRole("button", { name: say.agree }).click();
    await page.getByText("Jane Brown").waitFor();
    await picture(page, `signed-${size}`);
    await page.getByRole("main").getByRole("link", { name: say.backToToday }).click();
    await page.waitForURL("**/board?date=**");
    await line.getByRole("button", { name: say.arrived }).click();
    await line.getByText(say.unsigned).waitFor({ state: "detached" });
    const status = async () => (await board.house.store.db.appointment.findUniqueOrThrow({ where: { id } })).status;
    await expect.poll(status, { timeout: 20_000 }).toBe("arrived");
    await page.goto(`${board.url}/board/customers/${chat.customerId}#messages`);
    await picture(page, `customer-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
  });

  test("a table is looked at, imported and undone", async () => {
    const page = await ownerAt(size, locale);
    await page.goto(`${board.url}/board/settings/import`);
    await picture(page, `import-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    const rows = [
      "姓名;手机;会员等级;来源",
      `王${size};1380000${size === "phone" ? "77" : "88"}11;1;抖音`,
      ";13800000002;;",
      "李四;不记得;9;",
    ];
    await page.locator("#field-file").setInputFiles({
      ...{ name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from(`${rows.join("\n")}\n`) },
    });
    await page.getByRole("button", { name: say.check }).click();
    await page.getByRole("button", { name: say.run }).waitFor();
    await picture(page, `import-check-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await page.getByRole("button", { name: say.run }).click();
    await page.getByText(say.done).waitFor();
    await picture(page, `import-done-${size}`);
    await page.locator("summary", { hasText: say.undo }).first().click();
    await page.getByRole("button", { name: say.sure }).first().click({ timeout: 20_000 });
    await page.getByText(say.undone).first().waitFor();
    expect(await board.house.store.db.customer.count({ where: { name: `王${size}` } })).toBe(0);
  });

  test("customers are found by a grade, and somebody in her care is added on her page", async () => {
    const { customerId } = await board.house.openChat({ name: `Mia ${size}`, locale });
    const page = await ownerAt(size, locale);
    await page.goto(`${board.url}/board/customers`);
    await picture(page, `customers-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await page.locator("#customers-grade").selectOption("grade_value:vip");
    await page.getByText(`Mia ${size}`).waitFor({ state: "detached" });
    await page.goto(`${board.url}/board/customers/${customerId}`);
    await page.locator(`details:has(form[action$='/family']) summary`).click();
    await page.locator("#field-familyName").fill("Leo");
    await picture(page, `family-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await page.locator("form[action$='/family'] button[type=submit]").click();
    await page.waitForURL("**saved=yes");
    expect(await page.locator("h1").innerText()).toBe("Leo");
  });

  test("how long things are kept is a page of periods with their bounds", async () => {
    const page = await ownerAt(size, locale);
    await page.goto(`${board.url}/board/settings/retention`);
    await page.locator("#days-messages").fill("400");
    await picture(page, `retention-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await page.locator("form[action='/board/settings/retention'] button[type=submit]").click();
    await page.waitForURL("**saved=yes");
    expect(await page.locator("#days-messages").inputValue()).toBe("400");
  });
});
