import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines, freshStore, type TestStore } from "../support/databases.ts";

describe.each(engines)("the database itself on %s", (engine) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await freshStore(engine);
  });
  afterAll(() => store.remove());

  const row = (id: string, resource: string, fromMinute: number, toMinute: number) =>
    store.store.db.occupancy.create({ data: { id, resource, fromMinute, toMinute } });

  it.each(["staff:lin", "room:one", "room:laser"])(
    "refuses a second stretch over the first of %s",
    async (resource) => {
      await row(`${resource}:1`, resource, 100, 160);
      await expect(row(`${resource}:2`, resource, 159, 200)).rejects.toThrow();
      await expect(row(`${resource}:3`, resource, 40, 101)).rejects.toThrow();
      await expect(row(`${resource}:4`, resource, 120, 130)).rejects.toThrow();
      await row(`${resource}:5`, resource, 160, 200);
      await expect(
        store.store.db.occupancy.update({ where: { id: `${resource}:5` }, data: { fromMinute: 150 } }),
      ).rejects.toThrow();
    },
  );

  it("refuses a stretch that ends before it begins", async () => {
    await expect(row("none", "staff:su", 100, 100)).rejects.toThrow();
  });
});
