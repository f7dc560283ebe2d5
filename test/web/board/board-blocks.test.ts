import { afterEach, beforeEach, expect, test } from "vitest";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

let house: BoardHouse;
let desk: StaffBrowser;
beforeEach(async () => {
  house = await openBoardHouse();
  desk = await house.signIn("周小满");
});
afterEach(() => house.close());

const day = "2026-12-09";
const block = (staff: string, time: string, until: string) =>
  desk.post("/board/calendar/block", { staff, date: day, time, until, reason: "空调坏了" });
const rooms = () => house.store.db.room.findMany({ where: { kind: "room" }, orderBy: { name: "asc" } });
const book = async (name: string, time: string) => {
  const chat = await house.openChat({ name });
  const service = house.salon.serviceIds.FACIAL_BASIC ?? "";
  return desk.post("/board/calendar/new", { customer: chat.customerId, service, staff: "", date: day, time });
};

test("a blocked room is no room for a visit until it is freed, and stands in the calendar with its reason", async () => {
  for (const { id } of await rooms()) expect((await block(`room:${id}`, "14:00", "18:00")).status).toBe(303);
  const data = JSON.parse((await desk.get(`/board/calendar/data?date=${day}`)).html);
  const blocks = data.blocks.filter(({ resource }: { resource: string }) => resource.startsWith("room:"));
  expect(blocks).toHaveLength((await rooms()).length);
  expect(blocks[0]).toMatchObject({ kind: "away", reason: "空调坏了", start: `${day}T14:00`, end: `${day}T18:00` });
  expect((await book("没有房间", "15:00")).status).toBe(422);
  const sheet = await desk.get(`/board/calendar/blocks/${blocks[0].id}?date=${day}`);
  expect(seen(sheet.html)).toContain("空调坏了");
  expect((await desk.post(`/board/calendar/blocks/${blocks[0].id}/remove`)).status).toBe(303);
  expect((await book("有房间了", "15:00")).status).toBe(303);
});

test("what is booked there is not pushed aside, and another branch cannot block or free it", async () => {
  expect((await book("已经约好", "15:00")).status).toBe(303);
  const { roomId } = await house.store.db.appointment.findFirstOrThrow({ where: { customer: { name: "已经约好" } } });
  const refused = await block(`room:${roomId}`, "14:00", "16:00");
  expect([refused.status, seen(refused.html).includes("已经有预约")]).toEqual([422, true]);
  expect((await block(`room:${roomId}`, "18:00", "17:00")).status).toBe(422);
  expect((await block(`room:${roomId}`, "18:00", "19:00")).status).toBe(303);
  const { id } = await house.store.db.occupancy.findFirstOrThrow({ where: { appointmentId: null } });
  await house.secondBranch();
  const stranger = await house.signIn("阿敏");
  const theirs = { staff: `room:${roomId}`, date: day, time: "10:00", until: "11:00" };
  expect((await stranger.post("/board/calendar/block", theirs)).status).toBe(404);
  expect((await stranger.post(`/board/calendar/blocks/${id}/remove`)).status).toBe(422);
  expect(await house.store.db.occupancy.count({ where: { id } })).toBe(1);
});

test("the devices that can give a service are ticked on its page; a foreign one is left out", async () => {
  const owner = await house.signIn("沈嘉禾");
  const path = `/board/settings/services/${house.salon.serviceIds.LED}`;
  const typed = { zhCn: "红蓝光", zhTw: "紅藍光", en: "LED", price: "168", minutes: "30", buffer: "10", interval: "7" };
  const [device] = await house.store.db.room.findMany({ where: { kind: "device" } });
  expect((await owner.get(path)).html).toContain(`value="${device?.id}"`);
  const done = await owner.post(path, { ...typed, active: "yes", devices: [device?.id ?? "", "somebody-elses"] });
  expect(done.status).toBe(303);
  const where = { serviceId: house.salon.serviceIds.LED ?? "" };
  expect(await house.store.db.serviceDevice.findMany({ where })).toEqual([{ ...where, roomId: device?.id }]);
  expect((await owner.get(path)).html).toMatch(new RegExp(`value="${device?.id}" checked`));
  await owner.post(path, { ...typed, active: "yes" });
  expect(await house.store.db.serviceDevice.count({ where })).toBe(0);
});
