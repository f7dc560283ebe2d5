import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveMoneyBack } from "../../../src/actions/booking/give-money-back.ts";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { insertPayment } from "../../../src/storage/payments.ts";
import { engines } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, seen } from "./board-house.ts";

describe.each(engines)("deposits on the board on %s", (engine) => {
  let house: BoardHouse;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
  });
  afterAll(() => house.close());

  test("the owner sets one for a service; more than the price and nonsense are refused beside the field", async () => {
    const owner = await house.signIn("沈嘉禾");
    const path = `/board/settings/services/${house.salon.serviceIds.LED}`;
    const typed = {
      zhCn: "红蓝光",
      zhTw: "紅藍光",
      en: "LED",
      price: "168",
      minutes: "30",
      buffer: "10",
      interval: "7",
    };
    const form = { ...typed, active: "yes", bufferBefore: "5" };
    expect((await owner.post(path, { ...form, deposit: "50.50" })).status).toBe(303);
    const where = { id: house.salon.serviceIds.LED };
    const saved = await house.store.db.service.findUniqueOrThrow({ where });
    expect(saved).toMatchObject({ depositMinor: 5050, bufferBeforeMinutes: 5 });
    expect((await owner.get(path)).html).toContain('name="deposit" type="text" value="50.50"');
    for (const [deposit, words] of [
      ["169", "预约金不能超过价格"],
      ["much", "请填金额"],
    ] as const) {
      const page = await owner.post(path, { ...form, deposit });
      expect([page.status, seen(page.html).includes(words)]).toEqual([422, true]);
    }
    expect(await house.store.db.service.findUniqueOrThrow({ where })).toEqual(saved);
  });

  test("a paid one stands on the visit and in the timeline; who cancels says what becomes of it; giving it back is a task", async () => {
    const chat = await house.openChat({ name: "付了钱的人" });
    const id = await bookVisit(house, chat, "LED", 76);
    await pay(chat, id);
    const desk = await house.signIn("林知夏");
    expect(seen((await desk.get(`/board/calendar/visits/${id}`)).html)).toMatch(/预约金 ¥50： *已付/);
    expect(seen((await desk.get(`/board/customers/${chat.customerId}?show=payment`)).html)).toMatch(/预约金 ¥50/);
    expect((await desk.post(`/board/calendar/visits/${id}/cancel`, { deposit: "refund" })).status).toBe(303);
    const today = await desk.get("/board");
    expect(seen(today.html)).toContain("在支付平台把 ¥50 预约金退回，交易号 provider-1");
    const task = await house.store.db.staffTask.findFirstOrThrow({ where: { kind: "refund" } });
    await desk.post(`/board/tasks/${task.id}/done`);
    expect(seen((await desk.get(`/board/customers/${chat.customerId}?show=payment`)).html)).toContain("已退");
  });

  test("is kept when the one who cancels says so", async () => {
    const chat = await house.openChat({ name: "太晚的人" });
    const id = await bookVisit(house, chat, "FACIAL_CALM", 1);
    await pay(chat, id);
    const desk = await house.signIn("林知夏");
    await house.store.db.branch.updateMany({ data: { cancelNoticeMinutes: 120 } });
    await house.store.db.appointment.update({ where: { id }, data: { createdAt: new Date("2026-11-01T00:00:00Z") } });
    const { html } = await desk.get(`/board/calendar/visits/${id}`);
    expect(html).toMatch(/value="keep" selected/);
    await desk.post(`/board/calendar/visits/${id}/cancel`, { deposit: "keep" });
    const [payment] = await house.store.db.payment.findMany({ where: { appointmentId: id } });
    expect(payment?.status).toBe("kept");
    const back = await perform(house.afterglow.house, systemActor, (context) =>
      giveMoneyBack(context, payment ?? { id: "", branchId: "", customerId: "", currency: "" }, "excused"),
    );
    expect(back).toBe(true);
  });

  async function pay(chat: { customerId: string; chatId: string }, appointmentId: string) {
    const now = house.afterglow.house.now();
    const number = await house.store.db.payment.count();
    await insertPayment(house.store.db, {
      ...{ id: house.afterglow.house.newId(), branchId: house.salon.branchId, ...ids(chat), appointmentId },
      ...{ status: "paid", amountMinor: 5000, currency: "CNY", wanted: { serviceIds: [], staffIds: [] } },
      ...{ startsAt: now, until: now, createdAt: now, paidAt: now, payerExternalId: "1" },
      ...{ telegramChargeId: `telegram-${number + 1}`, providerChargeId: `provider-${number + 1}` },
    });
  }
});

function ids({ customerId, chatId }: { customerId: string; chatId: string }) {
  return { customerId, chatId };
}
