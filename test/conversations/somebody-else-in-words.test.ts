import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { converse, wordsOf } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

test("what is told before the name is heard in its order, and the name with a wish not to ring her calls nobody", async () => {
  const { chat } = await converse(house, "zh-CN", [
    ["想给我妈约个护理", "怎么称呼"],
    ["她想做补水 周五吧", "怎么称呼"],
    ["不对 周五她有事 周日上午", "怎么称呼"],
    ["她叫林小芳 电话别打给她打给我", /关于林小芳[\s\S]*11月22日 周日/],
  ]);
  const cases = await house.store.db.case.findMany({ where: { customerId: chat.customerId } });
  expect(cases.filter(({ kind }) => kind === "human_request")).toEqual([]);
});

test("the name of who comes along is kept until a file is opened for her", async () => {
  const { answer } = await converse(house, "en", [
    ["a facial for me and my mum on monday at 10", "both of you"],
    ["my mum is called Ruth", /Mon 23 Nov/],
    ["yes", /Booked: Mon 23 Nov, 10:00[\s\S]*About Ruth/],
  ]);
  expect(wordsOf(answer)).not.toContain("What is the name");
});
