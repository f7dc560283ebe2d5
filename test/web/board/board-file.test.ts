import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localDate } from "../../../src/domain/time/zone.ts";
import { engines } from "../../support/databases.ts";
import { bookVisit, visitOver } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

describe.each(engines)("the file on the board on %s", (engine) => {
  let house: BoardHouse;
  let staff: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    staff = await house.signIn("林知夏");
  });
  afterAll(() => house.close());

  test("comfort is saved in one form, shown, removed, and put back by the undo that is offered", async () => {
    const { customerId } = await house.openChat({ name: "档案" });
    const path = `/board/customers/${customerId}`;
    const saved = await staff.post(`${path}/facts`, {
      ...{ group: "comfort", "pressure.value": "light", "scent.value": "none", "scent.words": "闻了头晕" },
    });
    expect(saved.location).toBe(`${path}?saved=yes#file`);
    const page = seen((await staff.get(path)).html);
    for (const words of ["力度", "不用香氛", "闻了头晕", "林知夏"]) expect(page).toContain(words);
    const fact = await house.store.db.customerFact.findFirstOrThrow({ where: { customerId, kind: "scent" } });
    const removed = await staff.post(`${path}/facts/${fact.id}/take-back`);
    const after = seen((await staff.get(`${path}?removed=${fact.id}`)).html);
    expect(removed.location).toContain(`removed=${fact.id}`);
    expect(after).toContain("已移除：香氛");
    await staff.post(`${path}/facts/${fact.id}/put-back`);
    expect((await house.store.db.customerFact.findUniqueOrThrow({ where: { id: fact.id } })).removedAt).toBeNull();
  });

  test("family that she did not bring up is refused where it was typed, and what was typed stays", async () => {
    const { customerId } = await house.openChat({ name: "家庭" });
    const refused = await staff.post(`/board/customers/${customerId}/facts`, {
      ...{ group: "life", "family.words": "两个女儿", "occupation.words": "会计" },
    });
    expect(refused.status).toBe(422);
    expect(seen(refused.html)).toContain("只有她主动提起的才记");
    expect(refused.html).toContain("两个女儿");
    expect(await house.store.db.customerFact.count({ where: { customerId } })).toBe(0);
  });

  test("reception sees how she likes it and nothing of her skin", async () => {
    const { customerId } = await house.openChat({ name: "前台看" });
    await staff.post(`/board/customers/${customerId}/facts`, { group: "comfort", "talk.value": "quiet" });
    await staff.post(`/board/customers/${customerId}/facts`, { group: "skin", "skin_type.value": "sensitive" });
    const front = await house.signIn("周小满");
    const page = seen((await front.get(`/board/customers/${customerId}`)).html);
    expect([page.includes("安静"), page.includes("敏感性")]).toEqual([true, false]);
    const tried = await front.post(`/board/customers/${customerId}/facts`, { group: "comfort", "talk.value": "some" });
    expect(tried.status).toBe(403);
  });

  test("what was used at the checkout stands in the timeline with its lot, and a lot finds who got it", async () => {
    const chat = await house.openChat({ name: "批号客" });
    const id = await bookVisit(house, chat, "PEEL_SA", -1);
    await staff.post(`/board/appointments/${id}/arrive`, { unsignedReason: "已签纸质版" });
    const done = await staff.post(`/board/appointments/${id}/complete`, {
      ...{ treatment: "PEEL_SA", product: ["水杨酸30%", "舒缓面膜"], lot: ["SA-0412", ""], notes: "" },
      ...{ reaction: "pink", reactionWords: "两颊微红，十分钟退", planChange: "下次25%" },
    });
    expect(done.status).toBe(303);
    const page = seen((await staff.get(`/board/customers/${chat.customerId}`)).html);
    for (const words of ["批号 SA-0412", "舒缓面膜", "微红", "两颊微红，十分钟退", "方案调整：下次25%"])
      expect(page).toContain(words);
    expect(page).toMatch(/上次反应[^、]{0,60}微红/);
    const day = (await house.store.db.appointment.findUniqueOrThrow({ where: { id } })).startsAt;
    const today = await staff.get(`/board?date=${localDate(day, "Asia/Shanghai")}`);
    expect(today.html).toContain(`/board/photos/customers/${chat.customerId}?visit=${id}`);
    const found = seen((await staff.get("/board/lots?lot=sa%200412")).html);
    expect(found).toContain("批号客");
    expect(found).toContain("1 位顾客");
    const table = await staff.get("/board/lots?lot=SA0412&as=csv");
    expect(table.headers.get("Content-Type")).toContain("text/csv");
    expect(table.html).toContain("批号客,,水杨酸30%,SA-0412,水杨酸换肤,林知夏");
    expect(seen((await staff.get("/board/lots?lot=ZZ999")).html)).toContain("没有人用过");
    expect(await house.store.db.auditEntry.count({ where: { verb: "lot.search" } })).toBeGreaterThanOrEqual(2);
    const front = await house.signIn("周小满");
    expect((await front.get("/board/lots?lot=SA0412")).status).toBe(403);
  });

  test("a record is corrected afterwards, and the old lot finds nobody any more", async () => {
    const chat = await house.openChat({ name: "更正客" });
    const id = await bookVisit(house, chat, "FACIAL_BASIC", -2);
    await visitOver(house, id);
    const path = `/board/customers/${chat.customerId}/visits/${id}`;
    await staff.post(path, { product: "精华", lot: "B-100", reaction: "calm" });
    await staff.post(path, { product: "精华", lot: "B-200", reaction: "stinging" });
    const products = await house.store.db.visitProduct.findMany({ where: { appointmentId: id } });
    expect(products.map(({ lot }) => lot)).toEqual(["B-200"]);
    expect(seen((await staff.get("/board/lots?lot=B100")).html)).toContain("没有人用过");
    const other = await house.openChat({ name: "别人" });
    const foreign = await staff.post(`/board/customers/${other.customerId}/visits/${id}`, { product: "x", lot: "" });
    expect(foreign.status).toBe(404);
  });

  test("questionnaires and agreements stand in the timeline, the answers behind their veil", async () => {
    const chat = await house.openChat({ name: "时间线" });
    const at = house.afterglow.house.now();
    const appointmentId = await bookVisit(house, chat, "PEEL_SA", 40);
    const answers = JSON.stringify([{ code: "isotretinoin_6m", answer: "yes", at }]);
    const intake = { appointmentId, customerId: chat.customerId, treatment: "PEEL_SA", status: "finished", answers };
    await house.store.db.intake.create({ data: { id: crypto.randomUUID(), ...intake, createdAt: at } });
    const consent = { customerId: chat.customerId, purpose: "photos", version: "1", givenAt: at, via: chat.chatId };
    await house.store.db.consent.create({ data: { id: crypto.randomUUID(), ...consent, withdrawnAt: at } });
    const html = (await staff.get(`/board/customers/${chat.customerId}`)).html;
    for (const words of ["已填写", "同意：照片", "撤回：照片"]) expect(seen(html)).toContain(words);
    expect(html).not.toContain("异维A酸");
  });

  test("the prep card tells what to read first, how she likes it and how the room is made ready; reception sees no health", async () => {
    const chat = await house.openChat({ name: "准备" });
    await house.store.db.customer.update({ where: { id: chat.customerId }, data: { allergies: "乳胶" } });
    const path = `/board/customers/${chat.customerId}/facts`;
    await staff.post(path, { group: "comfort", "scent.value": "none", "temperature.value": "warm" });
    await staff.post(path, { group: "goals", "declined.value": "price", "declined.words": "疗程卡" });
    for (const on of ["2026-08-28", "2026-09-25", "2026-10-23"])
      await staff.post(path, { group: "skin", "flare.value": "breakouts", "flare.on": on });
    const id = await bookVisit(house, chat, "FACIAL_BASIC", 2);
    const page = seen((await staff.get(`/board/prep/${id}`)).html);
    for (const words of ["乳胶", "不用香薰、蜡烛和扩香", "室温 26–27 ℃", "疗程卡", "每 28 天", "不是诊断"])
      expect(page).toContain(words);
    expect(seen((await staff.get("/board")).html)).toContain("准备卡");
    const front = await house.signIn("周小满");
    const seenThere = seen((await front.get(`/board/prep/${id}`)).html);
    expect([seenThere.includes("室温 26–27 ℃"), seenThere.includes("乳胶"), seenThere.includes("28 天")]).toEqual([
      ...[true, false, false],
    ]);
    expect(await house.store.db.auditEntry.count({ where: { verb: "customer.open_prep_card" } })).toBe(1);
    expect((await staff.get("/board/prep/nobody")).status).toBe(404);
  });

  test("a child's page leads to who cares for her, and hers to the child", async () => {
    const chat = await house.openChat({ name: "妈妈" });
    const { businessId, branchId } = house.salon;
    const child = { id: crypto.randomUUID(), businessId, branchId, name: "安安", locale: "zh-CN" };
    const care = { guardianId: chat.customerId, relation: "child", birthDate: "2010-05-03" };
    await house.store.db.customer.create({ data: { ...child, ...care, createdAt: house.afterglow.house.now() } });
    const hers = (await staff.get(`/board/customers/${child.id}`)).html;
    expect(seen(hers)).toContain("由她照管： 妈妈");
    expect(seen(hers)).toContain("2010-05-03 出生");
    expect((await staff.get(`/board/customers/${chat.customerId}`)).html).toContain(`/board/customers/${child.id}`);
  });

  test("how she liked the results stands with the number of answers; reception does not read it", async () => {
    const chat = await house.openChat({ name: "感受" });
    const id = await bookVisit(house, chat, "FACIAL_BASIC", -30);
    const at = house.afterglow.house.now();
    const answers = JSON.stringify([{ question: "look", answer: "happy", at }]);
    const sent = {
      appointmentId: id,
      customerId: chat.customerId,
      chatId: chat.chatId,
      status: "answered",
      sentAt: at,
    };
    await house.store.db.checkIn.create({ data: { id: crypto.randomUUID(), ...sent, step: "d7", answers } });
    const path = `/board/customers/${chat.customerId}`;
    const page = seen((await staff.get(path)).html);
    expect(page).toContain("最近一次回访：满意");
    expect(page).toContain("共 1 次回答");
    const front = await house.signIn("周小满");
    expect(seen((await front.get(path)).html)).not.toContain("最近一次回访");
  });
});
