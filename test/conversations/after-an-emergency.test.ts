import { expect, test } from "vitest";
import { openTestHouse } from "../support/chat-driver.ts";
import { converse } from "./dialogue.ts";

test("after a safety text, thanks and news go to the case and not to a menu", async () => {
  const house = await openTestHouse("sqlite");
  const chat = await house.openChat({ locale: "en" });
  expect((await chat.say("I can't breathe and my tongue is swelling"))[0]?.text).toContain("120");
  const [heard] = await chat.say("thank you, my husband is calling the ambulance");
  expect(heard?.text).toContain("passed on");
  expect(heard?.buttons).toEqual([]);
  const [open] = await house.store.db.case.findMany({ where: { chatId: chat.chatId } });
  expect(open?.words).toContain("my husband is calling");
  expect(open?.severity).toBe("urgent");
  await house.advance("PT90M");
  expect((await chat.say("thank you!"))[0]?.text).not.toContain("passed on");
  await house.close();
});

test.each([
  [
    "en",
    ["a basic facial on Friday please"],
    "the place they jabbed has gone all crocodile and it is crawling up my temple",
    ["3pm with anyone", /let us go on.*120.*\n.*(15:00|3 pm)/i],
    ["yes", /Booked|name/, /let us go on/],
  ],
  [
    "zh-CN",
    ["想约周五做补水护理"],
    "上回打针那块硬得跟树皮一样还一直往太阳穴爬",
    ["下午三点，谁都行", /接着来.*120[\s\S]*15:00/],
    ["好", /约好|称呼/, /接着来/],
  ],
] as const)(
  "in %s, words that sound like an emergency and name none do not end a booking",
  async (locale, wish, alarm, hour, yes) => {
    const house = await openTestHouse("sqlite");
    const { chat } = await converse(house, locale, [[...wish], [alarm, "120"], [...hour], [...yes]]);
    const [open] = await house.store.db.case.findMany({ where: { chatId: chat.chatId } });
    expect(open).toMatchObject({ severity: "urgent", status: "open" });
    await house.close();
  },
);

test("a named sign in the midst of a booking holds the booking until she says herself that it goes on", async () => {
  const house = await openTestHouse("sqlite");
  const { chat } = await converse(house, "en", [
    ["a basic facial on Friday please"],
    ["my throat is closing up and I can't breathe", "120"],
    ["3pm with anyone", "the visit can wait", /let us go on/],
  ]);
  await chat.tap("Go on");
  await house.close();
});
