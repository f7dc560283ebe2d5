import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { treatmentOf } from "../../../src/domain/salon/treatments.ts";
import { minutesOf } from "../../../src/domain/time/clock-time.ts";
import { localDate, localTime, weekday } from "../../../src/domain/time/zone.ts";
import { engines, freshStore, type TestStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";

describe.each(engines)("the demo salon on %s", (engine) => {
  let database: TestStore;
  let salon: TestSalon;
  beforeAll(async () => {
    database = await freshStore(engine);
    salon = await seedTestSalon(database.store);
  });
  afterAll(() => database.remove());

  it("is made once: a second start finds the first one", async () => {
    const again = await seedTestSalon(database.store);
    expect(again).toEqual(salon);
    expect(await database.store.db.business.count()).toBe(1);
  });

  it("has four beauticians, two rooms, a device and at least sixteen services with facts of their treatments", async () => {
    const { db } = database.store;
    expect(await db.staff.count({ where: { role: "beautician" } })).toBe(4);
    expect(await db.room.count({ where: { kind: "room" } })).toBe(2);
    expect(await db.room.count({ where: { kind: "device" } })).toBe(1);
    const services = await db.service.findMany({ include: { skills: true } });
    expect(services.length).toBeGreaterThanOrEqual(16);
    for (const service of services) {
      const facts = treatmentOf(service.treatment);
      expect(service.durationMinutes).toBe(facts?.longestMinutes);
      expect(service.intervalDays).toBe(facts?.recoveryDays);
      expect(service.skills.length, `${service.code} is given by nobody`).toBeGreaterThan(0);
    }
  });

  it("has customers with a past, coming visits and one closed case", async () => {
    const { db } = database.store;
    expect(await db.customer.count()).toBeGreaterThanOrEqual(6);
    expect(await db.appointment.count({ where: { status: "completed", endsAt: { lt: testNow } } })).toBeGreaterThan(6);
    expect(await db.appointment.count({ where: { status: "booked", startsAt: { gt: testNow } } })).toBeGreaterThan(0);
    expect(await db.case.findMany({ select: { status: true } })).toEqual([{ status: "closed" }]);
    expect(await db.message.count({ where: { at: { gt: testNow } } })).toBe(0);
  });

  it("puts every visit inside the opening hours and the beautician's own", async () => {
    const visits = await database.store.db.appointment.findMany({
      include: { branch: { include: { hours: true } }, staff: { include: { hours: true, skills: true } } },
    });
    for (const visit of visits) {
      const day = weekday(localDate(visit.startsAt, salon.zone));
      const [from, to] = [localTime(visit.startsAt, salon.zone), localTime(visit.endsAt, salon.zone)];
      const inside = (starts: string, ends: string) =>
        minutesOf(starts) <= minutesOf(from) && minutesOf(to) <= minutesOf(ends);
      expect(visit.branch.hours.some((h) => h.weekday === day && inside(h.opens, h.closes))).toBe(true);
      expect(visit.staff.hours.some((h) => h.weekday === day && inside(h.starts, h.ends))).toBe(true);
      expect(visit.staff.skills.some((skill) => skill.serviceId === visit.serviceId)).toBe(true);
    }
  });

  it("keeps beautician and room occupied for a coming visit, cleaning included", async () => {
    const coming = await database.store.db.appointment.findMany({
      where: { status: "booked" },
      include: { occupancy: true, service: true },
    });
    for (const visit of coming) {
      expect(visit.occupancy.map((row) => row.resource).sort()).toEqual(
        [`room:${visit.roomId}`, `staff:${visit.staffId}`].sort(),
      );
      const cleanMinute = visit.endsAt.getTime() / 60_000 + visit.service.bufferMinutes;
      expect(visit.occupancy.every((row) => row.toMinute === cleanMinute)).toBe(true);
    }
  });
});

it("two processes that start at once make one salon", async () => {
  const database = await freshStore("postgresql");
  const both = await Promise.all([seedTestSalon(database.store), seedTestSalon(database.store)]);
  expect(both[0].businessId).toBe(both[1].businessId);
  expect(await database.store.db.business.count()).toBe(1);
  await database.remove();
});
