import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointmentShape, caseDetailShape, caseShape, customerShape } from "../../../src/web/api/shapes.ts";
import { engines } from "../../support/databases.ts";
import { type ApiHouse, openApiHouse } from "./api-house.ts";

describe.each(engines)("the staff API on %s", (engine) => {
  let api: ApiHouse;
  beforeAll(async () => {
    api = await openApiHouse(engine);
  });
  afterAll(() => api.close());

  const bookedVisit = async (beautician: string) => {
    const staffId = api.salon.staffIds[beautician] ?? "";
    const { id } = await api.house.store.db.appointment.findFirstOrThrow({ where: { staffId, status: "booked" } });
    return id;
  };

  describe("appointments", () => {
    it("are those of the asked days, whole days on the branch's clock", async () => {
      const visits = (await api.call("林知夏", "/appointments?from=2026-11-21&to=2026-12-05")).json.appointments;
      expect(visits).toHaveLength(2);
      for (const visit of visits) expect(appointmentShape.parse(visit)).toEqual(visit);
      const [first, second] = visits;
      if (!first || !second) return expect.fail("two visits lie ahead");
      const day = first.startsAt.slice(0, 10);
      const sameDay = await api.call("林知夏", `/appointments?from=${day}&to=${day}`);
      expect(sameDay.json.appointments).toHaveLength(1);
      const instants = await api.call("林知夏", `/appointments?from=${first.startsAt}&to=${second.startsAt}`);
      expect(instants.json.appointments).toEqual([first]);
    });

    it("are a week's when nothing is asked; an offset's + may be unescaped", async () => {
      expect((await api.call("林知夏", "/appointments")).json.appointments).toHaveLength(2);
      const offset = await api.call("林知夏", "/appointments?from=2026-11-21T00:00:00+08:00");
      expect(offset.json.appointments).toHaveLength(2);
    });

    it.each([
      "?from=yesterday",
      "?to=2026-13-01",
      "?from=2026-12-02&to=2026-12-01",
      "?from=2020-01-01&to=2026-01-01",
      "?day=1",
    ])("%s is refused with a sentence", async (query) => {
      const answer = await api.call("林知夏", `/appointments${query}`);
      expect(answer.status).toBe(400);
      expect(answer.json.error).toMatch(/\.$/);
    });

    it("arrive, then complete with what was used, and saying it twice changes nothing", async () => {
      const id = await bookedVisit("苏沐");
      const arrived = await api.call("周小满", `/appointments/${id}/arrive`, {});
      expect(arrived).toMatchObject({ status: 200, json: { appointment: { status: "arrived" } } });
      const visit = { treatment: "FACIAL_BASIC", products: "舒缓面膜", notes: "轻柔" };
      const done = await api.call("苏沐", `/appointments/${id}/complete`, visit);
      expect(done.json.appointment).toMatchObject({ status: "completed", products: "舒缓面膜", notes: "轻柔" });
      const again = await api.call("苏沐", `/appointments/${id}/complete`, {});
      expect(again).toMatchObject({
        status: 200,
        json: { appointment: { completedAt: done.json.appointment.completedAt } },
      });
      const seen = await api.call("周小满", "/appointments");
      const health = seen.json.appointments.find((one) => one.id === id);
      expect([health?.products, health?.notes]).toEqual([null, null]);
    });

    it("a peel that nobody signed for is completed, and marked as unsigned: with the reason, or as one nobody gave", async () => {
      const { db } = api.house.store;
      const like = await db.appointment.findFirstOrThrow({ where: { staff: { name: "苏沐" } } });
      const fresh = { arrivedAt: null, completedAt: null, completedTreatment: null, status: "booked", products: "" };
      const peel = async () => {
        const id = api.house.newId();
        const serviceId = api.salon.serviceIds.PEEL_SA ?? "";
        await db.appointment.create({ data: { ...like, ...fresh, id, serviceId, visitNotes: "" } });
        return id;
      };
      const [first, second, third] = [await peel(), await peel(), await peel()];
      const complete = (id: string, body: object) => api.call("苏沐", `/appointments/${id}/complete`, body);
      const silent = await complete(first, {});
      expect([silent.status, silent.json.appointment.unsignedReason]).toEqual([200, ""]);
      const said = await complete(second, { unsignedReason: "signed on paper" });
      expect(said.json.appointment.unsignedReason).toBe("signed on paper");
      const signed = await complete(third, { signature: "王小美" });
      expect([signed.status, signed.json.appointment.unsignedReason]).toEqual([200, null]);
      const audit = { verb: { in: ["appointment.unsigned", "consent.sign"] } };
      expect(await api.house.store.db.auditEntry.count({ where: audit })).toBe(3);
    });

    it("cannot be missed before they begin, or have an unknown treatment", async () => {
      const id = await bookedVisit("何清越");
      const early = await api.call("何清越", `/appointments/${id}/no-show`, {});
      expect(early).toEqual({ status: 409, json: { error: "The appointment has not begun yet." } });
      const unknown = await api.call("何清越", `/appointments/${id}/complete`, { treatment: "MAGIC" });
      expect(unknown).toEqual({ status: 422, json: { error: "There is no treatment with this code." } });
    });
  });

  describe("cases", () => {
    it("are claimed once, answered and closed, and listed by status", async () => {
      const id = await api.newCase();
      const open = await api.call("林知夏", "/cases?status=open");
      expect(open.json.cases.map((one) => one.id)).toEqual([id]);
      expect(caseShape.parse(open.json.cases[0])).toEqual(open.json.cases[0]);
      const claimed = await api.call("林知夏", `/cases/${id}/claim`, {});
      expect(claimed.json.case).toMatchObject({ status: "claimed", claimedBy: "林知夏", words: "脸上刺痛" });
      expect(caseDetailShape.parse(claimed.json.case)).toEqual(claimed.json.case);
      const second = await api.call("苏沐", `/cases/${id}/claim`, {});
      expect(second).toEqual({ status: 409, json: { error: "林知夏 has this case." } });
      expect((await api.call("林知夏", `/cases/${id}/reply`, { text: "拍张照片给我看看好吗？" })).status).toBe(200);
      const sent = await api.house.store.db.outboxMessage.findMany({ where: { caseId: id } });
      expect(sent.some((row) => row.content.includes("拍张照片"))).toBe(true);
      const closed = await api.call("林知夏", `/cases/${id}/close`, { outcome: "settled_by_advice", note: "好了" });
      expect(closed.json.case).toMatchObject({ status: "closed", outcome: "settled_by_advice", note: "好了" });
      expect((await api.call("林知夏", `/cases/${id}/reply`, { text: "还好吗" })).status).toBe(409);
      expect((await api.call("林知夏", "/cases?status=closed")).json.cases).toHaveLength(2);
    });

    it("an outcome in another program's words ends as other, with the words in the note", async () => {
      const id = await api.newCase();
      const closed = await api.call("林知夏", `/cases/${id}/close`, { outcome: "resolved", note: "fine now" });
      expect(closed.json.case).toMatchObject({ outcome: "other", note: "resolved: fine now" });
    });

    it("a reply that plays a symptom down is held back until it is meant", async () => {
      const id = await api.newCase();
      const held = await api.call("林知夏", `/cases/${id}/reply`, { text: "这是正常的" });
      expect(held).toMatchObject({ status: 422, json: { error: expect.stringContaining("正常") } });
      expect((await api.call("林知夏", `/cases/${id}/reply`, { text: "这是正常的", anyway: true })).status).toBe(200);
    });

    it("show the front desk that there is one, but not what it says", async () => {
      const id = await api.newCase();
      const seen = await api.call("周小满", `/cases/${id}`);
      expect(seen.json.case).toMatchObject({ id, words: null, reasons: null, messages: null, allergies: null });
      expect((await api.call("周小满", `/cases/${id}/claim`, {})).status).toBe(403);
    });
  });

  it("a customer comes with her visits and cases, and opening her health facts is kept in the audit", async () => {
    const id = api.salon.customerIds.王晓彤 ?? "";
    const { customer } = (await api.call("林知夏", `/customers/${id}`)).json;
    expect(customerShape.parse(customer)).toEqual(customer);
    expect(customer).toMatchObject({ name: "王晓彤", allergies: "酒精、香精" });
    expect(customer.appointments).toHaveLength(2);
    expect(customer.consents.map((consent) => consent.purpose).sort()).toEqual(["health_data", "marketing"]);
    const opened = { verb: "customer.open_health", subjectId: id };
    expect(await api.house.store.db.auditEntry.count({ where: opened })).toBe(1);
    const atTheDesk = (await api.call("周小满", `/customers/${id}`)).json.customer;
    expect([atTheDesk.name, atTheDesk.allergies, atTheDesk.notes]).toEqual(["王晓彤", null, null]);
    expect(await api.house.store.db.auditEntry.count({ where: opened })).toBe(1);
  });
});
