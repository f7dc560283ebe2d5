import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { bookVisit, visitOver } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

const part = { "HX-Request": "true" };

describe.each(engines)("customers on %s", (engine) => {
  let house: BoardHouse;
  let staff: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    staff = await house.signIn("林知夏");
  });
  afterAll(() => house.close());

  test.each([
    ["emily", "Emily Carter"],
    ["CARTER", "Emily Carter"],
    ["王晓", "王晓彤"],
    ["0000 0001", "王晓彤"],
  ])("%s finds %s", async (words, name) => {
    const page = await staff.get(`/board/customers?q=${encodeURIComponent(words)}`, part);
    expect(seen(page.html)).toContain(name);
    expect(seen(page.html)).not.toContain("孙巧巧");
  });

  test.each(["%", "_", "\\", "' OR 1=1 --", "无此人"])(
    "%s is looked for as it stands and finds nobody",
    async (words) => {
      const page = await staff.get(`/board/customers?q=${encodeURIComponent(words)}`, part);
      expect([page.status, seen(page.html).includes("没有找到")]).toEqual([200, true]);
    },
  );

  test("her page has what was agreed, what happened newest first, and what is to come", async () => {
    const { chat } = await house.caseOf("履历", "做完有点红");
    await visitOver(house, await bookVisit(house, chat, "FACIAL_BASIC", -1));
    await bookVisit(house, chat, "PEEL_SA", 72);
    await chat.say("谢谢你们");
    const page = seen((await staff.get(`/board/customers/${chat.customerId}`)).html);
    expect(page).toContain("水杨酸焕肤");
    expect(page.indexOf("谢谢你们")).toBeGreaterThan(0);
    const visitsOnly = seen((await staff.get(`/board/customers/${chat.customerId}?show=visit`)).html);
    expect(visitsOnly).toContain("补水护理");
    expect(visitsOnly).not.toContain("谢谢你们");
  });

  test("health answers are veiled until somebody opens them, and that is written down", async () => {
    const chat = await house.openChat({ name: "问卷" });
    const appointmentId = await bookVisit(house, chat, "PEEL_SA", 30);
    const at = house.afterglow.house.now();
    const answers = JSON.stringify([{ code: "isotretinoin_6m", answer: "yes", at: at.toISOString() }]);
    const intake = { customerId: chat.customerId, appointmentId, treatment: "PEEL_SA", status: "finished", answers };
    await house.store.db.intake.create({ data: { id: crypto.randomUUID(), ...intake, createdAt: at, finishedAt: at } });
    const path = `/board/customers/${chat.customerId}`;
    const veiled = (await staff.get(path)).html;
    expect(veiled.includes("异维A酸")).toBe(false);
    expect(seen(veiled)).toContain("请打开上面的健康问卷");
    const opened = await staff.post(`${path}/health`, {}, part);
    expect(seen(opened.html)).toContain("异维A酸");
    const audit = await house.store.db.auditEntry.findMany({ where: { verb: "customer.open_health" } });
    expect(audit.map(({ actorName, subjectId }) => [actorName, subjectId])).toEqual([["林知夏", chat.customerId]]);
  });

  test("a wrong number is called wrong, the rest of the form stays as typed, and nothing is saved", async () => {
    const { customerId } = await house.openChat({ name: "改资料" });
    const path = `/board/customers/${customerId}`;
    const typed = { name: "新名字", phone: "十三八", allergies: "乳胶", notes: "怕冷" };
    const refused = await staff.post(path, typed);
    expect([refused.status, seen(refused.html).includes("不像一个电话号码")]).toEqual([422, true]);
    for (const words of Object.values(typed)) expect(refused.html.includes(words)).toBe(true);
    expect((await house.store.db.customer.findUniqueOrThrow({ where: { id: customerId } })).name).toBe("改资料");
    expect((await staff.post(path, { ...typed, phone: "+86 138-0000-9999" })).location).toBe(`${path}?saved=yes`);
    const saved = await house.store.db.customer.findUniqueOrThrow({ where: { id: customerId } });
    expect(saved).toMatchObject({ name: "新名字", phone: "+8613800009999", allergies: "乳胶", notes: "怕冷" });
  });

  test("which messages she gets stands on her page; staff change it with a reason, reception only reads it", async () => {
    const { customerId } = await house.openChat({ name: "消息类别" });
    const path = `/board/customers/${customerId}`;
    const refused = await staff.post(`${path}/messages`, { on: ["reminders", "next_visit"], why: "" });
    expect([refused.status, seen(refused.html).includes("请写原因")]).toEqual([422, true]);
    expect(await house.store.db.consent.count({ where: { customerId } })).toBe(0);
    const done = await staff.post(`${path}/messages`, {
      on: ["reminders", "next_visit", "offers"],
      why: "她在前台说的",
    });
    expect(done.location).toBe(`${path}?saved=yes#messages`);
    const page = seen((await staff.get(path)).html);
    for (const words of ["同事改的：她在前台说的", "不再收：护理提醒和回访", "优惠活动"]) expect(page).toContain(words);
    const rows = await house.store.db.consent.findMany({ where: { customerId }, orderBy: { purpose: "asc" } });
    expect(rows.map(({ purpose, withdrawnAt }) => [purpose, withdrawnAt === null])).toEqual([
      ["messages_care", false],
      ["offers", true],
    ]);
    const front = await house.signIn("周小满");
    expect(seen((await front.get(path)).html)).toContain("她收的消息");
    expect((await front.post(`${path}/messages`, { on: [], why: "x" })).status).toBe(403);
  });

  test("a tag and a grade find who has them, for those who read tags; reception finds by name alone", async () => {
    const { customerId } = await house.openChat({ name: "标签客" });
    const path = `/board/customers/${customerId}/facts`;
    await staff.post(path, { group: "grades", "grade_value.value": "vip" });
    await staff.post(path, { group: "relation", "tag.words": "敏感肌群" });
    const find = async (query: string, by = staff) => seen((await by.get(`/board/customers?${query}`, part)).html);
    expect(await find(`q=${encodeURIComponent("敏感肌")}`)).toContain("标签客");
    expect(await find("grade=grade_value:vip")).toContain("标签客");
    expect(await find("grade=grade_value:ordinary")).not.toContain("标签客");
    expect(await find(`q=emily&grade=grade_value:vip`)).not.toContain("标签客");
    const front = await house.signIn("周小满");
    expect(await find(`q=${encodeURIComponent("敏感肌")}`, front)).not.toContain("标签客");
    expect((await front.get("/board/customers")).html).not.toContain('name="grade"');
  });

  test("somebody in her care gets a file on the board; nobody under 14 does", async () => {
    const { customerId } = await house.openChat({ name: "妈妈丁" });
    const path = `/board/customers/${customerId}/family`;
    const young = await staff.post(path, { familyName: "朵朵", relation: "child", familyBorn: "2015-06-01" });
    expect([young.status, seen(young.html).includes("14 岁以下")]).toEqual([422, true]);
    expect(await house.store.db.customer.count({ where: { name: "朵朵" } })).toBe(0);
    const added = await staff.post(path, { familyName: "安安", relation: "child", familyBorn: "2010-05-03" });
    const child = await house.store.db.customer.findFirstOrThrow({ where: { name: "安安" } });
    expect(added.location).toBe(`/board/customers/${child.id}?saved=yes`);
    expect(child).toMatchObject({ guardianId: customerId, relation: "child", birthDate: "2010-05-03" });
    expect(seen((await staff.get(`/board/customers/${customerId}`)).html)).toContain("安安");
    const front = await house.signIn("周小满");
    expect((await front.post(path, { familyName: "X", relation: "other" })).status).toBe(403);
  });
});
