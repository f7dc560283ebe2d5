import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasConsent } from "../../../src/actions/customers/has-consent.ts";
import { isModelWithdrawal } from "../../../src/domain/privacy/model-words.ts";
import type { Assistant } from "../../../src/domain/triage/second-reading.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../../support/chat-driver.ts";

const assistant: Assistant = {
  model: "test-model",
  readAgain: async () => ({ kind: "rules_only", why: "", tokens: 0 }),
};

describe("where the salon has a model", () => {
  let house: TestHouse;
  const agrees = (chat: TestChat) => house.store.transact((tx) => hasConsent(tx, chat.customerId, "model"));

  beforeAll(async () => {
    house = await openTestHouse("sqlite", {}, { assistant });
  });
  afterAll(() => house.close());

  test("her agreement is asked for once, after the one to tips, with what leaves and that it is free", async () => {
    const chat = await house.openChat({ locale: "en" });
    await chat.say("STOP");
    const replies = await chat.tap("Send them after all");
    expect(replies).toHaveLength(2);
    expect(replies[1]?.text).toMatch(/names, numbers and addresses are removed/);
    expect(replies[1]?.text.length).toBeLessThanOrEqual(300);
    expect(await agrees(chat)).toBe(false);
    await chat.tap("Yes, it may");
    expect(await agrees(chat)).toBe(true);
    await chat.say("STOP");
    expect(await chat.tap("Send them after all")).toHaveLength(1);
  });

  test("a no is an answer, and nobody asks again", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    await chat.say("退订");
    await chat.tap("还是想收到");
    const [answer] = await chat.tap("还是不用");
    expect(answer?.text).toContain("不会有模型");
    expect(await agrees(chat)).toBe(false);
    await chat.say("退订");
    expect(await chat.tap("还是想收到")).toHaveLength(1);
  });

  test("she finds it under /help and takes it back by a tap or by words", async () => {
    const chat = await house.openChat({ locale: "zh-TW" });
    await chat.command("help");
    await chat.tap("語言模型");
    await chat.tap("可以");
    expect(await agrees(chat)).toBe(true);
    expect((await chat.say("別用AI"))[0]?.text).toContain("不會有模型");
    expect(await agrees(chat)).toBe(false);
  });
});

test("without a model nobody is asked, and an old button agrees to nothing", async () => {
  const house = await openTestHouse("sqlite");
  const chat = await house.openChat({ locale: "en" });
  const [help] = await chat.command("help");
  expect(help?.buttons.flat().some(({ action }) => action?.startsWith("go:consent:model"))).toBe(false);
  await chat.say("STOP");
  expect(await chat.tap("Send them after all")).toHaveLength(1);
  await house.afterglow.receive({
    id: "webchat:old-button",
    channel: "webchat",
    chatKey: chat.key,
    place: "customer",
    sender: { externalId: chat.chatId, name: "Lena" },
    sentAt: house.afterglow.house.now().toISOString(),
    content: { kind: "action", action: "go:consent:model-yes" },
  });
  await house.afterglow.settle();
  expect((await chat.news())[0]?.text).toBe("No model reads your messages here.");
  expect(await house.store.transact((tx) => hasConsent(tx, chat.customerId, "model"))).toBe(false);
  await house.close();
});

test.each([
  "别用AI",
  "不要用AI了。",
  "別讓模型看我的訊息",
  "停止AI",
  "不要AI读我的消息",
  "取消模型复读",
  "stop the AI",
  "No AI please",
  "don't use AI on my messages",
])("%s takes the agreement back", (words) => {
  expect(isModelWithdrawal(words)).toBe(true);
});

test.each(["别用AI，我脸肿了", "stop the AI my lips are swelling", "停止", "no", "退订", "AI", "不要", "我不要做模型"])(
  "%s does not",
  (words) => {
    expect(isModelWithdrawal(words)).toBe(false);
  },
);
