import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimCase } from "../../../src/actions/cases/claim-case.ts";
import { closeCase } from "../../../src/actions/cases/close-case.ts";
import { replyToCase } from "../../../src/actions/cases/reply-to-case.ts";
import { type ActionContext, type Actor, perform } from "../../../src/actions/context.ts";
import { linkGroup } from "../../actions/cases/cases-house.ts";
import { openTestHouse, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";

describe.each(engines)("a chat that a human holds on %s", (engine) => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  test("goes from the bot to the beautician and back, and the customer sees who speaks", async () => {
    const { salon, store } = house;
    const groupId = await linkGroup(store, salon.branchId);
    const chat = await house.openChat({ name: "小美" });
    await chat.say("嘴唇肿起来了，喘不上气");
    const { id: caseId } = await store.db.case.findFirstOrThrow({ where: { customerId: chat.customerId } });
    const lin: Actor = {
      kind: "staff",
      ...{ id: salon.staffIds.林知夏 ?? "", name: "林知夏", role: "beautician", branchId: salon.branchId },
    };
    const act = async <T>(action: (context: ActionContext) => Promise<T>) => {
      await perform(house.afterglow.house, lin, action);
      await house.afterglow.outbox.deliver();
    };
    await act((context) => claimCase(context, { caseId }));
    await act((context) => replyToCase(context, { caseId, text: "救护车叫了吗？我陪着你。" }));
    const news = await chat.news();
    expect(news.map(({ from, text }) => [from, text])).toEqual([
      ["bot", "我们的同事正在看你的消息，马上在这里回复你。"],
      ["staff", "救护车叫了吗？我陪着你。"],
    ]);
    expect(await chat.say("叫了")).toEqual([]);
    const relayed = await store.db.outboxMessage.findMany({ where: { chatId: groupId } });
    // Its button names the case, so that an answer finds her even before the delivery is noted.
    const told = relayed.filter((row) => row.content.includes("cases-wrote-again")).map((row) => row.content);
    expect(told).toEqual([expect.stringContaining(`case:open:${caseId}`)]);
    expect(relayed.some((row) => row.content.includes("叫了"))).toBe(false);
    await act((context) => closeCase(context, { caseId, outcome: "emergency", note: "120 已接走" }));
    expect((await chat.news()).at(-1)?.text).toContain("助手");
    expect((await chat.say("你好")).length).toBeGreaterThan(0);
  });
});
