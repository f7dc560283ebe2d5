import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { converse, nobodyDecides, wordsOf } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterEach(() => nobodyDecides(house));
afterAll(() => house.close());

const booked = (customerId: string) =>
  house.store.db.appointment.count({ where: { customerId, status: { in: ["booked", "confirmed"] } } });

test("a beautician she does not want gives nothing of her visit, and a call that is wished beside the yes is arranged", async () => {
  const { chat } = await converse(house, "en", [
    ["a facial on friday please, but not with Su Mu", "Fri 27 Nov has these times", "苏沐"],
    ["Four o'clock.", /Fri 27 Nov, 16:00.*with (林知夏|许南枝)/],
    ["Yes. And I would like a call from the manager.", /Booked: Fri 27 Nov, 16:00[\s\S]*A colleague at/],
  ]);
  expect(await booked(chat.customerId)).toBe(1);
});

test("she breaks off, asks whether the time is still free, and a yes beside denied health questions counts", async () => {
  const { chat } = await converse(house, "en", [
    ["LED friday at 3pm", "Fri 27 Nov, 15:00"],
    ["one sec, back in a minute", "No hurry"],
    ["is it still available?", "still free"],
  ]);
  expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
  await nobodyDecides(house);
  await converse(house, "zh-CN", [
    ["约红蓝光，周六上午11点，林知夏", "11月28日 周六 11:00"],
    ["可以的，没怀孕也没吃药", "约好了：11月28日 周六 11:00"],
  ]);
});

test("what was just cancelled is what she wishes another day for, at its hour", async () => {
  const { chat } = await converse(house, "en", [
    ["LED with Zhixia on wednesday at 10:30", "Wed 25 Nov, 10:30"],
    ["yes", "Booked"],
    ["cancel my appointment", "Cancel LED"],
    ["yes", "Cancelled"],
    ["hm, could you look whether friday same time is open", /Fri 27 Nov, 10:30, LED light care with 林知夏/],
    ["perfect, do it", "Booked: Fri 27 Nov, 10:30"],
  ]);
  expect(await booked(chat.customerId)).toBe(1);
});

test("of two visits that is moved which stands on the day she names, and the other stays", async () => {
  const { chat } = await converse(house, "en", [
    ["LED with Zhixia on saturday at 12", "Sat 28 Nov, 12:00"],
    ["yes", "Booked"],
    ["waxing with Nanzhi on monday at 10am", "Mon 23 Nov, 10:00"],
    ["yes", "Booked"],
    ["what have i got booked", "LED"],
    ["the saturday one, what time was that", /^(?![\s\S]*Waxing)[\s\S]*Sat 28 Nov, 12:00/],
    ["saturday is a bit early for me, can you make it 2pm", "to Sat 28 Nov, 14:00, LED"],
    ["yes. and leave monday as it is", "Moved: Sat 28 Nov, 14:00"],
  ]);
  expect(await booked(chat.customerId)).toBe(2);
});

test("a wish beside questions goes on, with everything that was wished", async () => {
  await converse(house, "en", [
    [
      "could I book a facial plus LED next wednesday afternoon with Zhixia, do you do packages or not? and can I pay by card",
      /Hydrating facial \+ LED light care[\s\S]*12:00 to 18:00/,
    ],
  ]);
  await converse(house, "zh-CN", [
    ["周五下午想做补水，没刷过酸也没做医美，多少钱呀", /¥298[\s\S]*11月27日 周五/, "果酸"],
    ["3点吧 可以趴着做不", /15:00[\s\S]*同事|同事[\s\S]*15:00/],
  ]);
});

test("weekday and date that do not fit: she goes by the date, and “the first visit” chooses neither", async () => {
  await converse(house, "zh-CN", [
    ["约红蓝光，下周三26号下午五点", "是11月25日 周三，还是11月26日 周四"],
    ["先约第一次就好", "是11月25日 周三，还是11月26日 周四"],
    ["按日期来", "11月26日 周四"],
  ]);
});

test("next week after work, at an hour nobody has, stays in the evening", async () => {
  await converse(house, "en", [
    ["a massage sometime next week after work", "who would you like"],
    ["I could do 7", "nothing free at that time of day"],
    ["thursday then", /Thu 26 Nov has these times|Thu 26 Nov, 18/, "10:00"],
  ]);
});

test("another branch is told from the salon's own data", async () => {
  const { answer } = await converse(house, "zh-CN", [["请问宝山有分店吗", /只有.*没有别的分店/]]);
  expect(wordsOf(answer)).not.toContain("同事");
});
