import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";
import { treated } from "../../support/visits.ts";

describe.each(engines)("/care on %s", (engine) => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openTestHouse(engine);
  });
  afterEach(() => house.close());

  test("says that there is none before any treatment, and how to come to one", async () => {
    const chat = await house.openChat({ locale: "en" });
    const [reply] = await chat.command("care");
    expect(reply?.text).toContain("no care to follow");
    expect(reply?.buttons.flat().map((one) => one.label)).toEqual(["Book a visit", "Talk to a person"]);
  });

  test("shows the step of today, and the whole list on request, no message over 300 characters", async () => {
    const chat = await house.openChat({ locale: "en" });
    await treated(house, chat, "PEEL_SA");
    await house.advance("P4D");
    const [today] = await chat.command("care");
    expect(today?.text).toContain("days 4–7");
    const list = await chat.tap("The whole list");
    expect(list.length).toBe(5);
    expect(list[0]?.text).toContain("expected");
    for (const message of list) expect(message.text.length).toBeLessThanOrEqual(300);
  });

  test("answers a question from the care of today", async () => {
    const chat = await house.openChat();
    await treated(house, chat, "PEEL_SA");
    await chat.news();
    const replies = await chat.say("今天可以化妆吗？");
    expect(replies.map((one) => one.text).join()).toContain("今天不化妆");
    expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
  });

  test("answers from the days before or after, under their own name, when today's care does not speak of it", async () => {
    const chat = await house.openChat();
    await treated(house, chat, "MICRONEEDLE");
    expect((await chat.say("可以洗脸吗")).map((one) => one.text).join()).toMatch(/第 2–3 天：\n· 温和洗脸/);
    await house.advance("PT30H");
    expect((await chat.say("能化妆吗")).map((one) => one.text).join()).toMatch(/头 24 小时：\n· 不化妆/);
    expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
  });
});
