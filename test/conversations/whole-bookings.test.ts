import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { converse } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

test("a reason, anybody who is free, another day of that week and a bare hour come to a booking, and call nobody", async () => {
  const { chat } = await converse(house, "en", [
    ["need a facial before my wedding on the 5th of december, so the thursday before", "who would you like to see"],
    ["whoever is free", "Thu 3 Dec has these times"],
    ["actually the friday", "Fri 4 Dec has these times"],
    ["4 then", "Fri 4 Dec, 16:00, Hydrating facial"],
    ["yes", "Booked: Fri 4 Dec, 16:00"],
  ]);
  expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
});

test("a series is wished for and given up again in the middle of a booking", async () => {
  const { chat } = await converse(house, "en", [
    ["book LED on friday with 林知夏, every 3 weeks, 4 times", "every 3 weeks, 4 visits altogether"],
    ["just this one please", "All right, only this visit"],
    ["5 it is", "Fri 27 Nov, 17:00"],
    ["yes", "Booked: Fri 27 Nov, 17:00"],
  ]);
  expect(await house.store.db.appointment.count({ where: { customerId: chat.customerId } })).toBe(1);
});

test("那周的周五 lies in the week that was spoken of, not in this one", async () => {
  await converse(house, "zh-CN", [
    ["约补水，12月3号周四", "想约哪位美容师"],
    ["谁都行", "12月3日 周四有这些时间"],
    ["那周的周五吧", "12月4日 周五有这些时间"],
    ["下午两点", "12月4日 周五 14:00"],
    ["好", "约好了"],
  ]);
});

test("of two hours the later one is offered when only that is free", async () => {
  await converse(house, "zh-CN", [
    ["约红蓝光护理，林知夏，周一下午三点", "11月23日 周一 15:00"],
    ["好", "约好了"],
  ]);
  await converse(house, "en", [
    ["book LED light care with 林知夏 on monday 23 november, 3pm or 4pm", "16:00", "nothing free at that time"],
  ]);
});
