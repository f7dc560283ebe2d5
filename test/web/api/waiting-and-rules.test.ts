import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { joinWaitlist } from "../../../src/actions/booking/join-waitlist.ts";
import { testNow } from "../../support/demo-salon.ts";
import { type ApiHouse, openApiHouse } from "./api-house.ts";

let api: ApiHouse;
beforeAll(async () => {
  api = await openApiHouse("sqlite");
});
afterAll(() => api.close());

it("shows who waits, and takes somebody off once", async () => {
  const { salon, house } = api;
  const customerId = salon.customerIds["Emily Carter"] ?? "";
  const actor = { kind: "customer" as const, id: customerId, name: "Emily Carter" };
  const chat = await house.store.db.chat.findFirstOrThrow({ where: { customerId } });
  const wish = { branchId: salon.branchId, customerId, chatId: chat.id, serviceIds: [salon.serviceIds.LED ?? ""] };
  const days = { staffId: null, dateFrom: "2026-12-01", dateTo: "2026-12-04", timeFrom: "14:00", timeTo: null };
  const joined = await house.store.transact((tx) =>
    joinWaitlist({ tx, now: testNow, newId: randomUUID, actor }, { ...wish, ...days }),
  );
  expect(joined.ok).toBe(true);
  const { status, json } = await api.call("周小满", "/waitlist");
  expect(status).toBe(200);
  expect(json).toMatchObject({
    waiting: [{ customer: { name: "Emily Carter" }, beautician: null, dateFrom: "2026-12-01", timeFrom: "14:00" }],
  });
  const id = z.object({ waiting: z.array(z.object({ id: z.string() })) }).parse(json).waiting[0]?.id;
  expect((await api.call("周小满", `/waitlist/${id}/remove`, {})).json).toEqual({ removed: true });
  expect((await api.call("周小满", `/waitlist/${id}/remove`, {})).status).toBe(404);
  expect((await api.call("周小满", "/waitlist")).json).toEqual({ waiting: [] });
});

it("reads and sets the rules of the branch; a wrong number changes nothing, a beautician may not", async () => {
  const { json } = await api.call("沈嘉禾", "/rules");
  expect(json).toMatchObject({ rules: { horizonDays: 60, leadMinutes: 60, holdMinutes: 10, tierDays: 0 } });
  const { rules } = z.object({ rules: z.looseObject({}) }).parse(json);
  const set = await api.call("沈嘉禾", "/rules", { ...rules, cancelNoticeMinutes: 1440, tierDays: 7 });
  expect(set).toMatchObject({ status: 200, json: { rules: { cancelNoticeMinutes: 1440, tierDays: 7 } } });
  expect((await api.call("沈嘉禾", "/rules", { ...rules, horizonDays: 0 })).status).toBe(400);
  expect((await api.call("林知夏", "/rules")).status).toBe(403);
  expect((await api.call("沈嘉禾", "/rules")).json).toMatchObject({ rules: { horizonDays: 60, tierDays: 7 } });
});
