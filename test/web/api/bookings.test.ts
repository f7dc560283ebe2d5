import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointmentShape } from "../../../src/web/api/shapes.ts";
import { engines } from "../../support/databases.ts";
import { type ApiHouse, openApiHouse } from "./api-house.ts";

describe.each(engines)("booking over the staff API on %s", (engine) => {
  let api: ApiHouse;
  beforeAll(async () => {
    api = await openApiHouse(engine);
  });
  afterAll(() => api.close());

  const at = (time: string) => `2026-12-01T${time}:00+08:00`;
  const book = (time: string, change: object = {}, who = "周小满") =>
    api.call(who, "/appointments", {
      ...{ customer: { name: "电话里的人", phone: "13900001111" }, service: "FACIAL_BASIC" },
      ...{ staffId: api.salon.staffIds.林知夏, startsAt: at(time), ...change },
    });

  it("books for a new customer, moves it and cancels it, each twice without a second effect", async () => {
    const booked = await book("15:00");
    expect([booked.status, appointmentShape.parse(booked.json.appointment)]).toEqual([200, booked.json.appointment]);
    const { id, customer } = booked.json.appointment;
    const again = await book("15:00", { customer: undefined, customerId: customer.id });
    expect([again.status, again.json.appointment?.id]).toEqual([200, id]);
    for (let round = 0; round < 2; round++) {
      const moved = await api.call("周小满", `/appointments/${id}/move`, { startsAt: at("16:00") });
      expect([moved.status, moved.json.appointment.startsAt]).toEqual([200, "2026-12-01T08:00:00.000Z"]);
    }
    for (let round = 0; round < 2; round++) {
      const cancelled = await api.call("周小满", `/appointments/${id}/cancel`, { reason: "phoned" });
      expect([cancelled.status, cancelled.json.appointment.status]).toEqual([200, "cancelled"]);
    }
    const row = await api.house.store.db.appointment.findUniqueOrThrow({ where: { id } });
    expect([row.sequence, row.createdVia]).toEqual([2, "api"]);
  });

  it("never books who is under 14, and from 14 on only with a guardian who signs", async () => {
    const child = await book("18:00", { customer: { name: "小小", birthDate: "2015-06-01" }, guardian: "Mother" });
    expect([child.status, child.json.error]).toEqual([409, "We do not treat anybody under 14."]);
    const teen = { customer: { name: "安安", birthDate: "2010-05-03" } };
    expect((await book("18:00", teen)).status).toBe(409);
    expect(await api.house.store.db.customer.count({ where: { name: { in: ["小小", "安安"] } } })).toBe(0);
    const booked = await book("18:00", { ...teen, guardian: "陈女士" });
    expect(booked.status).toBe(200);
    const where = { customerId: booked.json.appointment.customer.id };
    expect(await api.house.store.db.consent.findMany({ where })).toMatchObject([{ signedName: "陈女士" }]);
  });

  it("says in a sentence why a time cannot be had, and keeps no file of somebody who was not booked", async () => {
    await book("10:00");
    const taken = await book("10:30", { customer: { name: "zu spät" } });
    expect([taken.status, taken.json.error]).toEqual([409, "Somebody has just taken that time, sorry."]);
    expect(await api.house.store.db.customer.count({ where: { name: "zu spät" } })).toBe(0);
    const night = await book("03:00");
    expect([night.status, night.json.error]).toEqual([409, expect.stringContaining("closed")]);
  });

  it.each([
    [{ service: "MAGIC" }, 422],
    [{ customerId: "x" }, 422],
    [{ customer: undefined }, 422],
    [{ customer: { name: "x", phone: "abc" } }, 422],
    [{ startsAt: "tomorrow" }, 400],
    [{ startsAt: "2026-12-01T15:00:00" }, 400],
    [{ colour: "red" }, 400],
    [{ customer: undefined, customerId: "nobody" }, 404],
  ])("refuses %j with %d", async (change, status) => {
    const answer = await book("17:00", change);
    expect([answer.status, typeof answer.json.error]).toEqual([status, "string"]);
  });

  it("keeps branches apart: no customer, no appointment and no diary of another one", async () => {
    const { appointmentId, customerId } = api.foreign;
    expect((await book("17:00", { customer: undefined, customerId })).status).toBe(404);
    expect((await book("17:00", { branchId: api.kowloonId })).status).toBe(404);
    for (const [verb, body] of [
      ["move", { startsAt: at("17:00") }],
      ["cancel", {}],
    ] as const) {
      expect((await api.call("周小满", `/appointments/${appointmentId}/${verb}`, body)).status).toBe(404);
    }
  });
});
