import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

const part = { "HX-Request": "true" };

describe.each(engines)("risks that nobody signed, on the board on %s", (engine) => {
  let house: BoardHouse;
  let desk: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    desk = await house.signIn("周小满");
  });
  afterAll(() => house.close());

  const visitOf = async (name: string, locale = "zh-CN", inHours = 0) =>
    bookVisit(house, await house.openChat({ name, locale }), "PEEL_SA", inHours);
  const row = (id: string) => house.store.db.appointment.findUniqueOrThrow({ where: { id } });

  test("are a word on today, in the calendar and on its sheet, also for the front desk", async () => {
    const id = await visitOf("未签客");
    for (const path of ["/board", "/board/calendar", `/board/calendar/visits/${id}`])
      expect(seen((await desk.get(path)).html)).toContain("未签字");
    expect((await desk.get("/board/calendar/data")).html).toContain('"unsigned":true');
  });

  test("are asked for when she is received: without a signature or a reason nothing is marked", async () => {
    const id = await visitOf("到店客");
    const asked = await desk.post(`/board/appointments/${id}/arrive`, {}, part);
    expect([asked.status, (await row(id)).status]).toEqual([422, "booked"]);
    expect(seen(asked.html)).toContain("风险告知还没签");
    expect(asked.html).toContain(`/board/sign/${id}`);
    const whole = await desk.post(`/board/appointments/${id}/arrive`);
    expect([whole.status, whole.html.includes("unsignedReason")]).toEqual([422, true]);
    const sheet = await desk.post(`/board/calendar/visits/${id}/arrive`, {}, part);
    expect([sheet.status, sheet.html.includes("unsignedReason")]).toEqual([422, true]);
    const gone = await desk.post(`/board/appointments/${id}/arrive`, { unsignedReason: "已签纸质版" }, part);
    expect([gone.status, (await row(id)).status, (await row(id)).unsignedReason]).toEqual([
      200,
      "arrived",
      "已签纸质版",
    ]);
    expect(seen(gone.html)).toContain("未签字已做");
    const audit = await house.store.db.auditEntry.findMany({ where: { subjectId: id, verb: "appointment.unsigned" } });
    expect(audit.map(({ actorName, details }) => [actorName, details])).toEqual([["周小满", '{"hasReason":true}']]);
    const treats = await house.signIn("林知夏");
    const done = await treats.post(`/board/appointments/${id}/complete`, { treatment: "PEEL_SA", notes: "" }, part);
    expect(done.status).toBe(200);
    const { customerId } = await row(id);
    expect(seen((await treats.get(`/board/customers/${customerId}`)).html)).toContain("未签字已做：已签纸质版");
  });

  test("are read in her language and signed with her name at the desk; who was there is kept", async () => {
    const id = await visitOf("Jane", "en");
    const page = seen((await desk.get(`/board/sign/${id}`)).html);
    expect(page).toContain("In a few people: redness or peeling");
    expect(seen((await desk.get(`/board/sign/${id}?in=zh-TW`)).html)).toContain("少數人會");
    const empty = await desk.post(`/board/sign/${id}`, { signature: " ", in: "en" });
    expect([empty.status, seen(empty.html).includes("Please write your name")]).toEqual([422, true]);
    const signed = await desk.post(`/board/sign/${id}`, { signature: "Jane Brown", in: "en" });
    // The device is in her hands: she is not taken to the list of everybody who comes today.
    expect(signed.location).toBe(`/board/sign/${id}?in=en`);
    const after = await desk.get(signed.location ?? "");
    expect(seen(after.html)).toContain("Please hand the screen back to the salon");
    expect(after.html).toContain(`#arrival-${id}`);
    const { answers } = await house.store.db.intake.findUniqueOrThrow({ where: { appointmentId: id } });
    expect(JSON.parse(answers)).toMatchObject([
      { code: "risk_signature", value: "risk-peel-2026-11", words: "Jane Brown", witness: "周小满" },
    ]);
    const { customerId } = await row(id);
    const consent = await house.store.db.consent.findFirstOrThrow({ where: { customerId, purpose: "treatment" } });
    expect(consent.signedName).toBe("Jane Brown");
    expect(seen((await desk.get(`/board/sign/${id}`)).html)).toContain("Signed: Jane Brown");
    expect((await desk.post(`/board/appointments/${id}/arrive`, {}, part)).status).toBe(200);
  });

  test("of another treatment than was booked are asked for at the checkout, and what was typed stays", async () => {
    const chat = await house.openChat({ name: "换项目" });
    const id = await bookVisit(house, chat, "FACIAL_BASIC", 0);
    const treats = await house.signIn("林知夏");
    await treats.post(`/board/appointments/${id}/arrive`);
    const visit = { treatment: "PEEL_SA", notes: "改做刷酸" };
    const asked = await treats.post(`/board/appointments/${id}/complete`, visit, part);
    expect([asked.status, asked.html.includes("改做刷酸")]).toEqual([422, true]);
    expect(asked.html).toContain(`/board/sign/${id}?as=PEEL_SA`);
    expect(seen((await treats.get(`/board/sign/${id}`)).html)).toContain("没有要签的");
    await treats.post(`/board/sign/${id}?as=PEEL_SA`, { signature: "王小姐" });
    expect((await treats.post(`/board/appointments/${id}/complete`, visit, part)).status).toBe(200);
    expect((await row(id)).unsignedReason).toBeNull();
  });

  test("of another branch are not there", async () => {
    const id = await visitOf("别店客");
    await house.secondBranch();
    const elsewhere = await house.signIn("阿敏");
    expect((await elsewhere.get(`/board/sign/${id}`)).status).toBe(404);
    expect((await elsewhere.post(`/board/sign/${id}`, { signature: "X" })).status).toBe(404);
  });
});

describe.each(engines)("who is under 18, booked on the board on %s", (engine) => {
  let house: BoardHouse;
  let desk: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    desk = await house.signIn("周小满");
  });
  afterAll(() => house.close());

  const book = (change: Record<string, string>) => {
    const service = house.salon.serviceIds.FACIAL_BASIC ?? "";
    const when = { date: "2026-12-02", time: "15:00", staff: house.salon.staffIds.林知夏 ?? "" };
    return desk.post("/board/calendar/new", { service, name: "小朋友", ...when, ...change });
  };

  test("nobody under 14 is booked, with whatever reason, and no file is opened", async () => {
    const refused = await book({ birthDate: "2015-06-01", why: "妈妈同意", guardian: "妈妈" });
    expect([refused.status, seen(refused.html).includes("不能破例")]).toEqual([422, true]);
    expect(await house.store.db.customer.count({ where: { name: "小朋友" } })).toBe(0);
  });

  test("from 14 on a guardian signs first, and the name is kept with the agreement", async () => {
    const asked = await book({ birthDate: "2010-05-03", name: "安安" });
    expect([asked.status, asked.html.includes('name="guardian"')]).toEqual([422, true]);
    expect(await house.store.db.customer.count({ where: { name: "安安" } })).toBe(0);
    await book({ birthDate: "2010-05-03", name: "安安", guardian: "陈女士" });
    const child = await house.store.db.customer.findFirstOrThrow({
      where: { name: "安安" },
      include: { consents: true },
    });
    expect(child.consents).toMatchObject([
      { purpose: "guardian", signedName: "陈女士", via: house.salon.staffIds.周小满 },
    ]);
    expect(await house.store.db.appointment.count({ where: { customerId: child.id } })).toBe(1);
  });

  test("a birthday that lies ahead is refused with a sentence", async () => {
    const refused = await book({ birthDate: "2030-01-01", name: "未来" });
    expect([refused.status, seen(refused.html).includes("已经过去")]).toEqual([422, true]);
  });
});
