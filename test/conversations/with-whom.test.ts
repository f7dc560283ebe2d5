import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { treated } from "../support/visits.ts";
import { converse, labelsOf, nobodyDecides, wordsOf } from "./dialogue.ts";

// The clock stands on Saturday 21 November 2026, 10:00 in Shanghai.
describe.each(engines)("with whom is no hurdle before a time, on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  test("a day and an hour are read back at once, with whoever is free", async () => {
    await converse(house, "en", [
      ["LED on monday at 4 please", /Mon 23 Nov, 16:00, LED light care with \S+, at[\s\S]*Shall I book it/],
      ["yes", "Booked: Mon 23 Nov, 16:00"],
    ]);
    await converse(house, "zh-TW", [
      ["禮拜三早上十一點翹睫", /11月25日 週三 11:00，角蛋白翹睫，苏沐[\s\S]*這樣約可以嗎/],
    ]);
    await nobodyDecides(house);
  });

  test("a day is answered with what is free beside the question, and an hour is an answer to it", async () => {
    await converse(house, "zh-CN", [
      ["周三下午做红蓝光", /红蓝光护理，想约哪位[\s\S]*11月25日 周三有空的：12:00，12:30/],
      ["三点半左右吧", /11月25日 周三 15:30，红蓝光护理/],
    ]);
    await nobodyDecides(house);
    const { answer } = await converse(house, "en", [
      ["a wax sometime next week", /who would you like to see[\s\S]*Free on Mon 23 Nov, Tue 24 Nov, Wed 25 Nov/],
      ["wednesday", "Wed 25 Nov has these times"],
    ]);
    expect(labelsOf(answer)).toContain("10:00");
  });

  test("a day that is full says so instead of asking with whom", async () => {
    await converse(house, "en", [["salicylic peel on sunday", /Sun 22 Nov[\s\S]*nearest times/, "who would you like"]]);
  });

  test("her skin's waiting time is told before she has named any day", async () => {
    const chat = await house.openChat({ locale: "en" });
    await treated(house, chat, "PEEL_SA");
    expect(wordsOf(await chat.say("I'd like to book another salicylic peel"))).toMatch(/From \S+ \d+ \S+ on/);
  });

  test("a weekday after a week that was named is the one of that week", async () => {
    await converse(house, "zh-CN", [
      ["下下周想约翘睫", /翘睫/],
      ["周五那天吧", /12月4日 周五/, "11月27日"],
    ]);
    await converse(house, "en", [
      ["a hydrating facial some time next week", /Hydrating facial/],
      ["i was away last friday. sat 2pm?", /Sat 28 Nov, 14:00/, "already passed"],
    ]);
    await nobodyDecides(house);
  });

  test("somebody she named who does not do it is still asked about, whatever the hour", async () => {
    await converse(house, "zh-CN", [["周三三点找何清越做红蓝光", /想约哪位/]]);
  });
});
