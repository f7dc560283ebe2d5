import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { preparationLine } from "../../../src/storage/intake.ts";
import { openTestHouse, type TestChat, type TestHouse, testTexts } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";

/** As the question asks for it: 是不是 or 有没有. */
const yes = /^(是|有)$/;
const no = /^(不是|没有)$/;

describe.each(engines)("the questions before a visit, on %s", (engine) => {
  let house: TestHouse;
  let chat: TestChat;
  beforeEach(async () => {
    house = await openTestHouse(engine);
    chat = await house.openChat();
  });
  afterEach(() => house.close());

  const enter = async (appointmentId: string) => {
    await house.store.transact((tx) =>
      tx.outboxMessage.create({
        data: {
          id: house.afterglow.house.newId(),
          chatId: chat.chatId,
          purpose: "reply",
          content: JSON.stringify({
            lines: [{ literal: "·" }],
            buttons: [[{ label: { literal: "填问卷" }, action: `go:intake:${appointmentId}` }]],
          }),
          dueAt: house.afterglow.house.now(),
          createdAt: house.afterglow.house.now(),
        },
      }),
    );
    await house.afterglow.settle();
    return chat.tap("填问卷");
  };
  const intakeOf = (appointmentId: string) => house.store.db.intake.findUniqueOrThrow({ where: { appointmentId } });
  const prepared = async (appointmentId: string) => {
    const line = await house.store.transact((tx) => preparationLine(tx, appointmentId));
    return line ? testTexts.line("zh-CN", line) : null;
  };
  // Questions of another kind than yes or no are skipped.
  const answerAll = async (label: RegExp) => {
    let [shown] = (await chat.messages()).filter((one) => one.from === "bot").slice(-1);
    for (let count = 0; count < 30; count++) {
      const offered = shown?.buttons.flat().find((one) => label.test(one.label))?.label;
      const [reply] = await chat.tap(offered ?? "跳过");
      shown = reply;
      if (!reply?.text.match(/^\d+\/\d+/)) return reply;
    }
    throw new Error("The form never ends.");
  };

  test("health is asked about only after a separate yes, and the form says where one is", async () => {
    const visit = await bookVisit(house, chat, "PEEL_SA");
    const [consent] = await enter(visit);
    expect(consent?.text).toContain("撤回");
    expect(await house.store.db.consent.count({ where: { purpose: "health_data", customerId: chat.customerId } })).toBe(
      0,
    );
    const [first] = await chat.tap("可以，开始吧");
    expect(first?.text).toMatch(/^1\/16\n/);
    expect(first?.buttons[0]?.map((one) => one.label)).toEqual(["是", "不是", "不确定"]);
    expect(await house.store.db.consent.count({ where: { purpose: "health_data", customerId: chat.customerId } })).toBe(
      1,
    );
  });

  test("declining keeps the booking, and staff read that they should ask in person", async () => {
    const visit = await bookVisit(house, chat, "PEEL_SA");
    await enter(visit);
    const [reply] = await chat.tap("到店再说");
    expect(reply?.text).toContain("预约照旧");
    expect((await house.store.db.appointment.findUniqueOrThrow({ where: { id: visit } })).status).toBe("booked");
    expect(await prepared(visit)).toContain("她想当面说");
  });

  test("all answered well: thanks, no case, and nothing to prepare", async () => {
    const visit = await bookVisit(house, chat, "FACIAL_BASIC");
    await enter(visit);
    await chat.tap("可以，开始吧");
    const last = await answerAll(no);
    expect(last?.text).toContain("都填好了");
    expect((await intakeOf(visit)).status).toBe("finished");
    expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
    expect(await prepared(visit)).toBeNull();
  });

  test("a worrying answer in her own words goes to a person before the visit, without a diagnosis", async () => {
    const visit = await bookVisit(house, chat, "PEEL_SA");
    await enter(visit);
    await chat.tap("可以，开始吧");
    await chat.say("嗯，是的，刚怀孕两个月");
    const last = await answerAll(no);
    expect(last?.text).toContain("先看一看");
    const found = await house.store.db.case.findFirstOrThrow({ where: { customerId: chat.customerId } });
    expect([found.kind, found.severity, found.appointmentId]).toEqual(["intake", "today", visit]);
    expect(found.words).toContain("刚怀孕两个月");
    expect(JSON.parse(found.reasons)).toEqual([expect.objectContaining({ code: "pregnancy" })]);
    expect(await prepared(visit)).toContain("怀孕或备孕");
  });

  test("an answer that sounds worrying calls a person at once, and the form goes on", async () => {
    const visit = await bookVisit(house, chat, "FACIAL_BASIC");
    await enter(visit);
    await chat.tap("可以，开始吧");
    const replies = await chat.say("对虾过敏，吃了会起疹子");
    expect(replies.at(-1)?.text).toMatch(/^2\//);
    expect(JSON.parse((await intakeOf(visit)).answers)[0]).toMatchObject({
      answer: "unsure",
      words: "对虾过敏，吃了会起疹子",
    });
    expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(1);
  });

  test("what is no answer is kept in her words and said so; what answers another question is kept there", async () => {
    const visit = await bookVisit(house, chat, "PEEL_SA");
    await enter(visit);
    await chat.tap("可以，开始吧");
    const replies = await chat.say("asdf");
    expect(replies[0]?.text).toContain("照你的原话留给美容师");
    expect(replies[1]?.text).toMatch(/^2\//);
    const said = await chat.say("泰尔丝上个月还在吃");
    expect(said[0]?.text).toMatch(/异维A酸.*记下了/);
    expect(said.at(-1)?.text).toMatch(/^2\//m);
    expect(JSON.parse((await intakeOf(visit)).answers)).toEqual([
      expect.objectContaining({ code: "pregnancy", answer: "unsure", words: "asdf" }),
      expect.objectContaining({ code: "isotretinoin_6m", answer: "yes", words: "泰尔丝上个月还在吃" }),
    ]);
  });

  test("nobody is asked about tips while a person still has to look at her answers", async () => {
    const visit = await bookVisit(house, chat, "PEEL_SA");
    await enter(visit);
    await chat.tap("可以，开始吧");
    await chat.say("嗯，是的，刚怀孕两个月");
    await answerAll(no);
    expect((await chat.messages()).some(({ text }) => text.includes("小贴士"))).toBe(false);
  });

  test("back changes an answer, skip leaves it for the visit, and words such as “返回” do the same", async () => {
    const visit = await bookVisit(house, chat, "FACIAL_BASIC");
    await enter(visit);
    const [first] = await chat.tap("可以，开始吧");
    await chat.tap(yes);
    const [again] = await chat.say("返回");
    expect(again?.text).toBe(first?.text);
    await chat.tap("跳过");
    await answerAll(no);
    const { answers } = await intakeOf(visit);
    expect(JSON.parse(answers)[0]).toMatchObject({ answer: "skipped" });
    expect(await house.store.db.case.count({ where: { customerId: chat.customerId } })).toBe(0);
    expect(await prepared(visit)).toContain("当面再问");
  });

  test("later keeps what was answered and comes back tomorrow at the same question", async () => {
    const visit = await bookVisit(house, chat, "PEEL_SA", 80);
    await enter(visit);
    await chat.tap("可以，开始吧");
    const [second] = await chat.tap(no);
    expect((await chat.tap("稍后再填"))[0]?.text).toContain("明天");
    await house.advance("PT24H");
    expect((await chat.news()).map((one) => one.text).join()).toContain("小问题还留着");
    expect((await chat.tap("接着填"))[0]?.text).toBe(second?.text);
  });

  test("open questions are recalled once, the day before", async () => {
    const visit = await bookVisit(house, chat, "PEEL_SA", 54);
    await enter(visit);
    await house.advance("PT29H");
    expect(await chat.news()).toEqual([]);
    await house.advance("PT2H");
    expect((await chat.news()).filter((one) => one.text.includes("小问题没填完")).length).toBe(1);
    await house.advance("PT20H");
    expect((await chat.news()).filter((one) => one.text.includes("小问题没填完")).length).toBe(0);
  });

  test("within 90 days the same treatment only asks whether anything changed, and takes grave answers along", async () => {
    const first = await bookVisit(house, chat, "FACIAL_BASIC", 48);
    await enter(first);
    await chat.tap("可以，开始吧");
    await answerAll(no);
    // Nine days later: her skin has had the week that this treatment asks for.
    const second = await bookVisit(house, chat, "FACIAL_BASIC", 48 + 9 * 24);
    expect((await enter(second))[0]?.text).toContain("填过同样的问题");
    expect((await chat.tap("没有变化"))[0]?.text).toContain("都填好了");
    expect((await intakeOf(second)).answers).toBe((await intakeOf(first)).answers);
  });

  test("taking the agreement back ends the form and forgets its answers", async () => {
    const visit = await bookVisit(house, chat, "FACIAL_BASIC");
    await enter(visit);
    await chat.tap("可以，开始吧");
    await chat.tap(yes);
    await chat.say("撤回");
    expect((await intakeOf(visit)).answers).toBe("[]");
    const consent = await house.store.db.consent.findFirstOrThrow({
      where: { customerId: chat.customerId, purpose: "health_data" },
    });
    expect(consent.withdrawnAt).not.toBeNull();
  });

  test("it can be taken back long after the form, and the answers are gone", async () => {
    const visit = await bookVisit(house, chat, "FACIAL_BASIC");
    await enter(visit);
    await chat.tap("可以，开始吧");
    await answerAll(no);
    expect((await chat.say("撤回"))[0]?.text).toContain("删掉了");
    expect((await intakeOf(visit)).answers).toBe("[]");
    expect(await prepared(visit)).toContain("她想当面说");
  });

  test("a wish for a booking in the middle of the form is not taken as an answer", async () => {
    const visit = await bookVisit(house, chat, "FACIAL_BASIC");
    await enter(visit);
    await chat.tap("可以，开始吧");
    await chat.say("我想再约一个周五下午的补水");
    expect((await intakeOf(visit)).answers).toBe("[]");
  });

  test("another customer's form cannot be opened", async () => {
    const other = await house.openChat();
    const visit = await bookVisit(house, other, "FACIAL_BASIC");
    expect((await enter(visit))[0]?.text).toContain("没有要填的问题");
  });
});
