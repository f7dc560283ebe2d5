import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { cancelAppointment } from "../../../src/actions/booking/cancel-appointment.ts";
import { confirmAppointment } from "../../../src/actions/booking/confirm-appointment.ts";
import { moveAppointment } from "../../../src/actions/booking/move-appointment.ts";
import { perform } from "../../../src/actions/context.ts";
import { updateVisitRules } from "../../../src/actions/salon/update-visit-rules.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";
import { at, owner } from "./booking-house.ts";

const allKinds = ["days_before", "day_before", "hours_before"] as const;

// The house's clock begins on Saturday 2026-11-21 at 10:00.
describe.each(engines)("reminders on %s", (engine) => {
  let house: TestHouse;
  let chat: TestChat;
  beforeEach(async () => {
    house = await openTestHouse(engine);
    chat = await house.openChat();
  });
  afterEach(() => house.close());

  const herself = () => ({ kind: "customer" as const, id: chat.customerId, name: "小林" });
  async function booked(date: string, time: string) {
    const { branchId, serviceIds, staffIds } = house.salon;
    const input = { branchId, customerId: chat.customerId, serviceId: serviceIds.LED ?? "", chatId: chat.chatId };
    const result = await perform(house.afterglow.house, herself(), (context) =>
      bookAppointment(context, {
        ...input,
        ...{ staffId: staffIds.林知夏 ?? "", startsAt: at(date, time), via: "webchat" },
      }),
    );
    if (!result.ok) throw new Error(result.reason);
    return result.appointment.id;
  }
  const move = (appointmentId: string, date: string, time: string) =>
    perform(house.afterglow.house, herself(), (c) => moveAppointment(c, { appointmentId, startsAt: at(date, time) }));
  const rules = (change: object) =>
    perform(house.afterglow.house, owner(house.salon), (context) =>
      updateVisitRules(context, {
        branchId: house.salon.branchId,
        rules: {
          ...{ moveNoticeMinutes: 0, cancelNoticeMinutes: 0, graceMinutes: 15, noShowLimit: 0, reminders: allKinds },
          ...change,
        },
      }),
    );
  /** Moves the clock to a time and returns the reminders that came since. */
  async function until(date: string, time: string) {
    await chat.news();
    const now = house.afterglow.house.now().getTime();
    await house.advance(`PT${Math.ceil((at(date, time).getTime() - now) / 1000)}S`);
    return (await chat.news()).filter((one) => /提前说一声|提醒你|待会见/.test(one.text));
  }

  it("come three days, one day and two hours before, with what she can do about it", async () => {
    await booked("2026-11-27", "15:00");
    expect(await until("2026-11-24", "14:59")).toEqual([]);
    const [first] = await until("2026-11-24", "15:01");
    expect(first?.text).toContain("提前说一声：11月27日 周五 15:00");
    expect(first?.buttons.flat().map((one) => one.label)).toEqual(["会准时到", "改时间", "取消预约"]);
    expect((await until("2026-11-26", "15:01")).map((one) => one.text)).toEqual([expect.stringContaining("提醒你")]);
    expect((await until("2026-11-27", "13:01")).map((one) => one.text)).toEqual([expect.stringContaining("待会见")]);
    expect(await until("2026-11-27", "16:00")).toEqual([]);
  });

  it("move along twice: each comes once, for the newest time", async () => {
    const id = await booked("2026-11-25", "15:00");
    expect(await move(id, "2026-11-27", "11:00")).toMatchObject({ ok: true });
    expect(await move(id, "2026-11-28", "17:00")).toMatchObject({ ok: true });
    const texts = (await until("2026-11-28", "16:59")).map((one) => one.text);
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text).toContain("11月28日 周六 17:00");
  });

  it("moved to where it was before, they come again", async () => {
    const id = await booked("2026-11-27", "15:00");
    await move(id, "2026-11-27", "17:00");
    await move(id, "2026-11-27", "15:00");
    expect(await until("2026-11-27", "14:00")).toHaveLength(3);
  });

  it("are gone with the appointment", async () => {
    const appointmentId = await booked("2026-11-27", "15:00");
    await perform(house.afterglow.house, herself(), (c) => cancelAppointment(c, { appointmentId }));
    expect(await until("2026-11-28", "15:00")).toEqual([]);
  });

  it("only those that the branch sends, also for what was booked before it chose", async () => {
    await booked("2026-11-27", "15:00");
    expect(await rules({ reminders: ["hours_before"] })).toEqual({ ok: true });
    expect((await until("2026-11-27", "14:00")).map((one) => one.text)).toEqual([expect.stringContaining("待会见")]);
  });

  it("who has confirmed is not asked again", async () => {
    const appointmentId = await booked("2026-11-23", "15:00");
    await perform(house.afterglow.house, herself(), (c) => confirmAppointment(c, { appointmentId }));
    const [reminder] = await until("2026-11-22", "16:00");
    expect(reminder?.buttons.flat().map((one) => one.label)).toEqual(["改时间", "取消预约"]);
  });

  it("after the house was down, what fell together is said once, and not at night", async () => {
    await booked("2026-11-25", "10:30");
    const due = { kind: { startsWith: "reminder" }, status: "waiting" };
    // Nothing ran since the first was due: now it is an hour before the last.
    await house.store.db.dueItem.updateMany({ where: due, data: { dueAt: at("2026-11-25", "02:00") } });
    expect(await until("2026-11-25", "08:59")).toEqual([]);
    expect((await until("2026-11-25", "09:01")).map((one) => one.text)).toEqual([expect.stringContaining("待会见")]);
    expect(await until("2026-11-25", "10:30")).toEqual([]);
  });
});
