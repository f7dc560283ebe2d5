import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

let house: BoardHouse;
let caseId: string;
let customerId: string;
let appointmentId: string;

beforeAll(async () => {
  house = await openBoardHouse();
  const opened = await house.caseOf("静安的顾客", "脸上有点刺痛");
  caseId = opened.caseId;
  customerId = opened.chat.customerId;
  appointmentId = await bookVisit(house, opened.chat, "FACIAL_BASIC", 1);
  await house.store.db.customer.update({ where: { id: customerId }, data: { allergies: "青霉素" } });
  await house.secondBranch();
});
afterAll(() => house.close());

describe("somebody of another branch", () => {
  const doors = () =>
    [
      ["GET", `/board/cases/${caseId}`],
      ["GET", `/board/cases/${caseId}/log`],
      ["GET", `/board/cases/${caseId}/head`],
      ["GET", `/board/cases/${caseId}/reply`],
      ["POST", `/board/cases/${caseId}/claim`],
      ["POST", `/board/cases/${caseId}/take-over`],
      ["POST", `/board/cases/${caseId}/reply`],
      ["POST", `/board/cases/${caseId}/release`],
      ["POST", `/board/cases/${caseId}/close`],
      ["GET", `/board/customers/${customerId}`],
      ["POST", `/board/customers/${customerId}/health`],
      ["POST", `/board/appointments/${appointmentId}/arrive`],
      ["POST", `/board/appointments/${appointmentId}/complete`],
      ["POST", `/board/appointments/${appointmentId}/no-show`],
    ] as const;

  test("gets the same answer for a foreign id as for one that does not exist, and changes nothing", async () => {
    const stranger = await house.signIn("阿敏");
    const before = await house.store.db.auditEntry.count();
    for (const [method, path] of doors()) {
      const foreign = await visit(stranger, method, path);
      const invented = await visit(stranger, method, path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, "nothing"));
      expect([path, foreign.status]).toEqual([path, 404]);
      expect(seen(foreign.html)).toBe(seen(invented.html));
    }
    expect(await house.store.db.auditEntry.count()).toBe(before);
    expect(seen((await stranger.get("/board/customers?q=静安")).html)).not.toContain("静安的顾客");
    expect((await stranger.get("/board/cases")).html.includes(caseId)).toBe(false);
    expect((await stranger.get("/board")).html.includes(caseId)).toBe(false);
  });

  test("cannot edit a foreign customer", async () => {
    const stranger = await house.signIn("阿敏");
    const answer = await stranger.post(`/board/customers/${customerId}`, { name: "改名" });
    expect([403, 404]).toContain(answer.status);
    expect((await house.store.db.customer.findUniqueOrThrow({ where: { id: customerId } })).name).toBe("静安的顾客");
  });

  test("cannot choose a branch that is not hers; an owner can, and comes back to the page she was on", async () => {
    const stranger = await house.signIn("阿敏");
    const other = house.salon.branchId;
    expect((await stranger.post("/board/branch", { branch: other })).headers.get("Set-Cookie")).toBeNull();
    const forged = await stranger.get("/board/cases", { Cookie: `${stranger.cookie}; afterglow_branch=${other}` });
    expect(forged.html.includes(caseId)).toBe(false);
    const owner = await house.signIn("沈嘉禾");
    const switched = await owner.post("/board/branch", { branch: other, back: "/board/cases" });
    expect(switched.headers.get("Set-Cookie")).toContain(other);
    expect(switched.location).toBe("/board/cases");
  });
});

describe("what a role may not do", () => {
  const leadersOnly = ["/board/outreach", "/board/outreach/new", "/board/settings", "/board/settings/activity"];
  const leadersDeeds = [
    "/board/outreach",
    "/board/settings/salon",
    "/board/settings/staff",
    "/board/settings/links/group",
  ];

  test.each(["林知夏", "周小满"])("%s finds neither outreach nor settings", async (name) => {
    const staff = await house.signIn(name);
    for (const path of leadersOnly) expect([path, (await staff.get(path)).status]).toEqual([path, 403]);
    for (const path of leadersDeeds) expect([path, (await staff.post(path)).status]).toEqual([path, 403]);
    expect((await staff.get("/board")).html.includes('href="/board/settings"')).toBe(false);
  });

  test("a manager may not replace the salon", async () => {
    const manager = await house.signIn("陆晚晴");
    expect((await manager.get("/board/settings/salon")).status).toBe(403);
    expect((await manager.post("/board/settings/salon", { name: "x" })).status).toBe(403);
    expect(await house.store.db.business.count({ where: { demo: true } })).toBe(1);
  });

  test("reception sees no health facts and cannot answer cases, but receives people", async () => {
    const reception = await house.signIn("周小满");
    const pages = [`/board/customers/${customerId}`, `/board/cases/${caseId}`, "/board"];
    for (const path of pages)
      expect([path, (await reception.get(path)).html.includes("青霉素")]).toEqual([path, false]);
    expect((await reception.post(`/board/customers/${customerId}/health`)).status).toBe(403);
    expect((await reception.post(`/board/cases/${caseId}/claim`)).status).toBe(422);
    expect((await house.store.db.case.findUniqueOrThrow({ where: { id: caseId } })).status).toBe("open");
    expect((await reception.post(`/board/appointments/${appointmentId}/arrive`)).status).toBe(303);
  });

  test("a beautician sees the allergy on the day's list", async () => {
    const beautician = await house.signIn("林知夏");
    expect(seen((await beautician.get("/board")).html)).toContain("青霉素");
  });

  test("somebody who left is signed out at once", async () => {
    const person = await house.signIn("许南枝");
    const id = house.salon.staffIds.许南枝 ?? "";
    expect((await person.get("/board")).status).toBe(200);
    await house.store.db.staff.update({ where: { id }, data: { active: false } });
    expect((await person.get("/board")).status).toBe(401);
  });

  test("a manager reads only what people of her branch did", async () => {
    const stranger = await house.signIn("阿敏");
    await stranger.post("/board/language", { locale: "en" });
    const manager = seen((await (await house.signIn("陆晚晴")).get("/board/settings/activity")).html);
    const owner = seen((await (await house.signIn("沈嘉禾")).get("/board/settings/activity")).html);
    expect(manager).not.toContain("阿敏");
    expect(owner).toContain("阿敏");
  });
});

function visit(staff: StaffBrowser, method: "GET" | "POST", path: string) {
  return method === "GET" ? staff.get(path) : staff.post(path, { text: "你好", outcome: "other" });
}
