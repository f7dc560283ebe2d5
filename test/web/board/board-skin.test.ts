import { afterAll, beforeAll, expect, test } from "vitest";
import { treated } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, seen } from "./board-house.ts";

let house: BoardHouse;
beforeAll(async () => {
  house = await openBoardHouse();
});
afterAll(() => house.close());

const own = () => house.store.db.skinRule.findMany({ orderBy: { changedAt: "asc" } });

test("the rules are read as sentences, each with its source or without one, and not as reviewed", async () => {
  const owner = await house.signIn("沈嘉禾");
  const { status, html } = await owner.get("/board/settings/skin");
  expect(status).toBe(200);
  const words = seen(html);
  expect(words).toContain("没有医生审核过");
  expect(words).toContain("刷酸之后，隔14天再做光电或激光。");
  expect(words).toContain("染眉/染睫之前2天，要做过敏测试，有效14天。");
  expect(words).toContain("没有出处");
  expect(html).toContain('href="https://kenshosalon.com/faqs-1"');
});

test("only owners and managers read and change them", async () => {
  for (const name of ["林知夏", "周小满"]) {
    const staff = await house.signIn(name);
    expect((await staff.get("/board/settings/skin")).status).toBe(403);
    expect((await staff.post("/board/settings/skin/intervals", { "days:light:peel": "0" })).status).toBe(403);
  }
  expect(await own()).toEqual([]);
});

test("a number of the salon's own stands in place of the supplied one, until it is put back", async () => {
  const manager = await house.signIn("陆晚晴");
  const saved = await manager.post("/board/settings/skin/intervals", {
    "days:light:peel": "21",
    "days:light:facial": "14",
  });
  expect(saved.location).toBe("/board/settings/skin?saved=yes");
  expect(await own()).toMatchObject([{ kind: "interval", cause: "light", target: "peel", days: 21 }]);
  const page = seen((await manager.get("/board/settings/skin")).html);
  expect(page).toContain("光电或激光之后，隔21天再做刷酸。");
  expect(page).toContain("改回14天");
  const chat = await house.openChat();
  await treated(house, chat, "IPL");
  await chat.say("想约水杨酸焕肤");
  expect((await chat.tap("都可以")).map(({ text }) => text).join()).toContain("要隔21天，从12月12日 周六起");
  await manager.post("/board/settings/skin/intervals", { "days:light:peel": "21", reset: "days:light:peel" });
  expect(await own()).toEqual([]);
  const audit = await house.store.db.auditEntry.findMany({
    where: { verb: "salon.set_skin_rule" },
    orderBy: { seq: "asc" },
  });
  expect(audit.map(({ actorName, details }) => [actorName, JSON.parse(details).days])).toEqual([
    ["陆晚晴", 21],
    ["陆晚晴", 14],
  ]);
});

test.each([["-1"], ["1.5"], ["900"], ["abc"]])("“%s” days are not saved, and it is said why", async (days) => {
  const owner = await house.signIn("沈嘉禾");
  const page = await owner.post("/board/settings/skin/intervals", { "days:light:peel": days });
  expect(page.status).toBe(422);
  expect(seen(page.html)).toContain("没有保存");
  expect(await own()).toEqual([]);
});

test("a rule between two kinds that had none can be added and removed, and one between nothing cannot", async () => {
  const owner = await house.signIn("沈嘉禾");
  await owner.post("/board/settings/skin/new", { cause: "massage", family: "facial", days: "2" });
  expect(seen((await owner.get("/board/settings/skin")).html)).toContain("按摩、刮痧或拔罐之后，隔2天再做基础护理。");
  await owner.post("/board/settings/skin/intervals", { reset: "days:massage:facial" });
  expect(await own()).toEqual([]);
  expect((await owner.post("/board/settings/skin/new", { cause: "nothing", family: "facial", days: "2" })).status).toBe(
    422,
  );
});

test("a patch test can be asked for, and is good for at least as long as it lies before", async () => {
  const owner = await house.signIn("沈嘉禾");
  const test = { kind: "patch_test", treatment: "LASH_LIFT", required: "yes", leadDays: "1", validDays: "90" };
  expect((await owner.post("/board/settings/skin/before", { ...test, validDays: "0" })).status).toBe(422);
  expect((await owner.post("/board/settings/skin/before", test)).status).toBe(303);
  expect(seen((await owner.get("/board/settings/skin")).html)).toContain("之前1天，要做过敏测试，有效90天。");
  const chat = await house.openChat({ name: "要测试" });
  const answer = await chat.say("想约角蛋白翘睫");
  expect(answer.map(({ text }) => text).join()).toContain("测完满1天就可以做");
});

test("staff note a patch test on her page; it lifts the rule, expires, and can be taken back", async () => {
  const chat = await house.openChat({ name: "测过的" });
  const path = `/board/customers/${chat.customerId}`;
  const staff = await house.signIn("林知夏");
  expect(seen((await staff.get(path)).html)).toContain("染眉染睫 她还没有做过敏测试");
  const note = { kind: "patch_test", treatment: "TINT", on: "2026-11-18", result: "clear" };
  expect((await staff.post(`${path}/skin`, { ...note, on: "2026-11-22" })).status).toBe(422);
  expect((await staff.post(`${path}/skin`, { ...note, treatment: "NOTHING" })).status).toBe(422);
  expect((await staff.post(`${path}/skin`, note)).status).toBe(303);
  const words = seen((await staff.get(path)).html);
  expect(words).toContain("有效到12月2日");
  expect(words).not.toContain("染眉染睫 她还没有");
  const [row] = await house.store.db.skinNote.findMany({ where: { customerId: chat.customerId } });
  expect(row).toMatchObject({ byName: "林知夏", treatment: "TINT" });
  await staff.post(`${path}/skin/${row?.id}/remove`);
  expect(seen((await staff.get(path)).html)).toContain("染眉染睫 她还没有做过敏测试");
  await staff.post(`${path}/skin`, { kind: "sun", on: "2026-11-20" });
  expect(seen((await staff.get(path)).html)).toContain("她最近暴晒或美黑，之后要隔28天，从12月18日 周五起可以做。");
});

test("a note of somebody else's customer is not touched, and the front desk sees none of it", async () => {
  const chat = await house.openChat({ name: "别人" });
  const path = `/board/customers/${chat.customerId}`;
  const staff = await house.signIn("林知夏");
  await staff.post(`${path}/skin`, { kind: "sun", on: "2026-11-20" });
  const [row] = await house.store.db.skinNote.findMany({ where: { customerId: chat.customerId } });
  const other = await house.openChat({ name: "另一位" });
  expect((await staff.post(`/board/customers/${other.customerId}/skin/${row?.id}/remove`)).status).toBe(404);
  const desk = await house.signIn("周小满");
  const page = await desk.get(path);
  expect(page.status).toBe(200);
  expect(seen(page.html)).not.toContain("暴晒");
  expect((await desk.post(`${path}/skin`, { kind: "sun", on: "2026-11-20" })).status).toBe(403);
  expect((await desk.post(`${path}/skin/${row?.id}/remove`)).status).toBe(403);
});

test("against a rule staff book with a reason, on the calendar, as far as their role goes", async () => {
  const chat = await house.openChat({ name: "照样约" });
  await treated(house, chat, "IPL");
  const typed = {
    ...{
      customer: chat.customerId,
      service: house.salon.serviceIds.PEEL_SA ?? "",
      staff: house.salon.staffIds.林知夏 ?? "",
    },
    ...{ date: "2026-11-25", time: "15:00" },
  };
  const desk = await house.signIn("周小满");
  const refused = await desk.post("/board/calendar/new", typed);
  expect(refused.status).toBe(422);
  expect(seen(refused.html)).toContain("跟她11月21日 周六的光电或激光要隔14天");
  expect(refused.html).not.toContain('name="why"');
  expect((await desk.post("/board/calendar/new", { ...typed, why: "她急" })).status).toBe(422);
  const staff = await house.signIn("林知夏");
  expect((await staff.post("/board/calendar/new", typed)).html).toContain('name="why"');
  expect((await staff.post("/board/calendar/new", { ...typed, why: "换了很低的浓度" })).status).toBe(303);
  const audit = await house.store.db.auditEntry.findFirst({ where: { verb: "appointment.override" } });
  expect([audit?.actorName, audit?.details]).toEqual(["林知夏", expect.stringContaining("换了很低的浓度")]);
  const owner = await house.signIn("沈嘉禾");
  expect(seen((await owner.get("/board/settings/activity")).html)).toContain("绕过皮肤规则约了");
});

test("the front desk reads that somebody has to look, and nothing of her health", async () => {
  const chat = await house.openChat({ name: "不给前台看" });
  const staff = await house.signIn("林知夏");
  await staff.post(`/board/customers/${chat.customerId}/skin`, { kind: "retinoid", on: "2026-11-20" });
  const typed = {
    ...{ customer: chat.customerId, service: house.salon.serviceIds.PEEL_SA ?? "", staff: "" },
    ...{ date: "2026-11-25", time: "11:00" },
  };
  const words = seen((await (await house.signIn("周小满")).post("/board/calendar/new", typed)).html);
  expect(words).toContain("要美容师或店长先看一下");
  expect(words).not.toContain("A醇");
});

test("a patch test can be offered as a service of its own, and its name says so", async () => {
  const owner = await house.signIn("沈嘉禾");
  const form = { treatment: "LASH_EXT", prepares: "patch_test", price: "0", buffer: "5" };
  const saved = await owner.post("/board/settings/services", form);
  expect(saved.status).toBe(303);
  const row = await house.store.db.service.findFirstOrThrow({
    where: { prepares: "patch_test", treatment: "LASH_EXT" },
  });
  expect(row).toMatchObject({ nameEn: expect.stringMatching(/patch test$/), durationMinutes: 15, intervalDays: 0 });
});
