import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { telegramCustomer } from "../support/journey-people.ts";
import { openPlace, settled, type TelegramPlace } from "./telegram-place.ts";

const PEOPLE = 200;
const FIRST_ID = 700_000;
const TIP = { "zh-CN": "换季了，记得多喝水。", en: "Autumn tip: drink water." };

/** Customers who agreed to tips and have written to the bot before; every tenth has blocked it since. */
async function invite({ bot, salon }: TelegramPlace): Promise<void> {
  const { house } = salon.afterglow;
  const createdAt = house.now();
  const { businessId, branchId } = salon.salon;
  const people = Array.from({ length: PEOPLE }, (_, index) => ({ id: randomUUID(), telegramId: FIRST_ID + index }));
  for (const { telegramId } of people) {
    bot.user({ id: telegramId, first_name: "Mei" });
    const room = bot.telegram.chats.find(telegramId);
    if (room?.kind !== "private") continue;
    room.started = true;
    room.blocked = telegramId % 10 === 0;
  }
  await house.store.transact(async (tx) => {
    await tx.customer.createMany({
      data: people.map(({ id }) => ({ id, businessId, branchId, name: "Mei", locale: "en", createdAt })),
    });
    await tx.chat.createMany({
      data: people.map(({ id, telegramId }) => ({
        id: randomUUID(),
        key: `telegram:${telegramId}`,
        kind: "customer",
        channel: "telegram",
        externalId: String(telegramId),
        customerId: id,
        branchId,
        locale: "en",
        createdAt,
      })),
    });
    await tx.consent.createMany({
      data: people.map(({ id }) => ({
        id: randomUUID(),
        customerId: id,
        purpose: "marketing",
        version: "marketing-1",
        givenAt: createdAt,
        via: "chat",
      })),
    });
  });
}

test(`a tip to ${PEOPLE} people, blocks and 429 among them, reaches everybody once while a booking goes on promptly`, async () => {
  const place = await openPlace();
  const { bot, salon, customer } = place;
  const mei = telegramCustomer(await customer(5701));
  await invite(place);
  let tips = 0;
  const patience = { error_code: 429, description: "Too Many Requests: retry after 1", parameters: { retry_after: 1 } };
  bot.failWhen((call) => /Autumn/.test(String(call.payload.text)) && ++tips % 60 === 0, patience);
  bot.failWhen({ method: "sendMessage", text: "Autumn" }, { delayMs: 30 });
  const sent = await salon.staff("/broadcasts", { text: TIP, segment: {}, dryRun: false }, "沈嘉禾");
  expect(sent.status).toBeLessThan(300);
  await vi.waitFor(() => expect(bot.calls.count({ text: "Autumn" })).toBeGreaterThan(10), { timeout: 10_000 });
  const steps: number[] = [];
  const timed = async (step: Promise<unknown>) => {
    const began = Date.now();
    await step;
    steps.push(Date.now() - began);
  };
  await timed(mei.say("a facial next wednesday afternoon").then(() => mei.sees(/who would you like/)));
  await timed(mei.tap(/Anyone/).then(() => mei.sees(/times/)));
  await timed(mei.tap(/^\d\d:\d\d$/).then(() => mei.sees(/¥/)));
  await timed(mei.tap(/Yes, book/).then(() => mei.sees(/Booked/)));
  expect(bot.calls.count({ text: "Autumn" })).toBeLessThan(PEOPLE);
  // A second of silence that Telegram asked for may fall into a step.
  expect(Math.max(...steps)).toBeLessThan(2500);
  await vi.waitFor(() => expect(bot.calls.count({ text: "Autumn", done: true })).toBe(PEOPLE * 0.9), {
    timeout: 30_000,
  });
  await settled(salon);
  const ids = Array.from({ length: PEOPLE }, (_, index) => FIRST_ID + index);
  const times = ids.map((id) => bot.calls.count({ chatId: id, text: "Autumn", done: true }));
  expect(times).toEqual(ids.map((id) => (id % 10 === 0 ? 0 : 1)));
  const { db } = salon.afterglow.house.store;
  expect(await db.staffTask.count({ where: { kind: "phone" } })).toBe(PEOPLE / 10);
  const refused = bot.calls.all.filter((call) => call.error?.error_code === 403);
  expect(refused).toHaveLength(PEOPLE / 10);
}, 90_000);
