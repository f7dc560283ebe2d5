import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ActionContext, type Actor, systemActor } from "../../../src/actions/context.ts";
import { eraseCustomer } from "../../../src/actions/privacy/erase-customer.ts";
import { exportCustomer } from "../../../src/actions/privacy/export-customer.ts";
import { dropDeleted } from "../../../src/storage/drop-deleted.ts";
import { personTables } from "../../../src/storage/privacy-rules.ts";
import { engines, freshStore, type TestStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";
import { readModels } from "../../support/schema-models.ts";
import { PLANTED, plantPerson } from "./plant-person.ts";

const models = readModels(readFileSync("prisma/schema.prisma", "utf8"));

describe.each(engines)("a customer's data on %s", (engine) => {
  let database: TestStore;
  let salon: TestSalon;
  let customerId: string;
  beforeEach(async () => {
    database = await freshStore(engine);
    salon = await seedTestSalon(database.store);
    customerId = await plantPerson(database.store, salon);
  });
  afterEach(() => database.remove());

  const run = <T>(work: (context: ActionContext) => Promise<T>, actor: Actor = systemActor) =>
    database.store.transact((tx) => work({ tx, now: testNow, newId: randomUUID, actor }));
  const dump = async () => {
    const tables: Record<string, string> = {};
    const delegates = database.store.db as unknown as Record<string, { findMany(): Promise<unknown[]> }>;
    for (const { name } of models) {
      const rows = await delegates[name.charAt(0).toLowerCase() + name.slice(1)]?.findMany();
      tables[name] = JSON.stringify(rows);
    }
    return tables;
  };

  it("is exported whole: what was planted in each table is in the export, and no token", async () => {
    const planted = Object.entries(await dump()).filter(([, rows]) => rows.includes(PLANTED));
    const result = await run((context) => exportCustomer(context, { customerId }));
    const data: Record<string, unknown> = result.ok ? result.data : {};
    for (const [model] of planted) expect(JSON.stringify(data[model]), model).toContain(PLANTED);
    expect(planted.length).toBeGreaterThan(10);
    expect(JSON.stringify(data)).not.toContain("hash-of-her-token");
  });

  it("stands in every table that knows a person, so that nothing below is true of an empty table", async () => {
    const result = await run((context) => exportCustomer(context, { customerId }));
    const data: Record<string, unknown[]> = result.ok ? result.data : {};
    expect(Object.keys(personTables).filter((model) => (data[model] ?? []).length === 0)).toEqual([]);
  });

  it("is forgotten: no word of hers is left in any table, and other customers' stay", async () => {
    const ofOthers = async () =>
      (await database.store.db.message.findMany()).filter(({ text }) => text.includes("小气泡")).length;
    const others = await ofOthers();
    expect(await run((context) => eraseCustomer(context, { customerId }))).toEqual({ ok: true });
    for (const [model, rows] of Object.entries(await dump())) expect(rows, model).not.toContain(PLANTED);
    expect(await ofOthers()).toBe(others);
    expect(others).toBeGreaterThan(0);
  });

  it("that is forgotten leaves the money facts of her visits, frees her coming time and closes her case", async () => {
    const { db } = database.store;
    const before = await db.appointment.findMany({ where: { customerId }, orderBy: { startsAt: "asc" } });
    await run((context) => eraseCustomer(context, { customerId }));
    const after = await db.appointment.findMany({ where: { customerId }, orderBy: { startsAt: "asc" } });
    expect(after.map((row) => [row.priceMinor, row.startsAt])).toEqual(
      before.map((row) => [row.priceMinor, row.startsAt]),
    );
    expect(after.map((row) => row.status)).toEqual(["completed", "cancelled"]);
    expect(await db.occupancy.count({ where: { appointmentId: after[1]?.id } })).toBe(0);
    expect(await db.case.count({ where: { customerId, status: { not: "closed" } } })).toBe(0);
    expect(await db.auditEntry.count({ where: { verb: "privacy.erase", subjectId: customerId } })).toBe(1);
  });

  it("is erased by owners and exported by managers of her branch only", async () => {
    const as = (role: "owner" | "manager" | "beautician", branchId = salon.branchId): Actor => ({
      kind: "staff",
      id: "s",
      name: "s",
      role,
      branchId,
    });
    const erase = (actor: Actor) => run((context) => eraseCustomer(context, { customerId }), actor);
    const read = async (actor: Actor) => (await run((context) => exportCustomer(context, { customerId }), actor)).ok;
    const refused = { ok: false, reason: "not_allowed" };
    expect(await erase(as("manager"))).toEqual(refused);
    expect(await erase({ kind: "customer", id: customerId, name: "x" })).toEqual(refused);
    expect([await read(as("beautician")), await read(as("manager", "other")), await read(as("manager"))]).toEqual([
      false,
      false,
      true,
    ]);
    expect(await run((context) => eraseCustomer(context, { customerId: "nobody" }))).toEqual({
      ok: false,
      reason: "not_found",
    });
  });
});

it("after erasing, the words are not in the SQLite files either", async () => {
  const database = await freshStore("sqlite");
  const salon = await seedTestSalon(database.store);
  const customerId = await plantPerson(database.store, salon);
  const folder = dirname(database.url.slice("file:".length));
  const inFiles = () =>
    readdirSync(folder).some((name) => readFileSync(`${folder}/${name}`).includes(Buffer.from(PLANTED)));
  expect(inFiles()).toBe(true);
  await database.store.transact((tx) =>
    eraseCustomer({ tx, now: testNow, newId: randomUUID, actor: systemActor }, { customerId }),
  );
  await dropDeleted(database.store);
  expect(inFiles()).toBe(false);
  await database.remove();
});
