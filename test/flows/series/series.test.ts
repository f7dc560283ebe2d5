import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { daysBetween } from "../../../src/domain/time/calendar-date.ts";
import { localDate, localTime } from "../../../src/domain/time/zone.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";

const ZONE = "Asia/Shanghai";
const texts = (said: { text: string }[]) => said.map(({ text }) => text).join("\n");

describe.each(engines)("a series of visits on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  const rows = (chat: TestChat) =>
    house.store.db.appointment.findMany({ where: { customerId: chat.customerId }, orderBy: { startsAt: "asc" } });
  const days = async (chat: TestChat) =>
    (await rows(chat)).filter(({ status }) => status !== "cancelled").map(({ startsAt }) => localDate(startsAt, ZONE));

  test("is said with the first booking, proposed after it, and booked by one yes", async () => {
    const chat = await house.openChat({ locale: "en" });
    const readBack = await chat.say("book LED light care with 林知夏 on Wednesday at 10:00, every 4 weeks, 4 times");
    expect(texts(readBack)).toMatch(/every 4 weeks, 4 visits altogether/);
    const proposed = await chat.tap("Yes, book it");
    expect(texts(proposed)).toMatch(/Booked: Wed 25 Nov, 10:00[\s\S]*The visits after[\s\S]*· Wed 23 Dec, 10:00/);
    expect(await days(chat)).toHaveLength(1);
    const done = await chat.tap("Yes, book these");
    expect(texts(done)).toMatch(/Booked, 4 visits, LED light care with 林知夏:/);
    const booked = await days(chat);
    expect(booked.map((day) => daysBetween("2026-11-25", day))).toEqual([0, 28, 56, 84]);
    const all = await rows(chat);
    expect(new Set(all.map(({ seriesId, seriesRule }) => `${seriesId} ${seriesRule}`)).size).toBe(1);
    expect(all.every(({ startsAt }) => localTime(startsAt, ZONE) === "10:00")).toBe(true);
    const reminders = await house.store.db.dueItem.findMany({
      where: { customerId: chat.customerId, status: "waiting" },
    });
    expect(new Set(reminders.map(({ appointmentId }) => appointmentId)).size).toBe(4);
  });

  test("leaves out what the skin does not allow, names what is taken, and books the ones that work", async () => {
    const other = await house.openChat({ name: "先约的人" });
    await other.say("约红蓝光护理，林知夏，12月11号11点");
    await other.tap("对，就这样约");
    const chat = await house.openChat({ locale: "zh-CN" });
    await chat.say("约红蓝光护理，林知夏，周五11点，每两周一次，一共3次");
    const proposed = await chat.tap("对，就这样约");
    expect(texts(proposed)).toMatch(/12月11日 周五 1[012]:\d\d（12月11日 周五 11:00 没有空）/);
    await chat.say("好");
    expect(await days(chat)).toHaveLength(3);
    const led = house.salon.serviceIds.LED;
    await house.store.db.service.update({ where: { id: led }, data: { intervalDays: 20 } });
    const tooOften = await house.openChat({ locale: "zh-CN" });
    await tooOften.say("约红蓝光护理，林知夏，周六11点，每周一次，一共4次");
    const said = texts(await tooOften.tap("对，就这样约"));
    expect(said).toMatch(/皮肤还不适合/);
    await tooOften.tap("好，都约上");
    const [first = "", second = ""] = await days(tooOften);
    expect(daysBetween(first, second)).toBeGreaterThanOrEqual(20);
    await house.store.db.service.update({ where: { id: led }, data: { intervalDays: 7 } });
  });

  test("each visit is cancelled by itself, and the later ones by one more tap; moving one can take the later ones along", async () => {
    const chat = await house.openChat({ locale: "en" });
    await chat.say("book LED light care with 林知夏 on Friday at 15:00 every 3 weeks 4 times");
    await chat.tap("Yes, book it");
    await chat.tap("Yes, book these");
    const [first] = await rows(chat);
    const read = await chat.say("move my appointment on 27 November to Saturday 28 November at 15:00");
    expect(texts(read)).toMatch(/Fri 27 Nov[\s\S]*Sat 28 Nov, 15:00/);
    const moved = await chat.tap("Yes, move it");
    expect(texts(moved)).toMatch(/There are 3 more of this series/);
    await chat.tap("Move the later ones along");
    await chat.tap("Yes, move them");
    expect((await days(chat)).map((day) => daysBetween("2026-11-28", day))).toEqual([0, 21, 42, 63]);
    expect((await rows(chat))[0]?.id).toBe(first?.id);
    await chat.say("please cancel my appointment");
    await chat.tap(/Sat 19 Dec/);
    const cancelled = await chat.tap("Yes, cancel it");
    expect(texts(cancelled)).toMatch(/more of this series after it. They stay booked/);
    await chat.tap("Cancel the later ones too");
    expect(await days(chat)).toEqual(["2026-11-28"]);
  });

  test("words without a service repeat the visit that is coming", async () => {
    const chat = await house.openChat({ locale: "en" });
    await chat.say("book LED light care with 林知夏 on Tuesday at 17:00");
    await chat.tap("Yes, book it");
    await chat.command("my");
    const said = await chat.say("every two weeks from now on please");
    expect(texts(said)).toMatch(/The visits after Tue 24 Nov, 17:00[\s\S]*Shall I book these/);
    await chat.tap("Only this one");
    expect(await days(chat)).toHaveLength(1);
  });

  test("asked for at the end of a booking is proposed, before the yes and after it, whatever triage felt in the words", async () => {
    const chat = await house.openChat({ locale: "en" });
    await chat.say("book LED light care with 林知夏 on Wednesday 2 December at 10:00");
    expect(texts(await chat.say("please make it every two weeks, 3 times"))).toMatch(/every 2 weeks, 3 visits/);
    expect(texts(await chat.say("yes"))).toMatch(/The visits after Wed 2 Dec, 10:00/);
    await chat.say("yes");
    expect(await days(chat)).toEqual(["2026-12-02", "2026-12-16", "2026-12-30"]);
    const later = await house.openChat({ locale: "en" });
    await later.say("book LED light care with 林知夏 on Wednesday 2 December at 12:00");
    await later.say("yes");
    expect(texts(await later.say("please make it every two weeks, 3 times"))).toMatch(/Shall I book these/);
    await later.say("no, only this one");
    expect(await days(later)).toEqual(["2026-12-02"]);
    expect(
      await house.store.db.case.count({ where: { customerId: { in: [chat.customerId, later.customerId] } } }),
    ).toBe(0);
  });
});
