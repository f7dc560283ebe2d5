import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { converse, labelsOf, nobodyDecides } from "./dialogue.ts";

// The house's clock starts on Saturday, 21 November 2026.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());
afterEach(() => nobodyDecides(house));

test("a lift in the building is no lash lift, and the way to prepare is told while the booking goes on", async () => {
  const { chat } = await converse(house, "en", [
    ["hi can i book an aha peel for friday afternoon", "Fri 27 Nov has these times"],
    ["is there a lift in the building? my knee is bad", /asked a colleague[\s\S]*Back to where we were/, "Lash"],
    ["a female beautician please", /Noted for your visits[\s\S]*A colleague at .* makes sure of it/],
    [
      "how should i prepare for it? anything i should avoid before",
      /Before AHA peel:\n· 7 days without retinol or a retinoid or acid products\n· 14 days without a treatment elsewhere\n· 28 days without strong sun/,
    ],
    ["3pm please and is there parking nearby", /passed this on as well[\s\S]*Fri 27 Nov, 15:00, AHA peel/],
    ["yes", "Booked: Fri 27 Nov, 15:00, AHA peel"],
    ["what should i do before i come?", "Before AHA peel:"],
  ]);
  const [row] = await house.store.db.case.findMany({ where: { customerId: chat.customerId } });
  expect(row).toMatchObject({ kind: "question", severity: "watch" });
});

test("parking, the lift and what to mind before a peel are asked in the middle of a Chinese booking, and the time is booked all the same", async () => {
  await converse(house, "zh-CN", [
    ["想约个果酸焕肤 周五下午", "11月27日 周五有这些时间"],
    ["停车方便吗", /已经请.*同事看一下[\s\S]*接着刚才的/],
    ["做之前要注意什么", /做果酸焕肤前：\n· 7天内先不要用A醇或维A酸、用酸类产品/],
    ["要女的美容师", /要女的美容师[\s\S]*同事会安排/],
    ["五点吧 你们那有电梯吗", /转给同事[\s\S]*11月27日 周五 17:00，果酸焕肤/],
    ["好", "约好了"],
  ]);
});

test.each([
  ["en", "facial with Su on thursday pls", "苏沐"],
  ["en", "facial on friday, miss Lin if she's in", "林知夏"],
  ["zh-CN", "补水 找小林 周五", "林知夏"],
  ["zh-TW", "想約補水 搵許小姐 星期四", "许南枝"],
])("%s: %s is for %s", async (locale, says, name) => {
  const { chat } = await converse(house, locale, [[says, name]]);
  expect(labelsOf(await chat.messages())).not.toContain(locale === "en" ? "Anyone" : "都可以");
});

test("her own nickname is no wish for a beautician, and who is not wanted leaves it to the others", async () => {
  await converse(house, "zh-CN", [
    ["我是小林，周五想约补水", "想约哪位"],
    ["不要林知夏", "11月27日 周五有这些时间"],
    ["4点", "11月27日 周五 16:00，补水护理", "林知夏"],
  ]);
});

test("another phone number takes the place of the one in the file only when she says so, and the booking goes on", async () => {
  const { chat } = await converse(house, "zh-CN", [
    ["约补水，林知夏，周一", "11月23日 周一有这些时间"],
    ["我的电话是13800138000", /记下了：13800138000[\s\S]*11月23日 周一有这些时间/],
    ["换号了 13900139000", /13900139000 是你的新号码吗.*尾号 8000/, "记下了"],
    ["不是", /还是尾号 8000 那个[\s\S]*11月23日 周一有这些时间/],
    ["我妈的手机号是13700137000", undefined, "记下了"],
  ]);
  const phone = () => house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
  expect((await phone()).phone).toBe("13800138000");
  await chat.say("换号了 13900139000");
  await chat.say("是");
  expect((await phone()).phone).toBe("13900139000");
});

test("what is no answer to the question about the number goes to the booking, and the number stays", async () => {
  const { chat } = await converse(house, "en", [
    ["facial with 林知夏 on monday 30 november", "Mon 30 Nov has these times"],
    ["my number is 07700 900123", "Noted: 07700900123"],
    ["3pm", "Shall I book it"],
    ["07700 900999", "Is 07700900999 your new number"],
    ["4pm actually", /Mon 30 Nov, 16:00[\s\S]*Shall I book it/, "07700900999"],
    ["yes", "Booked: Mon 30 Nov, 16:00"],
  ]);
  const { phone } = await house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
  expect(phone).toBe("07700900123");
});
