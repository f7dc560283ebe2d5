import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freeSlots } from "../../src/actions/booking/free-slots.ts";
import { addBusyCalendar } from "../../src/actions/calendars/add-busy-calendar.ts";
import { removeBusyCalendar } from "../../src/actions/calendars/remove-busy-calendar.ts";
import { perform } from "../../src/actions/context.ts";
import type { FetchedCalendar } from "../../src/domain/booking/calendar-address.ts";
import { localTime } from "../../src/domain/time/zone.ts";
import { createBusyCalendarReader } from "../../src/jobs/busy-calendars.ts";
import { beautician } from "../actions/booking/booking-house.ts";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";

const DAY = "2026-11-24";
const dentist = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Zahnarzt, Dr. Braun\r\nDTSTART:20261124T060000Z\r\nDTEND:20261124T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

describe.each(engines)("calendars outside on %s", (engine) => {
  let house: TestHouse;
  let answer: FetchedCalendar;
  let asked: string[];
  beforeEach(async () => {
    house = await openTestHouse(engine);
    answer = { ok: true, text: dentist };
    asked = [];
  });
  afterEach(() => house.close());

  const her = () => beautician(house.salon);
  async function add(address = "https://calendar.example.com/secret.ics") {
    const input = { staffId: house.salon.staffIds.林知夏 ?? "", address };
    const added = await perform(house.afterglow.house, her(), (context) => addBusyCalendar(context, input));
    if (!added.ok) throw new Error(added.reason);
    return added.id;
  }
  async function readDue() {
    const reader = createBusyCalendarReader(house.afterglow.house, async (address) => {
      asked.push(address);
      return answer;
    });
    reader.kick();
    await reader.idle();
  }
  /** When a facial of an hour and a half with her may begin that afternoon. */
  async function offered(): Promise<string[]> {
    const { branchId, serviceIds, staffIds, zone } = house.salon;
    const question = { branchId, serviceId: serviceIds.FACIAL_BASIC ?? "", staffId: staffIds.林知夏 ?? "" };
    const now = house.afterglow.house.now();
    const slots = await freeSlots(house.store.db, { ...question, from: DAY, to: DAY, now });
    return slots.map(({ startsAt }) => localTime(startsAt, zone)).filter((time) => time >= "13:00" && time <= "16:30");
  }
  const file = (id: string) => house.store.db.busyCalendar.findUniqueOrThrow({ where: { id } });

  test("its secret address is sealed in the database, opens for the reading, and is still known when given again", async () => {
    const id = await add();
    const [row] = await house.store.db.$queryRaw<{ address: string; addressKey: string }[]>`
      SELECT "address", "addressKey" FROM "BusyCalendar" WHERE "id" = ${id}`;
    expect(JSON.stringify(row)).not.toContain("secret.ics");
    expect(await add()).toBe(id);
    await readDue();
    expect(asked).toEqual(["https://calendar.example.com/secret.ics"]);
  });

  test("an event elsewhere takes its time out of what is offered, and nothing but its time is kept", async () => {
    expect(await offered()).toContain("14:00");
    const id = await add();
    await readDue();
    expect(await offered()).toEqual(["16:00", "16:30"]);
    expect(asked).toEqual(["https://calendar.example.com/secret.ics"]);
    expect((await file(id)).problem).toBeNull();
    const rows = await house.store.db.timeOff.findMany({ where: { busyCalendarId: id } });
    expect(JSON.stringify(rows)).not.toContain("Zahnarzt");
  });

  test("it is read again after a quarter of an hour, and what is gone there is free here", async () => {
    await add();
    await readDue();
    await readDue();
    expect(asked).toHaveLength(1);
    answer = { ok: true, text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" };
    await house.advance("PT16M");
    await readDue();
    expect(asked).toHaveLength(2);
    expect(await offered()).toContain("14:00");
  });

  test("a reading that fails says why, keeps what was known, and comes again later and later", async () => {
    const id = await add();
    await readDue();
    answer = { ok: false, reason: "unreachable" };
    const pauses: number[] = [];
    for (let round = 0; round < 7; round++) {
      const { nextCheckAt } = await file(id);
      const minutes = Math.ceil((nextCheckAt.getTime() - house.afterglow.house.now().getTime()) / 60_000);
      pauses.push(minutes);
      await house.advance(`PT${minutes}M`);
      await readDue();
    }
    expect(pauses).toEqual([15, 15, 30, 60, 120, 240, 360]);
    expect(await file(id)).toMatchObject({ problem: "unreachable", failures: 7 });
    expect(await house.store.db.timeOff.count({ where: { busyCalendarId: id } })).toBe(1);
    answer = { ok: true, text: "<html>Sign in</html>" };
    await house.store.db.busyCalendar.update({ where: { id }, data: { nextCheckAt: house.afterglow.house.now() } });
    await readDue();
    expect((await file(id)).problem).toBe("not_a_calendar");
  });

  test("removed, it frees its time; a stranger cannot add, remove or end anything of hers", async () => {
    const id = await add();
    await readDue();
    const other = beautician(house.salon, "苏沐");
    const remove = (who: typeof other) =>
      perform(house.afterglow.house, who, (context) => removeBusyCalendar(context, { id }));
    expect(await remove(other)).toEqual({ ok: false, reason: "not_allowed" });
    const input = { staffId: house.salon.staffIds.林知夏 ?? "", address: "https://evil.example.com/a.ics" };
    const added = await perform(house.afterglow.house, other, (context) => addBusyCalendar(context, input));
    expect(added).toEqual({ ok: false, reason: "not_allowed" });
    expect(await remove(her())).toEqual({ ok: true });
    expect(await offered()).toContain("14:00");
  });

  test("the same address twice is one calendar, a sixth is refused, and a private one never gets in", async () => {
    const first = await add("webcal://calendar.example.com/0.ics");
    expect(await add("https://calendar.example.com/0.ics")).toBe(first);
    for (let index = 1; index < 5; index++) await add(`https://calendar.example.com/${index}.ics`);
    await expect(add("https://calendar.example.com/6.ics")).rejects.toThrow("too_many");
    await expect(add("https://192.168.0.1/a.ics")).rejects.toThrow("private_address");
  });

  test("two processes read one calendar once", async () => {
    await add();
    await Promise.all([readDue(), readDue()]);
    expect(asked).toHaveLength(1);
  });
});
