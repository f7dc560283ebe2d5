import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { bookVisit } from "../support/visits.ts";
import { converse, labelsOf, nobodyDecides, wordsOf } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterEach(() => nobodyDecides(house));
afterAll(() => house.close());

test.each([
  ["the earlier one", "11:30"],
  ["the second one", "14:00"],
  ["the second", "14:00"],
  ["later one please", "14:30"],
  ["whichever is latest", "14:30"],
  ["soonest", "11:30"],
])("of three times, “%s” is read back as %s", async (words, time) => {
  await converse(house, "en", [
    ["lash lift on sunday at 1pm", "nearest"],
    [words, `Sun 22 Nov, ${time}, Lash lift`],
  ]);
});

test.each([
  ["zh-CN", "早一点那个", "11:30"],
  ["zh-CN", "第二个", "14:00"],
  ["zh-TW", "第三個時間", "14:30"],
  ["zh-TW", "遲啲嗰個", "14:30"],
])("… also in %s: “%s” is %s", async (locale, words, time) => {
  await converse(house, locale, [["周日一点做角蛋白翘睫"], [words, new RegExp(`11月22日 [周週]日 ${time}，`)]]);
});

test("of a page of times, the second is the second that she sees, and “the later one” shows the later ones", async () => {
  const { chat } = await converse(house, "en", [["lash lift on sunday, anyone", "these times"]]);
  const later = await chat.say("the later one");
  expect(labelsOf(later)[0]).toBe("16:30");
  await converse(house, "en", [["lash lift on sunday, anyone"], ["the second one", "Sun 22 Nov, 10:30"]]);
});

test("of days, the second is a day, and “the 2nd” a date", async () => {
  const asked = "lash lift please";
  await converse(house, "en", [[asked], ["anyone", "Which day"], ["the second one", "Sun 22 Nov has these times"]]);
  await converse(house, "en", [[asked], ["anyone", "Which day"], ["the 2nd", "Wed 2 Dec has these times"]]);
});

test("who moves an appointment chooses among the times in the same words", async () => {
  const chat = await house.openChat({ locale: "en" });
  await bookVisit(house, chat, "FACIAL_CALM", 9 * 24);
  await chat.command("my");
  const offered = labelsOf(await chat.say("move it to friday 4 december"));
  expect(offered.length).toBeGreaterThan(2);
  expect(wordsOf(await chat.say("the second one"))).toContain(`Fri 4 Dec, ${offered[1]}`);
});

test.each([
  ["en", "lash lift asap please"],
  ["en", "what's the soonest you can do a lash lift?"],
  ["zh-CN", "翘睫最快什么时候"],
  ["zh-TW", "翹睫，越快越好"],
])("%s: “%s” is answered with the first time that is free", async (locale, words) => {
  const { answer } = await converse(house, locale, [[words, /11:30/]]);
  expect(labelsOf(answer)).toHaveLength(3);
});

test("“asap” to the question for the day is the first time too", async () => {
  await converse(house, "en", [
    ["lash lift please"],
    ["anyone", "Which day"],
    ["as soon as you can", "Sat 21 Nov, 11:30"],
  ]);
});

/** Who works is told in the order in which they came to the salon, which is one moment for all of the demo. */
const both = (before: string) => new RegExp(`^${before}(苏沐[,、] ?许南枝|许南枝[,、] ?苏沐)`);

test("who works on a day is told, and an open question comes back", async () => {
  await converse(house, "en", [["who's working on sunday?", both("On Sun 22 Nov: ")]]);
  await converse(house, "zh-CN", [["周日谁上班", both("11月22日 周日在店的：")]]);
  await converse(house, "zh-TW", [["星期日邊個返工", both("11月22日 週日在店的：")]]);
  await converse(house, "en", [
    ["lash lift please"],
    ["anyone", "Which day"],
    ["who's in on sunday", /On Sun 22 Nov: [\s\S]*Which day/],
  ]);
});
