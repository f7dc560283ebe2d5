import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declineWaitOffer } from "../../../src/actions/booking/answer-wait-offer.ts";
import { moveAppointment } from "../../../src/actions/booking/move-appointment.ts";
import { setTier } from "../../../src/actions/customers/set-tier.ts";
import { addTimeOff } from "../../../src/actions/salon/add-time-off.ts";
import { removeTimeOff } from "../../../src/actions/salon/remove-time-off.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { engines } from "../../support/databases.ts";
import { at, type BookingHouse, beautician, owner } from "./booking-house.ts";
import { WaitingHouse } from "./waiting-house.ts";

const MINUTE = 60_000;

describe.each(engines)("the waiting list on %s", (engine) => {
  let place: WaitingHouse;
  let house: WaitingHouse["house"];
  beforeAll(async () => {
    place = await WaitingHouse.open(engine);
    house = place.house;
  });
  afterAll(() => house.remove());

  it("asks who waited longest when an appointment is cancelled, keeps the time for half an hour, and books it by one tap", async () => {
    const { first, appointmentId, startsAt } = await place.takenAt("15:00");
    const one = await place.waiter("第一");
    const two = await place.waiter("第二");
    await place.cancel(first, appointmentId);
    await place.tick();
    expect(await place.offersOf(one)).toMatchObject([
      { status: "open", startsAt, until: new Date(place.now.getTime() + 30 * MINUTE) },
    ]);
    expect(await place.offersOf(two)).toEqual([]);
    const other = await house.newCustomer("路过");
    expect(await house.book(other, "LED", "林知夏", startsAt, place.now)).toMatchObject({ ok: false, reason: "held" });
    expect(await place.take(one)).toMatchObject({ ok: true, already: false, appointment: { startsAt } });
    expect(await place.take(one)).toMatchObject({ ok: true, already: true });
    expect(await place.db.waitEntry.count({ where: { customerId: one.id, status: "waiting" } })).toBe(0);
    expect(await place.db.hold.count({ where: { customerId: one.id } })).toBe(0);
  });

  it("asks a customer of a higher tier first, although she came later; only manager and owner set a tier", async () => {
    const { first, appointmentId } = await place.takenAt("15:00");
    const one = await place.waiter("早来");
    const gold = await place.waiter("金卡");
    const set = (actor: Parameters<BookingHouse["as"]>[0], tier: number) =>
      house.as(actor, (c) => setTier(c, { customerId: gold.id, tier }));
    expect(await set(beautician(house.salon), 2)).toEqual({ ok: false, reason: "not_allowed" });
    expect(await set(owner(house.salon), 7)).toEqual({ ok: false, reason: "invalid" });
    expect(await set(owner(house.salon), 2)).toEqual({ ok: true });
    await place.cancel(first, appointmentId);
    await place.tick();
    expect([(await place.offersOf(one)).length, (await place.offersOf(gold)).length]).toEqual([0, 1]);
  });

  it("goes to the next when the half hour is over, tells the first so, and refuses her late yes", async () => {
    const { first, appointmentId, startsAt } = await place.takenAt("15:00");
    const one = await place.waiter("没看见");
    const two = await place.waiter("下一位");
    await place.cancel(first, appointmentId);
    await place.tick();
    await place.tick(30);
    await place.tick();
    expect(await place.offersOf(one)).toMatchObject([{ status: "ran_out", openKey: null }]);
    expect(await place.said(one)).toEqual(["waitlist-offer", "waitlist-ran-out"]);
    expect(await place.offersOf(two)).toMatchObject([{ status: "open", startsAt }]);
    expect(await place.take(one)).toEqual({ ok: false, reason: "offer_over" });
    expect(await place.take(two)).toMatchObject({ ok: true });
    await place.tick(30);
    expect(await place.offersOf(one)).toHaveLength(1);
    expect(await place.db.waitEntry.count({ where: { customerId: one.id, status: "waiting" } })).toBe(1);
  });

  it("goes to the next on no thanks, and never offers her the same time again, but others", async () => {
    const { first, appointmentId } = await place.takenAt("15:00");
    const one = await place.waiter("不要");
    const two = await place.waiter("要");
    await place.cancel(first, appointmentId);
    await place.tick();
    const offerId = await place.offerOf(one);
    expect(await house.as(two, (c) => declineWaitOffer(c, { offerId }), place.now)).toBe(false);
    expect(await house.as(one, (c) => declineWaitOffer(c, { offerId }), place.now)).toBe(true);
    await place.tick();
    const booked = await place.take(two);
    if (!booked.ok || booked.kind !== "booked") throw new Error("She has no time.");
    await place.cancel(two, booked.appointment.id);
    await place.tick();
    expect(await place.offersOf(one)).toHaveLength(1);
    const other = await house.newCustomer("别的时间");
    const later = await house.book(other, "LED", "林知夏", at(place.day, "17:00"), place.now);
    if (!later.ok) throw new Error(later.reason);
    await place.cancel(other, later.appointment.id);
    await place.tick();
    expect(await place.offersOf(one)).toMatchObject([
      { status: "declined" },
      { status: "open", startsAt: at(place.day, "17:00") },
    ]);
  });

  it("asks the next when what was booked from the list is cancelled again", async () => {
    const { first, appointmentId, startsAt } = await place.takenAt("15:00");
    const one = await place.waiter("先要后退");
    const two = await place.waiter("接着");
    await place.cancel(first, appointmentId);
    await place.tick();
    const booked = await place.take(one);
    if (!booked.ok || booked.kind !== "booked") throw new Error("She has no time.");
    await place.cancel(one, booked.appointment.id);
    await place.tick();
    expect(await place.offersOf(two)).toMatchObject([{ status: "open", startsAt }]);
  });

  it("passes over whom it does not fit: other hours, other days, other beautician, a chat that a person holds", async () => {
    const { first, appointmentId } = await place.takenAt("15:00");
    await place.waiter("上午", { timeFrom: "09:00", timeTo: "12:00" });
    await place.waiter("另一天", { dateFrom: addDays(place.day, 1), dateTo: addDays(place.day, 3) });
    await place.waiter("另一位", { staffId: house.salon.staffIds.许南枝 ?? "" });
    const held = await place.waiter("有人在聊");
    await place.db.chat.update({ where: { id: held.chatId }, data: { heldByCaseId: "case" } });
    const fits = await place.waiter("合适", { timeFrom: "14:00", timeTo: "18:00" });
    await place.cancel(first, appointmentId);
    await place.tick();
    const offers = await place.db.waitOffer.findMany({ where: { status: "open", startsAt: at(place.day, "15:00") } });
    expect(offers.map((one) => one.customerId)).toEqual([fits.id]);
  });

  it("looks when an appointment is moved away and when blocked time is freed", async () => {
    const { first, appointmentId } = await place.takenAt("15:00");
    const one = await place.waiter("改期");
    await house.as(first, (c) => moveAppointment(c, { appointmentId, startsAt: at(place.day, "18:00") }), place.now);
    await place.tick();
    expect(await place.offersOf(one)).toMatchObject([{ startsAt: at(place.day, "15:00") }]);
    await place.takenAt("11:00");
    const staffId = house.salon.staffIds.林知夏 ?? "";
    const off = { staffId, startsAt: at(place.day, "14:00"), endsAt: at(place.day, "17:00"), reason: "" };
    const added = await house.as(owner(house.salon), (c) => addTimeOff(c, off), place.now);
    expect(added).toMatchObject({ ok: true });
    const two = await place.waiter("解除", { timeFrom: "14:00", timeTo: "17:00" });
    const timeOff = await place.db.timeOff.findFirstOrThrow({ where: { staffId, startsAt: off.startsAt } });
    await house.as(owner(house.salon), (c) => removeTimeOff(c, { timeOffId: timeOff.id }), place.now);
    await place.tick();
    expect(await place.offersOf(two)).toMatchObject([{ startsAt: at(place.day, "14:00") }]);
  });
});
