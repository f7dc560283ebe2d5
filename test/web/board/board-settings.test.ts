import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

let house: BoardHouse;
let owner: StaffBrowser;

const week = (prefix: string, ...stretches: [string, string][]) =>
  Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((weekday) =>
      stretches.flatMap(([from, to], index) => [
        [`${prefix}.${weekday}.${index}.from`, from],
        [`${prefix}.${weekday}.${index}.to`, to],
      ]),
    ),
  );

const salon = {
  name: "晚照美容",
  licence: "salon",
  currency: "CNY",
  "branch.name": "徐汇店",
  "branch.zone": "Asia/Shanghai",
  "branch.place": "CN",
  "branch.address": "",
  "branch.phone": "",
  "branch.quietFrom": "21:00",
  "branch.quietTo": "09:00",
  ...week("branch.hours", ["10:00", "13:00"], ["14:00", "00:00"]),
  rooms: "一号房\n二号房\n",
  devices: "光子仪",
  "service.FACIAL_BASIC.on": "yes",
  "service.FACIAL_BASIC.price": "380.50",
  "service.LASH_LIFT.on": "yes",
  "service.LASH_LIFT.price": "168",
  "service.LASH_LIFT.minutes": "70",
  "person.0.name": "顾老板",
  "person.0.role": "owner",
  "person.0.locale": "zh-CN",
  "person.1.name": "小秋",
  "person.1.role": "beautician",
  "person.1.locale": "zh-CN",
};

async function open(engine: (typeof engines)[number]) {
  house = await openBoardHouse(engine);
  owner = await house.signIn("沈嘉禾");
}

describe.each(engines)("setting up on %s", (engine) => {
  beforeEach(() => open(engine));
  afterEach(() => house.close());

  test("one form replaces the demo, and its owner stays signed in", async () => {
    const done = await owner.post("/board/settings/salon", salon);
    expect([done.status, done.location]).toEqual([303, "/board/settings?done=yes"]);
    const page = seen((await owner.get("/board/settings?done=yes")).html);
    expect(page).toContain("晚照美容");
    expect(page).not.toContain("演示");
    const { db } = house.store;
    const branch = await db.branch.findFirstOrThrow({
      include: { hours: true, rooms: true, staff: { include: { skills: true, hours: true } } },
    });
    expect(branch.hours.filter(({ weekday }) => weekday === 1).map(({ opens, closes }) => [opens, closes])).toEqual([
      ["10:00", "13:00"],
      ["14:00", "24:00"],
    ]);
    expect(branch.rooms.map(({ kind }) => kind).sort()).toEqual(["device", "room", "room"]);
    const skills = Object.fromEntries(branch.staff.map((person) => [person.name, person.skills.length]));
    expect(skills).toEqual({ 顾老板: 0, 小秋: 2 });
    expect(branch.staff.every((person) => person.hours.length === 10)).toBe(true);
    const prices = await db.service.findMany({ orderBy: { position: "asc" } });
    expect(prices.map((service) => [service.priceMinor, service.durationMinutes])).toEqual([
      [38050, 90],
      [16800, 70],
    ]);
    const again = await owner.post("/board/settings/salon", salon);
    expect([again.status, await db.business.count()]).toEqual([422, 1]);
  });

  test("a clinic treatment under a salon licence is refused by name; everything wrong is named at once and nothing typed is lost", async () => {
    const wrong = {
      ...salon,
      "service.BOTOX.on": "yes",
      "service.BOTOX.price": "1200",
      "branch.zone": "Shanghai",
      "branch.hours.2.1.from": "12:00",
    };
    const refused = await owner.post("/board/settings/salon", wrong);
    const page = seen(refused.html);
    expect(refused.status).toBe(422);
    expect(page).toMatch(/肉毒素注射.*只有/);
    expect(page).toContain("Shanghai");
    expect(page).toContain("12:00");
    for (const typed of ["晚照美容", "380.50", "小秋", 'value="Shanghai"', "二号房"]) {
      expect([typed, refused.html.includes(typed)]).toEqual([typed, true]);
    }
    expect(await house.store.db.business.count({ where: { demo: true } })).toBe(1);
    const shut = await owner.post("/board/settings/salon", { ...salon, "branch.hours.1.0.to": "01:00" });
    expect(seen(shut.html).match(/10:00–01:00/g)?.length).toBe(2); // in the list above the form and beside the day
    const everything = await owner.post("/board/settings/salon", { ...wrong, "service.LASH_LIFT.price": "-5" });
    expect(seen(everything.html)).toMatch(/烫睫毛[^·]*· 价格 请填价格/);
    expect(seen(everything.html)).toMatch(/肉毒素注射[^·]*·[^。]*只有/);
    const badPrice = await owner.post("/board/settings/salon", { ...salon, "service.LASH_LIFT.price": "约一百" });
    expect(seen(badPrice.html)).toMatch(/烫睫毛.*价格/);
    expect(badPrice.html.includes("约一百")).toBe(true);
  });
});

describe("changing a salon", () => {
  beforeEach(() => open("sqlite"));
  afterEach(() => house.close());

  test("hours with a lunch break are saved; an end before its beginning is refused with the form as typed", async () => {
    const branch = {
      name: "静安店",
      zone: "Asia/Shanghai",
      place: "HK",
      address: "某路1号",
      phone: "",
      quietFrom: "22:00",
      quietTo: "08:00",
    };
    const saved = await owner.post("/board/settings/branch", {
      ...branch,
      ...week("hours", ["09:30", "12:00"], ["13:00", "19:00"]),
    });
    expect(saved.location).toBe("/board/settings/branch?saved=yes");
    const row = await house.store.db.branch.findFirstOrThrow({ include: { hours: true } });
    expect([row.place, row.hours.length]).toEqual(["HK", 10]);
    const refused = await owner.post("/board/settings/branch", {
      ...branch,
      name: "改坏了",
      ...week("hours", ["19:00", "10:00"]),
    });
    expect(refused.status).toBe(422);
    expect(seen(refused.html)).toContain("19:00–10:00");
    expect(refused.html.includes('value="改坏了"')).toBe(true);
  });

  test("a person is added, changed, let in, and cannot leave while she has appointments", async () => {
    const person = {
      name: "新同事",
      role: "beautician",
      locale: "en",
      skills: ["FACIAL_BASIC"],
      ...week("hours", ["10:00", "18:00"]),
    };
    const { location } = await owner.post("/board/settings/staff", person);
    const path = location?.split("?")[0] ?? "";
    expect((await owner.post(path, { ...person, name: "改名同事", active: "yes" })).status).toBe(303);
    expect(seen((await owner.get("/board/settings/staff")).html)).toContain("改名同事");
    const link = await owner.post(`${path}/sign-in-link`);
    expect(link.html).toMatch(/http:\/\/board\.test\/board\/enter\?token=[\w-]{40,}/);
    const code = await owner.post(`${path}/telegram-code`);
    expect(code.html).toMatch(/\/link [A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/);
    await bookVisit(house, await house.openChat(), "FACIAL_BASIC");
    const lin = { ...person, name: "林知夏", skills: ["FACIAL_BASIC"] };
    const leaving = await owner.post(`/board/settings/staff/${house.salon.staffIds.林知夏}`, lin);
    expect([leaving.status, seen(leaving.html).includes("个预约")]).toEqual([422, true]);
    const nobody = await owner.post("/board/settings/staff", { ...person, name: "" });
    expect([nobody.status, nobody.html.includes('value="FACIAL_BASIC" checked')]).toEqual([422, true]);
  });

  test("closing days and time off are added and taken back, and booked visits in them are counted", async () => {
    const { db } = house.store;
    const closed = await owner.post("/board/settings/branch/close", { date: "2026-12-25", note: "年会" });
    expect(closed.location).toBe("/board/settings/branch?saved=yes");
    expect(seen((await owner.get("/board/settings/branch")).html)).toContain("12月25日 周五 年会");
    await owner.post("/board/settings/branch/open", { date: "2026-12-25" });
    expect(await db.branchClosure.count()).toBe(0);
    await bookVisit(house, await house.openChat(), "FACIAL_BASIC", 48);
    const path = `/board/settings/staff/${house.salon.staffIds.林知夏}`;
    const away = await owner.post(`${path}/away`, {
      from: "2026-11-23T09:00",
      until: "2026-11-24T09:00",
      reason: "培训",
    });
    expect(seen(away.html)).toContain("还有 1 个预约");
    const row = await db.timeOff.findFirstOrThrow();
    expect(row.startsAt.toISOString()).toBe("2026-11-23T01:00:00.000Z");
    const backwards = await owner.post(`${path}/away`, { from: "2026-11-26T09:00", until: "2026-11-25T09:00" });
    expect([backwards.status, await db.timeOff.count()]).toEqual([422, 1]);
    await owner.post(`${path}/back`, { timeOff: row.id });
    expect(await db.timeOff.count()).toBe(0);
  });

  test("the last owner stays one", async () => {
    const id = house.salon.staffIds.沈嘉禾;
    const refused = await owner.post(`/board/settings/staff/${id}`, {
      name: "沈嘉禾",
      role: "manager",
      locale: "zh-CN",
      active: "yes",
    });
    expect([refused.status, seen(refused.html).includes("至少")]).toEqual([422, true]);
  });

  test("a second service of the same treatment gets a code of its own; prices keep their cents", async () => {
    const service = { treatment: "FACIAL_BASIC", zhCn: "豪华补水", en: "Deluxe", price: "1,299.90", buffer: "15" };
    const { location } = await owner.post("/board/settings/services", service);
    const id = location?.split("?")[0]?.split("/").at(-1) ?? "";
    const row = await house.store.db.service.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ code: "FACIAL_BASIC_2", priceMinor: 129990, nameZhTw: "豪华补水", bufferMinutes: 15 });
    expect((await owner.get(`/board/settings/services/${id}`)).html.includes('value="1299.90"')).toBe(true);
    const refused = await owner.post(`/board/settings/services/${id}`, {
      ...service,
      minutes: "abc",
      interval: "7",
      active: "yes",
    });
    expect([refused.status, refused.html.includes('value="abc"')]).toEqual([422, true]);
  });

  test("the staff group's code is shown once, and linking shows on the page", async () => {
    const made = await owner.post("/board/settings/links/group");
    const code = /\/link ([A-Z0-9-]{14})/.exec(made.html)?.[1] ?? "";
    expect(code).not.toBe("");
    expect((await owner.get("/board/settings/links")).html.includes(code)).toBe(false);
    await house.store.db.branch.updateMany({ data: { staffChatKey: "telegram:-1001" } });
    expect(seen((await owner.get("/board/settings/links")).html)).toContain("已绑定");
  });

  test("the activity is in words, newest first, and pages back", async () => {
    await owner.post("/board/language", { locale: "en" });
    const page = seen((await owner.get("/board/settings/activity")).html);
    expect(page).toContain("changed the board’s language");
    expect(page.indexOf("changed the board’s language")).toBeLessThan(page.indexOf("signed in to the board"));
    expect(seen((await owner.get("/board/settings/activity?before=1")).html)).toContain("Nothing earlier");
  });

  test("who looked at whom stands there by name, and can be seen by itself", async () => {
    await owner.post("/board/language", { locale: "zh-CN" });
    const customer = await house.store.db.customer.findFirstOrThrow({ orderBy: { createdAt: "asc" } });
    await owner.post(`/board/customers/${customer.id}/health`);
    const looks = seen((await owner.get("/board/settings/activity?what=looks")).html);
    expect(looks).toContain(`打开了健康信息 · ${customer.name}`);
    expect(looks).not.toContain("登录了看板");
    const kept = seen((await owner.get("/board/settings/retention")).html);
    expect(kept).toContain("《民法典》第 188 条");
    expect(kept).toMatch(/默认 1,095。现在约 3 年/);
  });
});
