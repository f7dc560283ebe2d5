import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";

describe.each(engines)("how she likes it, said in the chat on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  const kept = async (customerId: string) =>
    (
      await house.store.db.customerFact.findMany({ where: { customerId, removedAt: null }, orderBy: { at: "asc" } })
    ).map(({ kind, value, words }) => [kind, value, words]);

  test("is kept in her words and shown back, and nobody is called for it", async () => {
    const chat = await house.openChat({ locale: "en" });
    const [answer, ...more] = await chat.say("I prefer it quiet");
    expect(answer?.text).toContain("“I prefer it quiet”");
    expect(more).toEqual([]);
    expect(await kept(chat.customerId)).toEqual([["talk", "quiet", "I prefer it quiet"]]);
    expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
  });

  test("keeps why she wishes it with the wish, and answers once", async () => {
    const chat = await house.openChat();
    const answers = await chat.say("别放香薰，味道太冲");
    expect(answers.length).toBe(1);
    expect(await kept(chat.customerId)).toEqual([["scent", "none", "别放香薰，味道太冲"]]);
  });

  test("is taken back by one tap and put back by another", async () => {
    const chat = await house.openChat();
    await chat.say("不要香薰");
    expect(await kept(chat.customerId)).toEqual([["scent", "none", "不要香薰"]]);
    await chat.tap("取消这条");
    expect(await kept(chat.customerId)).toEqual([]);
    await chat.tap("恢复这条");
    expect(await kept(chat.customerId)).toEqual([["scent", "none", "不要香薰"]]);
  });

  test("in the middle of a booking is kept, and the booking goes on with the rest of her words", async () => {
    const chat = await house.openChat();
    const answers = await chat.say("想约补水护理，力道轻一点");
    expect(answers[0]?.text).toContain("力道轻一点");
    expect(answers.at(-1)?.text).toMatch(/哪位|谁|美容师|哪天|什么时候/);
    const after = await chat.say("房间别放香薰");
    expect(after[0]?.text).toContain("别放香薰");
    expect(after.length).toBeGreaterThan(1);
    expect((await kept(chat.customerId)).map(([kind]) => kind)).toEqual(["pressure", "scent"]);
  });

  test("is listed on request, with what staff wrote, each with a way to remove it", async () => {
    const chat = await house.openChat();
    expect((await chat.say("我的偏好"))[0]?.text).toContain("还没有记下什么");
    await chat.say("力道轻一点");
    await chat.say("我比较怕冷");
    const [list] = await chat.say("我的偏好");
    expect(list?.text).toContain("力度：轻（“力道轻一点”）");
    expect(list?.text).toContain("室温：暖一点");
    await chat.tap(/删掉：力度/);
    expect((await kept(chat.customerId)).map(([kind]) => kind)).toEqual(["temperature"]);
  });

  test("an emergency in the same breath comes first", async () => {
    const chat = await house.openChat();
    const [first] = await chat.say("别放香薰，我喘不上气了");
    expect(first?.text).toContain("120");
    expect(await kept(chat.customerId)).toEqual([]);
  });
});
