import { afterEach, beforeEach, expect, test } from "vitest";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

let house: BoardHouse;
let owner: StaffBrowser;
beforeEach(async () => {
  house = await openBoardHouse();
  owner = await house.signIn("沈嘉禾");
});
afterEach(() => house.close());

const page = "/board/settings/branch";
const rooms = `${page}/rooms`;
const roomCalled = (name: string) => house.store.db.room.findFirstOrThrow({ where: { name } });

test("a room and a device are added, renamed and taken out of use, and the activity says so", async () => {
  expect((await owner.post(rooms, { room: "晨光房", kind: "room" })).location).toBe(`${page}?saved=yes`);
  await owner.post(rooms, { room: "光子仪", kind: "device" });
  const added = await roomCalled("晨光房");
  await owner.post(`${rooms}/${added.id}`, { room: "晚霞房" });
  expect(seen((await owner.get(page)).html)).toMatch(/光子仪 一台仪器.*晚霞房/);
  await owner.post(`${rooms}/${added.id}/remove`);
  expect(seen((await owner.get(page)).html)).not.toContain("晚霞房");
  expect(seen((await owner.get("/board/settings/activity")).html)).toContain("停用了房间或仪器");
});

test("a room without a name, or with one too long, is refused beside the field and what was typed stays", async () => {
  const long = "长".repeat(300);
  const refused = await owner.post(rooms, { room: long, kind: "device" });
  expect(refused.status).toBe(422);
  expect(seen(refused.html)).toContain("请填一个名称，最多 120 个字。");
  expect(refused.html).toContain(`value="${long}"`);
  expect((await owner.post(rooms, { room: "  ", kind: "room" })).status).toBe(422);
  expect((await owner.post(rooms, { room: "厨房", kind: "kitchen" })).status).toBe(422);
});

test("a room in which somebody is booked stays, with the number of appointments", async () => {
  const { db } = house.store;
  const room = await db.room.findFirstOrThrow({ where: { kind: "room" } });
  const appointment = await bookVisit(house, await house.openChat({ name: "已约" }), "FACIAL_BASIC", 1);
  await db.appointment.update({ where: { id: appointment }, data: { roomId: room.id } });
  const refused = await owner.post(`${rooms}/${room.id}/remove`);
  expect(refused.status).toBe(422);
  expect(seen(refused.html)).toMatch(/还有 \d 个预约/);
  expect((await db.room.findUniqueOrThrow({ where: { id: room.id } })).active).toBe(true);
});

test("a manager changes no room of another branch, and a beautician none at all", async () => {
  const branchId = await house.secondBranch();
  await house.store.db.room.create({ data: { id: "far", branchId, name: "远处的房间" } });
  const manager = await house.signIn("陆晚晴");
  await manager.post(`${rooms}/far`, { room: "我的了" });
  await manager.post(`${rooms}/far/remove`);
  const lin = await house.signIn("林知夏");
  expect((await lin.post(rooms, { room: "偷偷加的", kind: "room" })).status).toBe(403);
  expect(await house.store.db.room.findUniqueOrThrow({ where: { id: "far" } })).toMatchObject({
    name: "远处的房间",
    active: true,
  });
  expect(await house.store.db.room.count({ where: { name: "偷偷加的" } })).toBe(0);
});

test("what is wrong stands beside its field, with everything typed kept", async () => {
  const branch = { name: "静安店", zone: "Nowhere", place: "CN", quietFrom: "21:00", quietTo: "09:00" };
  const hours = { "hours.1.0.from": "20:00", "hours.1.0.to": "10:00", "hours.2.0.from": "10:00", "hours.2.0.to": "" };
  const { html } = await owner.post(page, { ...branch, ...hours });
  expect(html).toMatch(/value="Nowhere"[^>]*aria-invalid="true"[^>]*>\s*<p class="error"[^>]*>没有.Nowhere/);
  expect(seen(html)).toMatch(/周一 – {1,2}–.*20:00–10:00.*周二 – {1,2}–.*请把两个时间都填上.*周三/);
  expect(seen(html)).toContain("房间和仪器");
  const service = { treatment: "FACIAL_BASIC", price: "-5", minutes: "abc", buffer: "10", interval: "" };
  const refused = await owner.post("/board/settings/services", service);
  expect(refused.html).toMatch(/value="-5"[^>]*aria-invalid="true"[^>]*>\s*<p class="error"[^>]*>请填价格/);
  expect(refused.html).toMatch(/value="abc"[^>]*aria-invalid="true"[^>]*>\s*<p class="error"[^>]*>请填整数分钟，5/);
});
