import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

const tip = { zhCn: "换季了，记得多抹一层面霜。", en: "The season turns: a richer cream tonight.", lastVisit: "any" };

describe.each(engines)("outreach on %s", (engine) => {
  let house: BoardHouse;
  let owner: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    owner = await house.signIn("沈嘉禾");
  });
  afterAll(() => house.close());

  async function draft(): Promise<string> {
    const { location } = await owner.post("/board/outreach", tip);
    expect(location).toMatch(/^\/board\/outreach\/[0-9a-f-]{36}$/);
    return location ?? "";
  }

  test("while she chooses, the page counts who would get it", async () => {
    const all = seen((await owner.post("/board/outreach/preview", tip)).html);
    expect(all).toMatch(/\d+ 位会收到/);
    const english = seen((await owner.post("/board/outreach/preview", { ...tip, locales: ["en"] })).html);
    expect(english).not.toBe(all);
    expect(await house.store.db.broadcast.count()).toBe(0);
  });

  test("a tip without its English text comes back with a sentence and everything that was typed", async () => {
    const refused = await owner.post("/board/outreach", { ...tip, en: "", services: ["PEEL_SA"], lastVisit: "away60" });
    expect([refused.status, seen(refused.html).includes("中文和英文都要写")]).toEqual([422, true]);
    expect(refused.html.includes(tip.zhCn)).toBe(true);
    expect(refused.html).toMatch(/value="PEEL_SA" checked/);
    expect(refused.html).toMatch(/value="away60" selected/);
  });

  test("nothing leaves the house before the second step, which says who gets it and who not and why", async () => {
    const page = await draft();
    const shown = seen((await owner.get(page)).html);
    expect(shown).toMatch(/会收到：\d+ 位/);
    expect(shown).toContain("没有同意接收");
    expect(await house.store.db.broadcastRecipient.count()).toBe(0);
    expect((await owner.post(`${page}/start`)).status).toBe(303);
    await house.afterglow.settle();
    const progress = seen((await owner.get(page, { "HX-Request": "true" })).html);
    expect(progress).toContain("已送达");
    const sent = await house.store.db.broadcastRecipient.count({ where: { status: "sent" } });
    expect(sent).toBeGreaterThan(0);
    expect(seen((await owner.get("/board/outreach")).html)).toContain(`送达 ${sent} /`);
    const twice = await owner.post(`${page}/start`);
    expect([twice.status, seen(twice.html).includes("已经开始发了")]).toEqual([422, true]);
  });

  test("what is under way can be paused and goes on", async () => {
    const page = await draft();
    await owner.post(`${page}/start`);
    const paused = await owner.post(`${page}/pause`, {}, { "HX-Request": "true" });
    expect(seen(paused.html)).toContain("继续发");
    expect(seen((await owner.post(`${page}/resume`, {}, { "HX-Request": "true" })).html)).toContain("暂停");
  });

  test("a manager neither sees nor steers what another branch sends", async () => {
    const branchId = await house.secondBranch();
    const { location } = await owner.post("/board/outreach", { ...tip, branchId });
    const manager = await house.signIn("陆晚晴");
    expect((await manager.get(location ?? "")).status).toBe(404);
    expect((await manager.post(`${location}/start`)).status).toBe(404);
    const refused = await manager.post("/board/outreach", { ...tip, branchId });
    expect([refused.status, seen(refused.html).includes("你只能给自己门店")]).toEqual([422, true]);
  });
});
