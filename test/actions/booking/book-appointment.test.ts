import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { systemActor } from "../../../src/actions/context.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { engines } from "../../support/databases.ts";
import { testNow } from "../../support/demo-salon.ts";
import { at, type BookingHouse, beautician, bookingHouse } from "./booking-house.ts";

describe.each(engines)("booking an appointment on %s", (engine) => {
  let house: BookingHouse;
  beforeAll(async () => {
    house = await bookingHouse(engine);
  });
  afterAll(() => house.remove());

  it("writes it down with its room, and takes the beautician and the room until everything is clean", async () => {
    const mei = await house.newCustomer("梅");
    const result = await house.book(mei, "FACIAL_BASIC", "林知夏", at("2026-12-02", "10:00"));
    if (!result.ok) throw new Error(result.reason);
    expect(result.appointment).toMatchObject({ status: "booked", sequence: 0, priceMinor: 29800 });
    expect(result.appointment.roomId).not.toBeNull();
    const taken = await house.store.db.occupancy.findMany({ where: { appointmentId: result.appointment.id } });
    expect(taken.map((row) => row.toMinute - row.fromMinute)).toEqual([100, 100]);
  });

  it("refuses a second customer while the first is treated or cleaned up after", async () => {
    const first = await house.newCustomer("一");
    const second = await house.newCustomer("二");
    expect(await house.book(first, "LED", "林知夏", at("2026-12-03", "10:00"))).toMatchObject({ reason: "away" });
    expect(await house.book(first, "LED", "林知夏", at("2026-12-04", "10:00"))).toMatchObject({ ok: true });
    expect(await house.book(second, "LED", "林知夏", at("2026-12-04", "10:30"))).toEqual({
      ok: false,
      reason: "taken",
    });
    expect(await house.book(second, "LED", "林知夏", at("2026-12-04", "10:40"))).toMatchObject({ ok: true });
  });

  it("books only once when the same wish comes twice", async () => {
    const twice = await house.newCustomer("双");
    const one = await house.book(twice, "MASSAGE", null, at("2026-12-05", "16:00"));
    const two = await house.book(twice, "MASSAGE", null, at("2026-12-05", "16:00"));
    if (!one.ok || !two.ok) throw new Error("refused");
    expect([one.already, two.already]).toEqual([false, true]);
    expect(two.appointment.id).toBe(one.appointment.id);
  });

  it("keeps the skin's recovery interval in both directions and tells the first day that works", async () => {
    const skin = await house.newCustomer("肤");
    await house.book(skin, "PEEL_SA", "林知夏", at("2026-12-09", "10:00"));
    const tooSoon = await house.book(skin, "PEEL_SA", "何清越", at("2026-12-16", "15:00"));
    expect(tooSoon).toEqual({ ok: false, reason: "interval", firstDay: addDays("2026-12-09", 28) });
    const before = await house.book(skin, "PEEL_SA", "何清越", at("2026-12-01", "15:00"));
    expect(before).toEqual({ ok: false, reason: "interval", firstDay: addDays("2026-12-09", 28) });
    expect(await house.book(skin, "LED", "林知夏", at("2026-12-16", "15:00"))).toMatchObject({ ok: true });
  });

  it("lets staff override the interval with a reason, which the audit keeps", async () => {
    const skin = await house.newCustomer("例外");
    await house.book(skin, "WAX", "苏沐", at("2026-12-09", "10:00"));
    const { branchId, serviceIds, staffIds } = house.salon;
    const wish = {
      ...{ branchId, customerId: skin.id, serviceId: serviceIds.WAX ?? "", staffId: staffIds.苏沐 ?? "" },
      ...{ startsAt: at("2026-12-16", "10:00"), chatId: skin.chatId, via: "board" as const },
    };
    const staff = beautician(house.salon, "苏沐");
    expect(await house.as(staff, (c) => bookAppointment(c, wish))).toMatchObject({ reason: "interval" });
    const result = await house.as(staff, (c) => bookAppointment(c, { ...wish, skinOverride: "另一个部位" }));
    if (!result.ok) throw new Error(result.reason);
    const audit = await house.store.db.auditEntry.findFirst({ where: { subjectId: result.appointment.id } });
    expect(audit?.details).toContain("另一个部位");
    const told = await house.store.db.outboxMessage.findMany({ where: { chatId: skin.chatId } });
    expect(told.map((row) => row.content).join()).toContain("booking-confirmed");
  });

  it.each([
    ["past", "LED", "林知夏", "2026-11-20", "10:00"],
    ["too_late", "LED", "林知夏", "2026-11-21", "10:30"],
    ["too_far", "LED", "林知夏", "2027-03-05", "10:00"],
    ["closed", "LED", "林知夏", "2026-11-27", "12:45"],
    ["closed", "LED", "林知夏", "2026-11-27", "21:00"],
    ["away", "LED", "许南枝", "2026-11-26", "14:30"],
    ["not_skilled", "BOTOX", "林知夏", "2026-11-27", "15:00"],
    ["not_offered", "NOTHING", "林知夏", "2026-11-27", "15:00"],
  ])("refuses with %s: %s with %s on %s %s", async (reason, service, who, date, time) => {
    const one = await house.newCustomer("问");
    expect(await house.book(one, service, who, at(date, time))).toEqual({ ok: false, reason });
  });

  it("does not let one customer book in another's name", async () => {
    const one = await house.newCustomer("甲");
    const other = await house.newCustomer("乙");
    const { branchId, serviceIds } = house.salon;
    const wish = { branchId, customerId: other.id, serviceId: serviceIds.LED ?? "", staffId: null };
    const result = await house.as(one, (context) =>
      bookAppointment(context, { ...wish, startsAt: at("2026-11-27", "15:00"), via: "webchat" }),
    );
    expect(result).toEqual({ ok: false, reason: "not_found" });
  });

  it("refuses a clinic's treatment in a salon, until it has the licence", async () => {
    const one = await house.newCustomer("证");
    const licence = (name: string) =>
      house.as(systemActor, (context) =>
        context.tx.business.update({ where: { id: house.salon.businessId }, data: { licence: name } }),
      );
    await licence("salon");
    const wish = () => house.book(one, "BOTOX", "何清越", at("2026-12-11", "15:00"));
    expect(await wish()).toEqual({ ok: false, reason: "clinic_only" });
    await licence("clinic");
    expect(await wish()).toMatchObject({ ok: true });
  });

  it("gives any beautician's appointments to the one with the fewest that day", async () => {
    const names: string[] = [];
    for (const time of ["10:00", "10:30", "11:00"]) {
      const one = await house.newCustomer("公平");
      const result = await house.book(one, "LED", null, at("2026-12-29", time), testNow);
      if (!result.ok) throw new Error(result.reason);
      names.push(result.appointment.staff.name);
    }
    expect(new Set(names)).toEqual(new Set(["林知夏", "许南枝"]));
  });
});
