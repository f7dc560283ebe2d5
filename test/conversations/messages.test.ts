import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { remindOf } from "../../src/actions/booking/remind.ts";
import { readWholeVisit } from "../../src/actions/booking/visit-of.ts";
import { perform, systemActor } from "../../src/actions/context.ts";
import { giveConsent } from "../../src/actions/customers/give-consent.ts";
import { previewBroadcast } from "../../src/actions/outreach/preview-broadcast.ts";
import type { MessageCategory } from "../../src/domain/outreach/message-categories.ts";
import { readMessageChoices } from "../../src/storage/message-choices.ts";
import { owner } from "../actions/booking/booking-house.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { bookVisit, treated } from "../support/visits.ts";
import { labelsOf, wordsOf } from "./dialogue.ts";

describe.each(engines)("which kinds of messages she gets, on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  const on = async ({ customerId }: TestChat): Promise<MessageCategory[]> => {
    const choices = await house.store.transact((tx) => readMessageChoices(tx, customerId));
    return choices.filter((one) => one.on).map(({ category }) => category);
  };
  const agreesToTips = ({ customerId, chatId }: TestChat) =>
    perform(house.afterglow.house, systemActor, (context) =>
      giveConsent(context, { customerId, purpose: "marketing", version: "marketing-1", via: chatId }),
    );

  test.each([
    ["zh-CN", "别给我发活动了，提醒还是要的", /优惠活动：不发/],
    ["en", "no more offers but keep the reminders", /Offers: not sent/],
  ])("%s: one sentence ends the offers and keeps the reminders", async (locale, words, said) => {
    const chat = await house.openChat({ locale });
    await agreesToTips(chat);
    expect(wordsOf(await chat.say(words))).toMatch(said);
    expect(await on(chat)).toEqual(["reminders", "care", "next_visit"]);
  });

  test("the menu of the command shows each kind and turns it by a tap; no reminders means none, said plainly", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    const menu = await chat.command("messages");
    expect(labelsOf(menu)).toEqual([
      ...["不要：预约提醒", "不要：护理提醒和回访", "不要：下次预约的建议", "要：护肤小贴士、生日祝福", "要：优惠活动"],
    ]);
    expect(wordsOf(await chat.tap("要：优惠活动"))).toContain("✓ 优惠活动");
    await chat.command("messages");
    expect(wordsOf(await chat.tap("不要：预约提醒"))).toMatch(/预约提醒：不发[\s\S]*预约还在/);
    expect(await on(chat)).toEqual(["care", "next_visit", "offers"]);
    const id = await bookVisit(house, chat, "FACIAL_CALM", 30);
    await remindOfIt(id);
    await house.advance("PT26H");
    expect(wordsOf(await chat.news())).not.toMatch(/明天|今天/);
    expect(wordsOf(await chat.tap("要：预约提醒"))).toContain("✓ 预约提醒");
  });

  const remindOfIt = async (appointmentId: string) => {
    await house.store.db.appointment.update({
      where: { id: appointmentId },
      data: { createdAt: new Date("2026-11-01T00:00:00Z") },
    });
    await perform(house.afterglow.house, systemActor, async (context) =>
      remindOf(context, await readWholeVisit(context, [appointmentId])),
    );
  };

  test("who wants no check-ins gets none; after an injection a person is asked to phone instead", async () => {
    const chat = await house.openChat({ locale: "en" });
    expect(wordsOf(await chat.say("No more check-ins please"))).toMatch(/not sent[\s\S]*just write/);
    await treated(house, chat, "FACIAL_CALM");
    await house.advance("P3D");
    expect(await house.store.db.checkIn.count({ where: { customerId: chat.customerId } })).toBe(0);
    expect(wordsOf(await chat.news())).not.toMatch(/skin|how is/i);
    await treated(house, chat, "FILLER");
    await house.advance("P1D");
    const tasks = await house.store.db.staffTask.findMany({ where: { customerId: chat.customerId } });
    expect(tasks.map(({ reason }) => reason)).toContain("checkin-task-refused");
  });

  test("an offer goes only to who agreed to offers, a tip only to who agreed to tips, and STOP ends both", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    await agreesToTips(chat);
    const gets = async (category: "tips" | "offers") => {
      const preview = await perform(house.afterglow.house, owner(house.salon), (context) =>
        previewBroadcast(context, { segment: {}, category }),
      );
      return preview.ok && preview.list.some(({ customerId }) => customerId === chat.customerId);
    };
    expect([await gets("tips"), await gets("offers")]).toEqual([true, false]);
    await chat.say("给我发优惠活动吧");
    expect([await gets("tips"), await gets("offers")]).toEqual([true, true]);
    await chat.say("退订");
    expect([await gets("tips"), await gets("offers")]).toEqual([false, false]);
    expect(await on(chat)).toEqual(["reminders", "care", "next_visit"]);
  });

  test("what waits in the outbox of a kind that she ends is taken back", async () => {
    const chat = await house.openChat({ locale: "en" });
    const { now, newId } = house.afterglow.house;
    const later = new Date(now().getTime() + 3_600_000);
    const message = (key: string) => ({
      ...{ id: newId(), chatId: chat.chatId, purpose: "care", dueAt: later, createdAt: now() },
      ...{ dedupeKey: `${key}${newId()}`, content: JSON.stringify({ lines: [{ literal: key }] }) },
    });
    for (const key of ["care:", "reminder:"]) await house.store.db.outboxMessage.create({ data: message(key) });
    await chat.say("no more check-ins please, keep the reminders");
    const left = await house.store.db.outboxMessage.findMany({ where: { chatId: chat.chatId, status: "pending" } });
    expect(left.map(({ dedupeKey }) => dedupeKey?.split(":")[0])).toEqual(["reminder"]);
  });
});
