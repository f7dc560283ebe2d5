import { describe, expect, test } from "vitest";
import { boardInBrowser, picture, signIn, sizes, widerThanScreen } from "./board-browser.ts";

const board = boardInBrowser();

describe.each([
  ["phone", "FACIAL_BASIC"],
  ["desk", "LED"],
] as const)("the editor of questionnaires on a %s", (size, treatment) => {
  test("a question with its follow-up is written, looked at as a customer will, ordered, published and no longer asked", async () => {
    const page = await signIn(board, "沈嘉禾", sizes[size]);
    await page.goto(`${board.url}/board/settings/questionnaires`);
    await picture(page, `forms-list-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    const path = `${board.url}/board/settings/questionnaires/${treatment}`;
    await page.goto(path);
    await picture(page, `forms-editor-${size}`);
    expect(await widerThanScreen(page)).toBe(0);

    await page.getByRole("link", { name: "加一题" }).click();
    await page.locator("#field-text-zh-CN").fill("今天化妆了吗？头发干燥吗？");
    await page.locator("#field-text-en").fill("Are you wearing make-up today?");
    await page.locator("#field-label-zh-CN").fill("带妆");
    await page.locator("#field-label-en").fill("Make-up on");
    await picture(page, `forms-question-${size}`);
    expect(await widerThanScreen(page)).toBe(0);
    await page.getByRole("button", { name: "保存" }).click();
    await page.waitForURL("**saved=yes");
    const draft = await board.house.store.db.questionnaire.findFirstOrThrow({ where: { treatment } });
    expect(draft).toMatchObject({ version: 1, status: "draft" });
    // Traditional Chinese was left empty: it is converted, word by word.
    expect(draft.questions).toContain("今天化妝了嗎？頭髮乾燥嗎？");

    await page.getByRole("link", { name: "加一题" }).click();
    await page.locator("#field-text-zh-CN").fill("要先帮你卸妆吗？");
    await page.locator("#field-text-en").fill("Shall we take it off for you?");
    // What belongs to another way of answering is not in the way.
    expect(await page.locator("#field-options").isVisible()).toBe(false);
    expect(await page.locator("#field-least").isVisible()).toBe(false);
    // English may stay empty.
    await page.locator("#field-label-zh-CN").fill("卸妆");
    await page.locator("#field-kind").selectOption("one");
    expect(await page.locator("#field-worrying").isVisible()).toBe(false);
    await page.locator("#field-options").fill("要 | Yes please\n!不用 | No thanks");
    await page.locator("details", { hasText: "今天化妆了吗" }).locator("summary").click();
    await page.locator("details", { hasText: "今天化妆了吗" }).getByLabel("是", { exact: true }).check();
    await page.getByRole("button", { name: "保存" }).click();
    await page.waitForURL("**saved=yes");
    const followUp = page.locator(".form-question.follow-up").last();
    await followUp.getByText("追问：“带妆”答了 是").waitFor();

    // It cannot be moved before what it follows, and what it follows cannot be dropped.
    await followUp.getByRole("button", { name: "往上移" }).click();
    await page.getByText("追问要排在它跟着的那一题后面").waitFor();
    await page.locator(".form-question", { hasText: "今天化妆了吗" }).getByRole("button", { name: "不再问" }).click();
    await page.getByText("还有追问跟着这一题").waitFor();

    await page.goto(`${path}?in=en`);
    for (let step = 0; step < 30; step++) {
      const asked = await page.locator(".form-preview .bubble:not(.customer)").last().textContent();
      if (asked?.includes("make-up")) break;
      const no = page.locator(".form-preview .offered").getByRole("link", { name: "No", exact: true });
      if ((await no.count()) > 0) await no.click();
      else await page.locator(".form-preview .offered").getByRole("link", { name: "Skip" }).click();
    }
    await page.locator(".form-preview .offered").getByRole("link", { name: "Yes", exact: true }).click();
    await page.locator(".form-preview").getByText("Shall we take it off for you?").waitFor();
    await picture(page, `forms-preview-${size}`);

    await page.getByRole("button", { name: "发布第 1 版" }).click();
    await page.waitForURL("**saved=yes");
    await page.getByText("第 1 版").first().waitFor();
    expect(await board.house.store.db.questionnaire.count({ where: { treatment, status: "published" } })).toBe(1);

    await page.locator(".form-question.follow-up").last().getByRole("button", { name: "不再问" }).click();
    await page.waitForURL("**saved=yes");
    await page.getByText("第 2 版草稿，还没发布").waitFor();
    await page.getByText("丢掉草稿").click();
    await page.getByRole("button", { name: "确定丢掉" }).click();
    await page.waitForURL("**saved=yes");
    expect(await board.house.store.db.questionnaire.count({ where: { treatment } })).toBe(1);
    await page.context().close();
  }, 60_000);
});
