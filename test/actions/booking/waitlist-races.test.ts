import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopWaiting } from "../../../src/actions/booking/stop-waiting.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { dueHandlers } from "../../../src/jobs/due-handlers.ts";
import { runDue } from "../../../src/jobs/run-due.ts";
import { openStore } from "../../../src/storage/open-store.ts";
import { engines, testKeys } from "../../support/databases.ts";
import { at, owner } from "./booking-house.ts";
import { WaitingHouse } from "./waiting-house.ts";

const MINUTE = 60_000;

describe.each(engines)("the waiting list, when things happen at once or late, on %s", (engine) => {
  let place: WaitingHouse;
  let house: WaitingHouse["house"];
  beforeAll(async () => {
    place = await WaitingHouse.open(engine);
    house = place.house;
  });
  afterAll(() => house.remove());

  it("gives one freed time to one of two when two processes look at once, and one answer of two at once counts", async () => {
    const { first, appointmentId } = await place.takenAt("15:00");
    const one = await place.waiter("甲");
    const two = await place.waiter("乙");
    await place.cancel(first, appointmentId);
    const item = await place.db.dueItem.findFirstOrThrow({ where: { kind: "waitlist.look", status: "waiting" } });
    await place.db.dueItem.create({ data: { ...item, id: randomUUID(), dedupeKey: randomUUID() } });
    const second = await openStore(house.url, testKeys);
    try {
      await Promise.all([runDue(place.product(), dueHandlers), runDue(place.product(second), dueHandlers)]);
      expect([(await place.offersOf(one)).length, (await place.offersOf(two)).length]).toEqual([1, 0]);
      const answers = await Promise.all([place.take(one), place.take(one, second)]);
      expect(answers.map((each) => each.ok && each.kind === "booked" && each.already).sort()).toEqual([false, true]);
    } finally {
      await second.close();
    }
    const filter = { customerId: { in: [one.id, two.id] }, status: "booked" };
    expect(await place.db.appointment.count({ where: filter })).toBe(1);
  });

  it("either books or runs out when both happen at once, never both", async () => {
    const { first, appointmentId } = await place.takenAt("15:00");
    const one = await place.waiter("最后一秒");
    await place.cancel(first, appointmentId);
    await place.tick();
    place.now = new Date(place.now.getTime() + 30 * MINUTE - 1);
    const late = place.product(house.store, 1);
    const [answer] = await Promise.all([place.take(one), runDue(late, dueHandlers)]);
    const booked = await place.db.appointment.count({ where: { customerId: one.id, status: "booked" } });
    expect((await place.offersOf(one))[0]?.status).toBe(answer.ok ? "accepted" : "ran_out");
    expect(booked).toBe(answer.ok ? 1 : 0);
  });

  it("goes on after a restart where it stood: the offer, its end and the next one", async () => {
    const { first, appointmentId } = await place.takenAt("15:00");
    const one = await place.waiter("重启前");
    const two = await place.waiter("重启后");
    await place.cancel(first, appointmentId);
    const again = await openStore(house.url, testKeys);
    try {
      await runDue(place.product(again), dueHandlers);
      expect(await place.offersOf(one)).toHaveLength(1);
      place.now = new Date(place.now.getTime() + 120 * MINUTE);
      await runDue(place.product(again), dueHandlers);
      await runDue(place.product(again), dueHandlers);
    } finally {
      await again.close();
    }
    expect(await place.offersOf(one)).toMatchObject([{ status: "ran_out" }]);
    expect(await place.offersOf(two)).toMatchObject([{ status: "open" }]);
  });

  it("waits for the end of the quiet hours, also with an offer that would end in them", async () => {
    const { first, appointmentId } = await place.takenAt("15:00");
    const one = await place.waiter("夜里");
    place.now = at("2026-11-21", "20:40");
    await place.cancel(first, appointmentId);
    await place.tick();
    expect(await place.offersOf(one)).toEqual([]);
    place.now = at("2026-11-22", "09:00");
    await place.tick();
    expect(await place.offersOf(one)).toMatchObject([{ status: "open", until: at("2026-11-22", "09:30") }]);
  });

  it("says so when staff take her off the list, takes the offer back, and asks the next", async () => {
    const { first, appointmentId } = await place.takenAt("15:00");
    const one = await place.waiter("被移出");
    const two = await place.waiter("轮到");
    await place.cancel(first, appointmentId);
    await place.tick();
    const entry = await place.db.waitEntry.findFirstOrThrow({ where: { customerId: one.id } });
    expect(await house.as(two, (c) => stopWaiting(c, { entryId: entry.id }), place.now)).toMatchObject({ ok: false });
    expect(await house.as(owner(house.salon), (c) => stopWaiting(c, { entryId: entry.id }), place.now)).toMatchObject({
      ok: true,
    });
    expect(await place.said(one)).toEqual(["waitlist-offer", "waitlist-withdrawn", "waitlist-removed"]);
    expect(await place.take(one)).toEqual({ ok: false, reason: "offer_over" });
    await place.tick();
    expect(await place.offersOf(two)).toMatchObject([{ status: "open" }]);
  });

  it("keeps the offered time while she looks for another in a dialogue, and forgets her wish once she has booked it herself", async () => {
    const { first, appointmentId, startsAt } = await place.takenAt("15:00");
    const one = await place.waiter("自己约");
    const two = await place.waiter("后面");
    await place.cancel(first, appointmentId);
    await place.tick();
    expect(await house.book(one, "LED", "林知夏", at(place.day, "18:00"), place.now)).toMatchObject({ ok: true });
    expect(await place.offersOf(one)).toMatchObject([{ status: "withdrawn" }]);
    await place.tick();
    expect(await place.offersOf(two)).toMatchObject([{ status: "open", startsAt }]);
  });

  it("waits once for the same: new words change the days and leave her place, and after the last place.day she hears that nothing came", async () => {
    await place.takenAt("15:00");
    const one = await place.waiter("改天数");
    const before = await place.db.waitEntry.findFirstOrThrow({ where: { customerId: one.id } });
    await place.wait(one, { dateTo: addDays(place.day, 2) });
    expect(await place.db.waitEntry.findMany({ where: { customerId: one.id } })).toMatchObject([
      { id: before.id, createdAt: before.createdAt, dateTo: addDays(place.day, 2) },
    ]);
    place.now = at(addDays(place.day, 1), "12:00");
    await place.tick();
    expect(await place.said(one)).toEqual([]);
    place.now = at(addDays(place.day, 3), "12:00");
    await place.tick();
    expect(await place.said(one)).toEqual(["waitlist-over"]);
  });
});
