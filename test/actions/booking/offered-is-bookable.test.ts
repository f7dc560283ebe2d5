import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cancelAppointment } from "../../../src/actions/booking/cancel-appointment.ts";
import { confirmAppointment } from "../../../src/actions/booking/confirm-appointment.ts";
import { freeSlots, offeredSlots, type SlotQuestion } from "../../../src/actions/booking/free-slots.ts";
import { moveAppointment } from "../../../src/actions/booking/move-appointment.ts";
import { nearestFreeSlots } from "../../../src/actions/booking/nearest-free-slots.ts";
import { engines } from "../../support/databases.ts";
import { testNow } from "../../support/demo-salon.ts";
import { at, type BookingHouse, bookingHouse } from "./booking-house.ts";

/** The same numbers on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

describe.each(engines)("what is offered on %s", (engine) => {
  let house: BookingHouse;
  beforeAll(async () => {
    house = await bookingHouse(engine);
  });
  afterAll(() => house.remove());

  const question = (service: string, from: string, to = from): SlotQuestion => ({
    branchId: house.salon.branchId,
    serviceId: house.salon.serviceIds[service] ?? "",
    ...{ from, to, now: testNow },
  });

  it("can be booked, until the day is full: the database never refuses what was offered", async () => {
    const roll = dice(7);
    for (let booked = 0; ; booked++) {
      const service = ["FACIAL_BASIC", "MASSAGE", "WAX", "LED"][roll(4)] ?? "LED";
      const slots = await offeredSlots(house.store.db, question(service, "2026-12-05"));
      const slot = slots[roll(slots.length)];
      if (!slot) {
        expect(booked).toBeGreaterThan(4);
        return;
      }
      const customer = await house.newCustomer(`第${booked}位`);
      expect(await house.book(customer, service, slot.staffId, slot.startsAt)).toMatchObject({ ok: true });
    }
  });

  it("never overlaps, whatever many customers book, move, confirm and cancel at once", async () => {
    const roll = dice(11);
    const customers = await Promise.all(Array.from({ length: 24 }, (_, i) => house.newCustomer(`忙${i}`)));
    const times = ["10:00", "10:20", "11:00", "11:30", "14:10", "15:00", "16:40", "18:00"];
    const services = ["FACIAL_BASIC", "LED", "MASSAGE", "PEEL_SA"];
    const time = () => at(["2026-12-11", "2026-12-12"][roll(2)] ?? "", times[roll(times.length)] ?? "");
    await Promise.all(
      customers.map(async (one) => {
        const made = await house.book(one, services[roll(services.length)] ?? "LED", null, time());
        if (!made.ok) return;
        const { id: appointmentId } = made.appointment;
        await Promise.all([
          house.as(one, (c) => moveAppointment(c, { appointmentId, startsAt: time(), staffId: null })),
          house.as(one, (c) => confirmAppointment(c, { appointmentId })),
          roll(3) === 0 ? house.as(one, (c) => cancelAppointment(c, { appointmentId })) : null,
        ]);
      }),
    );
    const rows = await house.store.db.occupancy.findMany({ include: { appointment: { include: { service: true } } } });
    for (const row of rows) {
      const clash = rows.find(
        (other) =>
          other.id !== row.id &&
          other.resource === row.resource &&
          other.fromMinute < row.toMinute &&
          other.toMinute > row.fromMinute,
      );
      expect(clash).toBeUndefined();
      expect(row.appointment?.status).toMatch(/booked|confirmed/);
      expect(row.fromMinute * 60_000).toBe(row.appointment?.startsAt.getTime());
    }
    const live = await house.store.db.appointment.findMany({ where: { status: { in: ["booked", "confirmed"] } } });
    for (const one of live) {
      const wanted = [`staff:${one.staffId}`, ...(one.roomId ? [`room:${one.roomId}`] : [])];
      const held = rows.filter((row) => row.appointmentId === one.id).map((row) => row.resource);
      expect(held.toSorted()).toEqual(wanted.toSorted());
    }
  });

  it("near a wanted time are three free times around it, in order", async () => {
    const around = at("2026-12-18", "15:00");
    const zone = house.salon.zone;
    const slots = await nearestFreeSlots(house.store.db, { ...question("LED", ""), zone, around, count: 3 });
    expect(slots.map((slot) => slot.startsAt.toISOString())).toEqual([
      ...["2026-12-18T06:30:00.000Z", "2026-12-18T07:00:00.000Z", "2026-12-18T07:30:00.000Z"],
    ]);
  });

  it("leaves out time off, closed days and who has left", async () => {
    const { staffIds, branchId } = house.salon;
    const staffId = staffIds.何清越 ?? "";
    const free = () => freeSlots(house.store.db, question("BOTOX", "2026-12-16"));
    const before = await free();
    expect(before.length).toBeGreaterThan(0);
    const { timeOff, branchClosure, staff } = house.store.db;
    const startsAt = at("2026-12-16", "12:00");
    await timeOff.create({ data: { id: "off", staffId, startsAt, endsAt: at("2026-12-16", "18:00") } });
    expect((await free())[0]?.startsAt).toEqual(at("2026-12-16", "18:00"));
    await branchClosure.create({ data: { id: "closed", branchId, date: "2026-12-16" } });
    expect(await free()).toEqual([]);
    await branchClosure.delete({ where: { id: "closed" } });
    await staff.update({ where: { id: staffId }, data: { active: false } });
    expect(await free()).toEqual([]);
  });
});
