import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { holdSlot } from "../../../src/actions/booking/hold-slot.ts";
import { testNow } from "../../support/demo-salon.ts";
import { type ApiHouse, openApiHouse } from "./api-house.ts";

let api: ApiHouse;
beforeAll(async () => {
  api = await openApiHouse("sqlite");
});
afterAll(() => api.close());

it("tells staff why a time is hidden, and what a customer holds just now", async () => {
  const { salon, house } = api;
  const customerId = salon.customerIds["Emily Carter"] ?? "";
  const actor = { kind: "customer" as const, id: customerId, name: "Emily Carter" };
  const startsAt = new Date("2026-12-01T07:00:00Z");
  const staffId = salon.staffIds.林知夏 ?? "";
  const serviceId = salon.serviceIds.LED ?? "";
  const wish = { branchId: salon.branchId, customerId, chatId: null, serviceId, staffId, startsAt };
  await house.store.transact((tx) => holdSlot({ tx, now: testNow, newId: randomUUID, actor }, wish));
  const { status, json } = await api.call("周小满", `/availability?date=2026-12-01&service=LED&staffId=${staffId}`);
  expect(status).toBe(200);
  expect(json).toMatchObject({ holds: [{ customerName: "Emily Carter", startsAt: "2026-12-01T07:00:00.000Z" }] });
  expect(json).toMatchObject({
    times: expect.arrayContaining([
      {
        startsAt: "2026-12-01T07:00:00.000Z",
        staffId,
        free: false,
        reason: "held",
        detail: null,
        until: expect.any(String),
      },
    ]),
  });
  expect(json).toMatchObject({
    times: expect.arrayContaining([expect.objectContaining({ free: true, reason: null })]),
  });
});

it.each([
  ["date=tomorrow&service=LED", 400],
  ["date=2026-12-01&service=MAGIC", 422],
])("refuses %s with %d", async (query, status) => {
  expect((await api.call("周小满", `/availability?${query}`)).status).toBe(status);
});
