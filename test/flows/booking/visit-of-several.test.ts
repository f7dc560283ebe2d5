import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestHouse, type ReadMessage, type TestChat, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";

let house: TestHouse;
const last = (messages: ReadMessage[]) => messages.map((message) => message.text).join("\n");
const labels = (messages: ReadMessage[]) =>
  messages.flatMap((message) => message.buttons.flat().map((one) => one.label));

async function talk(chat: TestChat, ...texts: string[]): Promise<ReadMessage[]> {
  let answer: ReadMessage[] = [];
  for (const text of texts) answer = await chat.say(text);
  return answer;
}

const parts = (chat: TestChat) =>
  house.store.db.appointment.findMany({
    where: { customerId: chat.customerId },
    include: { service: true, staff: true },
    orderBy: { startsAt: "asc" },
  });

describe.each(engines)("a visit of several services on %s", (engine) => {
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  it("is booked in words, one after the other, read back as one with one price", async () => {
    const chat = await house.openChat();
    const read = await talk(chat, "12月4日下午三点补水和红蓝光一起做，找林知夏");
    expect(last(read)).toContain("12月4日 周五 15:00，补水护理＋红蓝光护理，林知夏");
    expect(last(read)).toContain("¥466");
    const done = await chat.say("好的");
    expect(last(done)).toContain("约好了：12月4日 周五 15:00，补水护理＋红蓝光护理");
    const [first, second] = await parts(chat);
    expect([first?.service.code, second?.service.code]).toEqual(["FACIAL_BASIC", "LED"]);
    expect(second?.startsAt).toEqual(first?.endsAt);
    expect(second?.visitId).toBe(first?.visitId);
  });

  it("is booked by taps: one more service is a button away", async () => {
    const chat = await house.openChat();
    await chat.command("book");
    await chat.tap(/补水护理/);
    expect(last(await chat.tap("再加一个项目"))).toContain("同一次里还想做什么");
    const whom = await chat.tap(/小气泡/);
    expect(last(whom)).toContain("补水护理＋小气泡深层清洁，想约哪位");
    await chat.tap("都可以");
    await chat.say("12月9日下午三点");
    await chat.tap("对，就这样约");
    expect(await parts(chat)).toHaveLength(2);
  });

  it("asks which cleaning is meant and keeps the other service", async () => {
    const chat = await house.openChat();
    const which = await chat.say("清洁加补水一起做");
    expect(labels(which).slice(0, 2).join()).toMatch(/小气泡.*清痘/);
    expect(last(await chat.tap(/小气泡/))).toContain("小气泡深层清洁＋补水护理");
  });

  it("is moved and cancelled as one", async () => {
    const chat = await house.openChat({ locale: "en" });
    await talk(chat, "massage and LED together on 12 december at 2pm, anyone", "yes");
    expect(await parts(chat)).toHaveLength(2);
    expect(last(await talk(chat, "my appointments"))).toContain("Neck and shoulder massage + LED light care");
    const read = await talk(chat, "move it to 26 december at 10am");
    expect(last(read)).toContain("26 Dec, 10:00, Neck and shoulder massage + LED light care");
    await chat.say("yes");
    const moved = await parts(chat);
    expect(moved[0]?.startsAt.toISOString()).toBe("2026-12-26T02:00:00.000Z");
    expect(moved[1]?.startsAt).toEqual(moved[0]?.endsAt);
    await talk(chat, "cancel my appointment");
    await chat.tap("Yes, cancel it");
    expect((await parts(chat)).map((part) => part.status)).toEqual(["cancelled", "cancelled"]);
    const ids = moved.map((part) => part.id);
    expect(await house.store.db.occupancy.count({ where: { appointmentId: { in: ids } } })).toBe(0);
  });

  it("grows by a service that is added in words, and is looked for anew", async () => {
    const chat = await house.openChat();
    await talk(chat, "12月19日上午十一点找林知夏做补水");
    const read = await chat.say("再加个红蓝光");
    expect(last(read)).toContain("12月19日 周六 11:00，补水护理＋红蓝光护理");
  });
});
