import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { feedRoutes } from "../../../src/web/calendar/feed-routes.ts";
import { testTexts } from "../../support/chat-driver.ts";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, HOST, openBoardHouse, type StaffBrowser, seen } from "../board/board-house.ts";

let house: BoardHouse;
let desk: StaffBrowser;
let staffId: string;
let appointmentId: string;

beforeAll(async () => {
  house = await openBoardHouse();
  desk = await house.signIn("林知夏");
  staffId = house.salon.staffIds.林知夏 ?? "";
  const chat = await house.openChat({ name: "欧阳晓彤" });
  await house.store.db.customer.update({
    where: { id: chat.customerId },
    data: { allergies: "青霉素", phone: "13812345678" },
  });
  appointmentId = await bookVisit(house, chat, "FACIAL_BASIC", 76);
});
afterAll(() => house.close());

const visit = (path: string, headers: Record<string, string> = {}) => {
  const { house: inner, receive } = house.afterglow;
  const deps = { house: inner, texts: testTexts, publicUrl: HOST, receive, secure: false };
  return feedRoutes(deps).request(path, { headers });
};

/** Makes an address on the board and returns its path. */
async function makeAddress(shows = "service"): Promise<string> {
  const page = await desk.post(`/board/calendar/links/${staffId}/feed`, { shows });
  const [, path] = new RegExp(`${HOST}(/calendar/[\\w-]+\\.ics)`).exec(seen(page.html)) ?? [];
  return path ?? "";
}

describe("a beautician's feed", () => {
  test("shows a calendar program her appointments: first name and treatment, and nothing else about the customer", async () => {
    const text = await (await visit(await makeAddress())).text();
    const root = new ICAL.Component(ICAL.parse(text));
    const events = root.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    const event = events.find(({ uid }) => uid.startsWith(appointmentId));
    expect(event?.summary).toBe("晓彤 · 补水护理");
    expect(event?.startDate.toJSDate().toISOString().slice(0, 16)).toBe("2026-11-24T06:00");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain("METHOD:PUBLISH");
    for (const secret of ["欧阳", "青霉素", "138123", appointmentId.toUpperCase()]) expect(text).not.toContain(secret);
  });

  test("shows only that time is taken when she wants that", async () => {
    const text = await (await visit(await makeAddress("busy"))).text();
    expect(text).toContain("SUMMARY:有预约");
    expect(text).not.toMatch(/晓彤|补水/);
  });

  test("is not sent again as long as nothing changed, and drops what was cancelled", async () => {
    const path = await makeAddress();
    const first = await visit(path);
    const tag = first.headers.get("ETag") ?? "";
    expect((await visit(path, { "If-None-Match": tag })).status).toBe(304);
    const where = { id: appointmentId };
    await house.store.db.appointment.update({ where, data: { status: "cancelled" } });
    const after = await visit(path, { "If-None-Match": tag });
    expect([after.status, (await after.text()).includes(appointmentId)]).toEqual([200, false]);
    await house.store.db.appointment.update({ where, data: { status: "booked" } });
  });

  test("ends when it is renewed, when it is ended, and when she leaves; a guess finds nothing", async () => {
    const first = await makeAddress();
    const second = await makeAddress();
    expect([(await visit(first)).status, (await visit(second)).status]).toEqual([404, 200]);
    await house.store.db.staff.update({ where: { id: staffId }, data: { active: false } });
    expect((await visit(second)).status).toBe(404);
    await house.store.db.staff.update({ where: { id: staffId }, data: { active: true } });
    await desk.post(`/board/calendar/links/${staffId}/feed/end`);
    expect((await visit(second)).status).toBe(404);
    for (const path of ["/calendar/x.ics", `/calendar/${"a".repeat(43)}.ics`, "/calendar/%00.ics"]) {
      expect((await visit(path)).status).toBe(404);
    }
  });

  test("is stored without its address, which the page shows only once", async () => {
    const path = await makeAddress();
    const secret = path.slice("/calendar/".length, -".ics".length);
    expect(JSON.stringify(await house.store.db.calendarFeed.findMany())).not.toContain(secret);
    expect((await desk.get("/board/calendar/links")).html).not.toContain(secret);
  });
});

describe("the page of other calendars", () => {
  test("lets a beautician see and change only her own, a manager those of her branch", async () => {
    expect(seen((await desk.get("/board/calendar/links")).html)).not.toContain("苏沐");
    const others = house.salon.staffIds.苏沐 ?? "";
    for (const path of ["feed", "feed/end", "busy"]) {
      expect((await desk.post(`/board/calendar/links/${others}/${path}`, { address: "x" })).status).toBe(404);
    }
    const manager = await house.signIn("陆晚晴");
    expect(seen((await manager.get("/board/calendar/links")).html)).toContain("苏沐");
    const added = await manager.post(`/board/calendar/links/${others}/busy`, {
      address: "https://cal.example.com/k.ics",
    });
    expect(added.status).toBe(303);
  });

  test("says what to do about a wrong address, keeps it, and shows no secret of a right one", async () => {
    const wrong = await desk.post(`/board/calendar/links/${staffId}/busy`, { address: "http://cal.example.com/" });
    expect([wrong.status, seen(wrong.html).includes("请复制完整的地址")]).toEqual([422, true]);
    expect(wrong.html).toContain("http://cal.example.com/");
    const right = { address: "webcal://cal.example.com/private-4711/basic.ics" };
    expect((await desk.post(`/board/calendar/links/${staffId}/busy`, right)).status).toBe(303);
    const page = await desk.get("/board/calendar/links");
    expect([seen(page.html).includes("cal.example.com"), page.html.includes("4711")]).toEqual([true, false]);
  });
});
