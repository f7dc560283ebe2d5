import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportKinds } from "../../src/actions/transfer/export-table.ts";
import { factFields, sees } from "../../src/domain/salon/field-rules.ts";
import { may, roles } from "../../src/domain/salon/permissions.ts";
import { customerColumns, packageColumns } from "../../src/domain/transfer/columns.ts";
import { readTable } from "../../src/domain/transfer/read-table.ts";
import { engines } from "../support/databases.ts";
import { bookVisit } from "../support/visits.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser } from "../web/board/board-house.ts";

/** A word of each kind of facts, planted in each table that can hold it. */
const marks = {
  customers: { contact: "13900770077", health: "qallergyq", notes: "qnoteq", tags: "qtagq" },
  appointments: { contact: "13900770077", health: "qproductq", notes: "qvisitnoteq", money: "4321.09" },
  packages: { contact: "13900770077", notes: "qcardnoteq", money: "8765.43" },
} as const;
const people = { owner: "沈嘉禾", manager: "陆晚晴", beautician: "林知夏", reception: "周小满" } as const;
const allowed: Record<(typeof roles)[number], readonly string[]> = {
  owner: exportKinds,
  manager: exportKinds,
  beautician: ["appointments"],
  reception: ["appointments"],
};

describe.each(engines)("exports by role on %s", (engine) => {
  let house: BoardHouse;
  const browsers = new Map<string, StaffBrowser>();
  let visitId = "";
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    const { db } = house.store;
    const chat = await house.openChat({ name: "=导出客" });
    const { customerId } = chat;
    await db.customer.update({
      where: { id: customerId },
      data: { phone: "13900770077", allergies: "qallergyq", notes: "qnoteq" },
    });
    visitId = await bookVisit(house, chat, "LED", -24);
    const words = { products: "qproductq", visitNotes: "qvisitnoteq", priceMinor: 432_109, status: "completed" };
    await db.appointment.update({ where: { id: visitId }, data: words });
    const at = house.afterglow.house.now();
    const sold = {
      branchId: house.salon.branchId,
      customerId,
      sessionsTotal: 10,
      priceMinor: 876_543,
      currency: "CNY",
    };
    await db.package.create({ data: { ...sold, id: randomUUID(), note: "qcardnoteq", createdAt: at } });
    await db.customerFact.create({
      data: { id: randomUUID(), customerId, kind: "tag", words: "qtagq", source: "staff", byId: "x", at },
    });
    for (const [role, name] of Object.entries(people)) browsers.set(role, await house.signIn(name));
  });
  afterAll(() => house.close());

  describe.each(roles)("a %s", (role) => {
    it.each(exportKinds)("takes of %s exactly the columns that she reads, or nothing at all", async (kind) => {
      const answer = await browsers.get(role)?.post(`/board/export/${kind}`);
      const may = allowed[role].includes(kind);
      expect(answer?.status).toBe(may ? 200 : 403);
      for (const [field, mark] of Object.entries(marks[kind])) {
        const reads = may && sees(role, field as (typeof factFields)[number]);
        expect(answer?.html.includes(mark), `${field} in ${kind}`).toBe(reads);
      }
      if (may) expect(answer?.html).toContain("'=导出客");
      const page = (await browsers.get(role)?.get("/board/export"))?.html ?? "";
      expect(page.includes(`action="/board/export/${kind}"`)).toBe(may);
    });

    it("makes the pack of evidence, with everything in it, only when she reads every kind of facts", async () => {
      const status = (await browsers.get(role)?.get(`/board/evidence/${visitId}/json`))?.status;
      expect(status).toBe(may(role, "privacy.export") ? 200 : 403);
      if (may(role, "privacy.export")) expect(factFields.filter((field) => !sees(role, field))).toEqual([]);
    });
  });

  it("what was taken stands in the audit, is read again by an import, and another branch's is not in it", async () => {
    const branchId = await house.secondBranch();
    const stranger = await house.signIn("阿敏");
    const theirs = (await stranger.post("/board/export/appointments")).html;
    expect(theirs.includes("导出客")).toBe(false);
    const manager = browsers.get("manager");
    const bytes = (text = "") => new TextEncoder().encode(text);
    const customers = readTable(bytes((await manager?.post("/board/export/customers"))?.html), customerColumns);
    const packages = readTable(bytes((await manager?.post("/board/export/packages"))?.html), packageColumns);
    expect([customers.ok && customers.unknown, packages.ok && packages.unknown]).toEqual([["tags"], []]);
    const lines = await house.store.db.auditEntry.findMany({ where: { verb: "privacy.export_table" } });
    expect(lines.some(({ subjectId, actorName }) => subjectId === branchId && actorName === "阿敏")).toBe(true);
    expect((await manager?.post("/board/export/secrets"))?.status).toBe(404);
  });
});
