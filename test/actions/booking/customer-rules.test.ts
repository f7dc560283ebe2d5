import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { holdSlot } from "../../../src/actions/booking/hold-slot.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { localDate } from "../../../src/domain/time/zone.ts";
import { engines } from "../../support/databases.ts";
import { testNow } from "../../support/demo-salon.ts";
import { at, type BookingHouse, bookingHouse, owner } from "./booking-house.ts";

describe.each(engines)("what a customer may book by herself on %s", (engine) => {
  let house: BookingHouse;
  beforeAll(async () => {
    house = await bookingHouse(engine);
  });
  afterAll(() => house.remove());

  const branch = (data: object) => house.store.db.branch.updateMany({ data });
  /** A Wednesday so many weeks from the first one. */
  const wednesday = (weeks: number) => addDays("2026-11-25", weeks * 7);

  it("reaches as far ahead as the branch says, and farther with each tier; staff are not bound by it", async () => {
    await branch({ horizonDays: 10, tierDays: 7 });
    const mia = await house.newCustomer("普通");
    const refused = await house.book(mia, "LED", "林知夏", at(wednesday(1), "15:00"));
    expect(refused).toMatchObject({ ok: false, reason: "too_far" });
    await house.store.db.customer.update({ where: { id: mia.id }, data: { tier: 1 } });
    expect(await house.book(mia, "LED", "林知夏", at(wednesday(1), "15:00"))).toMatchObject({ ok: true });
    expect(await house.book(mia, "LED", "林知夏", at(wednesday(3), "15:00"))).toMatchObject({ reason: "too_far" });
    await house.store.db.customer.update({ where: { id: mia.id }, data: { tier: 3 } });
    expect(await house.book(mia, "LED", "林知夏", at(wednesday(3), "15:00"))).toMatchObject({ ok: true });
    const input = { branchId: house.salon.branchId, customerId: mia.id, serviceId: house.salon.serviceIds.LED ?? "" };
    const far = { ...input, staffId: null, startsAt: at(wednesday(20), "15:00"), via: "board" as const };
    expect(await house.as(owner(house.salon), (c) => bookAppointment(c, far))).toMatchObject({ ok: true });
  });

  it("leaves out what is kept for a higher tier, until it opens to everybody; staff book it for anybody", async () => {
    const kept = { tier: 2, first: 0, last: 0, days: [3], from: "15:00", to: "16:00", untilHours: 24 };
    await branch({ horizonDays: 60, keptTimes: JSON.stringify(kept) });
    const mia = await house.newCustomer("想要热门时间");
    const input = { branchId: house.salon.branchId, customerId: mia.id, serviceId: house.salon.serviceIds.LED ?? "" };
    const wanted = { ...input, staffId: house.salon.staffIds.林知夏 ?? null, via: "api" as const };
    const book = (startsAt: Date) => house.as(mia, (c) => bookAppointment(c, { ...wanted, startsAt }));
    expect(await book(at(wednesday(0), "15:30"))).toMatchObject({ ok: false, reason: "kept" });
    await house.store.db.customer.update({ where: { id: mia.id }, data: { tier: 2 } });
    expect(await book(at(wednesday(0), "15:30"))).toMatchObject({ ok: true });
    const far = { ...wanted, startsAt: at(wednesday(4), "15:00"), via: "board" as const };
    expect(await house.as(owner(house.salon), (c) => bookAppointment(c, far))).toMatchObject({ ok: true });
    await branch({ keptTimes: "" });
  });

  it("keeps the lead time and the minutes to decide of the branch", async () => {
    await branch({ leadMinutes: 180, holdMinutes: 25, horizonDays: 60 });
    const mia = await house.newCustomer("着急");
    const today = localDate(testNow, "Asia/Shanghai");
    const input = { branchId: house.salon.branchId, customerId: mia.id, chatId: mia.chatId, staffId: null };
    const serviceId = house.salon.serviceIds.LED ?? "";
    const soon = await house.as(mia, (c) => holdSlot(c, { ...input, serviceId, startsAt: at(today, "12:00") }));
    expect(soon).toMatchObject({ ok: false, reason: "too_late" });
    const later = await house.as(mia, (c) => holdSlot(c, { ...input, serviceId, startsAt: at(today, "15:00") }));
    expect(later).toMatchObject({ ok: true, until: new Date(testNow.getTime() + 25 * 60_000) });
  });
});
