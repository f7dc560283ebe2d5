import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasConsent } from "../../../src/actions/customers/has-consent.ts";
import { bookingRules } from "../../../src/domain/booking/rules.ts";
import { consentFlow } from "../../../src/flows/consent/consent-flow.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";

describe.each(engines)("tips on %s", (engine) => {
  let house: TestHouse;
  const agrees = (chat: TestChat) => house.store.transact((tx) => hasConsent(tx, chat.customerId, "marketing"));

  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  test("stop at one word, at once, and one tap brings them back", async () => {
    const chat = await house.openChat({ name: "小美" });
    const [answer] = await chat.say("退订");
    expect(answer?.text).toContain("不会给你发小贴士");
    await chat.tap("还是想收到");
    expect(await agrees(chat)).toBe(true);
    expect((await chat.say("STOP"))[0]?.text).toContain("已经退订");
    expect(await agrees(chat)).toBe(false);
  });

  test("are stopped by /stop too, in English", async () => {
    const chat = await house.openChat({ name: "Anna", locale: "en" });
    expect((await chat.command("stop"))[0]?.text).toContain("we will not send you any tips");
  });

  test("are not stopped by a worry that holds the word", async () => {
    const chat = await house.openChat({ name: "Bea", locale: "en" });
    await chat.command("stop");
    await chat.tap("Send them after all");
    await chat.say("the swelling of my lips will not stop");
    expect(await agrees(chat)).toBe(true);
  });

  test("are asked for once, and a no is an answer", async () => {
    const chat = await house.openChat({ name: "小红" });
    const { customer, branch } = await people(chat);
    const ask = () =>
      house.store.transact(async (tx) => {
        const actor = { kind: "customer" as const, id: chat.customerId, name: "小红" };
        const { now, newId } = house.afterglow.house;
        const here = { id: chat.chatId, channel: "webchat" as const, locale: "zh-CN" as const };
        const choice = () => ({ label: { literal: "" }, action: "" });
        const context = { tx, now: now(), newId, actor, customer, writer: customer, branch, chat: here, choice };
        return consentFlow.step(null, { kind: "start", argument: "ask" }, context);
      });
    expect(await ask()).toMatchObject({ kind: "done", replies: [{ lines: [{ key: "consent-ask" }] }] });
    expect(await ask()).toEqual({ kind: "done", replies: [] });
    expect(await agrees(chat)).toBe(false);
  });

  async function people(chat: TestChat) {
    const customer = await house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
    const branch = await house.store.db.branch.findUniqueOrThrow({ where: { id: house.salon.branchId } });
    return {
      customer: { ...customer, locale: "zh-CN" as const },
      branch: { ...branch, licence: "salon" as const, rules: bookingRules },
    };
  }
});
