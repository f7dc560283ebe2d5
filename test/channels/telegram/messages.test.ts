import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { createLinkCode } from "../../../src/actions/salon/create-link-code.ts";
import { openTelegramHouse, type TelegramHouse } from "../../support/telegram-house.ts";

let place: TelegramHouse;
beforeEach(async () => {
  place = await openTelegramHouse("sqlite");
});
afterEach(async () => {
  const failed = await place.house.store.db.outboxMessage.findMany({
    where: { status: { in: ["failed", "unknown"] } },
  });
  expect(failed).toEqual([]);
  expect(await place.house.store.db.inboundEvent.count({ where: { status: { not: "done" } } })).toBe(0);
  expect(place.bot.calls.all.some(({ payload }) => "parse_mode" in payload)).toBe(false);
  await place.close();
});

const mei = (languageTag = "en") => place.bot.user({ id: 6201, first_name: "Mei", language_code: languageTag });

/** What she reads after something happened. */
async function read(act: () => unknown): Promise<string> {
  const before = mei().inbox().length;
  act();
  await place.pass();
  return mei()
    .inbox()
    .slice(before)
    .map(({ text }) => text)
    .join("\n");
}

const say = (text: string) => read(() => mei().sendText(text));

describe("commands", () => {
  test("a deep link opens the booking of its service; one that means nothing greets", async () => {
    const peel = place.house.salon.serviceIds.PEEL_AHA;
    const { db } = place.house.store;
    const state = async () => (await db.chat.findUniqueOrThrow({ where: { key: "telegram:6201" } })).flowState ?? "";
    expect(await say("/start svc_PEEL_AHA")).toBeTruthy();
    expect(await state()).toContain(peel);
    expect(await say("/start xyz' OR 1=1")).toMatch(/assistant/i);
    expect(await say("/start svc_NOTHING")).toBeTruthy();
    expect(await state()).not.toContain(peel);
    expect(await say("/start@afterglow_test_bot svc_PEEL_AHA")).toBeTruthy();
    expect(await state()).toContain(peel);
  });

  test("each of them answers in her language, and /language changes it", async () => {
    for (const command of ["/book", "/my", "/care", "/help", "/stop", "/language"]) {
      expect(await say(command), command).toMatch(/[a-z]{3}/i);
    }
    const changed = await read(() => mei().tap(/简体/));
    expect(changed).toMatch(/[\u4e00-\u9fff]/);
    expect(await say("/help")).toMatch(/[\u4e00-\u9fff]/);
  });

  test("/board is for staff: whose account is linked with a code gets a link that opens it", async () => {
    const { afterglow, salon } = place.house;
    const staffId = salon.staffIds.林知夏 ?? "";
    const made = await perform(afterglow.house, systemActor, (context) =>
      createLinkCode(context, { purpose: "staff_person", branchId: salon.branchId, staffId }),
    );
    expect(await say("/board")).not.toMatch(/token=/);
    expect(await say(`/link ${made.ok ? made.code : ""}`)).toMatch(/林知夏/);
    expect(await say("/board")).toMatch(/\/board\/enter\?token=/);
  });

  test("an unknown command, /board from a customer and a bare slash get a clear sentence", async () => {
    for (const command of ["/nonsense", "/board", "/", "/BOOK", "/book_", "/命令"]) {
      expect(await say(command), command).toBeTruthy();
    }
  });
});

describe("what is no text", () => {
  test("a sticker, a photo, a voice message, a place, a poll and a phone number are each answered", async () => {
    const person = mei();
    const acts = [
      () => person.sendSticker(),
      () => person.sendPhoto(),
      () => person.sendPhoto("is this normal?"),
      () => person.sendVoice(),
      () => person.sendLocation(),
      () => person.sendContact("+8613800138000"),
      () => person.send({ dice: { emoji: "🎲", value: 3 } }),
    ];
    for (const act of acts) expect(await read(act), String(act)).toBeTruthy();
    const photos = await place.house.store.db.case.findMany();
    expect(photos.some(({ reasons }) => reasons.includes("PHOTO"))).toBe(true);
  });

  test("an edited message is read again: a symptom that was added is not missed", async () => {
    await say("thank you for today");
    const answered = await read(() => mei().editLastText("thank you, but I can't breathe and my lips are swelling up"));
    expect(answered).toContain("120");
  });

  test("channel posts, other bots, pinned messages and people talking in a group are not even stored", async () => {
    const { db } = place.house.store;
    const group = place.bot.group({ id: -4712, title: "员工群", botStatus: "administrator" });
    group.sendText(mei(), "who brings lunch?");
    const message = { message_id: 1, date: 1_790_000_000, text: "hello" };
    const channel = { id: -1_001, type: "channel" as const, title: "News" };
    place.bot.deliver({ channel_post: { ...message, chat: channel } });
    const bot = { id: 99, is_bot: true, first_name: "Other" };
    place.bot.deliver({ message: { ...message, chat: { id: 99, type: "private", first_name: "Other" }, from: bot } });
    await place.pass();
    expect(await db.inboundEvent.count()).toBe(0);
  });
});

describe("odd words", () => {
  test("ten thousand characters are taken, answered and kept", async () => {
    expect(await say("word ".repeat(2000))).toBeTruthy();
    const kept = await place.house.store.db.message.findMany({ where: { author: "customer", eventId: { not: null } } });
    expect(kept.map(({ text }) => text.length).reduce((sum, length) => sum + length, 0)).toBe(10_000);
  });

  test("markup, emoji, right-to-left, half characters and NUL in a name reach staff as they are, and harm nothing", async () => {
    const name = "<b>Mei</b> & “你好” 👩‍🎨 \u202Eשלום";
    const person = place.bot.user({ id: 6202, first_name: `${name}\u0000\ud83d`, language_code: "en" });
    person.sendText("I can't breathe <script>alert(1)</script> & my lips are swelling \udc00\u0000");
    await place.pass();
    expect(person.inbox().some(({ text }) => text.includes("120"))).toBe(true);
    const { db } = place.house.store;
    const customer = await db.customer.findFirstOrThrow({ where: { chats: { some: { key: "telegram:6202" } } } });
    expect(customer.name).toBe(`${name}\ufffd`);
    const file = await db.case.findFirstOrThrow({ where: { customerId: customer.id } });
    expect(file.words).toContain("<script>alert(1)</script> & my lips");
    expect(file.words).not.toContain("\u0000");
  });

  test("a name of nothing but spaces, or of eighty emoji, is still a name", async () => {
    for (const [id, first_name] of [
      [6203, "   "],
      [6204, "👩‍🎨".repeat(60)],
      [6205, "\u200f"],
    ] as const) {
      const person = place.bot.user({ id, first_name });
      person.sendText("/start");
      await place.pass();
      expect(person.inbox()).not.toEqual([]);
    }
  });
});
