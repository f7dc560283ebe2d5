import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bookAppointment } from "../../src/actions/booking/book-appointment.ts";
import { completeVisit } from "../../src/actions/booking/complete-visit.ts";
import { openCase } from "../../src/actions/cases/open-case.ts";
import { perform } from "../../src/actions/context.ts";
import { at, beautician } from "../actions/booking/booking-house.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { labelsOf, wordsOf } from "./dialogue.ts";

// The house's clock begins on Saturday 2026-11-21 at 10:00.
describe.each(engines)("the next visit at the checkout on %s", (engine) => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openTestHouse(engine);
  });
  afterEach(() => house.close());

  /** A visit on Wednesday at three in the afternoon that staff complete at four; returns what she then reads. */
  async function checkedOut(chat: TestChat, service = "HYDRADERM", time = "15:00", who = "林知夏") {
    const { branchId, serviceIds, staffIds } = house.salon;
    const who_ = { kind: "customer" as const, id: chat.customerId, name: "小林" };
    const booked = await perform(house.afterglow.house, who_, (context) =>
      bookAppointment(context, {
        ...{ branchId, customerId: chat.customerId, chatId: chat.chatId, via: "webchat" },
        ...{ serviceId: serviceIds[service] ?? "", staffId: staffIds[who] ?? "", startsAt: at("2026-11-25", time) },
      }),
    );
    if (!booked.ok) throw new Error(booked.reason);
    const over = booked.appointment.endsAt.getTime() - house.afterglow.house.now().getTime();
    await house.advance(`PT${Math.ceil(over / 1000)}S`);
    await chat.news();
    const appointmentId = booked.appointment.id;
    await perform(house.afterglow.house, beautician(house.salon), (c) => completeVisit(c, { appointmentId }));
    await house.advance("PT2S");
    return { appointmentId, offer: (await chat.news()).filter((one) => /下一次|your next/i.test(one.text)) };
  }
  const ahead = (chat: TestChat) =>
    house.store.db.appointment.findMany({ where: { customerId: chat.customerId, status: "booked" } });

  test("is proposed after the interval with her beautician, weekday and hour, and booked by one tap", async () => {
    const chat = await house.openChat();
    const { offer } = await checkedOut(chat);
    // HYDRADERM: 28 days after Wednesday 25 November.
    expect(wordsOf(offer)).toMatch(/12月23日 周三 15:00正好，林知夏，在/);
    expect(labelsOf(offer)).toEqual(["好，约这个", "换个时间", "先不约"]);
    expect(wordsOf(await chat.tap("好，约这个"))).toContain("约好了：12月23日 周三 15:00");
    await chat.tap("好，约这个");
    expect(await ahead(chat)).toMatchObject([{ startsAt: at("2026-12-23", "15:00") }]);
  });

  test("is booked by words", async () => {
    const chat = await house.openChat({ locale: "en" });
    await checkedOut(chat);
    expect(wordsOf(await chat.say("yes please"))).toContain("Wed 23 Dec, 15:00");
    expect(await ahead(chat)).toHaveLength(1);
  });

  test("another time in words is read back for the same treatment", async () => {
    const chat = await house.openChat({ locale: "en" });
    await checkedOut(chat);
    expect(wordsOf(await chat.say("actually make it the week after"))).toMatch(/Wed 30 Dec, 15:00[\s\S]*林知夏/);
  });

  test("a day in Chinese, and “换个时间”", async () => {
    const chat = await house.openChat();
    await checkedOut(chat);
    expect(wordsOf(await chat.say("那12月26号下午四点吧"))).toMatch(/12月26日 周六 16:00/);
    expect(await ahead(chat)).toEqual([]);
  });

  test("another treatment in words is a booking of its own: she is asked whom she would like", async () => {
    const chat = await house.openChat({ locale: "en" });
    await checkedOut(chat);
    const answer = await chat.say("a salicylic peel on 26 december, please");
    expect(wordsOf(answer)).toMatch(/peel, who would you like|Salicylic.*who/i);
    expect(labelsOf(answer)).toContain("Anyone");
  });

  test("declined, nothing is pushed again", async () => {
    const chat = await house.openChat();
    const { appointmentId } = await checkedOut(chat);
    expect(wordsOf(await chat.say("不用了"))).toContain("不急");
    await house.advance("PT800H");
    expect((await chat.news()).filter((one) => one.text.includes("下一次"))).toEqual([]);
    const waiting = { appointmentId, kind: "rebook.offer", status: "waiting" };
    expect(await house.store.db.dueItem.count({ where: waiting })).toBe(0);
  });

  test("is not offered to who has an appointment, or an open case", async () => {
    const worried = await house.openChat();
    await perform(house.afterglow.house, beautician(house.salon), (context) =>
      openCase(context, {
        ...{ customerId: worried.customerId, chatId: worried.chatId, branchId: house.salon.branchId },
        ...{ kind: "complaint", severity: "watch", words: "不满意", reasons: [] },
      }),
    );
    expect((await checkedOut(worried, "LED")).offer).toEqual([]);
  });

  test("completed late in the evening it comes the next morning", async () => {
    const chat = await house.openChat();
    const { branchId } = house.salon;
    await house.store.db.branch.update({ where: { id: branchId }, data: { quietFrom: "15:30", quietTo: "09:00" } });
    expect((await checkedOut(chat)).offer).toEqual([]);
    await house.advance("PT18H");
    expect(wordsOf(await chat.news())).toContain("下一次");
  });

  test("beyond what the branch plans she is asked whether to be reminded, and then she is", async () => {
    const chat = await house.openChat();
    const { offer } = await checkedOut(chat, "BOTOX", "15:00", "何清越");
    expect(wordsOf(offer)).toContain("2月23日 周二以后");
    expect(wordsOf(await chat.say("好"))).toContain("到时候我来问你");
    await house.advance("P60D");
    expect(wordsOf(await chat.news())).not.toContain("下一次");
    await house.advance("P10D");
    expect(wordsOf(await chat.news())).toMatch(/下一次，2月2\d日|下一次，3月/);
  });
});
