import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookForCustomer } from "../../../src/actions/booking/book-for-customer.ts";
import { confirmAppointment } from "../../../src/actions/booking/confirm-appointment.ts";
import { moveAppointment } from "../../../src/actions/booking/move-appointment.ts";
import { undoMove } from "../../../src/actions/booking/undo-move.ts";
import { engines } from "../../support/databases.ts";
import { testNow } from "../../support/demo-salon.ts";
import { at, type BookingHouse, beautician, bookingHouse, owner } from "./booking-house.ts";

describe.each(engines)("what staff do in the calendar on %s", (engine) => {
  let house: BookingHouse;
  beforeAll(async () => {
    house = await bookingHouse(engine);
  });
  afterAll(() => house.remove());

  const later = (seconds: number) => new Date(testNow.getTime() + seconds * 1000);
  const occupied = async (appointmentId: string) =>
    (await house.store.db.occupancy.findMany({ where: { appointmentId } }))
      .map(({ resource, fromMinute, toMinute }) => [resource, fromMinute, toMinute].join(" "))
      .sort();
  const waitingFor = (chatId: string) =>
    house.store.db.outboxMessage.findMany({ where: { chatId, status: "pending" } });

  async function confirmed(date: string) {
    const customer = await house.newCustomer(date);
    const booked = await house.book(customer, "FACIAL_BASIC", "林知夏", at(date, "15:00"));
    if (!booked.ok) throw new Error(booked.reason);
    const appointmentId = booked.appointment.id;
    await house.as(customer, (c) => confirmAppointment(c, { appointmentId }));
    return { customer, appointmentId, appointment: booked.appointment };
  }

  it("puts a move back to what it was, her confirmation and all that it occupied included, and she never hears of either", async () => {
    const { customer, appointmentId, appointment } = await confirmed("2026-11-24");
    const before = await occupied(appointmentId);
    const staff = beautician(house.salon);
    const wanted = { appointmentId, startsAt: at("2026-11-24", "17:00"), tellAfterSeconds: 12 };
    await house.as(staff, (c) => moveAppointment(c, wanted));
    const [news] = await waitingFor(customer.chatId);
    expect(news?.dueAt).toEqual(later(12));
    const undone = await house.as(staff, (c) => undoMove(c, { appointmentId }), later(8));
    expect(undone).toMatchObject({ ok: true, appointment: { status: "confirmed", startsAt: appointment.startsAt } });
    expect(await occupied(appointmentId)).toEqual(before);
    expect(await waitingFor(customer.chatId)).toEqual([]);
    // Calendars that read a file of the move before must take the next one for newer.
    expect(undone.ok && undone.appointment.sequence).toBe(2);
  });

  it("refuses to undo the move of somebody else, an old one, and one whose old time is taken, and then leaves everything", async () => {
    const { appointmentId } = await confirmed("2026-11-25");
    const staff = beautician(house.salon);
    const move = (time: string) => moveAppointmentTo(appointmentId, "2026-11-25", time);
    await house.as(staff, move("17:00"));
    const undo = (seconds: number, who = staff) => house.as(who, (c) => undoMove(c, { appointmentId }), later(seconds));
    expect(await undo(5, owner(house.salon))).toMatchObject({ ok: false, reason: "wrong_status" });
    expect(await undo(61)).toMatchObject({ ok: false, reason: "wrong_status" });
    const other = await house.newCustomer("接着约的人");
    expect(await house.book(other, "FACIAL_BASIC", "林知夏", at("2026-11-25", "15:00"))).toMatchObject({ ok: true });
    const before = await occupied(appointmentId);
    expect(await undo(9)).toMatchObject({ ok: false, reason: "taken" });
    expect(await occupied(appointmentId)).toEqual(before);
  });

  const moveAppointmentTo =
    (appointmentId: string, date: string, time: string) => (c: Parameters<typeof moveAppointment>[0]) =>
      moveAppointment(c, { appointmentId, startsAt: at(date, time), tellAfterSeconds: 12 });

  it("moves a visit to another room without telling her, and never into one that is taken", async () => {
    const { customer, appointmentId, appointment } = await confirmed("2026-12-01");
    const rooms = Object.values(house.salon.roomIds);
    const others = await house.store.db.room.findMany({ where: { id: { in: rooms }, kind: "room" } });
    const roomId = others.find(({ id }) => id !== appointment.roomId)?.id ?? "";
    const toRoom = (id: string) =>
      house.as(beautician(house.salon), (c) =>
        moveAppointment(c, { appointmentId, startsAt: appointment.startsAt, roomId: id }),
      );
    expect(await toRoom(roomId)).toMatchObject({ ok: true, appointment: { roomId } });
    expect(await waitingFor(customer.chatId)).toEqual([]);
    const taker = await house.newCustomer("别的房间");
    const there = await house.book(taker, "FACIAL_BASIC", "苏沐", appointment.startsAt);
    const takenRoom = there.ok ? (there.appointment.roomId ?? "") : "";
    expect(await toRoom(takenRoom)).toMatchObject({ ok: false, reason: "no_room" });
    expect(await toRoom("no-such-room")).toMatchObject({ ok: false, reason: "no_room" });
  });

  it("opens a file for a new customer only together with her booking", async () => {
    const book = (name: string, time: string) =>
      house.as(owner(house.salon), (c) =>
        bookForCustomer(c, {
          ...{ branchId: house.salon.branchId, serviceId: house.salon.serviceIds.FACIAL_BASIC ?? "", via: "board" },
          customer: { name, phone: "138 0000 1234", locale: "zh-CN" },
          staffId: house.salon.staffIds.林知夏 ?? "",
          startsAt: at("2026-12-02", time),
        }),
      );
    expect(await book("约上的新人", "15:00")).toMatchObject({ ok: true, appointment: { customerName: "约上的新人" } });
    expect(await book("没约上的新人", "15:00")).toMatchObject({ ok: false, reason: "taken" });
    expect(await book("", "17:00")).toMatchObject({ ok: false, reason: "name_empty" });
    const found = await house.store.db.customer.findMany({ where: { name: { contains: "新人" } } });
    expect(found.map(({ name }) => name)).toEqual(["约上的新人"]);
  });
});
