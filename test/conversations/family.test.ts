import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, type TestChat, type TestHouse } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { bookVisit, visitOver } from "../support/visits.ts";

describe.each(engines)("somebody in her care on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  const family = (chat: TestChat) =>
    house.store.db.customer.findMany({ where: { guardianId: chat.customerId }, orderBy: { createdAt: "asc" } });
  const lastText = (messages: { text: string }[]) => messages.map(({ text }) => text).join("\n");
  test("a mother gets a file of her own, and her visit, reminder and care come to the daughter's chat with her name", async () => {
    const chat = await house.openChat({ name: "小满" });
    const [asked] = await chat.say("给我妈约个补水护理，周二下午三点，力道轻一点");
    expect(asked?.text).toContain("怎么称呼这位长辈");
    const offered = await chat.say("李阿姨");
    expect(offered[0]?.text).toContain("关于李阿姨");
    const readBack = await chat.say("都可以");
    expect(readBack[0]?.text).toContain("关于李阿姨");
    await chat.tap("对，就这样约");
    const [mother] = await family(chat);
    expect(mother).toMatchObject({ name: "李阿姨", relation: "parent", birthDate: null });
    const visits = await house.store.db.appointment.findMany({ where: { customerId: mother?.id ?? "" } });
    expect(visits.map(({ chatId, status }) => [chatId, status])).toEqual([[chat.chatId, "booked"]]);
    expect(await house.store.db.appointment.count({ where: { customerId: chat.customerId } })).toBe(0);
    const wishes = await house.store.db.customerFact.findMany({ where: { kind: "pressure", value: "light" } });
    expect(wishes.map(({ customerId }) => customerId)).toEqual([mother?.id]);
    await chat.command("my");
    expect(lastText(await chat.messages())).toContain("关于李阿姨：");
    await chat.news();
    await house.advance("P4D");
    expect(lastText(await chat.news())).toMatch(/关于李阿姨：[\s\S]*补水护理/);
  });

  test("she is chosen with a button the next time", async () => {
    const chat = await house.openChat({ name: "再约", locale: "en" });
    await chat.say("I'd like to book a facial for my mother");
    await chat.say("Ruth");
    const [who] = await chat.command("book");
    expect(who?.buttons.flat().map(({ label }) => label)).toEqual(["Ruth", "For me", "Somebody new"]);
    const next = await chat.tap("Ruth");
    expect(next[0]?.text).toContain("About Ruth:");
    await chat.command("book");
    const mine = await chat.tap("For me");
    expect(lastText(mine)).not.toContain("Ruth");
  });

  test("nobody under 14 is booked, and nothing is kept of the child", async () => {
    const chat = await house.openChat({ name: "妈妈甲" });
    await chat.say("给女儿约个清洁");
    await chat.say("朵朵");
    await chat.tap("不满 18 岁");
    const [answer] = await chat.say("2015年6月1日");
    expect(answer?.text).toContain("14 岁以下");
    expect(await family(chat)).toEqual([]);
  });

  test("from 14 to 17 the guardian agrees first, and it is kept with its wording", async () => {
    const chat = await house.openChat({ name: "妈妈乙" });
    await chat.say("给女儿约个补水护理");
    await chat.say("安安");
    await chat.tap("不满 18 岁");
    const [asked] = await chat.say("2010-05-03");
    expect(asked?.text).toContain("监护人");
    const [child] = await family(chat);
    expect(child?.birthDate).toBe("2010-05-03");
    const next = await chat.tap("我是监护人，同意");
    expect(lastText(next)).toContain("关于安安");
    const consents = await house.store.db.consent.findMany({ where: { customerId: child?.id ?? "" } });
    expect(consents.map(({ purpose, version, via }) => [purpose, version, via])).toEqual([
      ["guardian", "guardian-2026-11", chat.chatId],
    ]);
  });

  test("a worry about her daughter goes into the daughter's file, judged by the daughter's treatment", async () => {
    const chat = await house.openChat({ name: "妈妈丙" });
    const child = await addChild(chat, "乐乐");
    await visitOver(house, await bookVisit(house, { customerId: child, chatId: chat.chatId }, "PEEL_SA", -1));
    await chat.say("我女儿做完脸上又红又痛，起了好多小水泡");
    const cases = await house.store.db.case.findMany({ where: { chatId: chat.chatId } });
    expect(cases.map(({ customerId }) => customerId)).toEqual([child]);
    const decision = await house.store.db.triageDecision.findFirstOrThrow({ where: { customerId: child } });
    expect(decision.treatment).toBe("PEEL_SA");
  });

  test("a check-in about the daughter names her, and its answer stands in her file", async () => {
    const chat = await house.openChat({ name: "妈妈丁" });
    const child = await addChild(chat, "可可");
    await visitOver(house, await bookVisit(house, { customerId: child, chatId: chat.chatId }, "FACIAL_BASIC", -1));
    await chat.news();
    await house.advance("P1DT6H");
    expect(lastText(await chat.news())).toContain("关于可可：");
    await chat.say("好多了");
    const checkIns = await house.store.db.checkIn.findMany({ where: { customerId: child, status: "answered" } });
    expect(checkIns.length).toBe(1);
  });

  test("her mother moves and cancels the daughter's visit like her own, with the name in every answer", async () => {
    const chat = await house.openChat({ name: "妈妈己" });
    const child = await addChild(chat, "果果");
    const id = await bookVisit(house, { customerId: child, chatId: chat.chatId }, "FACIAL_BASIC", 96);
    const [listed] = await chat.command("my");
    expect(listed?.text).toContain("关于果果：");
    const [confirmed] = await chat.tap(/会准时到/);
    expect(confirmed?.text).toContain("关于果果：");
    const row = () => house.store.db.appointment.findUniqueOrThrow({ where: { id } });
    expect((await row()).status).toBe("confirmed");
    await chat.command("my");
    const [asked] = await chat.tap(/取消/);
    expect(asked?.text).toContain("关于果果：");
    await chat.tap(/取消/);
    expect((await row()).status).toBe("cancelled");
  });

  test("a stranger changes nothing of a child that is not hers", async () => {
    const chat = await house.openChat({ name: "妈妈戊" });
    const child = await addChild(chat, "米米");
    const id = await bookVisit(house, { customerId: child, chatId: chat.chatId }, "FACIAL_BASIC", 72);
    const stranger = await house.openChat({ name: "路人" });
    await house.afterglow.receive({
      ...{ id: crypto.randomUUID(), chatKey: stranger.key, channel: "webchat", place: "private" },
      ...{ sender: { externalId: "x", name: "路人" }, at: house.afterglow.house.now().toISOString() },
      content: { kind: "action", action: `go:appointments:cancel:${id}` },
    } as never);
    await house.afterglow.settle();
    expect((await house.store.db.appointment.findUniqueOrThrow({ where: { id } })).status).toBe("booked");
  });

  async function addChild(chat: TestChat, name: string): Promise<string> {
    await chat.say("给我女儿约个护理");
    await chat.say(name);
    await chat.tap("满 18 岁");
    const child = (await family(chat)).find((one) => one.name === name);
    if (!child) throw new Error("No file was opened.");
    await chat.say("算了");
    return child.id;
  }
});
