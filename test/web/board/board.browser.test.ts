import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bookVisit } from "../../support/visits.ts";
import { type BoardBrowser, boardInBrowser, type Size, signIn, sizes, widerThanScreen } from "./board-browser.ts";

const board = boardInBrowser();

interface Desk {
  page: Page;
  /** What went wrong in the browser: errors, dialogs, refused scripts. */
  trouble: string[];
}

async function deskOf(name: string, size: Size): Promise<Desk> {
  const trouble: string[] = [];
  const page = await signIn(board, name, sizes[size], trouble);
  page.on("dialog", (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, trouble };
}

/** The page was not loaded anew since the mark was set. */
async function withoutReload(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => document.body.setAttribute("data-same-page", "yes"));
  await act();
  expect(await page.getAttribute("body", "data-same-page")).toBe("yes");
}

describe.each(["phone", "desk"] as const)("on a %s", (size) => {
  test("a new case appears without reload, is taken, answered and closed, and what is being typed survives", async () => {
    const { page, trouble } = await deskOf("林知夏", size);
    await page.goto(`${board.url}/board/cases`);
    const name = `实时的人-${size}`;
    let opened: Awaited<ReturnType<BoardBrowser["house"]["caseOf"]>> | undefined;
    await withoutReload(page, async () => {
      opened = await board.house.caseOf(name, "脸颊比早上更红，有点刺痛");
      await page.getByText(name).first().waitFor({ timeout: 15_000 });
    });
    if (!opened) throw new Error("There is no case.");
    await page.getByText(name).first().click();
    await page.getByRole("heading", { name }).first().waitFor();
    await withoutReload(page, async () => {
      await page.fill("#reply-text", "我看到了，正在");
      await opened?.chat.say("现在又肿了一点");
      await page.locator(".log").getByText("现在又肿了一点").waitFor({ timeout: 15_000 });
      expect(await page.inputValue("#reply-text")).toBe("我看到了，正在");
      await page.fill("#reply-text", "这是正常的排毒反应");
      await page.getByRole("button", { name: "发送" }).click();
      await page.getByRole("button", { name: "仍然发送" }).waitFor();
      expect(await page.inputValue("#reply-text")).toBe("这是正常的排毒反应");
      expect(trouble.splice(0)).toEqual([expect.stringContaining("422")]);
      await page.fill("#reply-text", "请先用凉毛巾敷一下，我马上打给你");
      await page.getByRole("button", { name: "发送", exact: true }).click();
      await page.getByRole("button", { name: "交还" }).waitFor();
      await board.house.afterglow.settle();
      await page.locator(".log").getByText("请先用凉毛巾敷一下").waitFor({ timeout: 15_000 });
      await page.locator(".reply-place summary").getByText("结束").click();
      await page.selectOption("#field-outcome", "seen_in_salon");
      await page.locator(".reply-place form.card button").click();
      await page.locator(".reply-place").getByText("林知夏").waitFor();
    });
    expect((await opened.chat.messages()).some(({ text }) => text.startsWith("请先用凉毛巾"))).toBe(true);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("a visit is received and completed from where it stands", async () => {
    const chat = await board.house.openChat({ name: `到店-${size}` });
    const id = await bookVisit(board.house, chat, "FACIAL_BASIC", 0);
    const { page, trouble } = await deskOf("林知夏", size);
    await withoutReload(page, async () => {
      const line = page.locator(`#arrival-${id}`);
      await line.getByRole("button", { name: "到店了" }).click();
      await line.locator("summary.button").click();
      await line.getByLabel("产品 1", { exact: true }).fill("玻尿酸面膜");
      await line.getByRole("button", { name: "完成，开始护理提醒" }).click();
      await line.getByText("已完成").waitFor();
    });
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("no page is wider than the screen", async () => {
    const { caseId, chat } = await board.house.caseOf(
      `很长的名字Wolfeschlegelsteinhausenbergerdorff-${size}`,
      "https://example.com/".repeat(12),
    );
    const { page, trouble } = await deskOf("沈嘉禾", size);
    const settings = ["", "/salon", "/branch", "/staff", "/services", "/services/new", "/links", "/activity"];
    const paths = [
      ...["", "/cases", "/cases?status=closed", `/cases/${caseId}`, "/customers", `/customers/${chat.customerId}`],
      ...["/outreach", "/outreach/new", "/more", ...settings.map((path) => `/settings${path}`)],
    ];
    for (const path of paths) {
      await page.goto(`${board.url}/board${path}`);
      expect([path, await widerThanScreen(page)]).toEqual([path, 0]);
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

const corpus = [
  "<script>document.title='hacked'</script>",
  "<img src=x onerror=\"document.title='hacked'\">",
  "\"><svg/onload=document.title='hacked'>",
  "'-document.title='hacked'-'",
  "</textarea><script>document.title='hacked'</script>",
  "<a href=\"javascript:document.title='hacked'\">x</a>",
  "{{constructor.constructor('document.title=1')()}}",
  "<div hx-get=/board/leave hx-trigger=load>",
  "<meta http-equiv=refresh content=0;url=https://evil.example>",
];

test("nothing a customer calls herself or writes runs in the board, nor talks to htmx", async () => {
  const { page, trouble } = await deskOf("林知夏", "desk");
  for (const [index, words] of corpus.entries()) {
    const { chat, caseId } = await board.house.caseOf(`${words}${index}`, words, "urgent");
    await board.house.store.db.customer.update({
      where: { id: chat.customerId },
      data: { allergies: words, notes: words },
    });
    await chat.say(words);
    for (const path of [
      `/cases/${caseId}`,
      `/customers/${chat.customerId}`,
      `/customers?q=${encodeURIComponent(words)}`,
    ]) {
      await page.goto(`${board.url}/board${path}`);
      expect(await page.title()).not.toBe("hacked");
      expect(
        await page.locator("#content [hx-trigger=load], #content a[href^=javascript], #content svg[onload]").count(),
      ).toBe(0);
      expect(page.url().startsWith(board.url)).toBe(true);
    }
  }
  await page.goto(`${board.url}/board`);
  expect(await page.title()).toContain("今天");
  expect(trouble).toEqual([]);
  await page.context().close();
});

test("the whole day can be worked without JavaScript", async () => {
  const { chat, caseId } = await board.house.caseOf("没有脚本", "有点干");
  const signedIn = await deskOf("林知夏", "phone");
  const storageState = await signedIn.page.context().storageState();
  const context = await board.browser.newContext({ ...sizes.phone, storageState, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${board.url}/board/cases/${caseId}`);
  await page.getByRole("button", { name: "我来处理" }).click();
  await page.locator("#reply-text").fill("今天多喝水，晚上抹厚一点面霜");
  await page.getByRole("button", { name: "发送" }).click();
  await board.house.afterglow.settle();
  expect((await chat.messages()).some(({ text }) => text.startsWith("今天多喝水"))).toBe(true);
  await context.close();
  await signedIn.page.context().close();
});
