import { describe, expect, test } from "vitest";
import { boardInBrowser, signIn } from "./board-browser.ts";

const board = boardInBrowser();

describe.each([
  ["a phone", 360, 740],
  ["a desk", 1280, 800],
])("on %s", (_name, width, height) => {
  test("a missed message is marked with two taps, beside words as long as they may be", async () => {
    const { caseId, chat } = await board.house.caseOf("漏掉", "有点红");
    await chat.say("谢谢你们啦".repeat(30));
    const page = await signIn(board, "林知夏", { viewport: { width, height } });
    await page.goto(`${board.url}/board/cases/${caseId}`);
    const mark = page.locator("summary", { hasText: "这条该有人处理" }).last();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await mark.click();
    await page.locator('.missed[open] button[value="urgent"]').click();
    await page.waitForLoadState();
    expect((await board.house.store.db.case.findUniqueOrThrow({ where: { id: caseId } })).severity).toBe("urgent");
    await page.context().close();
  });

  test("the reason is asked for once the outcome is a false alarm, and only then", async () => {
    const { caseId } = await board.house.caseOf("误会", "有点红");
    const page = await signIn(board, "林知夏", { viewport: { width, height } });
    await page.goto(`${board.url}/board/cases/${caseId}`);
    await page.locator(".reply-place summary", { hasText: "结束" }).click();
    const why = page.getByLabel("为什么是误报？");
    expect(await why.isVisible()).toBe(false);
    await page.getByLabel("结果", { exact: true }).selectOption("false_alarm");
    expect(await why.isVisible()).toBe(true);
    await why.selectOption("idiom");
    await page.locator(".reply-place form", { has: why }).getByRole("button").click();
    await expect
      .poll(async () => (await board.house.store.db.case.findUniqueOrThrow({ where: { id: caseId } })).outcome)
      .toBe("false_alarm");
    await page.context().close();
  });
});
