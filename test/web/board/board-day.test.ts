import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addStaffTask } from "../../../src/actions/cases/add-staff-task.ts";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { engines } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

const part = { "HX-Request": "true" };

describe.each(engines)("the day on %s", (engine) => {
  let house: BoardHouse;
  let staff: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    staff = await house.signIn("林知夏");
  });
  afterAll(() => house.close());

  test("shows the gravest case first, then the one that waits longest, each with her own words", async () => {
    await house.caseOf("留意的人", "有点干", "watch");
    await house.caseOf("今天的人", "比昨天红", "today");
    await house.caseOf("紧急的人", "嘴唇肿起来了", "urgent");
    const page = seen((await staff.get("/board")).html);
    const order = ["嘴唇肿起来了", "比昨天红", "有点干"].map((words) => page.indexOf(words));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(0);
    expect(page).toContain("紧急");
  });

  test("an arrival is marked where it stands, and the visit is completed with what was really done", async () => {
    const chat = await house.openChat({ name: "到店的人" });
    const id = await bookVisit(house, chat, "FACIAL_BASIC", 0);
    const arrived = await staff.post(`/board/appointments/${id}/arrive`, {}, part);
    expect(arrived.status).toBe(200);
    expect(seen(arrived.html)).toContain("已到店");
    const visit = { treatment: "PEEL_SA", products: "30% 水杨酸", notes: "耐受好", unsignedReason: "已签纸质版" };
    const done = await staff.post(`/board/appointments/${id}/complete`, visit, part);
    expect(seen(done.html)).toContain("已完成");
    const row = await house.store.db.appointment.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: "completed", completedTreatment: "PEEL_SA", products: "30% 水杨酸" });
  });

  test("a refused form says why and keeps what was typed", async () => {
    const chat = await house.openChat({ name: "表单的人" });
    const id = await bookVisit(house, chat, "FACIAL_BASIC", 0);
    await staff.post(`/board/appointments/${id}/arrive`);
    const visit = { treatment: "NO_SUCH", products: "面膜甲", notes: "右脸敏感" };
    for (const headers of [part, undefined]) {
      const refused = await staff.post(`/board/appointments/${id}/complete`, visit, headers);
      expect(refused.status).toBe(422);
      expect(seen(refused.html)).toContain("请从列表里选实际做的项目");
      expect(refused.html.includes('value="面膜甲"')).toBe(true);
      expect(refused.html.includes("右脸敏感")).toBe(true);
    }
  });

  test("nobody is marked as missing before her time", async () => {
    const chat = await house.openChat({ name: "未到的人" });
    const id = await bookVisit(house, chat, "FACIAL_BASIC", 3);
    expect((await staff.get("/board")).html.includes(`/board/appointments/${id}/no-show`)).toBe(false);
    const early = await staff.post(`/board/appointments/${id}/no-show`, {}, part);
    expect([early.status, seen(early.html).includes("还没到预约的时间")]).toEqual([422, true]);
  });

  test("another day shows its own arrivals and no cases; a day that is none shows today", async () => {
    const chat = await house.openChat({ name: "后天的人" });
    await bookVisit(house, chat, "FACIAL_BASIC", 48);
    const later = seen((await staff.get("/board?date=2026-11-23")).html);
    expect(later).toContain("后天的人");
    expect(later).not.toContain("需要你看的");
    expect(seen((await staff.get("/board?date=2026-13-45")).html)).toContain("需要你看的");
  });

  test("a call is ticked off once, and the list no longer shows it", async () => {
    const chat = await house.openChat({ name: "要打电话的人" });
    const task = { branchId: house.salon.branchId, customerId: chat.customerId, kind: "phone" };
    const id = await perform(house.afterglow.house, systemActor, (context) =>
      addStaffTask(context, { ...task, reason: "cases-task-unreachable" }),
    );
    expect(seen((await staff.get("/board")).html)).toContain("要打电话的人");
    expect((await staff.post(`/board/tasks/${id}/done`, {}, part)).html).toBe("");
    expect((await staff.post(`/board/tasks/${id}/done`, {}, part)).status).toBe(200);
    expect(seen((await staff.get("/board")).html)).not.toContain("要打电话的人");
  });

  test("the language of the board is that of the person, and stays", async () => {
    const answer = await staff.post("/board/language", { locale: "en", back: "https://evil.example" });
    expect(answer.location).toBe("/board");
    expect(seen((await staff.get("/board")).html)).toContain("Needs you");
    await staff.post("/board/language", { locale: "zh-TW", back: "/board" });
    expect(seen((await staff.get("/board")).html)).toContain("需要你看的");
    await staff.post("/board/language", { locale: "zh-CN", back: "/board" });
  });
});
