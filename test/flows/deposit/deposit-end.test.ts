import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markArrived } from "../../../src/actions/booking/mark-arrived.ts";
import { markNoShow } from "../../../src/actions/booking/mark-no-show.ts";
import { finishStaffTask } from "../../../src/actions/cases/finish-staff-task.ts";
import { type ActionContext, perform } from "../../../src/actions/context.ts";
import { owner } from "../../actions/booking/booking-house.ts";
import type { Person } from "../../support/bot-api/person.ts";
import { engines } from "../../support/databases.ts";
import { type DepositHouse, openDepositHouse } from "./deposit-house.ts";

describe.each(engines)("a paid deposit on %s", (engine) => {
  let place: DepositHouse;
  beforeAll(async () => {
    place = await openDepositHouse(engine);
  });
  afterAll(() => place.close());
  const asOwner = <T>(action: (context: ActionContext) => Promise<T>) =>
    perform(place.house.afterglow.house, owner(place.house.salon), action);
  async function paidFor(when: string): Promise<Person> {
    const person = await place.asked(when);
    expect((await place.pay(person)).ok).toBe(true);
    return person;
  }

  test("goes back when the salon cancels: a person does it at the provider, ticks it off, and she is told", async () => {
    const mia = await paidFor("Wednesday at 10:00");
    await place.staffCancel(mia);
    expect(place.last(mia)).toMatch(/^Cancelled: [\s\S]*deposit of ¥50 goes back to you in full/);
    const { db } = place.house.store;
    const task = await db.staffTask.findFirstOrThrow({ where: { kind: "refund", doneAt: null } });
    expect(await asOwner((c) => finishStaffTask(c, { taskId: task.id }))).toEqual({ ok: true });
    await place.pass();
    expect(place.last(mia)).toMatch(/has been sent back to you/);
    expect(await place.payments(mia)).toMatchObject([{ status: "refunded", refundReason: "salon" }]);
    expect(await asOwner((c) => finishStaffTask(c, { taskId: task.id }))).toMatchObject({ reason: "done_already" });
  });

  test("goes back when she cancels in time", async () => {
    const mia = await paidFor("Wednesday at 11:00");
    await place.says(mia, "please cancel my appointment");
    mia.tap(/Yes|Cancel it/);
    await place.pass();
    const texts = mia.inbox().map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringMatching(/^Cancelled: [\s\S]*You cancelled in time/));
    expect(await place.payments(mia)).toMatchObject([{ status: "refund_due", refundReason: "in_time" }]);
  });

  test("is kept when staff cancel for somebody who was too late", async () => {
    const mia = await paidFor("Wednesday at 12:00");
    await place.staffCancel(mia, "keep");
    expect(place.last(mia)).toMatch(/By the rules of the salon the deposit of ¥50 stays/);
    expect(await place.payments(mia)).toMatchObject([{ status: "kept" }]);
  });

  test("is kept when she does not come, said with the kind word, and counts again when she comes after all", async () => {
    const mia = await paidFor("Monday at 15:00");
    const [{ id: appointmentId } = { id: "" }] = await place.appointments(mia);
    await place.house.advance("PT54H");
    await asOwner((c) => markNoShow(c, { appointmentId }));
    await place.house.advance("PT11M");
    expect(place.last(mia)).toMatch(/deposit of ¥50 stays with it/);
    expect(await place.payments(mia)).toMatchObject([{ status: "kept" }]);
    await asOwner((c) => markArrived(c, { appointmentId }));
    expect(await place.payments(mia)).toMatchObject([{ status: "paid" }]);
  });

  test("goes back to who did not come where the branch keeps none", async () => {
    const mia = await paidFor("Tuesday at 15:00");
    const [{ id: appointmentId } = { id: "" }] = await place.appointments(mia);
    await place.house.store.db.branch.updateMany({ data: { keepsDeposit: false } });
    await place.house.advance("PT24H");
    await asOwner((c) => markNoShow(c, { appointmentId }));
    await place.house.advance("PT11M");
    expect(await place.payments(mia)).toMatchObject([{ status: "refund_due", refundReason: "excused" }]);
  });
});

describe("a deposit in Telegram's stars", () => {
  test("needs no provider, and Telegram itself gives it back, also when it is not reached at first", async () => {
    const place = await openDepositHouse("sqlite", { currency: "XTR" });
    const mia = await place.asked("Wednesday at 10:00");
    expect((await place.pay(mia)).ok).toBe(true);
    place.bot.failNext("refundStarPayment", { error_code: 502, description: "Bad Gateway" });
    await place.staffCancel(mia);
    await place.house.afterglow.refunds.idle();
    expect(await place.payments(mia)).toMatchObject([{ status: "refund_due" }]);
    await place.house.advance("PT10S");
    await place.house.afterglow.refunds.idle();
    await place.pass();
    expect(place.bot.telegram.payments.refunds).toMatchObject([{ userId: mia.id }]);
    expect(await place.payments(mia)).toMatchObject([{ status: "refunded" }]);
    expect(place.last(mia)).toMatch(/has been sent back to you/);
    await place.close();
  });
});

describe("where nobody can pay in the chat", () => {
  test("without a provider she is booked at once and pays at the salon", async () => {
    const place = await openDepositHouse("sqlite", {});
    const mia = await place.asked("Wednesday at 10:00");
    expect(mia.inbox().map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Booked: [\s\S]*deposit of ¥50; please pay it at the salon/),
    );
    expect(await place.payments(mia)).toMatchObject([{ status: "at_salon" }]);
    await place.staffCancel(mia);
    expect(await place.payments(mia)).toMatchObject([{ status: "lapsed" }]);
    await place.close();
  });

  test("in the web chat she waits for a person where the branch wants that", async () => {
    const place = await openDepositHouse("sqlite");
    await place.house.store.db.branch.updateMany({ data: { depositElsewhere: "person" } });
    const chat = await place.house.openChat({ locale: "en" });
    const readBack = await chat.say("book LED light care with 林知夏 on Wednesday at 10:00");
    expect(readBack.at(-1)?.text).toMatch(/deposit of ¥50 for it, which you pay at the salon/);
    const done = await chat.tap("Yes, book it");
    expect(done.map(({ text }) => text).join("\n")).toMatch(/is kept for you[\s\S]*pay it at the salon/);
    const where = { customerId: chat.customerId };
    const row = await place.house.store.db.appointment.findFirstOrThrow({ where });
    expect(row.awaitsStaffSince).not.toBeNull();
    await place.close();
  });

  test("an invoice that Telegram refuses costs her nothing: she is booked and pays at the salon", async () => {
    const place = await openDepositHouse("sqlite");
    place.bot.failNext("sendInvoice", { error_code: 400, description: "Bad Request: CURRENCY_TOTAL_AMOUNT_INVALID" });
    const mia = await place.asked("Wednesday at 10:00");
    await place.pass();
    await place.pass();
    expect(await place.appointments(mia)).toMatchObject([{ status: "booked" }]);
    expect(place.last(mia)).toMatch(/please pay it at the salon/);
    await place.close();
  });
});
