import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

const part = { "HX-Request": "true" };

describe.each(engines)("who is expected on %s", (engine) => {
  let house: BoardHouse;
  let staff: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    staff = await house.signIn("林知夏");
  });
  afterAll(() => house.close());
  const line = async (id: string) => {
    const { html } = await staff.get("/board");
    const [, from = ""] = html.split(`id="arrival-${id}"`);
    return seen(from.split('id="arrival-')[0] ?? "");
  };

  test("Today shows who said that she is late, who is missing after the grace, and how often she did not come", async () => {
    const late = await house.openChat({ name: "说晚到的" });
    const lateId = await bookVisit(house, late, "LED", 1);
    await late.say("晚到十分钟");
    expect(await line(lateId)).toMatch(/她说晚 10 分钟 · 约 \d\d:\d\d 到/);
    const gone = await house.openChat({ name: "没到的" });
    const goneId = await bookVisit(house, gone, "LED", -0.4);
    const before = await bookVisit(house, gone, "LED", -48);
    await house.store.db.appointment.update({ where: { id: before }, data: { status: "no_show" } });
    expect(await line(goneId)).toMatch(/还没到 · 过了 24 分钟 .*一年内没来过 1 次/);
    const coming = await staff.post(`/board/appointments/${goneId}/coming`, {}, part);
    expect(seen(coming.html)).toContain("在路上");
    expect(seen(coming.html)).not.toContain("还没到");
  });

  test("one tap tells her that we run late; without a chat staff are asked to phone", async () => {
    const chat = await house.openChat({ name: "下一位" });
    const id = await bookVisit(house, chat, "LED", 1);
    expect(await line(id)).toContain("告诉她晚 15 分钟");
    const told = await staff.post(`/board/appointments/${id}/behind`, { minutes: "15" }, part);
    expect(seen(told.html)).toContain("已告诉她我们晚 15 分钟");
    await house.afterglow.settle();
    expect((await chat.news()).map(({ text }) => text).join()).toContain("晚了15分钟");
    const noChat = await bookVisit(house, { customerId: chat.customerId, chatId: null }, "LED", 1);
    const refused = await staff.post(`/board/appointments/${noChat}/behind`, { minutes: "15" }, part);
    expect([refused.status, seen(refused.html).includes("请打电话")]).toEqual([422, true]);
  });

  test("a booking that waits for a person is confirmed or declined where it stands", async () => {
    const chat = await house.openChat({ name: "等确认的" });
    const ids = [await bookVisit(house, chat, "LED", 48), await bookVisit(house, chat, "LED", 72)];
    const data = { awaitsStaffSince: house.afterglow.house.now() };
    await house.store.db.appointment.updateMany({ where: { id: { in: ids } }, data });
    expect(seen((await staff.get("/board")).html)).toContain("等你确认的预约 2");
    expect((await staff.post(`/board/appointments/${ids[0]}/accept`)).status).toBe(303);
    expect((await staff.post(`/board/appointments/${ids[1]}/decline`)).status).toBe(303);
    expect(seen((await staff.get("/board")).html)).not.toContain("等你确认的预约");
    await house.afterglow.settle();
    const read = (await chat.news()).map(({ text }) => text).join("\n");
    expect(read).toMatch(/约好了：[\s\S]*已经取消：/);
  });
});
