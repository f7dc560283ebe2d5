import { expect, test, vi } from "vitest";
import { engines } from "../support/databases.ts";
import { linkStaffGroup } from "../support/staff-group.ts";
import { openPlace, settled, type TelegramPlace } from "./telegram-place.ts";

const phoneTasks = ({ salon }: TelegramPlace, open = true) =>
  salon.afterglow.house.store.db.staffTask.findMany({
    where: { kind: "phone", ...(open ? { doneAt: null } : {}) },
  });

/** Blocked while Telegram could not tell us: we hear of it when we send. */
function blockUnnoticed({ bot }: TelegramPlace, id: number): void {
  const room = bot.telegram.chats.find(id);
  if (room?.kind === "private") room.blocked = true;
}

test.each(engines)(
  "who blocked the assistant is not written to again, and staff get one task to phone her, on %s",
  async (engine) => {
    const place = await openPlace(engine);
    const { bot, salon, customer, send, chatOf } = place;
    const mei = await customer(5601);
    blockUnnoticed(place, mei.id);
    await send(mei, ["one", "two", "three"], "care");
    await settled(salon);
    await send(mei, ["four"]);
    await settled(salon);
    expect(bot.calls.count({ chatId: mei.id, method: "sendMessage", done: false })).toBe(1);
    const chat = await chatOf(mei);
    expect(chat.unreachableAt).not.toBeNull();
    expect(await phoneTasks(place)).toMatchObject([{ customerId: chat.customerId }]);
    mei.unblock();
    mei.sendText("/help");
    await mei.waitFor(/./);
    await settled(salon);
    expect((await chatOf(mei)).unreachableAt).toBeNull();
    expect(await phoneTasks(place)).toEqual([]);
    expect(await phoneTasks(place, false)).toHaveLength(1);
  },
);

test("blocking is known at once when Telegram tells of it, and a message of hers is enough to be reachable again", async () => {
  const place = await openPlace();
  const { bot, salon, customer, send, chatOf } = place;
  const mei = await customer(5602);
  mei.block();
  await vi.waitFor(async () => expect(await phoneTasks(place)).toHaveLength(1), { timeout: 20_000 });
  const before = bot.calls.count({ chatId: mei.id });
  await send(mei, ["not for her"]);
  await settled(salon);
  expect(bot.calls.count({ chatId: mei.id })).toBe(before);
  const room = bot.telegram.chats.find(mei.id);
  if (room?.kind === "private") room.blocked = false; // the update about it got lost
  mei.sendText("my lips are swelling and I can't breathe");
  await mei.waitFor(/120/);
  expect((await chatOf(mei)).unreachableAt).toBeNull();
});

test("somebody who deleted her account is unreachable, and the staff group hears of it when she has a case", async () => {
  const place = await openPlace();
  const { bot, salon, customer, send, chatOf } = place;
  const { group } = await linkStaffGroup(salon, bot);
  const mei = await customer(5603);
  mei.sendText("my cheek is swollen and hot since yesterday");
  await group.waitFor(/◆|▲/, { timeoutMs: 10_000 });
  mei.deactivate();
  await send(mei, ["how is it?"], "care");
  await group.waitFor(/请打电话/, { timeoutMs: 10_000 });
  await settled(salon);
  expect((await chatOf(mei)).unreachableAt).not.toBeNull();
  expect(await phoneTasks(place)).toHaveLength(1);
});

test("a group that threw the bot out is a task for the owner, and works again when the bot is back", async () => {
  const place = await openPlace();
  const { bot, salon, customer } = place;
  const { group, beautician } = await linkStaffGroup(salon, bot);
  const { db } = salon.afterglow.house.store;
  group.kickBot(beautician);
  await vi.waitFor(async () => expect(await db.staffTask.count({ where: { kind: "group_lost" } })).toBe(1), {
    timeout: 20_000,
  });
  group.addBot(beautician);
  const mei = await customer(5604);
  mei.sendText("I can't breathe and my lips are swelling up");
  await group.waitFor(/▲/, { timeoutMs: 10_000 });
  expect((await db.chat.findUniqueOrThrow({ where: { key: `telegram:${group.id}` } })).unreachableAt).toBeNull();
});
