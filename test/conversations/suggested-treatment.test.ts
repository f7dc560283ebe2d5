import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { treated } from "../support/visits.ts";
import { converse, nobodyDecides, wordsOf } from "./dialogue.ts";

describe("asked a second time what she would like", () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse("sqlite");
  });
  afterAll(() => house.close());

  test("the treatment she had just asked about is one yes away, and her day and hour stay", async () => {
    const { answer } = await converse(house, "en", [
      ["hey, do you do lash lifts?", /Lash lift/],
      ["and how late are you open?", /20:00|open/],
      ["Thursday 3pm, I don't mind with whom", /Shall it be Lash lift/],
      ["yeah", /Thu 26 Nov, 15:00, Lash lift/],
    ]);
    expect(wordsOf(answer)).not.toContain("What would you like");
    await nobodyDecides(house);
  });

  test("it is what she had last when nothing was spoken of, also after a question in between", async () => {
    const chat = await house.openChat({ name: "老客", locale: "zh-CN" });
    await treated(house, chat, "HYDRADERM");
    await house.advance("P30D");
    await chat.say("想预约");
    expect(wordsOf(await chat.say("后天下午三点"))).toContain("做小气泡深层清洁吗");
    expect(wordsOf(await chat.say("你们地址在哪"))).toContain("做小气泡深层清洁吗");
    expect(wordsOf(await chat.say("好的"))).toMatch(/15:00[\s\S]*小气泡|小气泡[\s\S]*15:00/);
    await nobodyDecides(house);
  });

  test("another treatment in answer to it is taken instead", async () => {
    await converse(house, "en", [
      ["do you do lash lifts?", /Lash lift/],
      ["and how late are you open?", /20:00|open/],
      ["Thursday 3pm, anyone", /Shall it be Lash lift/],
      ["no, a massage", /massage/i, /Shall it be/],
    ]);
    await nobodyDecides(house);
  });
});
