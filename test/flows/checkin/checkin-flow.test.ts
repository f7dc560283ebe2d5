import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestHouse, type TestChat, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";
import { treated } from "../../support/visits.ts";

describe.each(engines)("check-ins on %s", (engine) => {
  let house: TestHouse;
  let chat: TestChat;
  beforeEach(async () => {
    house = await openTestHouse(engine);
    chat = await house.openChat();
  });
  afterEach(() => house.close());

  const casesOf = () =>
    house.store.db.case.findMany({ where: { customerId: chat.customerId }, orderBy: { number: "asc" } });
  const stepsOf = async (appointmentId: string) =>
    (await house.store.db.checkIn.findMany({ where: { appointmentId }, orderBy: { sentAt: "asc" } })).map(
      (row) => `${row.step} ${row.status}`,
    );
  const phoneTasks = async () =>
    (await house.store.db.staffTask.findMany({ where: { customerId: chat.customerId } })).map((task) => task.reason);
  /** The day after the visit, just after the question of the first night. */
  const nextDay = async (service: string) => {
    const visit = await treated(house, chat, service);
    await house.advance("PT24H30M");
    return visit;
  };

  test("the day after, two taps say that all is well, and the answer is warm and brings the care of the day", async () => {
    const visit = await nextDay("PEEL_SA");
    const asked = (await chat.news()).find((one) => one.text.includes("跟昨晚比"));
    expect(asked?.buttons[0]?.map((one) => one.label)).toEqual(["好一些", "差不多", "变差了"]);
    const [signs] = await chat.tap("好一些");
    expect(signs?.buttons.flat().map((one) => one.label)).toEqual([
      "都没有",
      "脸上起水疱",
      "很痒、红肿或流水",
      "发烧或发冷",
    ]);
    const [end] = await chat.tap("都没有");
    expect(end?.text).toContain("照顾得很好");
    expect(end?.text).toContain("面霜多抹几次");
    expect(await stepsOf(visit)).toEqual(["h24 answered"]);
    expect(await casesOf()).toEqual([]);
  });

  test("worse opens a case for today with the question and the answer, and still asks for the signs", async () => {
    const visit = await nextDay("PEEL_SA");
    const [reply] = await chat.tap("变差了");
    expect(reply?.text).toContain("同事来看");
    expect(reply?.buttons.flat().map((one) => one.label)).toContain("脸上起水疱");
    const [opened] = await casesOf();
    expect([opened?.kind, opened?.severity, opened?.appointmentId]).toEqual(["reaction", "today", visit]);
    expect(opened?.words).toContain("变差了");
    expect(opened?.words).toContain("跟昨晚比");
  });

  test("an urgent sign is answered by the safety text with the emergency number, and raises the case", async () => {
    await nextDay("PEEL_SA");
    await chat.tap("变差了");
    const [safety] = await chat.tap("脸上起水疱");
    expect(safety?.text).toContain("120");
    const cases = await casesOf();
    expect(cases.length).toBe(1);
    expect([cases[0]?.severity, JSON.parse(cases[0]?.reasons ?? "[]").length]).toEqual(["urgent", 2]);
  });

  test("after an injection any worsening is urgent", async () => {
    await treated(house, chat, "BOTOX");
    await house.advance("PT3H30M");
    const [reply] = await chat.tap("变差了");
    expect(reply?.text).toContain("120");
    expect((await casesOf())[0]?.severity).toBe("urgent");
  });

  test("an answer in words counts like a tap", async () => {
    const visit = await nextDay("PEEL_SA");
    const [signs] = await chat.say("好多了");
    expect(signs?.text).toContain("下面哪一项");
    const [end] = await chat.say("都没有");
    expect(end?.text).toContain("照顾得很好");
    const row = await house.store.db.checkIn.findFirstOrThrow({ where: { appointmentId: visit } });
    expect(JSON.parse(row.answers)).toMatchObject([
      { question: "trend", answer: "better", words: "好多了" },
      { question: "signs", answer: "none", words: "都没有" },
    ]);
  });

  test("an answer in words counts also when something else was asked in between", async () => {
    const visit = await nextDay("PEEL_SA");
    await chat.command("care");
    await chat.say("好多了");
    expect(await stepsOf(visit)).toEqual(["h24 answered"]);
  });

  test("worrying words keep one case, and the check-in keeps them too", async () => {
    const visit = await nextDay("PEEL_SA");
    await chat.say("脸上又红又肿，比昨天更痛了");
    expect((await casesOf()).length).toBe(1);
    await house.advance("P2D");
    expect((await chat.messages()).filter((one) => one.text.includes("昨天的问候")).length).toBe(0);
    expect((await stepsOf(visit))[0]).toMatch(/^h24/);
  });

  test("urgent words get the safety text alone, and the check-in keeps them", async () => {
    const visit = await nextDay("PEEL_SA");
    const replies = await chat.say("嘴唇和舌头都肿了，喘不上气");
    expect(replies.length).toBe(1);
    expect(replies[0]?.text).toContain("120");
    expect(await stepsOf(visit)).toEqual(["h24 answered"]);
  });

  test("a question of hers is not taken for an answer of ours", async () => {
    const visit = await nextDay("PEEL_SA");
    const replies = await chat.say("今天可以洗脸吗？");
    expect(replies.map((one) => one.text).join()).not.toContain("下面哪一项");
    expect(await stepsOf(visit)).toEqual(["h24 sent"]);
  });

  test("a wish for a booking is left to the house", async () => {
    const visit = await nextDay("PEEL_SA");
    await chat.say("我想约周五下午做个补水");
    expect(await stepsOf(visit)).toEqual(["h24 sent"]);
  });

  test("silence: one reminder after a day, a phone task after two, and no second task for the same visit", async () => {
    const visit = await nextDay("FACIAL_BASIC");
    await chat.news();
    await house.advance("PT24H");
    expect((await chat.news()).filter((one) => one.text.includes("昨天的问候")).length).toBe(1);
    expect(await phoneTasks()).toEqual([]);
    await house.advance("PT24H");
    expect(await phoneTasks()).toEqual(["checkin-task-silent"]);
    await house.advance("P8D");
    expect(await phoneTasks()).toEqual(["checkin-task-silent"]);
    expect((await stepsOf(visit))[0]).toBe("h24 silent");
  });

  test("silence after an injection calls a person at the next question", async () => {
    await treated(house, chat, "FILLER");
    await house.advance("PT4H");
    expect(await phoneTasks()).toEqual([]);
    await house.advance("PT7H");
    expect(await phoneTasks()).toEqual(["checkin-task-early-silence"]);
  });

  test("day 7 asks how it looks and offers the next visit only when all is well", async () => {
    await treated(house, chat, "FACIAL_BASIC");
    await house.advance("P7DT3H");
    await chat.tap("好一些");
    const [look] = await chat.tap("都没有");
    expect(look?.text).toContain("照镜子");
    const [end] = await chat.tap("很喜欢");
    expect(end?.buttons.flat().map((one) => one.label)).toEqual(["再约一次"]);
  });

  test("somebody who is not happy with it is listened to, not sold to", async () => {
    await treated(house, chat, "FACIAL_BASIC");
    await house.advance("P7DT3H");
    await chat.tap("好一些");
    await chat.tap("都没有");
    const [end] = await chat.tap("不太满意");
    expect(end?.buttons).toEqual([]);
    expect((await casesOf()).map((one) => one.kind)).toEqual(["complaint"]);
  });

  test("day 30 says from when the next one makes sense", async () => {
    await treated(house, chat, "PEEL_SA");
    await house.advance("P30DT3H");
    await chat.tap("都没有");
    const [end] = await chat.tap("很喜欢");
    expect(end?.text).toMatch(/再做水杨酸|下一次/);
    expect((await chat.tap("再约一次")).length).toBeGreaterThan(0);
  });

  test("“worse” on an older message still counts, “better” does not undo it", async () => {
    await nextDay("PEEL_SA");
    await chat.tap("好一些");
    await chat.tap("都没有");
    await chat.tap("变差了");
    expect((await casesOf()).length).toBe(1);
    const [reply] = await chat.tap("好一些");
    expect(reply?.text).toContain("已经回过了");
  });

  test("while a person holds the chat no question is asked, and it comes when she is free again", async () => {
    const visit = await treated(house, chat, "PEEL_SA");
    await house.store.db.chat.update({ where: { id: chat.chatId }, data: { heldByCaseId: "case" } });
    await house.advance("PT26H");
    expect(await stepsOf(visit)).toEqual([]);
    await house.store.db.chat.update({ where: { id: chat.chatId }, data: { heldByCaseId: null } });
    await house.advance("PT22H");
    expect(await stepsOf(visit)).toEqual(["h24 sent"]);
  });

  test("two visits do not ask on the same day", async () => {
    const peel = await treated(house, chat, "PEEL_SA");
    await house.advance("PT2H");
    const body = await treated(house, chat, "MASSAGE");
    await house.advance("P3DT4H");
    const asked = await house.store.db.checkIn.findMany({ where: { step: "d3", appointmentId: { in: [peel, body] } } });
    expect(asked.length).toBe(1);
    await house.advance("P1D");
    expect(await house.store.db.checkIn.count({ where: { step: "d3", appointmentId: { in: [peel, body] } } })).toBe(2);
  });

  test("nothing but safety is sent in the quiet hours of a whole month", async () => {
    await treated(house, chat, "FILLER");
    await house.advance("P31D");
    const sent = await house.store.db.outboxMessage.findMany({ where: { chatId: chat.chatId, purpose: "care" } });
    const hours = sent.map((row) => ((row.sentAt?.getUTCHours() ?? 0) + 8) % 24);
    expect(hours.length).toBeGreaterThan(8);
    for (const hour of hours) expect(hour >= 9 && hour < 21, String(hour)).toBe(true);
  });
});
