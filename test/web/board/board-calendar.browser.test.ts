import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { calendarScript } from "../../../src/web/board/calendar/calendar-script.ts";
import { boardInBrowser, type Size, signIn, sizes } from "./board-browser.ts";

const DAY = "2026-11-24"; // a Tuesday

const board = boardInBrowser();

async function open(name: string, size: Size, path = `?date=${DAY}`) {
  // Another zone than the salon's: what is drawn and sent must be the salon's wall clock.
  const trouble: string[] = [];
  const page = await signIn(board, name, { ...sizes[size], timezoneId: "America/New_York" }, trouble);
  await page.goto(`${board.url}/board/calendar${path}`);
  await page.locator(".ec-body").first().waitFor();
  return { page, trouble };
}

/** A customer with a chat who has a facial at that hour (Shanghai) with somebody. */
async function booked(name: string, hour: number, beautician = "林知夏", date = DAY) {
  const chat = await board.house.openChat({ name });
  const result = await perform(board.house.afterglow.house, systemActor, (context) =>
    bookAppointment(context, {
      ...{ branchId: board.house.salon.branchId, customerId: chat.customerId, chatId: chat.chatId, via: "webchat" },
      serviceId: board.house.salon.serviceIds.FACIAL_BASIC ?? "",
      staffId: board.house.salon.staffIds[beautician] ?? "",
      startsAt: new Date(`${date}T${String(hour).padStart(2, "0")}:00:00+08:00`),
    }),
  );
  if (!result.ok) throw new Error(result.reason);
  return { chat, id: result.appointment.id };
}

const boxOf = (page: Page, id: string) => page.locator(`.ec-event[data-box="${id}"]`).first();
const startOf = async (id: string) =>
  (await board.house.store.db.appointment.findUniqueOrThrow({ where: { id } })).startsAt.toISOString();

/** Drags a box by so many half hours down and columns to the right. */
async function drag(page: Page, id: string, halfHours: number, columns = 0) {
  const box = boxOf(page, id);
  await box.scrollIntoViewIfNeeded();
  const from = await box.boundingBox();
  if (!from) throw new Error("The box is not drawn.");
  const [x, y] = [from.x + from.width / 2, from.y + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.move(x + columns * (from.width + 8), y + halfHours * 28, { steps: 8 });
  await page.mouse.up();
}

describe("on a desk", () => {
  test("an appointment is dragged to another hour, read back, and put back within ten seconds before she hears of it", async () => {
    const { chat, id } = await booked("拖动的人", 14);
    const { page, trouble } = await open("林知夏", "desk");
    await chat.news();
    await drag(page, id, 4);
    await page.locator("#calendar-said").getByText("16:00").waitFor();
    expect(await startOf(id)).toBe(`${DAY}T08:00:00.000Z`);
    await board.house.afterglow.settle();
    expect(await chat.news()).toEqual([]);
    await page.getByRole("button", { name: "撤销" }).click();
    await page.locator("#calendar-said").getByText("14:00").waitFor();
    expect(await startOf(id)).toBe(`${DAY}T06:00:00.000Z`);
    await board.house.advance("PT1M");
    expect((await chat.news()).filter(({ text }) => text.includes("16:00"))).toEqual([]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("a move that stands is told in her chat a moment later, with the calendar file of the new time", async () => {
    const { chat, id } = await booked("听说改时间的人", 10, "林知夏", "2026-11-25");
    const { page } = await open("林知夏", "desk", "?date=2026-11-25");
    await chat.news();
    await drag(page, id, 2);
    await page.locator("#calendar-said").getByText("11:00").waitFor();
    await board.house.advance("PT15S");
    const [told] = await chat.news();
    expect(told?.text).toContain("11:00");
    expect(told?.attachment?.content).toContain("SEQUENCE:1");
    await page.context().close();
  });

  test("a refused move jumps back and says in one sentence why", async () => {
    const { id } = await booked("被挡住的人", 16, "林知夏", "2026-11-28");
    const { page } = await open("林知夏", "desk", "?date=2026-11-28");
    // Into her lunch.
    await drag(page, id, -7);
    await page.locator("#calendar-said.shown.wrong").getByText("没有改").waitFor();
    expect(await startOf(id)).toBe("2026-11-28T08:00:00.000Z");
    expect(await boxOf(page, id).textContent()).toContain("16:00");
    await page.context().close();
  });

  test("a customer is found and booked into a tapped time, and is told", async () => {
    const chat = await board.house.openChat({ name: "沈微微" });
    const { page, trouble } = await open("周小满", "desk", "?date=2026-11-27");
    await page.getByRole("link", { name: "新预约" }).click();
    const sheet = page.locator("#calendar-sheet");
    await sheet.getByPlaceholder("姓名或电话").pressSequentially("沈微");
    await sheet.getByText("沈微微").waitFor();
    await sheet.getByLabel("美容师").selectOption({ label: "林知夏" });
    await sheet.getByLabel("开始").fill("15:00");
    await sheet.getByRole("button", { name: "约上" }).click();
    await page.locator("#calendar-said").getByText("约好了").waitFor();
    await page.locator(".ec-event").getByText("沈微微").waitFor();
    await board.house.afterglow.settle();
    expect((await chat.news()).at(-1)?.text).toContain("15:00");
    // The same hour again is refused in the same sheet, and what was typed is still there.
    await page.getByRole("link", { name: "新预约" }).click();
    await sheet.locator("summary").click();
    await sheet.getByLabel("姓名", { exact: true }).fill("新来的");
    await sheet.getByLabel("美容师").selectOption({ label: "林知夏" });
    await sheet.getByLabel("开始").fill("15:00");
    await sheet.getByRole("button", { name: "约上" }).click();
    await sheet.getByRole("alert").waitFor();
    expect(await sheet.getByLabel("姓名", { exact: true }).inputValue()).toBe("新来的");
    expect(await board.house.store.db.customer.count({ where: { name: "新来的" } })).toBe(0);
    expect(trouble).toEqual([expect.stringContaining("422")]);
    await page.context().close();
  });

  test("from a customer's page one books for her on a page of its own, and lands in the calendar of that day", async () => {
    const chat = await board.house.openChat({ name: "从档案约的人" });
    const { page, trouble } = await open("林知夏", "desk");
    await page.goto(`${board.url}/board/customers/${chat.customerId}`);
    await page.getByRole("link", { name: "新预约" }).click();
    expect(await page.getByLabel("从档案约的人").isChecked()).toBe(true);
    await page.getByLabel("日期", { exact: true }).fill("2026-12-08");
    await page.getByLabel("开始").fill("10:00");
    await page.getByRole("button", { name: "约上" }).click();
    await page.waitForURL("**/board/calendar?date=2026-12-08");
    await page.locator(".ec-event").getByText("从档案约的人").waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test("a beautician blocks an hour of her own, nobody can be booked into it, and she frees it again", async () => {
    const { page } = await open("林知夏", "desk", "?date=2026-12-01");
    await page.getByRole("link", { name: "占用时间" }).click();
    const sheet = page.locator("#calendar-sheet");
    await sheet.getByLabel("开始").fill("15:00");
    await sheet.getByLabel("结束").fill("16:00");
    await sheet.getByLabel("原因").fill("培训");
    await sheet.getByRole("button", { name: "占用" }).click();
    await page.locator(".ec-event.state-away").getByText("培训").waitFor();
    await expect(booked("想约的人", 15, "林知夏", "2026-12-01")).rejects.toThrow("away");
    await page.locator(".ec-event.state-away").click();
    await sheet.getByRole("button", { name: "空出来" }).click();
    await page.locator("#calendar-said").getByText("空出来了").waitFor();
    await page.locator(".ec-event.state-away").waitFor({ state: "detached" });
    await page.context().close();
  });

  test("what a customer books appears without reload", async () => {
    const { page } = await open("林知夏", "desk", "?date=2026-12-02");
    await page.locator("#calendar-none").getByText("这里还没有预约").waitFor();
    await page.evaluate(() => document.body.setAttribute("data-same-page", "yes"));
    const { id } = await booked("刚刚约的人", 15, "林知夏", "2026-12-02");
    await boxOf(page, id).waitFor({ timeout: 15_000 });
    expect(await page.getAttribute("body", "data-same-page")).toBe("yes");
    expect(await page.locator("#calendar-none").isVisible()).toBe(false);
    await page.context().close();
  });

  test("by keyboard alone an appointment is opened, moved and closed", async () => {
    const { id } = await booked("用键盘的人", 10, "林知夏", "2026-12-04");
    const { page } = await open("林知夏", "desk", "?date=2026-12-04");
    const box = boxOf(page, id);
    expect(await box.getAttribute("aria-label")).toBe("已约, 10:00–11:30, 用键盘的人, 补水护理");
    await box.focus();
    await page.keyboard.press("Enter");
    const sheet = page.locator("#calendar-sheet");
    await sheet.getByLabel("开始").fill("11:00");
    await page.keyboard.press("Enter");
    await page.locator("#calendar-said").getByText("11:00").waitFor();
    expect(await startOf(id)).toBe("2026-12-04T03:00:00.000Z");
    await page.context().close();
  });
});

describe("on a phone", () => {
  test("every view fits, and an appointment opens from below", async () => {
    const { id } = await booked("手机上的人", 16, "林知夏", "2026-12-05");
    const { page, trouble } = await open("林知夏", "phone", "?date=2026-12-05");
    for (const path of [
      "?date=2026-12-05",
      "?date=2026-12-05&span=week",
      "?date=2026-12-05&by=room",
      "/new",
      "/block",
    ]) {
      await page.goto(`${board.url}/board/calendar${path}`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, over]).toEqual([path, 0]);
    }
    await page.goto(`${board.url}/board/calendar?span=week`);
    await page.locator(".ec-highlight").first().waitFor();
    await expect.poll(() => page.locator("time", { hasText: "11/21" }).first().isVisible()).toBe(true);
    await page.goto(`${board.url}/board/calendar?date=2026-12-05`);
    expect(await page.locator(".nav a[aria-current]").textContent()).toContain("日历");
    await boxOf(page, id).tap();
    await page.locator("#calendar-sheet").getByText("手机上的人").waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

test("the page needs less than 100 kB of script, packed", () => {
  expect(gzipSync(calendarScript).length).toBeLessThan(80_000);
});
