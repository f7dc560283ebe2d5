import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { perform, systemActor } from "../../src/actions/context.ts";
import { giveConsent } from "../../src/actions/customers/give-consent.ts";
import { openAiAssistant } from "../../src/assistant/openai.ts";
import { openTestHouse, type TestChat } from "../support/chat-driver.ts";
import { reads, startModelServer } from "../support/model-server.ts";

const prompt = readFileSync("prompts/second-reader.md", "utf8");
const QUIET = "thank you, see you next week";

test("the budget of a day ends the calls and nothing else, and comes back a day later", async () => {
  const server = await startModelServer(reads("routine"));
  const assistant = openAiAssistant({ apiKey: "k", baseUrl: server.url, model: "m", prompt, deadlineMs: 5_000 });
  const house = await openTestHouse("sqlite", {}, { assistant, readingBudget: { calls: 3, callsOfOneCustomer: 2 } });
  const open = async () => {
    const chat = await house.openChat({ locale: "en" });
    await house.store.db.consent.create({
      data: {
        id: crypto.randomUUID(),
        customerId: chat.customerId,
        purpose: "model",
        version: "model-1",
        givenAt: new Date(),
        via: "",
      },
    });
    return chat;
  };
  const say = async (chat: TestChat) => {
    expect(await chat.say(QUIET)).toHaveLength(1);
    house.afterglow.secondReader.kick();
    await house.afterglow.secondReader.idle();
  };
  const [one, other] = [await open(), await open()];
  for (let count = 0; count < 3; count++) await say(one);
  expect(server.asked).toHaveLength(2); // she alone may not use up everything
  for (let count = 0; count < 3; count++) await say(other);
  expect(server.asked).toHaveLength(3);
  const why = await house.store.db.triageDecision.findMany({ where: { secondReading: "skipped" } });
  expect(why.map((row) => row.secondWhy).sort()).toEqual(["budget", "budget", "budget of one customer"]);
  await house.advance("PT25H");
  await say(one);
  expect(server.asked).toHaveLength(4);
  await house.close();
  await server.close();
});

test("tokens are a budget too", async () => {
  const server = await startModelServer(reads("routine", [], "x", { usage: { total_tokens: 900 } }));
  const assistant = openAiAssistant({ apiKey: "k", baseUrl: server.url, model: "m", prompt, deadlineMs: 5_000 });
  const house = await openTestHouse("sqlite", {}, { assistant, readingBudget: { tokens: 1_500 } });
  const chat = await house.openChat({ locale: "en" });
  await perform(house.afterglow.house, systemActor, (context) =>
    giveConsent(context, { customerId: chat.customerId, purpose: "model", version: "model-1", via: chat.chatId }),
  );
  for (let count = 0; count < 4; count++) {
    await chat.say(QUIET);
    house.afterglow.secondReader.kick();
    await house.afterglow.secondReader.idle();
  }
  expect(server.asked).toHaveLength(2);
  await house.close();
  await server.close();
});
