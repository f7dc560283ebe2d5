import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptBooking } from "../../../src/actions/booking/await-person.ts";
import { markNoShow } from "../../../src/actions/booking/mark-no-show.ts";
import { engines } from "../../support/databases.ts";
import { at, type BookingHouse, beautician, bookingHouse } from "./booking-house.ts";

describe.each(engines)("who often did not come on %s", (engine) => {
  let house: BookingHouse;
  beforeAll(async () => {
    house = await bookingHouse(engine);
    await house.store.db.branch.updateMany({ data: { noShowLimit: 2 } });
  });
  afterAll(() => house.remove());

  const staff = () => beautician(house.salon);
  async function missed(customer: Awaited<ReturnType<BookingHouse["newCustomer"]>>, date: string) {
    const booked = await house.book(customer, "LED", "林知夏", at(date, "15:00"), at(date, "10:00"));
    if (!booked.ok) throw new Error(booked.reason);
    const appointmentId = booked.appointment.id;
    await house.as(staff(), (c) => markNoShow(c, { appointmentId }), at(date, "15:30"));
    return booked.appointment.awaitsStaffSince;
  }

  it("waits for a person from that number on, is kept meanwhile, and reminded of once it is confirmed", async () => {
    const customer = await house.newCustomer("常爽约");
    expect([await missed(customer, "2026-11-27"), await missed(customer, "2026-12-04")]).toEqual([null, null]);
    const now = at("2026-12-05", "10:00");
    const third = await house.book(customer, "LED", "林知夏", at("2026-12-11", "15:00"), now);
    if (!third.ok) throw new Error(third.reason);
    const { id: appointmentId } = third.appointment;
    expect(third.appointment).toMatchObject({ status: "booked", awaitsStaffSince: now });
    const other = await house.newCustomer("别人");
    const taken = await house.book(other, "LED", "林知夏", at("2026-12-11", "15:00"), now);
    expect(taken).toMatchObject({ ok: false, reason: "taken" });
    const reminders = () =>
      house.store.db.dueItem.count({ where: { appointmentId, status: "waiting", kind: { startsWith: "reminder" } } });
    expect(await reminders()).toBe(0);
    const accept = () => house.as(staff(), (c) => acceptBooking(c, { appointmentId }), now);
    expect([await accept(), await accept()]).toMatchObject([{ already: false }, { ok: true, already: true }]);
    expect(await reminders()).toBe(3);
    const told = await house.store.db.outboxMessage.findMany({ where: { chatId: customer.chatId } });
    expect(told.filter(({ content }) => content.includes("booking-confirmed"))).toHaveLength(1);
    expect(await house.as(customer, (c) => acceptBooking(c, { appointmentId }), now)).toMatchObject({ ok: false });
  });

  it("is not asked of somebody who missed fewer", async () => {
    const customer = await house.newCustomer("爽约一次");
    await missed(customer, "2026-12-18");
    const booked = await house.book(customer, "LED", "林知夏", at("2026-12-25", "15:00"), at("2026-12-19", "10:00"));
    expect(booked).toMatchObject({ ok: true, appointment: { awaitsStaffSince: null } });
  });
});
