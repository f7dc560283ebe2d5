import { expect, test } from "vitest";
import { freshStore, testKeys } from "../support/databases.ts";

const setting = (key: string) => ({ data: { key, value: "1" } });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a plain write made while another transaction is open survives that transaction's rollback", async () => {
  const { store, remove } = await freshStore("sqlite");
  const failing = store.db
    .$transaction(async (tx) => {
      await tx.setting.create(setting("inside"));
      await pause(80);
      throw new Error("changed my mind");
    })
    .catch(() => "rolled back");
  await pause(20);
  // As the inbox writes: one statement, no transaction of its own.
  await store.db.$executeRaw`INSERT INTO "Setting" ("key", "value") VALUES ('plain', '1')`;
  await store.db.setting.updateMany({ where: { key: "plain" }, data: { value: "2" } });
  expect(await failing).toBe("rolled back");
  expect(await store.db.setting.findMany()).toEqual([{ key: "plain", value: "2" }]);
  await remove();
});

test("a commit that fails leaves no transaction open and the next writes are kept", async () => {
  const { store, url, remove } = await freshStore("sqlite");
  const failed = await store.db
    .$transaction(async (tx) => {
      await tx.$executeRawUnsafe(`PRAGMA defer_foreign_keys = ON`);
      await tx.$executeRawUnsafe(
        `INSERT INTO "BranchHours" ("id","branchId","weekday","opens","closes") VALUES ('h','nobody',1,'09:00','10:00')`,
      );
    })
    .then(
      () => "committed",
      () => "refused",
    );
  expect(failed).toBe("refused");
  await store.db.setting.create(setting("after"));
  await store.transact((tx) => tx.setting.create(setting("in the next transaction")));
  const { openSqlite } = await import("../../src/storage/open-sqlite.ts");
  const other = openSqlite(url, testKeys);
  expect(await other.db.setting.count()).toBe(2);
  expect(await other.db.branchHours.count()).toBe(0);
  await other.close();
  await remove();
});

test("every commit is durable: write-ahead log, full synchronisation, foreign keys", async () => {
  const { store, remove } = await freshStore("sqlite");
  const read = async (name: string) =>
    Object.values((await store.db.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})[0];
  expect(String(await read("synchronous"))).toBe("2");
  expect(String(await read("journal_mode"))).toBe("wal");
  expect(String(await read("foreign_keys"))).toBe("1");
  await remove();
});
