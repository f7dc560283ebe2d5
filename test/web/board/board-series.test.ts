import { afterAll, beforeAll, expect, test } from "vitest";
import { type BoardHouse, openBoardHouse, seen } from "./board-house.ts";

let house: BoardHouse;
beforeAll(async () => {
  house = await openBoardHouse();
});
afterAll(() => house.close());

test("staff book a series: the first visit, the proposed days with a box each, and what is ticked; the later ones move along or end", async () => {
  const chat = await house.openChat({ name: "常来的人" });
  const desk = await house.signIn("林知夏");
  const staff = house.salon.staffIds.林知夏 ?? "";
  const form = { customer: chat.customerId, service: house.salon.serviceIds.LED ?? "", staff, date: "2026-11-25" };
  const page = await desk.post("/board/calendar/new", { ...form, time: "10:00", series: "w4", times: "4" });
  expect(page.status).toBe(200);
  expect(seen(page.html)).toMatch(/12月23日 周三 10:00[\s\S]*1月20日/);
  const boxes = [...page.html.matchAll(/name="visit" value="([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(boxes).toHaveLength(3);
  const where = { customerId: chat.customerId, status: "booked" };
  const [first] = await house.store.db.appointment.findMany({ where });
  const path = `/board/calendar/visits/${first?.id}`;
  const booked = await desk.post(`${path}/series`, { rule: "w4", visit: boxes.slice(0, 2) });
  expect(booked.status).toBe(303);
  expect(await house.store.db.appointment.count({ where })).toBe(3);
  await house.afterglow.settle();
  expect((await chat.news()).map(({ text }) => text)).toContainEqual(expect.stringMatching(/约好了，一共 3 次/));
  expect(seen((await desk.get(path)).html)).toContain("这一套后面还有 2 次");
  await desk.post(`${path}/move`, { date: "2026-11-26", time: "10:00", staff });
  await desk.post(`${path}/move`, { date: "2026-11-27", time: "11:00", staff });
  expect((await desk.post(`${path}/series/move`)).status).toBe(303);
  const moved = await house.store.db.appointment.findMany({ where, orderBy: { startsAt: "asc" } });
  expect(moved.map(({ startsAt }) => startsAt.toISOString())).toEqual([
    "2026-11-27T03:00:00.000Z",
    "2026-12-25T03:00:00.000Z",
    "2027-01-22T03:00:00.000Z",
  ]);
  await house.afterglow.settle();
  await chat.news();
  expect((await desk.post(`${path}/series/cancel`)).status).toBe(303);
  expect(await house.store.db.appointment.count({ where })).toBe(1);
  await house.afterglow.settle();
  // One message for all of them, not one for each.
  const told = (await chat.news()).map(({ text }) => text);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/后面 2 次已经取消[\s\S]*12月25日 周五 11:00[\s\S]*1月22日/);
});

test("nonsense, somebody else's visit and a forged box are refused in words", async () => {
  const chat = await house.openChat({ name: "另一位" });
  const desk = await house.signIn("林知夏");
  const staff = house.salon.staffIds.林知夏 ?? "";
  const form = { customer: chat.customerId, service: house.salon.serviceIds.LED ?? "", staff, date: "2026-11-25" };
  await desk.post("/board/calendar/new", { ...form, time: "15:00" });
  const first = await house.store.db.appointment.findFirstOrThrow({ where: { customerId: chat.customerId } });
  const path = `/board/calendar/visits/${first.id}/series`;
  expect((await desk.post(path, { rule: "w99", visit: [] })).status).toBe(422);
  expect((await desk.post(path, { rule: "w4", visit: ["soon|me", "2026-12-23T07:00:00.000Z|nobody"] })).status).toBe(
    303,
  );
  expect(await house.store.db.appointment.count({ where: { customerId: chat.customerId } })).toBe(1);
  expect((await desk.post(`${path}/plan`, { series: "sometimes", times: "-4" })).status).toBe(404);
  await house.secondBranch();
  const stranger = await house.signIn("阿敏");
  for (const verb of ["", "/plan", "/move", "/cancel"]) {
    expect((await stranger.post(path + verb, { rule: "w4", series: "w4", visit: [] })).status).toBe(404);
  }
});
