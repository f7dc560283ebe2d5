import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { markArrived } from "../../src/actions/booking/mark-arrived.ts";
import { markComing } from "../../src/actions/booking/mark-coming.ts";
import { markNoShow } from "../../src/actions/booking/mark-no-show.ts";
import { tellBehind } from "../../src/actions/booking/tell-behind.ts";
import { perform } from "../../src/actions/context.ts";
import { beautician } from "../actions/booking/booking-house.ts";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { linkedGroup } from "../support/group-notes.ts";
import { bookVisit } from "../support/visits.ts";
import { labelsOf, wordsOf } from "./dialogue.ts";

let house: TestHouse;
let group: Awaited<ReturnType<typeof linkedGroup>>;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
  group = await linkedGroup(house);
});
afterAll(() => house.close());
let notesBefore = 0;
beforeEach(async () => {
  notesBefore = (await group.notes()).length;
});
const newNotes = async () => (await group.notes()).slice(notesBefore);
const asStaff = <T>(act: Parameters<typeof perform<T>>[2]) =>
  perform(house.afterglow.house, beautician(house.salon), act);

async function expected(locale: string, inHours: number, name = "林小雨") {
  const chat = await house.openChat({ locale, name });
  const id = await bookVisit(house, chat, "FACIAL_CALM", inHours);
  const row = () => house.store.db.appointment.findUniqueOrThrow({ where: { id } });
  return { chat, id, row };
}

/** The visit occupies its beautician, and another customer comes right after it or later. */
async function followedBy(id: string, gapMinutes: number) {
  const { startsAt, endsAt, staffId } = await house.store.db.appointment.findUniqueOrThrow({ where: { id } });
  const minute = (at: Date) => Math.floor(at.getTime() / 60_000);
  const resource = `staff:${staffId}-${id}`;
  const other = await house.openChat();
  const nextId = await bookVisit(house, other, "LED", 50);
  const ends = minute(endsAt);
  await house.store.db.occupancy.createMany({
    data: [
      { id: `${id}-a`, resource, fromMinute: minute(startsAt), toMinute: ends, appointmentId: id },
      {
        id: `${id}-b`,
        resource,
        fromMinute: ends + gapMinutes,
        toMinute: ends + gapMinutes + 60,
        appointmentId: nextId,
      },
    ],
  });
}

test("“晚到十分钟” is on Today and in the group at once, and she hears that it fits", async () => {
  const { chat, row } = await expected("zh-CN", 1);
  const answer = wordsOf(await chat.say("不好意思，晚到十分钟"));
  expect(answer).toMatch(/已经告诉店里。晚10分钟也来得及，\d\d:\d\d左右林知夏等你/);
  expect(await row()).toMatchObject({ lateMinutes: 10 });
  expect(await newNotes()).toEqual([
    expect.stringMatching(/林?小雨.*会晚10分钟，大约\d\d:\d\d到。\n.*林知夏\n“不好意思，晚到十分钟”/),
  ]);
  await chat.say("晚十分钟到");
  expect(await newNotes()).toHaveLength(1);
  expect(wordsOf(await chat.say("堵死了，要晚二十分钟到"))).toContain("晚20分钟");
  expect(await newNotes()).toHaveLength(2);
});

test("somebody follows: it gets shorter, and she is told", async () => {
  const { chat, id } = await expected("en", 1);
  await followedBy(id, 5);
  expect(wordsOf(await chat.say("stuck in traffic, 15 mins"))).toMatch(/about 10 minutes shorter/);
  expect(await newNotes()).toEqual([expect.stringContaining("会少10分钟左右，已经告诉她")]);
});

test("too late for what follows: people decide, and are called", async () => {
  const { chat, id } = await expected("zh-TW", 1);
  await followedBy(id, 0);
  expect(wordsOf(await chat.say("塞車，會遲到四十分鐘"))).toContain("同事馬上和你商量");
  const opened = await house.store.db.case.findFirst({ where: { customerId: chat.customerId } });
  expect(opened).toMatchObject({ severity: "today", appointmentId: id, words: "塞車，會遲到四十分鐘" });
});

test("without minutes she is asked, and answers by words or by a tap", async () => {
  const one = await expected("zh-CN", 1);
  const asked = await one.chat.say("会晚点到");
  expect(wordsOf(asked)).toContain("大概晚几分钟");
  expect(labelsOf(asked)).toEqual(["5分钟", "10分钟", "15分钟", "20分钟", "30分钟"]);
  expect((await one.row()).lateSaidAt).not.toBeNull();
  expect(wordsOf(await one.chat.say("十五分钟吧"))).toContain("晚15分钟也来得及");
  const two = await expected("en", 1);
  expect(wordsOf(await two.chat.say("running late, sorry"))).toContain("About how many minutes");
  expect(wordsOf(await two.chat.say("like 20"))).toContain("20 minutes is fine");
  const three = await expected("en", 1);
  await three.chat.say("i'm going to be late");
  expect(wordsOf(await three.chat.tap("10 minutes"))).toContain("10 minutes is fine");
});

test("late already: minutes from now are counted from the beginning", async () => {
  const { chat, row } = await expected("zh-CN", 0.01);
  await house.advance("PT5M");
  await chat.say("还要十分钟才到");
  expect([14, 15]).toContain((await row()).lateMinutes);
});

test("on her way and in time is noted without disturbing anybody; lost she gets the address and a person", async () => {
  const one = await expected("zh-CN", 1);
  expect(wordsOf(await one.chat.say("在路上了"))).toContain("路上慢慢来");
  expect((await one.row()).comingAt).not.toBeNull();
  expect(await newNotes()).toEqual([]);
  const two = await expected("en", 1);
  expect(wordsOf(await two.chat.say("I'm lost, can't find you"))).toMatch(/told the salon[\s\S]*晚照路18号/);
});

test("in the middle of a booking a late word is told, and the booking waits", async () => {
  const { chat } = await expected("zh-CN", 1);
  await chat.say("下周再约一个补水");
  expect(wordsOf(await chat.say("啊对了我今天会晚到10分钟"))).toContain("晚10分钟也来得及");
  expect(await house.store.db.chat.findUnique({ where: { id: chat.chatId } })).toMatchObject({ flow: "booking" });
});

test("after the grace the group is asked once; not when she is here, coming, or said how late", async () => {
  const { id } = await expected("zh-CN", 1, "李安安");
  const schedule = async (appointmentId: string, minutes: number) => {
    const { startsAt } = await house.store.db.appointment.findUniqueOrThrow({ where: { id: appointmentId } });
    const dueAt = new Date(startsAt.getTime() + minutes * 60_000);
    const item = {
      kind: "grace.over",
      dueAt,
      status: "waiting",
      appointmentId,
      payload: '{"sequence":0}',
      attempts: 0,
    };
    await house.store.db.dueItem.create({
      data: { ...item, id: `${appointmentId}-g`, dedupeKey: `g:${appointmentId}` },
    });
  };
  await schedule(id, 15);
  const here = await expected("zh-CN", 1, "李贝贝");
  await schedule(here.id, 15);
  const coming = await expected("zh-CN", 1, "李晨晨");
  await schedule(coming.id, 15);
  const late = await expected("zh-CN", 1, "李丹丹");
  await schedule(late.id, 15);
  await late.chat.say("会晚到三十分钟");
  await house.advance("PT1H2M");
  await asStaff((c) => markArrived(c, { appointmentId: here.id }));
  await asStaff((c) => markComing(c, { appointmentId: coming.id }));
  const asked = async () => (await newNotes()).filter((note) => /(安安|贝贝|晨晨|丹丹).*还没到/.test(note));
  expect(await asked()).toEqual([]);
  await house.advance("PT14M");
  expect(await asked()).toEqual([expect.stringMatching(/还没到，过了1[56]分钟/)]);
  await house.advance("PT20M");
  expect(await asked()).toHaveLength(2);
});

test("who did not come gets a kind word ten minutes later, unless she came after all", async () => {
  const missed = await expected("en", 0.01);
  const cameAfterAll = await expected("en", 0.01);
  await house.advance("PT20M");
  for (const { id } of [missed, cameAfterAll]) await asStaff((c) => markNoShow(c, { appointmentId: id }));
  await house.advance("PT5M");
  await asStaff((c) => markArrived(c, { appointmentId: cameAfterAll.id }));
  expect(await missed.chat.news()).toEqual([]);
  await house.advance("PT6M");
  expect(wordsOf(await missed.chat.news())).toContain("We missed you today and hope all is well");
  expect(await cameAfterAll.chat.news()).toEqual([]);
  expect(wordsOf(await missed.chat.tap("Book again"))).toMatch(/day|time/i);
});

test("one tap tells the next customer that we run late; the same tap tells her once", async () => {
  const { chat, id } = await expected("zh-CN", 1);
  await chat.news();
  const tell = (minutes: number) => asStaff((c) => tellBehind(c, { appointmentId: id, minutes }));
  expect(await tell(15)).toMatchObject({ ok: true, already: false });
  expect(await tell(15)).toMatchObject({ ok: true, already: true });
  await house.afterglow.settle();
  const told = await chat.news();
  expect(told).toHaveLength(1);
  expect(wordsOf(told)).toMatch(/我们这边晚了15分钟左右.*大约\d\d:\d\d开始/);
  expect(wordsOf(await chat.tap("好，知道了"))).toContain("谢谢体谅");
  await tell(30);
  await house.afterglow.settle();
  expect(wordsOf(await chat.news())).toContain("30分钟");
  const far = await expected("zh-CN", 30);
  expect(await asStaff((c) => tellBehind(c, { appointmentId: far.id, minutes: 15 }))).toMatchObject({
    reason: "too_far",
  });
});
