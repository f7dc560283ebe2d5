import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { type DepositHouse, openDepositHouse } from "./deposit-house.ts";

describe.each(engines)("a deposit in Telegram on %s", (engine) => {
  let place: DepositHouse;
  beforeAll(async () => {
    place = await openDepositHouse(engine);
  });
  afterAll(() => place.close());

  test("is named before she says yes, asked for by an invoice, and the time is kept for her until she paid", async () => {
    const mia = await place.asked("Wednesday at 10:00");
    expect(mia.inbox().at(-2)?.text).toMatch(/deposit of ¥50, which you pay right here/);
    const invoice = mia.inbox().at(-1);
    expect(invoice?.text).toMatch(/^LED light care\n.*10:00.*pay the deposit of ¥50 here.*until \d\d:\d\d/);
    expect(invoice?.buttons.flat().map(({ text }) => text)).toEqual(["Pay ¥50", "Not now"]);
    expect(await place.appointments(mia)).toEqual([]);
    const other = place.bot.user({ id: 6901, first_name: "Ann", language_code: "en" });
    await place.says(other, "book LED light care with 林知夏 on Wednesday at 10:00");
    expect(place.last(other)).toMatch(/deciding about that time/);
    expect(
      other
        .inbox()
        .at(-1)
        ?.buttons.flat()
        .map(({ text }) => text),
    ).not.toContainEqual("Book it");
    expect(await place.pay(mia)).toEqual({ ok: true, words: "" });
    const [booked] = await place.appointments(mia);
    expect(booked).toMatchObject({ status: "booked" });
    expect(mia.inbox().map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Booked: .*10:00[\s\S]*Your deposit of ¥50 has arrived/),
    );
    expect(await place.payments(mia)).toMatchObject([{ status: "paid", appointmentId: booked?.id }]);
    expect(await place.house.store.db.hold.count({ where: { kind: "deposit" } })).toBe(0);
  });

  test("the same news of a payment again, or the same tap again, books and takes once", async () => {
    const mia = await place.asked("Wednesday at 11:00");
    const query = mia.startPaying();
    await place.pass();
    mia.paid(query);
    const updates = place.take();
    for (const update of [...updates, ...updates]) await place.deliver(update);
    await place.house.afterglow.settle();
    const again = updates.map((update) => ({ ...update, update_id: update.update_id + 500_000 }));
    for (const update of again) await place.deliver(update);
    await place.house.afterglow.settle();
    expect(await place.appointments(mia)).toHaveLength(1);
    expect(await place.payments(mia)).toHaveLength(1);
    expect(mia.inbox().filter(({ text }) => text.includes("has arrived"))).toHaveLength(1);
    const second = mia.startPaying();
    await place.pass();
    expect(mia.paid(second)).toMatchObject({ ok: false, words: expect.stringContaining("already paid") });
  });

  test("is refused kindly a moment before the money moves when the time is no longer kept", async () => {
    const mia = await place.asked("Wednesday at 12:00", { languageTag: "zh-hant" });
    await place.house.advance("PT31M");
    expect(place.last(mia)).toMatch(/預約金沒有準時付.*沒有扣款/);
    expect(await place.pay(mia)).toEqual({ ok: false, words: expect.stringContaining("沒有扣款") });
    expect(await place.payments(mia)).toMatchObject([{ status: "lapsed" }]);
    const other = await place.asked("Wednesday at 12:00");
    expect((await place.pay(other)).ok).toBe(true);
  });

  test("a payment that is under way when the minutes end is waited for", async () => {
    const mia = await place.asked("Friday at 15:00");
    await place.house.advance("PT29M");
    const query = mia.startPaying();
    await place.pass();
    await place.house.advance("PT5M");
    mia.paid(query);
    await place.pass();
    expect(await place.appointments(mia)).toMatchObject([{ status: "booked" }]);
  });

  test("money for a time that went to somebody else all the same goes back, with the charge's name for who gives it back", async () => {
    const mia = await place.asked("Wednesday at 14:00");
    const query = mia.startPaying();
    await place.pass();
    await place.house.advance("PT45M");
    const other = await place.asked("Wednesday at 14:00");
    expect((await place.pay(other)).ok).toBe(true);
    mia.paid(query);
    await place.pass();
    expect(place.last(mia)).toMatch(/deposit of ¥50 goes back to you in full/);
    expect(await place.payments(mia)).toMatchObject([{ status: "refund_due", refundReason: "gone" }]);
    expect(await place.house.store.db.staffTask.count({ where: { kind: "refund", doneAt: null } })).toBe(1);
  });

  test("is nobody else's: a forwarded invoice and another amount are refused", async () => {
    const mia = await place.asked("Wednesday at 15:00");
    const other = await place.asked("Wednesday at 16:00");
    const invoice = mia.inbox().at(-1)?.messageId ?? 0;
    const query = other.payInvoice(invoice, mia.id);
    await place.pass();
    expect(other.paid(query)).toMatchObject({ ok: false, words: expect.stringContaining("another person") });
    const [payment] = await place.payments(mia);
    await place.house.store.db.payment.updateMany({ where: { status: "asked" }, data: { amountMinor: 4000 } });
    expect((await place.pay(mia)).words).toContain("no longer valid");
    expect(payment?.status).toBe("asked");
  });

  test("by one tap she lets the time go, nothing is charged, and somebody else can have it", async () => {
    const mia = await place.asked("Wednesday at 17:00");
    mia.sendCommand("my");
    await place.pass();
    expect(place.last(mia)).toMatch(/^Not booked yet: .*17:00/);
    mia.tap("Not now");
    await place.pass();
    expect(place.last(mia)).toMatch(/is free again and nothing was charged/);
    expect((await place.pay(mia)).ok).toBe(false);
    const other = await place.asked("Wednesday at 17:00");
    expect((await place.pay(other)).ok).toBe(true);
  });

  test("a second wish lets the first go: she pays for one time at once", async () => {
    const mia = await place.asked("Wednesday at 18:00");
    const first = mia.inbox().at(-1)?.messageId ?? 0;
    await place.wish(mia, "Wednesday at 19:00");
    const query = mia.payInvoice(first);
    await place.pass();
    expect(mia.paid(query).ok).toBe(false);
    expect((await place.pay(mia)).ok).toBe(true);
    expect((await place.payments(mia)).map(({ status }) => status)).toEqual(["lapsed", "paid"]);
  });

  test("keeps the first visit of a series: once it is paid the others are proposed, and it is said that they ask none", async () => {
    const mia = place.bot.user({ id: 6950, first_name: "Mia", language_code: "en" });
    await place.wish(mia, "Friday 4 December at 10:00, every 4 weeks, 3 times");
    expect(await place.appointments(mia)).toHaveLength(0);
    expect((await place.pay(mia)).ok).toBe(true);
    const proposed = mia
      .inbox()
      .map(({ text }) => text)
      .join("\n");
    expect(proposed).toMatch(/The visits after Fri 4 Dec, 10:00[\s\S]*The deposit is for the first visit only/);
    mia.tap(({ callback_data }) => callback_data?.endsWith(":yes") ?? false);
    await place.pass();
    expect((await place.appointments(mia)).map(({ status }) => status)).toEqual(["booked", "booked", "booked"]);
    expect(await place.payments(mia)).toMatchObject([{ status: "paid" }]);
  });

  test("for somebody in her care is paid by her, books that person's visit, and goes back to her", async () => {
    const { db } = place.house.store;
    const mia = place.bot.user({ id: 6951, first_name: "Mia", language_code: "en" });
    await place.says(mia, "book LED light care for my mother with 林知夏 on Friday 4 December at 15:00");
    await place.says(mia, "Ruth");
    mia.tap(({ callback_data }) => callback_data?.endsWith(":yes") ?? false);
    await place.pass();
    expect(mia.inbox().at(-1)?.text).toMatch(/pay the deposit of ¥50 here/);
    expect((await place.pay(mia)).ok).toBe(true);
    const ruth = await db.customer.findFirstOrThrow({ where: { name: "Ruth" } });
    const visits = await db.appointment.findMany({ where: { customerId: ruth.id } });
    expect(visits.map(({ status }) => status)).toEqual(["booked"]);
    const paid = await db.payment.findMany({ where: { customerId: ruth.id } });
    expect(paid).toMatchObject([{ status: "paid", payerExternalId: String(mia.id), appointmentId: visits[0]?.id }]);
    expect(mia.inbox().map(({ text }) => text)).toContainEqual(expect.stringMatching(/Ruth[\s\S]*has arrived/));
  });

  test("Telegram's two commands about money are answered: the rules, and a person", async () => {
    const mia = place.bot.user({ id: 6952, first_name: "Mia", language_code: "en" });
    mia.sendCommand("terms");
    await place.pass();
    expect(place.last(mia)).toMatch(/comes back in full when the salon cancels/);
    mia.sendCommand("paysupport");
    await place.pass();
    const chat = await place.house.store.db.chat.findUniqueOrThrow({ where: { key: `telegram:${mia.id}` } });
    const where = { customerId: chat.customerId ?? "", kind: "human_request" };
    expect(await place.house.store.db.case.count({ where })).toBe(1);
  });
});
