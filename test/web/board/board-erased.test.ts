import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { eraseCustomer } from "../../../src/actions/privacy/erase-customer.ts";
import { engines } from "../../support/databases.ts";
import { bookVisit, visitOver } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

describe.each(engines)("somebody who was forgotten, on the board on %s", (engine) => {
  let house: BoardHouse;
  let staff: StaffBrowser;
  let customerId: string;
  let visitId: string;
  const erase = (id: string) =>
    perform(house.afterglow.house, systemActor, (context) => eraseCustomer(context, { customerId: id }));
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    staff = await house.signIn("陆晚晴");
    const chat = await house.openChat({ name: "钱走了" });
    ({ customerId } = chat);
    visitId = await bookVisit(house, chat, "FACIAL_BASIC", -1);
    await visitOver(house, visitId);
    await erase(customerId);
  });
  afterAll(() => house.close());

  test("her page says when, what is gone and what is kept and why, and has nothing to fill in", async () => {
    const { html } = await staff.get(`/board/customers/${customerId}`);
    const words = seen(html);
    for (const said of ["她的资料已于", "删除", "已经删掉：姓名", "做账要用", "补水护理"])
      expect(words).toContain(said);
    expect(words).not.toContain("消息送不到");
    const forms = [...html.matchAll(/<form[^>]*action="([^"]*)"/g)].map(([, action]) => action);
    expect(forms.filter((action) => action?.includes(customerId))).toEqual([]);
    expect(html).not.toContain(`/board/calendar/new?customer=${customerId}`);
  });

  test.each([
    ["", { name: "新名字", phone: "", allergies: "", notes: "补记" }],
    ["/facts", { kind: "tag", words: "老客" }],
    ["/messages", { on: "reminders", why: "来电" }],
    ["/tier", { tier: "3" }],
  ])("a form from before, sent to %s, changes nothing and says so", async (path, form: Record<string, string>) => {
    const before = await house.store.db.customer.findUniqueOrThrow({ where: { id: customerId } });
    const answer = await staff.post(`/board/customers/${customerId}${path}`, form);
    expect([answer.status, seen(answer.html).includes("没有改动：她的资料已经删除")]).toEqual([409, true]);
    expect(await house.store.db.customer.findUniqueOrThrow({ where: { id: customerId } })).toEqual(before);
    expect(await house.store.db.customerFact.count({ where: { customerId } })).toBe(0);
  });

  test("a list calls her deleted, and nobody books for her", async () => {
    const list = seen((await staff.get("/board/customers")).html);
    expect(list).toContain("资料已删除的顾客");
    const sheet = (await staff.get(`/board/calendar/new?customer=${customerId}`)).html;
    expect(sheet).not.toContain(customerId);
    const visit = await house.store.db.appointment.findUniqueOrThrow({ where: { id: visitId } });
    const form = { customer: customerId, service: visit.serviceId, staff: "", date: "2026-12-24", time: "11:00" };
    expect((await staff.post("/board/calendar/new", form)).status).toBe(422);
    expect(await house.store.db.appointment.count({ where: { customerId } })).toBe(1);
  });

  test("a case under a legal hold is named, with a way to it, and her name stays until it ends", async () => {
    const { chat, caseId } = await house.caseOf("孙留着", "做完起了水泡");
    const hold = { legalHoldAt: new Date(), legalHoldById: "s", legalHoldByName: "陆晚晴", legalHoldWhy: "纠纷" };
    await house.store.db.case.update({ where: { id: caseId }, data: hold });
    await erase(chat.customerId);
    const { html } = await staff.get(`/board/customers/${chat.customerId}`);
    expect(seen(html)).toContain("孙留着");
    expect(seen(html)).toContain("因法律原因保留");
    expect(html).toContain(`/board/cases/${caseId}`);
  });
});
