import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { bookVisit, treated } from "../support/visits.ts";
import { converse, nobodyDecides, wordsOf } from "./dialogue.ts";

// The clock stands on Saturday 21 November 2026, 10:00 in Shanghai.
describe.each(engines)("what is said in passing is kept, on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  test("a name and a number beside a yes are kept, and the yes counts", async () => {
    const chat = await house.openChat({ locale: "en", name: "Guest 4711" });
    await chat.say("lash lift with su mu on wednesday at 11am");
    const answer = await chat.say("that's fine. Orla Byrne 07700 900145");
    expect(wordsOf(answer)).toMatch(/Noted: Orla Byrne, 07700900145\.[\s\S]*Booked: Wed 25 Nov, 11:00/);
    const file = await house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
    expect(file).toMatchObject({ name: "Orla Byrne", phone: "07700900145" });
  });

  test("a name with red in it beside a number is no redness", async () => {
    const chat = await house.openChat({ locale: "zh-CN", name: "访客 4712" });
    await chat.say("周三下午两点做LED，许南枝");
    expect(wordsOf(await chat.say("王小红 13812345699"))).toContain("王小红");
    const file = await house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
    expect(file).toMatchObject({ name: "王小红", phone: "13812345699" });
    expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
  });

  test.each([
    ["en", "facial next thursday, is it ok to bring my kid", "both of you"],
    ["zh-CN", "下周四做个补水，带娃来方便吗", "两位"],
  ])("in %s a child that only comes along is not booked: %s", async (locale, text, both) => {
    const chat = await house.openChat({ locale });
    expect(wordsOf(await chat.say(text))).not.toContain(both);
  });

  test("beauticians are heard in Latin letters, also the one who is not wanted", async () => {
    await converse(house, "en", [
      ["LED with xu nanzhi on thursday 5pm", /Thu 26 Nov, 17:00, LED light care with 许南枝/],
      ["can zhixia do friday 5pm instead", /Fri 27 Nov, 17:00[\s\S]*林知夏/],
    ]);
    await nobodyDecides(house);
  });

  test("another day in answer to “shall it be cancelled?” moves it", async () => {
    const chat = await house.openChat();
    await bookVisit(house, chat, "FACIAL_CALM", 9 * 24);
    expect(wordsOf(await chat.say("去不了了"))).toContain("要取消");
    expect(wordsOf(await chat.say("12月4号呢"))).toMatch(/12月4日 周五/);
    expect(wordsOf(await chat.say("十一点"))).toMatch(/12月4日 周五 11:00/);
    expect(wordsOf(await chat.say("好"))).toMatch(/12月4日 周五 11:00/);
    const row = await house.store.db.appointment.findFirstOrThrow({ where: { customerId: chat.customerId } });
    expect([row.status, row.startsAt.toISOString()]).toEqual(["booked", "2026-12-04T03:00:00.000Z"]);
  });

  test("too late to cancel in chat, a person has it at once with her words", async () => {
    const chat = await house.openChat({ locale: "en" });
    const id = await bookVisit(house, chat, "FACIAL_CALM", 1);
    await house.store.db.appointment.update({ where: { id }, data: { createdAt: new Date("2026-11-01T00:00:00Z") } });
    expect(wordsOf(await chat.say("I can't make it today, sorry"))).toMatch(/told .* that you cannot come/);
    const [row] = await house.store.db.case.findMany({ where: { chatId: chat.chatId } });
    expect(row).toMatchObject({ kind: "human_request", severity: "today", words: "I can't make it today, sorry" });
  });

  test("after a safety text a booking waits until she goes on with it", async () => {
    const chat = await house.openChat({ locale: "en" });
    await treated(house, chat, "FILLER");
    await chat.say("a neck massage on thursday at 11");
    expect(wordsOf(await chat.say("I suddenly can't see with my left eye"))).toMatch(/120/);
    expect(wordsOf(await chat.say("book the massage anyway, 11 is fine"))).toMatch(/visit can wait/);
    expect(await house.store.db.appointment.count({ where: { customerId: chat.customerId, status: "booked" } })).toBe(
      0,
    );
  });

  test("the allergy of who comes along stands in no file of hers", async () => {
    const chat = await house.openChat();
    await chat.say("我和我妈周五下午一起做按摩");
    await chat.say("她对海鲜过敏");
    const file = await house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
    expect(file.allergies).toBe("");
    await nobodyDecides(house);
  });

  test("leaving it open ends the questions", async () => {
    await converse(house, "zh-CN", [
      ["想约个光子", "光子嫩肤"],
      ["我再考虑考虑，回头再约", /先不约/],
    ]);
    await converse(house, "en", [
      ["how much is a wax", /198/],
      ["ok let me think about it", "", /colleague|catch/],
    ]);
  });
});
