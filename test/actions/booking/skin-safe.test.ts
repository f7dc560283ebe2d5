import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { cancelAppointment } from "../../../src/actions/booking/cancel-appointment.ts";
import { maySheHave } from "../../../src/actions/booking/may-she-have.ts";
import { moveAppointment } from "../../../src/actions/booking/move-appointment.ts";
import { type Actor, systemActor } from "../../../src/actions/context.ts";
import { addDays } from "../../../src/domain/time/calendar-date.ts";
import { engines } from "../../support/databases.ts";
import { at, type BookingHouse, beautician, bookingHouse, owner } from "./booking-house.ts";

describe.each(engines)("what her skin allows on %s", (engine) => {
  let house: BookingHouse;
  beforeAll(async () => {
    house = await bookingHouse(engine);
  });
  afterAll(() => house.remove());

  const reception = (): Actor => ({
    ...{ kind: "staff", id: house.salon.staffIds.周小满 ?? "", name: "周小满" },
    ...{ role: "reception", branchId: house.salon.branchId },
  });

  /** She had this treatment some days before the 21st of November. */
  async function past(customerId: string, service: string, date: string, status = "completed"): Promise<string> {
    const id = randomUUID();
    const { branchId, serviceIds, staffIds } = house.salon;
    await house.as(systemActor, ({ tx, now }) =>
      tx.appointment.create({
        data: {
          ...{ id, branchId, customerId, serviceId: serviceIds[service] ?? "", staffId: staffIds.林知夏 ?? "", status },
          ...{ startsAt: at(date, "10:00"), endsAt: at(date, "11:00"), priceMinor: 1, currency: "CNY" },
          ...{ createdVia: "board", createdAt: now },
        },
      }),
    );
    return id;
  }

  const answered = (customerId: string, code: string, answer: string) =>
    house.as(systemActor, ({ tx, now }) =>
      tx.intake.create({
        data: {
          ...{ id: randomUUID(), customerId, appointmentId: randomUUID(), treatment: "PEEL_SA", status: "finished" },
          ...{ answers: JSON.stringify([{ code, answer, at: now.toISOString() }]), createdAt: now, finishedAt: now },
        },
      }),
    );

  async function openCase(customerId: string, chatId: string, appointmentId: string): Promise<string> {
    const id = randomUUID();
    await house.as(systemActor, ({ tx, now }) =>
      tx.case.create({
        data: {
          ...{ id, branchId: house.salon.branchId, customerId, chatId, appointmentId, kind: "reaction" },
          ...{ severity: "today", words: "红", reasons: "[]", openedAt: now, lastActivityAt: now },
        },
      }),
    );
    return id;
  }

  it("refuses a peel two weeks short of light, and tells the first day that works", async () => {
    const one = await house.newCustomer("光");
    await past(one.id, "IPL", "2026-11-16");
    const refused = await house.book(one, "PEEL_SA", "何清越", at("2026-11-27", "15:00"));
    expect(refused).toMatchObject({ ok: false, reason: "cross_interval", firstDay: "2026-11-30" });
    expect(await house.book(one, "PEEL_SA", "何清越", at("2026-12-01", "15:00"))).toMatchObject({ ok: true });
  });

  it("a visit that was cancelled or missed is no treatment", async () => {
    const one = await house.newCustomer("没来");
    await past(one.id, "IPL", "2026-11-16", "no_show");
    await past(one.id, "IPL", "2026-11-17", "cancelled");
    expect(await house.book(one, "PEEL_SA", "何清越", at("2026-11-27", "16:30"))).toMatchObject({ ok: true });
  });

  it("holds for a move as for a booking, and her own appointment is no obstacle to itself", async () => {
    const one = await house.newCustomer("改期");
    const light = await house.book(one, "IPL", "何清越", at("2026-12-22", "15:00"));
    const peel = await house.book(one, "PEEL_SA", "何清越", at("2027-01-06", "15:00"));
    if (!light.ok || !peel.ok) throw new Error("not booked");
    const move = (date: string) =>
      house.as(one, (c) =>
        moveAppointment(c, { appointmentId: peel.appointment.id, startsAt: at(date, "15:00"), staffId: null }),
      );
    expect(await move("2026-12-30")).toMatchObject({ reason: "cross_interval", firstDay: "2027-01-05" });
    expect(await move("2027-01-05")).toMatchObject({ ok: true });
    await house.as(one, (c) => cancelAppointment(c, { appointmentId: light.appointment.id }));
    expect(await move("2026-12-30")).toMatchObject({ ok: true });
  });

  it("knows stop-days from the intake and contraindications from it and from the file", async () => {
    const one = await house.newCustomer("问卷");
    await answered(one.id, "topical_retinoid", "yes");
    expect(await house.book(one, "PEEL_SA", "林知夏", at("2026-11-25", "15:00"))).toMatchObject({
      reason: "stop_days",
      firstDay: "2026-11-28",
    });
    await answered(one.id, "pregnancy", "yes");
    expect(await house.book(one, "PEEL_SA", "林知夏", at("2026-12-25", "15:00"))).toMatchObject({
      reason: "contraindicated",
    });
    await house.as(systemActor, ({ tx }) => tx.customer.update({ where: { id: one.id }, data: { allergies: "乳胶" } }));
    const withSumu = (service: string, time: string) => house.book(one, service, "苏沐", at("2026-12-03", time));
    expect(await withSumu("LASH_LIFT", "10:00")).toMatchObject({ reason: "contraindicated" });
    expect(await withSumu("MASSAGE", "10:00")).toMatchObject({ reason: "contraindicated" });
    expect(await withSumu("FACIAL_BASIC", "10:00")).toMatchObject({ reason: "contraindicated" });
  });

  it("the newest answer counts", async () => {
    const one = await house.newCustomer("不了");
    await answered(one.id, "pregnancy", "yes");
    await house.as(systemActor, ({ tx, now }) =>
      tx.intake.create({
        data: {
          ...{ id: randomUUID(), customerId: one.id, appointmentId: randomUUID(), treatment: "IPL", status: "started" },
          answers: JSON.stringify([
            { code: "pregnancy", answer: "no", at: new Date(now.getTime() + 1000).toISOString() },
            { code: "keloid", answer: "skipped", at: now.toISOString() },
          ]),
          createdAt: now,
        },
      }),
    );
    expect(await house.book(one, "PEEL_SA", "林知夏", at("2026-12-08", "11:30"))).toMatchObject({ ok: true });
  });

  it("does nothing new to an area with an open case, until it is closed", async () => {
    const one = await house.newCustomer("红");
    const visit = await past(one.id, "FACIAL_BASIC", "2026-11-10");
    const caseId = await openCase(one.id, one.chatId, visit);
    expect(await house.book(one, "LED", "林知夏", at("2026-11-27", "10:00"))).toMatchObject({ reason: "open_case" });
    expect(await house.book(one, "LASH_LIFT", "苏沐", at("2026-11-27", "10:00"))).toMatchObject({ ok: true });
    await house.as(systemActor, ({ tx }) => tx.case.update({ where: { id: caseId }, data: { status: "closed" } }));
    expect(await house.book(one, "LED", "林知夏", at("2026-11-27", "12:00"))).toMatchObject({ ok: true });
  });

  it("what staff may set aside depends on who they are, and a reason is asked for", async () => {
    const one = await house.newCustomer("例外");
    await past(one.id, "IPL", "2026-11-20");
    const { branchId, serviceIds, staffIds } = house.salon;
    const wish = (skinOverride?: string) => ({
      ...{ branchId, customerId: one.id, serviceId: serviceIds.PEEL_SA ?? "", staffId: staffIds.林知夏 ?? "" },
      ...{ startsAt: at("2026-11-24", "15:00"), chatId: one.chatId, via: "board" as const, skinOverride },
    });
    const book = (actor: Actor, reason?: string) => house.as(actor, (c) => bookAppointment(c, wish(reason)));
    expect(await book(beautician(house.salon))).toMatchObject({ reason: "cross_interval" });
    expect(await book(one, "我想要")).toMatchObject({ reason: "override_not_allowed" });
    expect(await book(reception(), "她急")).toMatchObject({ reason: "override_not_allowed" });
    expect(await book(beautician(house.salon), "  ")).toMatchObject({ reason: "override_needs_reason" });
    await answered(one.id, "pregnancy", "yes");
    expect(await book(beautician(house.salon), "医生同意")).toMatchObject({ reason: "override_not_allowed" });
    const done = await book(owner(house.salon), "医生同意了，用低浓度");
    if (!done.ok) throw new Error(done.reason);
    const { id } = done.appointment;
    const line = await house.store.db.auditEntry.findFirst({ where: { subjectId: id, verb: "appointment.override" } });
    expect([line?.actorName, line?.actorId]).toEqual(["沈嘉禾", house.salon.staffIds.沈嘉禾]);
    expect(JSON.parse(line?.details ?? "{}")).toEqual({
      reason: "医生同意了，用低浓度",
      rules: expect.arrayContaining(["pregnancy", "interval:light:peel"]),
    });
    const row = await house.store.db.appointment.findUniqueOrThrow({ where: { id } });
    expect(row.skinOverride).toBe("医生同意了，用低浓度");
  });

  it("a reason without a rule in the way leaves no override behind", async () => {
    const one = await house.newCustomer("不用");
    const { branchId, serviceIds } = house.salon;
    const wish = {
      branchId,
      customerId: one.id,
      serviceId: serviceIds.LED ?? "",
      staffId: null,
      via: "board" as const,
    };
    const done = await house.as(owner(house.salon), (c) =>
      bookAppointment(c, { ...wish, startsAt: at("2026-12-02", "10:00"), skinOverride: "随手写的" }),
    );
    expect(done).toMatchObject({ ok: true });
    const audit = await house.store.db.auditEntry.count({
      where: { subjectId: done.ok ? done.appointment.id : "", verb: "appointment.override" },
    });
    expect(audit).toBe(0);
  });

  it("two bookings of one customer at once, each fine alone, do not both come about", async () => {
    for (let round = 0; round < 5; round++) {
      const one = await house.newCustomer(`同时${round}`);
      const day = addDays("2026-12-08", 7 * round);
      const [light, peel] = await Promise.all([
        house.book(one, "IPL", "许南枝", at(day, "16:30")),
        house.book(one, "PEEL_SA", "林知夏", at(addDays(day, 1), "15:00")),
      ]);
      expect([light.ok, peel.ok].filter(Boolean)).toHaveLength(1);
    }
  });

  it("one question answers for every day", async () => {
    const one = await house.newCustomer("问");
    await past(one.id, "IPL", "2026-11-16");
    const { branchId, businessId } = house.salon;
    const answer = await house.as(one, ({ tx, now }) =>
      maySheHave(tx, {
        ...{ customerId: one.id, now, branch: { businessId, zone: "Asia/Shanghai" } },
        services: [{ treatment: "PEEL_SA", intervalDays: 28, prepares: null }],
      }),
    );
    expect(branchId).toBeTruthy();
    expect(answer.firstDay("2026-11-21")).toBe("2026-11-30");
    expect(answer.firstDay("2026-12-24")).toBe("2026-12-24");
    expect(answer.codesOn("2026-11-21")).toEqual(["interval:light:peel"]);
  });
});
