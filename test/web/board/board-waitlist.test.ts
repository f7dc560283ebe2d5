import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinWaitlist } from "../../../src/actions/booking/join-waitlist.ts";
import { type BoardHouse, openBoardHouse, seen } from "./board-house.ts";

let house: BoardHouse;
beforeAll(async () => {
  house = await openBoardHouse();
});
afterAll(() => house.close());

async function waiter(name: string) {
  const chat = await house.openChat({ name });
  const { customerId, chatId } = chat;
  const { branchId, serviceIds } = house.salon;
  const actor = { kind: "customer" as const, id: customerId, name };
  const joined = await house.store.transact((tx) =>
    joinWaitlist(
      { tx, now: house.afterglow.house.now(), newId: randomUUID, actor },
      {
        ...{ branchId, customerId, chatId, serviceIds: [serviceIds.LED ?? ""], staffId: null },
        ...{ dateFrom: "2026-11-25", dateTo: "2026-11-27", timeFrom: "14:00", timeTo: null },
      },
    ),
  );
  if (!joined.ok) throw new Error(joined.reason);
  return { chat, entryId: joined.waiting.id };
}

test("Today shows who waits, by tier and then by time, and whoever is taken off the list is told", async () => {
  const early = await waiter("先来等");
  const gold = await waiter("金卡客");
  const manager = await house.signIn("陆晚晴");
  const set = await manager.post(`/board/customers/${gold.chat.customerId}/tier`, { tier: "2" });
  expect(set.status).toBe(303);
  const shown = seen((await manager.get("/board")).html);
  expect(shown).toMatch(/候补 2 .*金卡客 金卡 .*红蓝光护理 · 谁都可以 · .*11月25日.*14:00以后.*先来等/);
  expect((await manager.post(`/board/waiting/${early.entryId}/remove`)).status).toBe(303);
  expect(seen((await manager.get("/board")).html)).not.toContain("先来等");
  await house.afterglow.settle();
  expect((await early.chat.news()).map(({ text }) => text).join()).toContain("候补里移出了");
  expect((await manager.post(`/board/waiting/${early.entryId}/remove`)).status).toBe(404);
});

test("a beautician sees the tier and cannot set it, and staff of another branch cannot take anybody off the list", async () => {
  const { chat, entryId } = await waiter("别店的");
  const staff = await house.signIn("林知夏");
  const page = `/board/customers/${chat.customerId}`;
  expect((await staff.get(page)).html).not.toContain(`${page}/tier`);
  expect((await staff.post(`${page}/tier`, { tier: "3" })).status).toBe(403);
  const branchId = await house.secondBranch();
  const there = await house.store.db.waitEntry.update({ where: { id: entryId }, data: { branchId } });
  expect((await staff.post(`/board/waiting/${there.id}/remove`)).status).toBe(404);
});
