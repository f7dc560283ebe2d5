import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BrokenSeal } from "../../src/storage/seal.ts";
import { sealedTables } from "../../src/storage/sealed-columns.ts";
import { engines, freshStore, type TestStore } from "../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../support/demo-salon.ts";

const MARK = "latex-7c1f-marker";

describe.each(engines)("sealed columns on %s", (engine) => {
  let database: TestStore;
  let salon: TestSalon;
  beforeAll(async () => {
    database = await freshStore(engine);
    salon = await seedTestSalon(database.store);
  });
  afterAll(() => database.remove());

  const newCustomer = async (allergies: string) => {
    const { businessId, branchId } = salon;
    const id = randomUUID();
    await database.store.db.customer.create({
      data: { id, businessId, branchId, name: "张", locale: "zh-CN", createdAt: testNow, allergies },
    });
    return id;
  };
  const kept = async (id: string) => {
    const [row] = await database.store.db.$queryRaw<{ allergies: string }[]>`
      SELECT "allergies" FROM "Customer" WHERE "id" = ${id}`;
    return row?.allergies ?? "";
  };

  it("stand sealed in the database and read open through every kind of question", async () => {
    const { db } = database.store;
    const id = await newCustomer(MARK);
    expect(await kept(id)).toMatch(/^ag1\./);
    await db.chat.create({
      data: {
        ...{ id: randomUUID(), key: randomUUID(), kind: "customer", channel: "webchat", externalId: "x" },
        ...{ customerId: id, branchId: salon.branchId, locale: "en", createdAt: testNow },
      },
    });
    expect((await db.customer.findUniqueOrThrow({ where: { id } })).allergies).toBe(MARK);
    expect(await db.customer.findMany({ where: { id }, select: { allergies: true } })).toEqual([{ allergies: MARK }]);
    const through = await db.chat.findFirstOrThrow({ where: { customerId: id }, include: { customer: true } });
    expect(through.customer?.allergies).toBe(MARK);
    const deep = await db.chat.findFirstOrThrow({
      where: { customerId: id },
      select: { customer: { select: { allergies: true } } },
    });
    expect(deep).toEqual({ customer: { allergies: MARK } });
    const changed = await database.store.transact((tx) =>
      tx.customer.update({ where: { id }, data: { allergies: `${MARK}!` } }),
    );
    expect(changed.allergies).toBe(`${MARK}!`);
    expect(await kept(id)).not.toContain(MARK);
  });

  it("of two rows that were swapped are refused, and others go on being read", async () => {
    const { db } = database.store;
    const [one, other] = [await newCustomer("nickel"), await newCustomer("")];
    const copied = await kept(one);
    await db.$executeRaw`UPDATE "Customer" SET "allergies" = ${copied} WHERE "id" = ${other}`;
    await expect(db.customer.findUnique({ where: { id: other } })).rejects.toThrow(BrokenSeal);
    expect((await db.customer.findUniqueOrThrow({ where: { id: one } })).allergies).toBe("nickel");
  });

  it("cannot be searched, or written without saying which row: it would find nothing, or never open", async () => {
    const { db } = database.store;
    await expect(db.customer.findMany({ where: { allergies: { contains: "latex" } } })).rejects.toThrow(/sealed/);
    await expect(db.case.findMany({ where: { customer: { allergies: "latex" } } })).rejects.toThrow(/sealed/);
    await expect(db.customer.updateMany({ data: { notes: "x" } })).rejects.toThrow(/sealed/);
    expect(await db.customer.count({ where: { allergies: { not: "" } } })).toBeGreaterThan(0);
  });

  it("are columns that exist, each named with a key that is unique in its table", async () => {
    for (const [table, { key, columns }] of Object.entries(sealedTables)) {
      const names = [key, ...columns].map((name) => `"${name}"`).join(",");
      await database.store.db.$queryRawUnsafe(`SELECT ${names} FROM "${table}" LIMIT 1`);
    }
  });
});
