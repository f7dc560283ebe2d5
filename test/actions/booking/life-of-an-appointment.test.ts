import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { cancelAppointment } from "../../../src/actions/booking/cancel-appointment.ts";
import { completeVisit } from "../../../src/actions/booking/complete-visit.ts";
import { confirmAppointment } from "../../../src/actions/booking/confirm-appointment.ts";
import { comingAppointments, listAppointments } from "../../../src/actions/booking/list-appointments.ts";
import { markArrived } from "../../../src/actions/booking/mark-arrived.ts";
import { markNoShow } from "../../../src/actions/booking/mark-no-show.ts";
import { moveAppointment } from "../../../src/actions/booking/move-appointment.ts";
import { type Actor, systemActor } from "../../../src/actions/context.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { engines } from "../../support/databases.ts";
import { at, type BookingHouse, beautician, bookingHouse, owner } from "./booking-house.ts";

describe.each(engines)("the life of an appointment on %s", (engine) => {
  let house: BookingHouse;
  let week = 0;
  beforeAll(async () => {
    house = await bookingHouse(engine);
  });
  afterAll(() => house.remove());

  /** Light care on a Friday on which nobody else is booked yet. */
  async function booked(time = "15:00") {
    const date = addDays("2026-11-27", 7 * (week % 8) + (week >= 8 ? 1 : 0));
    week++;
    const customer = await house.newCustomer(date);
    const free = await house.book(customer, "LED", null, at(date, time));
    if (!free.ok) throw new Error(free.reason);
    return { customer, appointment: free.appointment, appointmentId: free.appointment.id, date };
  }
  const waiting = (appointmentId: string) =>
    house.store.db.dueItem.findMany({ where: { appointmentId, status: "waiting", kind: { startsWith: "reminder" } } });

  it("moves in one step: the old time is free again, the new one taken, the calendar and the reminder follow", async () => {
    const { customer, appointment, appointmentId, date } = await booked("10:00");
    const before = await waiting(appointmentId);
    await house.as(customer, (c) => confirmAppointment(c, { appointmentId }));
    const startsAt = at(date, "17:00");
    const moved = await house.as(customer, (c) => moveAppointment(c, { appointmentId, startsAt }));
    expect(moved).toMatchObject({ ok: true, appointment: { sequence: 1, status: "booked", confirmedAt: null } });
    const after = await waiting(appointmentId);
    expect([before.length, after.length]).toEqual([3, 3]);
    expect((after[0]?.dueAt.getTime() ?? 0) - (before[0]?.dueAt.getTime() ?? 0)).toBe(7 * 3_600_000);
    const next = await house.newCustomer("下一位");
    const again = await house.book(next, "LED", appointment.staff.id, appointment.startsAt);
    expect(again).toMatchObject({ ok: true });
  });

  it("stays where it is, with all it occupies, when the new time is taken", async () => {
    const one = await booked("10:00");
    const other = await house.newCustomer("别人");
    const there = at(one.date, "11:00");
    const blocked = await house.book(other, "LED", one.appointment.staff.id, there);
    expect(blocked.ok).toBe(true);
    const occupied = () => house.store.db.occupancy.findMany({ where: { appointmentId: one.appointmentId } });
    const before = await occupied();
    const refused = await house.as(one.customer, (c) =>
      moveAppointment(c, { appointmentId: one.appointmentId, startsAt: there }),
    );
    expect(refused).toEqual({ ok: false, reason: "taken" });
    expect(await occupied()).toEqual(before);
  });

  it("may move by half its own length, because its own time is no obstacle", async () => {
    const { customer, appointment, appointmentId } = await booked("16:00");
    const startsAt = new Date(appointment.startsAt.getTime() + 15 * 60_000);
    expect(await house.as(customer, (c) => moveAppointment(c, { appointmentId, startsAt }))).toMatchObject({
      ok: true,
    });
  });

  it("is cancelled once, frees its time and takes its reminders along", async () => {
    const { customer, appointment, appointmentId } = await booked("18:30");
    const first = await house.as(customer, (c) => cancelAppointment(c, { appointmentId }));
    const second = await house.as(customer, (c) => cancelAppointment(c, { appointmentId }));
    expect([first, second]).toMatchObject([
      { ok: true, already: false, appointment: { status: "cancelled", sequence: 1 } },
      { ok: true, already: true, appointment: { sequence: 1 } },
    ]);
    expect(await waiting(appointmentId)).toEqual([]);
    const next = await house.newCustomer("接着");
    expect(await house.book(next, "LED", appointment.staff.id, appointment.startsAt)).toMatchObject({ ok: true });
    expect(await house.as(customer, (c) => moveAppointment(c, { appointmentId, startsAt: new Date() }))).toMatchObject({
      reason: expect.stringMatching(/wrong_status|past/),
    });
  });

  it("is arrived and completed, each once however often it is said, and its aftercare starts once", async () => {
    const { customer, appointment, appointmentId } = await booked("14:00");
    const staff = beautician(house.salon);
    const later = new Date(appointment.startsAt.getTime() + 5 * 60_000);
    const arrive = () => house.as(staff, (c) => markArrived(c, { appointmentId }), later);
    expect([await arrive(), await arrive()]).toMatchObject([{ already: false }, { ok: true, already: true }]);
    const done = () =>
      house.as(staff, (c) => completeVisit(c, { appointmentId, products: "面膜", notes: "好" }), later);
    expect([await done(), await done()]).toMatchObject([{ already: false }, { ok: true, already: true }]);
    expect(await house.store.db.appointment.findUnique({ where: { id: appointmentId } })).toMatchObject({
      ...{ status: "completed", completedTreatment: "LED", products: "面膜", visitNotes: "好" },
    });
    const checkins = await house.store.db.dueItem.findMany({ where: { appointmentId, kind: "checkin.send" } });
    expect(new Set(checkins.map((item) => item.dedupeKey)).size).toBe(checkins.length);
    expect(checkins.length).toBeGreaterThan(0);
    expect(await house.as(customer, (c) => cancelAppointment(c, { appointmentId }), later)).toMatchObject({
      reason: "wrong_status",
    });
  });

  it("keeps the treatment that was really given, and knows no other codes than the catalogue's", async () => {
    const { appointmentId } = await booked("12:00");
    const complete = (treatment: string) =>
      house.as(owner(house.salon), (c) => completeVisit(c, { appointmentId, treatment }));
    expect(await complete("MAGIC")).toEqual({ ok: false, reason: "unknown_treatment" });
    expect(await complete("FACIAL_BASIC")).toMatchObject({
      ok: true,
      appointment: { completedTreatment: "FACIAL_BASIC" },
    });
  });

  it("is missed only after it should have begun, and she may come after all", async () => {
    const { appointment, appointmentId } = await booked("19:00");
    const staff = beautician(house.salon);
    expect(await house.as(staff, (c) => markNoShow(c, { appointmentId }))).toEqual({ ok: false, reason: "too_early" });
    const later = new Date(appointment.startsAt.getTime() + 20 * 60_000);
    expect(await house.as(staff, (c) => markNoShow(c, { appointmentId }), later)).toMatchObject({ ok: true });
    expect(await house.as(staff, (c) => markArrived(c, { appointmentId }), later)).toMatchObject({ ok: true });
  });

  it("is nobody else's: foreign customers and other branches do not even learn that it exists", async () => {
    const { appointmentId } = await booked("17:30");
    const stranger = await house.newCustomer("陌生人");
    const elsewhere: Actor = { kind: "staff", id: "x", name: "x", role: "manager", branchId: "another branch" };
    const notFound = { ok: false, reason: "not_found" };
    for (const actor of [stranger, elsewhere]) {
      expect(await house.as(actor, (c) => cancelAppointment(c, { appointmentId }))).toEqual(notFound);
      expect(await house.as(actor, (c) => confirmAppointment(c, { appointmentId }))).toEqual(notFound);
      expect(await house.as(actor, (c) => markArrived(c, { appointmentId }))).toEqual(notFound);
      expect(await house.as(actor, (c) => completeVisit(c, { appointmentId }))).toEqual(notFound);
      expect(await house.as(actor, (c) => markNoShow(c, { appointmentId }))).toEqual(notFound);
    }
    const away: Actor = { ...elsewhere, role: "owner" };
    expect(await house.as(away, (c) => confirmAppointment(c, { appointmentId }))).toMatchObject({ ok: true });
  });

  it("is told to the customer when the salon books, moves or cancels it, with the calendar file", async () => {
    const customer = await house.newCustomer("被通知");
    const { branchId, serviceIds } = house.salon;
    const staff = owner(house.salon);
    const wish = { branchId, customerId: customer.id, serviceId: serviceIds.LASH_LIFT ?? "", staffId: null };
    const made = await house.as(staff, (c) =>
      bookAppointment(c, { ...wish, startsAt: at("2026-12-16", "10:00"), chatId: customer.chatId, via: "board" }),
    );
    if (!made.ok) throw new Error(made.reason);
    const appointmentId = made.appointment.id;
    await house.as(staff, (c) => moveAppointment(c, { appointmentId, startsAt: at("2026-12-16", "15:00") }));
    await house.as(staff, (c) => cancelAppointment(c, { appointmentId, reason: "生病" }));
    const told = await house.store.db.outboxMessage.findMany({
      ...{ where: { chatId: customer.chatId }, orderBy: { seq: "asc" } },
    });
    const words = told.map((row) => row.content);
    expect(words.map((content) => /booking-(confirmed|moved|cancelled)/.exec(content)?.[1])).toEqual([
      ...["confirmed", "moved", "cancelled"],
    ]);
    expect(words.map((content) => /SEQUENCE:(\d)/.exec(content)?.[1])).toEqual(["0", "1", "2"]);
    expect(words.every((content) => content.includes(`UID:${appointmentId}`))).toBe(true);
  });

  it("is found in the lists of its day and of its customer", async () => {
    const { customer, appointment, appointmentId } = await booked("11:30");
    const { branchId } = house.salon;
    const to = new Date(appointment.startsAt.getTime() + 1);
    const ofDay = await listAppointments(house.store.db, { branchId, from: appointment.startsAt, to });
    expect(ofDay.map((one) => one.id)).toContain(appointmentId);
    const hers = await comingAppointments(house.store.db, customer.id, new Date("2026-11-21T02:00:00Z"));
    expect(hers.map((one) => one.id)).toEqual([appointmentId]);
    expect(await comingAppointments(house.store.db, customer.id, to)).toEqual([]);
  });

  it("writes each change into the audit with who did it", async () => {
    const { customer, appointmentId } = await booked("12:00");
    await house.as(customer, (c) => confirmAppointment(c, { appointmentId }));
    await house.as(systemActor, (c) => cancelAppointment(c, { appointmentId }));
    const lines = await house.store.db.auditEntry.findMany({
      where: { subjectId: appointmentId },
      orderBy: { seq: "asc" },
    });
    expect(lines.map((line) => `${line.verb} ${line.actorKind}`)).toEqual([
      ...["appointment.book customer", "appointment.confirm customer", "appointment.cancel system"],
    ]);
  });
});
