import { afterAll, beforeAll, expect, it } from "vitest";
import { freshStore, type TestStore } from "../support/databases.ts";
import { seedTestSalon } from "../support/demo-salon.ts";

// Node warns once a process: it is listened to from the first statement on.
const warnings: string[] = [];
const listen = (warning: Error) => warnings.push(warning.message);
process.on("warning", listen);

let database: TestStore;
beforeAll(async () => {
  database = await freshStore("postgresql");
  await seedTestSalon(database.store);
});
afterAll(() => database.remove());

it("a transaction on PostgreSQL sends its statements one after the other, also those of several relations and of several reads at once", async () => {
  const found = await database.store.transact(async (tx) => {
    const reads = [
      tx.branch.findMany({ include: { hours: true, closures: true, rooms: true, staff: true } }),
      tx.service.findMany({ include: { skills: true, devices: true } }),
      tx.$queryRaw`SELECT 1 AS "one"`,
    ] as const;
    return Promise.all(reads);
  });
  await expect(
    database.store.transact((tx) => Promise.all([tx.$queryRaw`SELECT 1 / 0`, tx.branch.count()])),
  ).rejects.toThrow();
  expect(await database.store.db.branch.count()).toBeGreaterThan(0);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listen);
  expect(found[1].length).toBeGreaterThan(3);
  expect(warnings.filter((words) => words.includes("client.query()"))).toEqual([]);
});
