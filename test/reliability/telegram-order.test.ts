import type { Update } from "grammy/types";
import { afterEach, expect, test } from "vitest";
import { engines } from "../support/databases.ts";
import { linkStaffGroup } from "../support/staff-group.ts";
import { openTelegramHouse, type TelegramHouse } from "../support/telegram-house.ts";
import { openPlace, settled } from "./telegram-place.ts";

const places: TelegramHouse[] = [];
afterEach(async () => {
  for (const place of places.splice(0)) await place.close();
});

type Delivery = (place: TelegramHouse, updates: Update[]) => Promise<void>;

const oneByOne: Delivery = async (place, updates) => {
  for (const update of updates) {
    await place.deliver(update);
    await place.house.afterglow.settle();
  }
};
const deliveries: [string, Delivery][] = [
  ["in order", oneByOne],
  ["the other way round", (place, updates) => oneByOne(place, updates.toReversed())],
  ["at once", async (place, updates) => void (await Promise.all(updates.map((update) => place.deliver(update))))],
];

test.each(deliveries)(
  "a tap, words and a correction of them may arrive %s: each is answered, and she can go on",
  async (_name, bring) => {
    const place = await openTelegramHouse("sqlite");
    places.push(place);
    const mei = place.bot.user({ id: 6401, first_name: "Mei", language_code: "en" });
    const say = async (text: string) => {
      mei.sendText(text);
      await place.pass();
    };
    await say("a facial next wednesday afternoon");
    mei.tap(/Anyone/);
    mei.sendText("thursday morning would be better");
    mei.editLastText("friday morning would be better");
    await bring(place, place.take());
    await place.house.afterglow.settle();
    const asked = mei.inbox().at(-1);
    expect(asked?.buttons.flat().length).toBeGreaterThan(0);
    expect(mei.tapAnswers()).toHaveLength(1);
    const { db } = place.house.store;
    expect(await db.inboundEvent.count({ where: { status: { not: "done" } } })).toBe(0);
    await say("/book");
    await say("a facial next wednesday afternoon");
    for (const label of [/Anyone/, /^\d\d:\d\d$/, /Yes, book/]) {
      mei.tap(label);
      await place.pass();
    }
    expect(mei.inbox().some(({ text }) => text.includes("Booked"))).toBe(true);
  },
);

test.each(engines)(
  "two beauticians who take a case at the same moment: one has it, the other is told who, on %s",
  async (engine) => {
    const { bot, salon, customer } = await openPlace(engine);
    const { group, beautician } = await linkStaffGroup(salon, bot);
    const other = bot.user({ id: 8802, first_name: "何清越" });
    group.join(other);
    const mei = await customer(6402);
    mei.sendText("my cheek is swollen and hot since yesterday");
    await group.waitFor(/◆|▲/, { timeoutMs: 10_000 });
    const before = group.messages().length;
    for (const person of [beautician, other]) group.tap(person, "我来接");
    await group.waitFor(/正在处理这个个案/, { timeoutMs: 10_000 });
    await settled(salon);
    const texts = group
      .messages()
      .slice(before)
      .map(({ text }) => text);
    expect(texts.filter((text) => /接了/.test(text))).toHaveLength(1);
    const [file] = await salon.afterglow.house.store.db.case.findMany({
      where: { status: "claimed", outcome: null, claimedByName: { in: ["苏沐", "何清越"] } },
    });
    expect(texts.find((text) => /正在处理/.test(text))).toContain(file?.claimedByName);
  },
);

test("an answer to a card reaches the customer, also to a copy whose delivery nobody knows of", async () => {
  const { bot, salon, customer } = await openPlace();
  const { group, beautician } = await linkStaffGroup(salon, bot);
  const mei = await customer(6403);
  bot.failWhen({ chatId: group.id, text: "个案" }, "dropAfter", 1);
  mei.sendText("my cheek is swollen and hot since yesterday");
  await group.waitFor(/◆|▲/, { timeoutMs: 10_000 });
  await settled(salon);
  const copies = group.messages().filter(({ text }) => /[◆▲]/.test(text) && text.includes("个案"));
  expect(copies).toHaveLength(2);
  for (const [index, copy] of copies.entries()) {
    group.sendText(beautician, `answer ${index}`, { replyTo: copy.messageId });
    await mei.waitFor(`answer ${index}`, { timeoutMs: 10_000 });
  }
  group.sendText(beautician, "thanks", {
    replyTo: group.messages().find(({ text }) => text.includes("连好了"))?.messageId,
  });
  await group.waitFor(/没有发给任何人/, { timeoutMs: 10_000 });
});
