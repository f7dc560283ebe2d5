import { expect, test } from "vitest";
import { openTestHouse } from "../support/chat-driver.ts";

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
