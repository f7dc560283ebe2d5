import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { offeredSlots, type SlotQuestion } from "../../../src/actions/booking/free-slots.ts";
import { giveBackHold, type HoldInput, holdSlot } from "../../../src/actions/booking/hold-slot.ts";
import { listHolds } from "../../../src/actions/booking/list-holds.ts";
import { moveAppointment } from "../../../src/actions/booking/move-appointment.ts";
import { engines } from "../../support/databases.ts";
import { testNow } from "../../support/demo-salon.ts";
import { at, type BookingHouse, bookingHouse } from "./booking-house.ts";

const minutesLater = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

describe.each(engines)("a time that is kept while she decides, on %s", (engine) => {
  let house: BookingHouse;
  beforeAll(async () => {
    house = await bookingHouse(engine);
  });
  afterAll(() => house.remove());

  type Person = Awaited<ReturnType<BookingHouse["newCustomer"]>>;
  const hold = (who: Person, startsAt: Date, now = testNow, more: Partial<HoldInput> = {}) =>
    house.as(
      who,
      (context) =>
        holdSlot(context, {
          ...{ branchId: house.salon.branchId, customerId: who.id, chatId: who.chatId, startsAt },
          ...{ serviceId: house.salon.serviceIds.LED ?? "", staffId: house.salon.staffIds.林知夏 ?? "", ...more },
        }),
      now,
    );
  const two = async (): Promise<[Person, Person]> => [await house.newCustomer("先"), await house.newCustomer("后")];
  const question = (day: string, now: Date, customerId?: string): SlotQuestion => ({
    ...{ branchId: house.salon.branchId, serviceId: house.salon.serviceIds.LED ?? "", from: day, to: day },
    ...{ now, customerId, staffId: house.salon.staffIds.林知夏 },
  });
  const offered = async (day: string, time: string, now: Date, customerId?: string) =>
    (await offeredSlots(house.store.db, question(day, now, customerId))).some(
      (slot) => slot.startsAt.getTime() === at(day, time).getTime(),
    );

  it("is hidden from everybody else and refused to them as held, until its minutes are over", async () => {
    const [first, second] = await two();
    expect(await hold(first, at("2026-12-02", "15:00"))).toMatchObject({ ok: true, until: minutesLater(10) });
    expect(await offered("2026-12-02", "15:00", testNow)).toBe(false);
    expect(await offered("2026-12-02", "15:00", testNow, first.id)).toBe(true);
    const refused = { ok: false, reason: "held" };
    expect(await house.book(second, "LED", "林知夏", at("2026-12-02", "15:00"))).toEqual(refused);
    expect(await hold(second, at("2026-12-02", "15:00"))).toEqual(refused);
    expect(await offered("2026-12-02", "15:00", minutesLater(10))).toBe(true);
    expect(await house.book(second, "LED", "林知夏", at("2026-12-02", "15:00"), minutesLater(10))).toMatchObject({
      ok: true,
    });
    expect(await house.book(first, "LED", "林知夏", at("2026-12-02", "15:00"), minutesLater(11))).toEqual({
      ...{ ok: false, reason: "taken" },
    });
  });

  it("becomes her appointment in one step, and leaves no row of the hold behind", async () => {
    const [first] = await two();
    await hold(first, at("2026-12-04", "15:00"));
    const booked = await house.book(first, "LED", "林知夏", at("2026-12-04", "15:00"));
    expect(booked).toMatchObject({ ok: true });
    const rows = await house.store.db.occupancy.findMany({ where: { holdId: { not: null } } });
    expect(rows.filter((row) => row.fromMinute === at("2026-12-04", "15:00").getTime() / 60_000)).toEqual([]);
    expect(await house.store.db.hold.count({ where: { customerId: first.id } })).toBe(0);
  });

  it("is still hers after its minutes when nobody else wanted it", async () => {
    const [first] = await two();
    await hold(first, at("2026-12-05", "15:00"));
    expect(await house.book(first, "LED", "林知夏", at("2026-12-05", "15:00"), minutesLater(45))).toMatchObject({
      ok: true,
    });
  });

  it("is one at a time: the next one gives the first back, and the same one again does not last longer", async () => {
    const [first] = await two();
    await hold(first, at("2026-12-09", "10:00"));
    await hold(first, at("2026-12-09", "15:00"), minutesLater(2));
    expect(await offered("2026-12-09", "10:00", minutesLater(2))).toBe(true);
    const again = await hold(first, at("2026-12-09", "15:00"), minutesLater(8));
    expect(again).toMatchObject({ ok: true, until: minutesLater(12) });
    const { branchId } = house.salon;
    await house.as(first, (context) => giveBackHold(context, { branchId, customerId: first.id }));
    expect(await offered("2026-12-09", "15:00", minutesLater(8))).toBe(true);
  });

  it("is seen by staff with her name, and no longer once it is over", async () => {
    const [first] = await two();
    await hold(first, at("2026-12-11", "11:00"));
    const seen = await listHolds(house.store.db, { branchId: house.salon.branchId, now: testNow });
    expect(seen.find((one) => one.customerId === first.id)).toMatchObject({
      ...{ customerName: "先", startsAt: at("2026-12-11", "11:00"), until: minutesLater(10) },
    });
    expect(await listHolds(house.store.db, { branchId: house.salon.branchId, now: minutesLater(10) })).toEqual([]);
  });

  it("goes to exactly one of thirty who reach for it at once", async () => {
    const crowd = await Promise.all(Array.from({ length: 30 }, (_, i) => house.newCustomer(`客${i}`)));
    const results = await Promise.all(crowd.map((one) => hold(one, at("2026-12-12", "15:00"))));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === "held")).toHaveLength(29);
  });

  it("of a move by half an hour keeps only what is not hers already", async () => {
    const [first, second] = await two();
    const booked = await house.book(first, "LED", "林知夏", at("2026-12-16", "15:00"));
    if (!booked.ok) throw new Error(booked.reason);
    const movingAppointmentId = booked.appointment.id;
    const { LED } = house.salon.serviceIds;
    expect(await hold(first, at("2026-12-16", "15:30"), testNow, { movingAppointmentId })).toMatchObject({ ok: true });
    const end = booked.appointment.endsAt;
    expect(LED).toBeDefined();
    expect(await house.book(second, "LED", "林知夏", end)).toMatchObject({ ok: false });
    const moved = await house.as(first, (context) =>
      moveAppointment(context, { appointmentId: movingAppointmentId, startsAt: at("2026-12-16", "15:30") }),
    );
    expect(moved).toMatchObject({ ok: true, appointment: { startsAt: at("2026-12-16", "15:30") } });
  });

  it("cannot be made for somebody else", async () => {
    const [first, second] = await two();
    expect(await hold(second, at("2026-12-18", "15:00"), testNow, { customerId: first.id })).toEqual({
      ...{ ok: false, reason: "not_found" },
    });
  });
});
