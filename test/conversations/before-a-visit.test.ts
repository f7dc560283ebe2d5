import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { remindOf } from "../../src/actions/booking/remind.ts";
import { readWholeVisit } from "../../src/actions/booking/visit-of.ts";
import { perform, systemActor } from "../../src/actions/context.ts";
import { addDays, instantOf, localDate } from "../../src/domain/time/zone.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { bookVisit } from "../support/visits.ts";

describe.each(engines)("before a visit on %s", (engine) => {
  let house: TestHouse;
  let staffChatId: string;
  beforeAll(async () => {
    house = await openTestHouse(engine);
    staffChatId = await linkStaffChat(house, "林知夏");
  });
  afterAll(() => house.close());

  const sentToStaff = async () =>
    (await house.store.db.outboxMessage.findMany({ where: { chatId: staffChatId }, orderBy: { seq: "asc" } })).map(
      ({ content }) => content,
    );
  const agree = (chat: TestChat) =>
    house.store.db.consent.create({
      data: {
        ...{ id: crypto.randomUUID(), customerId: chat.customerId, purpose: "health_data", version: "1" },
        ...{ givenAt: house.afterglow.house.now(), via: chat.chatId },
      },
    });
  const tomorrow = (time: string) => {
    const zone = house.salon.zone;
    return instantOf(addDays(localDate(house.afterglow.house.now(), zone), 1), time, zone);
  };
  /** A visit tomorrow at that time, with everything that is noted for it. */
  const visitTomorrow = async (chat: TestChat, time: string) => {
    const inHours = (tomorrow(time).getTime() - house.afterglow.house.now().getTime()) / 3_600_000;
    const id = await bookVisit(house, chat, "FACIAL_BASIC", inHours);
    await perform(house.afterglow.house, systemActor, async (c) => remindOf(c, await readWholeVisit(c, [id])));
    return id;
  };
  const until = (instant: Date) => house.afterglow.advanceTo(instant);

  test("her beautician gets a card a quarter of an hour before, without a word of her health, and with the way to it", async () => {
    const chat = await house.openChat({ name: "陈安然" });
    await chat.say("力道轻一点");
    await chat.say("我对乳胶过敏");
    await house.store.db.customer.update({ where: { id: chat.customerId }, data: { allergies: "乳胶" } });
    await house.store.db.case.updateMany({ where: { customerId: chat.customerId }, data: { status: "closed" } });
    const id = await visitTomorrow(chat, "15:00");
    const before = (await sentToStaff()).length;
    await until(tomorrow("14:46"));
    const [card, ...more] = (await sentToStaff()).slice(before);
    expect(more).toEqual([]);
    for (const part of ["prep-card", "file-value-pressure-light", "prep-look-first", `/board/prep/${id}`])
      expect(card).toContain(part);
    expect(card).not.toContain("乳胶");
    expect(card).not.toContain("力道轻一点");
  });

  test("a visit that was cancelled needs no card", async () => {
    const chat = await house.openChat({ name: "不来" });
    const id = await visitTomorrow(chat, "16:00");
    await house.store.db.appointment.update({ where: { id }, data: { status: "cancelled" } });
    const before = (await sentToStaff()).length;
    await until(tomorrow("16:00"));
    expect((await sentToStaff()).length).toBe(before);
  });

  test("she is asked the morning before an afternoon visit; what she writes is kept for the card", async () => {
    const chat = await house.openChat({ name: "新情况" });
    await agree(chat);
    const id = await visitTomorrow(chat, "19:00");
    await chat.news();
    await until(tomorrow("09:40"));
    const asked = (await chat.news()).find(({ text }) => text.includes("新情况"));
    expect(asked?.buttons.flat().map(({ label }) => label)).toEqual(["没有，一切照旧", "有新情况"]);
    const [answer] = await chat.say("昨天熬夜了，下巴冒了两颗痘");
    expect(answer?.text).toContain("林知夏会在你来之前看到");
    const facts = await house.store.db.customerFact.findMany({ where: { customerId: chat.customerId, kind: "news" } });
    expect(facts.map((fact) => [fact.appointmentId, fact.value, fact.words])).toEqual([
      [id, "something", "昨天熬夜了，下巴冒了两颗痘"],
    ]);
  });

  test("one tap says that nothing is new, another asks for her words", async () => {
    const chat = await house.openChat({ name: "点按钮", locale: "en" });
    await agree(chat);
    await visitTomorrow(chat, "19:00");
    await until(tomorrow("09:40"));
    const [none] = await chat.tap("Nothing new");
    expect(none?.text).toContain("stays as planned");
    const [ask] = await chat.tap("Something is new");
    expect(ask?.text).toContain("since when");
    const [kept] = await chat.say("new retinol cream since Monday");
    expect(kept?.text).toContain("Thank you");
    const facts = await house.store.db.customerFact.findMany({
      where: { customerId: chat.customerId, kind: "news" },
      orderBy: { at: "asc" },
    });
    expect(facts.map(({ value, words }) => [value, words])).toEqual([
      ["nothing", ""],
      ["something", "new retinol cream since Monday"],
    ]);
  });

  test("who never agreed to questions about her health is not asked", async () => {
    const chat = await house.openChat({ name: "没同意" });
    await visitTomorrow(chat, "19:00");
    await chat.news();
    await until(tomorrow("09:40"));
    expect((await chat.news()).some(({ text }) => text.includes("新情况"))).toBe(false);
  });

  test("an answer that came after the reminder, and needs a person, stands on the card all the same", async () => {
    const chat = await house.openChat({ name: "晚点才说" });
    await agree(chat);
    const id = await visitTomorrow(chat, "19:00");
    await until(tomorrow("17:05"));
    expect((await chat.news()).at(-1)?.text).toContain("待会见");
    await chat.say("换了新面霜，脸又红又痒三天了越来越厉害");
    expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(1);
    const facts = await house.store.db.customerFact.findMany({ where: { customerId: chat.customerId, kind: "news" } });
    expect(facts.map(({ appointmentId }) => appointmentId)).toEqual([id]);
  });

  test("an answer that needs a person calls one, and stands on the file as well", async () => {
    const chat = await house.openChat({ name: "要人看" });
    await agree(chat);
    await visitTomorrow(chat, "19:00");
    await until(tomorrow("09:40"));
    await chat.say("换了新面霜，脸又红又痒三天了越来越厉害");
    expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(1);
    expect(await house.store.db.customerFact.count({ where: { customerId: chat.customerId, kind: "news" } })).toBe(1);
  });
});

async function linkStaffChat({ store, salon, afterglow }: TestHouse, name: string): Promise<string> {
  const id = crypto.randomUUID();
  await store.db.chat.create({
    data: {
      ...{ id, key: `webchat:staff-${id}`, kind: "staff_private", channel: "webchat", externalId: id },
      ...{ staffId: salon.staffIds[name] ?? "", branchId: salon.branchId, locale: "zh-CN" },
      createdAt: afterglow.house.now(),
    },
  });
  return id;
}
