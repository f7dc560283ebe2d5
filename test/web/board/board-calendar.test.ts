import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
// @ts-expect-error a build script without types
import { builtModule } from "../../../src/web/board/calendar/client/build.mjs";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, seen } from "./board-house.ts";

let house: BoardHouse;
beforeAll(async () => {
  house = await openBoardHouse();
});
afterAll(() => house.close());

test("the committed script of the calendar page is what its sources build to", async () => {
  const { file, text } = await builtModule();
  expect(readFileSync(file, "utf8") === text, "npm run calendar:build").toBe(true);
});

describe("without scripts", () => {
  test("visits are a list, and each opens, moves and is cancelled as a page", async () => {
    const chat = await house.openChat({ name: "没有脚本的人" });
    const id = await bookVisit(house, chat, "FACIAL_BASIC", 76); // Tuesday, 14:00
    const desk = await house.signIn("林知夏");
    const page = await desk.get("/board/calendar?date=2026-11-24");
    expect(seen(page.html)).toContain("没有脚本的人");
    const visit = await desk.get(`/board/calendar/visits/${id}`);
    expect(seen(visit.html)).toContain("补水护理");
    const staff = house.salon.staffIds.林知夏 ?? "";
    const moved = await desk.post(`/board/calendar/visits/${id}/move`, { date: "2026-11-25", time: "15:00", staff });
    expect(moved.location).toBe("/board/calendar?date=2026-11-25");
    const refused = await desk.post(`/board/calendar/visits/${id}/move`, { date: "2026-11-25", time: "03:00", staff });
    expect(refused.status).toBe(422);
    expect(seen(refused.html)).toContain("没有改");
    expect((await desk.post(`/board/calendar/visits/${id}/cancel`)).status).toBe(303);
    expect((await house.store.db.appointment.findUniqueOrThrow({ where: { id } })).status).toBe("cancelled");
  });
});

test("somebody of another branch finds none of it, by whatever address", async () => {
  const chat = await house.openChat({ name: "静安店的人" });
  const id = await bookVisit(house, chat, "FACIAL_BASIC", 100);
  await house.secondBranch();
  const stranger = await house.signIn("阿敏");
  const before = await house.store.db.auditEntry.count();
  for (const path of ["", "/move", "/undo", "/cancel", "/arrive", "/no-show"]) {
    const address = `/board/calendar/visits/${id}${path}`;
    const answer = path === "" ? await stranger.get(address) : await stranger.post(address, { date: "2026-11-26" });
    expect([path, answer.status]).toEqual([path, 404]);
  }
  const data = await stranger.get("/board/calendar/data?date=2026-11-25&span=week");
  expect(data.html).not.toContain("静安店的人");
  const theirs = { customer: chat.customerId, service: house.salon.serviceIds.FACIAL_BASIC ?? "", staff: "" };
  const booked = await stranger.post("/board/calendar/new", { ...theirs, date: "2026-11-28", time: "15:00" });
  expect([booked.status, booked.html.includes("静安店的人")]).toEqual([422, false]);
  expect((await stranger.get("/board/calendar/customers?q=静安店")).html).not.toContain("静安店的人");
  expect(await house.store.db.auditEntry.count()).toBe(before);
});

test("nonsense in the address or in a form is answered with today or a plain sentence, never with an error", async () => {
  const desk = await house.signIn("林知夏");
  for (const query of ["?date=2026-02-30", "?date=<script>", "?who=%00", "?span=year&by=moon"]) {
    expect([query, (await desk.get(`/board/calendar${query}`)).status]).toEqual([query, 200]);
  }
  const nothing = await desk.post("/board/calendar/new", {});
  expect([nothing.status, seen(nothing.html).includes("请选一位顾客")]).toEqual([422, true]);
  const backwards = { staff: house.salon.staffIds.林知夏 ?? "", date: "2026-11-24", time: "15:00", until: "14:00" };
  const block = await desk.post("/board/calendar/block", backwards);
  expect([block.status, seen(block.html).includes("结束要在开始之后")]).toEqual([422, true]);
  const others = { ...backwards, staff: house.salon.staffIds.苏沐 ?? "", until: "16:00" };
  const refused = await desk.post("/board/calendar/block", others);
  expect([refused.status, seen(refused.html).includes("找店长")]).toEqual([422, true]);
});
