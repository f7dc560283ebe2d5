import { expect, test } from "vitest";
import { openTestHouse } from "../support/chat-driver.ts";

test.each([
  [
    "en",
    "a facial next wednesday afternoon",
    /Anyone/,
    /Yes, book/,
    "my cheeks came out in an itchy red rash",
    /will answer you here today/,
  ],
  ["zh-CN", "下周三下午想做水杨酸", /都可以/, /就这样约/, "脸上起了一片红疹，有点痒", /今天会有人在这里回复你/],
])(
  "a symptom told instead of an agreement is answered as a symptom (%s)",
  async (locale, book, anyone, yes, words, told) => {
    const house = await openTestHouse("sqlite");
    const chat = await house.openChat({ locale });
    await chat.say(book);
    await chat.tap(anyone);
    await chat.tap(/^\d\d:\d\d$/);
    await chat.tap(yes);
    const answers = await chat.say(words);
    expect(answers[0]?.text).toMatch(told);
    expect(await house.store.db.case.count({ where: { chatId: chat.chatId, severity: "today" } })).toBe(1);
    await house.close();
  },
);
