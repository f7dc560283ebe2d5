import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { type BoardHouse, openBoardHouse, seen } from "./board-house.ts";

const typed = {
  moveNoticeMinutes: "90",
  cancelNoticeMinutes: "1440",
  graceMinutes: "10",
  noShowLimit: "2",
  reminders: ["days_before", "hours_before"],
  ...{ leadMinutes: "30", horizonDays: "90", tierDays: "7", holdMinutes: "15" },
  depositMinutes: "45",
  depositElsewhere: "person",
};

describe.each(engines)("the rules of appointments on %s", (engine) => {
  let house: BoardHouse;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
  });
  afterAll(() => house.close());

  test("are set on the board, each of its own, and stay as they were typed", async () => {
    const owner = await house.signIn("沈嘉禾");
    const done = await owner.post("/board/settings/rules", typed);
    expect([done.status, done.location]).toEqual([303, "/board/settings/rules?saved=yes"]);
    expect(await house.store.db.branch.findUnique({ where: { id: house.salon.branchId } })).toMatchObject({
      ...{ moveNoticeMinutes: 90, cancelNoticeMinutes: 1440, graceMinutes: 10, noShowLimit: 2 },
      ...{ depositMinutes: 45, depositElsewhere: "person", keepsDeposit: false },
      ...{ leadMinutes: 30, horizonDays: 90, tierDays: 7, holdMinutes: 15 },
      ...{ remindDaysBefore: true, remindDayBefore: false, remindHoursBefore: true },
    });
    const { html } = await owner.get("/board/settings/rules");
    expect(html).toContain('name="cancelNoticeMinutes" type="text" value="1440"');
    expect(html).toMatch(/value="hours_before" checked/);
    expect(html).not.toMatch(/value="day_before" checked/);
  });

  test("times are kept for a tier; nonsense is refused beside its field, and a form without them leaves them", async () => {
    const owner = await house.signIn("沈嘉禾");
    const times = {
      keptTier: "2",
      keptFirst: "1",
      keptLast: "3",
      keptFrom: "18:00",
      keptTo: "20:00",
      keptUntilHours: "36",
    };
    const kept = () => house.store.db.branch.findUniqueOrThrow({ where: { id: house.salon.branchId } });
    expect((await owner.post("/board/settings/rules", { ...typed, ...times, keptDays: ["5", "6"] })).status).toBe(303);
    const saved = { tier: 2, first: 1, last: 3, days: [5, 6], from: "18:00", to: "20:00", untilHours: 36 };
    expect(JSON.parse((await kept()).keptTimes)).toEqual(saved);
    for (const wrong of [
      { keptFirst: "-1" },
      { keptUntilHours: "0" },
      { keptFrom: "21:00" },
      { keptTo: "24:00" },
      { keptTier: "9" },
    ]) {
      const page = await owner.post("/board/settings/rules", { ...typed, ...times, ...wrong });
      expect(page.status).toBe(422);
      expect(seen(page.html)).toContain("请填整数（最多 20 个时间");
    }
    await owner.post("/board/settings/rules", typed);
    expect(JSON.parse((await kept()).keptTimes)).toEqual(saved);
    const { html } = await owner.get("/board/settings/rules");
    expect(html).toMatch(/name="keptLast" type="text" value="3"/);
    await house.store.db.branch.updateMany({ data: { keptTimes: "" } });
  });

  test("what is no number is refused beside its field, and nothing is saved", async () => {
    const owner = await house.signIn("沈嘉禾");
    const before = await house.store.db.branch.findUnique({ where: { id: house.salon.branchId } });
    for (const wrong of ["", "-5", "1.5", "20000", "soon"]) {
      const page = await owner.post("/board/settings/rules", { ...typed, moveNoticeMinutes: wrong });
      expect(page.status).toBe(422);
      expect(seen(page.html)).toContain("请填整数分钟，0 到 10080");
    }
    expect(await house.store.db.branch.findUnique({ where: { id: house.salon.branchId } })).toEqual(before);
  });

  test("are not for beauticians", async () => {
    const staff = await house.signIn("林知夏");
    expect((await staff.get("/board/settings/rules")).status).toBe(403);
    expect((await staff.post("/board/settings/rules", typed)).status).toBe(403);
  });
});
