import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "../../src/actions/context.ts";
import { updateVisitRules } from "../../src/actions/salon/update-visit-rules.ts";
import { reminderKinds } from "../../src/domain/booking/reminder-time.ts";
import { owner } from "../actions/booking/booking-house.ts";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { bookVisit } from "../support/visits.ts";
import { labelsOf, wordsOf } from "./dialogue.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterAll(() => house.close());

const rules = (moveNoticeMinutes: number, cancelNoticeMinutes: number) =>
  perform(house.afterglow.house, owner(house.salon), (context) =>
    updateVisitRules(context, {
      branchId: house.salon.branchId,
      rules: {
        moveNoticeMinutes,
        cancelNoticeMinutes,
        reminders: [...reminderKinds],
        graceMinutes: 15,
        noShowLimit: 0,
      },
    }),
  );

/** A customer with a visit in so many hours that was booked long ago. */
async function expected(locale: string, inHours: number) {
  const chat = await house.openChat({ locale });
  const id = await bookVisit(house, chat, "FACIAL_CALM", inHours);
  await house.store.db.appointment.update({ where: { id }, data: { createdAt: new Date("2026-11-01T00:00:00Z") } });
  const row = () => house.store.db.appointment.findUniqueOrThrow({ where: { id } });
  return { chat, id, row };
}

test("a late move hears what is possible, and a colleague is one word away", async () => {
  await rules(180, 60);
  const { chat, row } = await expected("zh-CN", 2);
  const answer = await chat.say("改到明天下午三点");
  expect(wordsOf(answer)).toMatch(/要提前3小时，这里改不了。\n还可以取消/);
  expect(labelsOf(answer)).toEqual(["请同事帮忙", "取消预约"]);
  expect(wordsOf(await chat.say("好的"))).toContain("在那之前预约不变");
  const opened = await house.store.db.case.findFirst({ where: { customerId: chat.customerId } });
  expect(opened).toMatchObject({ kind: "human_request", severity: "today", appointmentId: (await row()).id });
  expect((await row()).status).toBe("booked");
});

test("a late cancellation in English: it may still be moved", async () => {
  await rules(30, 24 * 60);
  const { chat, row } = await expected("en", 5);
  const answer = await chat.say("I need to cancel my appointment");
  expect(wordsOf(answer)).toMatch(/Cancelling needs 24 hours of notice[\s\S]*still move it/);
  expect(labelsOf(answer)).toEqual(["Ask a colleague", "Move it"]);
  expect(wordsOf(await chat.tap("Move it"))).toMatch(/day|time/i);
  expect((await row()).status).toBe("booked");
});

test("the notice ends while she decides: nothing is cancelled", async () => {
  await rules(60, 60);
  const { chat, row } = await expected("zh-TW", 1.02);
  expect(wordsOf(await chat.say("取消預約"))).toContain("要取消");
  await house.advance("PT5M");
  expect(wordsOf(await chat.tap("對，取消"))).toContain("這裡取消不了");
  expect((await row()).status).toBe("booked");
});

test("what she just booked may be taken back, however soon it begins", async () => {
  await rules(24 * 60, 24 * 60);
  const chat = await house.openChat();
  await bookVisit(house, chat, "FACIAL_CALM", 2);
  expect(wordsOf(await chat.say("取消预约"))).toContain("要取消");
  expect(wordsOf(await chat.tap("对，取消"))).toContain("已经取消");
});

const agreed = [
  ["zh-CN", "好的", "见"],
  ["zh-CN", "收到", "见"],
  ["zh-CN", "会准时到的", "见"],
  ["zh-TW", "沒問題", "見"],
  ["en", "ok", "see you"],
  ["en", "👍", "see you"],
  ["en", "yes I'll be there", "see you"],
] as const;

async function reminded(locale: string) {
  const { chat, id, row } = await expected(locale, 30);
  const at = house.afterglow.house.now();
  await house.store.db.dueItem.create({
    data: {
      ...{ id: house.afterglow.house.newId(), dedupeKey: `reminder:${id}:0:day_before`, kind: "reminder.day_before" },
      ...{
        dueAt: at,
        status: "waiting",
        appointmentId: id,
        chatId: chat.chatId,
        payload: '{"sequence":0}',
        attempts: 0,
      },
    },
  });
  await house.advance("PT1S");
  return { chat, row };
}

test.each(agreed)("a reminder in %s is answered with “%s”", async (locale, says, answer) => {
  await rules(0, 0);
  const { chat, row } = await reminded(locale);
  expect(wordsOf(await chat.say(says))).toContain(answer);
  expect((await row()).status).toBe("confirmed");
});

test("a reminder is answered with words that move or cancel it", async () => {
  const one = await reminded("zh-CN");
  expect(wordsOf(await one.chat.say("不好意思来不了了"))).toContain("要取消");
  const two = await reminded("en");
  expect(wordsOf(await two.chat.say("can we make it saturday at 3pm instead"))).toMatch(/to Sat 28 Nov, 15:00/);
  const three = await reminded("zh-CN");
  expect(wordsOf(await three.chat.tap("改时间"))).toContain("哪天");
});
